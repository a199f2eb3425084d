import { demoDirectory } from '@refund-widget/services';

import { describe, expect as expectValue } from 'vitest';
import { expectAccessible } from './checks/accessible.ts';
import { pictureForDocs, pictureToLookAt } from './checks/picture.ts';
import { type Buyer, buyerAt } from './people/buyer.ts';
import { photoOfPlate, whereabouts } from './people/photo.ts';
import { type Seller, sellerAt } from './people/seller.ts';
import { askApi } from './stage/ask-api.ts';
import { expect } from './stage/expect.ts';
import { mailTo } from './stage/inbox.ts';
import { story } from './stage/story.ts';

const { alderFinch, customers, orders } = demoDirectory;
const mira = customers.mira.email;
const order = orders.everyAnswer;

describe('a refund, from the shop’s order page to the money on the card', () => {
  story(({ step, stage }) => {
    let buyer: Buyer;
    let seller: Seller;
    const requests = { plates: '', throw: '' };

    step(
      'given a delivered order, when its buyer opens its page, then every item says what can be done, and until when',
      async () => {
        const page = await stage().openWindow({ viewport: { width: 760, height: 640 } });
        buyer = buyerAt(page, stage().addresses.shop);
        await buyer.openOrder(order);
        await expect(buyer.heading('2 of 7 items can go back now')).toBeVisible();
        await expect(buyer.item('Wool throw')).toContainText(/Eligible until .*,\s23:59/);
        await expect(buyer.item('Dinner plate')).toContainText(/4 units: eligible until .*,\s23:59/);
        await expect(buyer.item('Dinner plate')).toContainText('2 units: not yet');
        await expect(buyer.item('Floor lamp')).toContainText('Needs an agreement');
        await expect(buyer.item('Ceramic planter')).toContainText('Opens when it is delivered');
        await expect(buyer.item('Forwarding')).toContainText('Does not apply');
        await expectAccessible(page);
        await buyer.item('Wool throw').getByText('Why this date').click();
        await expect(buyer.item('Wool throw')).toContainText('7 days from delivery');
        await expectAccessible(page);
        await pictureForDocs(page, 'order-page');
      },
    );

    step(
      'when she asks for two of four plates as damaged on the way, then she chooses items, agrees, and shows a photo',
      async () => {
        const { page, widget } = buyer;
        await buyer.press('Apply for 4 units, Dinner plate');
        await expect(buyer.heading('What do you want to send back?')).toBeFocused();
        await buyer.press('One less');
        await buyer.press('One less');
        await expect(widget.getByText('Estimated refund').last()).toContainText('Estimated refund');
        await expect(widget.locator('.estimate')).toContainText('CHF 54.00');
        await expectAccessible(page);
        await buyer.press('Continue');
        const details = 'Two of the four plates arrived with a crack across the rim. The box was dented on that side.';
        await buyer.agree({ reason: 'Damaged on the way', wish: 'Send it back, get a refund', details });
        await expect(buyer.heading('Show it to the seller')).toBeFocused();
        await buyer.press('Continue');
        await expect(widget.getByText('Add at least one file.')).toBeVisible();
        const chooser = page.waitForEvent('filechooser');
        await buyer.press('Choose files');
        await (await chooser).setFiles(await photoOfPlate());
        await expect(widget.getByRole('list', { name: 'Your files' })).toContainText('Uploaded');
        await expectAccessible(page);
        await buyer.press('Continue');
      },
    );

    step('then the review adds up to what comes back, and the request is sent', async () => {
      const { page } = buyer;
      await expect(buyer.heading('Check and send')).toBeFocused();
      await expect(buyer.figure('2 × Dinner plate')).toHaveText('54.00');
      await expect(buyer.figure('Delivery cost')).toHaveText('0.72');
      await expect(buyer.figure('You get back')).toHaveText('CHF 54.72');
      await expect(buyer.figure('Gift card')).toHaveText('50.00');
      await expect(buyer.figure('Visa')).toHaveText('4.72');
      await expectAccessible(page);
      await pictureForDocs(page, 'apply-review');
      requests.plates = await buyer.send();
      await expect(buyer.figure('You get back')).toHaveText('CHF 54.72');
      await expectAccessible(page);
      await pictureToLookAt(page, 'request-submitted');
    });

    step(
      'when she changes her mind about the wool throw too, then that needs no photo and is a request of its own',
      async () => {
        const { widget } = buyer;
        await buyer.openOrder(order);
        await expect(buyer.item('Dinner plate')).toContainText(
          new RegExp(`2 units.*${requests.plates}.*2 units: eligible until`),
        );
        await buyer.press('Apply for refund, Wool throw');
        await expect(widget.getByRole('checkbox', { name: 'Wool throw' })).toBeChecked();
        await buyer.press('Continue');
        await buyer.agree({ reason: 'I changed my mind', wish: 'Send it back, get a refund', details: '' });
        await expect(buyer.heading('Check and send')).toBeFocused();
        await expect(buyer.figure('You get back')).toHaveText('CHF 148.00');
        await expect(widget.getByText('You pay the return postage')).toBeVisible();
        requests.throw = await buyer.send();
        expectValue(requests.throw).not.toBe(requests.plates);
      },
    );

    step('when the seller signs in with the code from the e-mail, then both requests wait in the queue', async () => {
      const page = await stage().openWindow({ viewport: { width: 1440, height: 900 } });
      seller = sellerAt(page, stage().addresses);
      await seller.signInByCode(alderFinch.slug, alderFinch.agent.email);
      await seller.openView('Needs answer');
      await expect(seller.row(requests.plates)).toContainText('Dinner plate');
      await expect(seller.row(requests.plates)).toContainText('CHF 54.72');
      await expect(seller.row(requests.throw)).toContainText('CHF 148.00');
      await expectAccessible(page);
      await seller.openView('All open');
      await expect(seller.row(requests.plates)).toBeVisible();
      await expectAccessible(page);
      await pictureForDocs(page, 'console-queue');
    });

    step(
      'when the seller opens the plates, then everything known is there, the photo without where it was taken',
      async () => {
        const { page, main } = seller;
        await seller.row(requests.plates).getByRole('link', { name: requests.plates, exact: true }).click();
        await expect(main.getByRole('heading', { level: 1, name: requests.plates })).toBeVisible();
        await expect(main).toContainText('crack across the rim');
        await expect(main.getByRole('table', { name: 'What comes back' })).toContainText('CHF 54.72');
        await expectAccessible(page);
        await pictureForDocs(page, 'console-request');
        await main.getByRole('link', { name: /Photo 1 of 1/ }).click();
        const shown = page.getByRole('dialog', { name: 'Evidence' }).locator('.photo img');
        await expect(shown).toHaveJSProperty('complete', true);
        await expectAccessible(page);
        const address = (await shown.getAttribute('src')) ?? '';
        const bytes = Buffer.from(await (await fetch(address)).arrayBuffer());
        expectValue(bytes.length).toBeGreaterThan(5_000);
        expectValue(bytes.includes(whereabouts)).toBe(false);
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toBeHidden();
      },
    );

    step(
      'when the seller confirms the return address, submits and notifies, then the buyer is e-mailed where to send what',
      async () => {
        for (const number of Object.values(requests)) {
          await seller.openRequest(number);
          const decision = seller.main.getByRole('region', { name: 'Decision' });
          await expect(decision).toContainText('Industriestrasse 18');
          await seller.press('Agree, submit and notify buyer');
          await expect(seller.main).toContainText('Waiting for return');
          const mail = await mailTo(stage().addresses, mira, { says: ['Industriestrasse 18', number] });
          expectValue(mail.text).toContain('8604 Volketswil');
        }
        await expectAccessible(seller.page);
      },
    );

    step(
      'when the buyer enters the carrier and tracking number, then the seller knows that the parcels are on their way',
      async () => {
        const { page, widget } = buyer;
        for (const [number, tracking] of [
          [requests.plates, '99.00.123456.12345678'],
          [requests.throw, '99.00.123456.87654321'],
        ] as const) {
          await buyer.openRequest(order, number);
          await expect(buyer.heading('Send the goods back')).toBeVisible();
          await expect(widget.getByText('Industriestrasse 18')).toBeVisible();
          await expectAccessible(page);
          if (number === requests.plates) await pictureForDocs(page, 'request-return');
          await buyer.press('Confirm shipment');
          await expect(widget.getByRole('textbox', { name: 'Tracking number' })).toBeFocused();
          await widget.getByRole('textbox', { name: 'Tracking number' }).fill(tracking);
          await expect(widget.getByRole('combobox', { name: 'Carrier' })).toHaveValue('Swiss Post');
          await buyer.press('Confirm shipment');
          await expect(buyer.heading('Your parcel is on its way to the seller')).toBeVisible();
          await expectAccessible(page);
        }
      },
    );

    step(
      'when the parcels arrive and the throw was used, then the inspection shows what is taken off before it is recorded',
      async () => {
        const { page, main } = seller;
        for (const number of Object.values(requests)) {
          await seller.openRequest(number);
          await seller.press('Receive the parcel');
          await expect(page.getByRole('dialog', { name: 'Receive the parcel' })).toBeVisible();
          await expectAccessible(page);
          await seller.press(/^Receive \d units?$/);
          await expect(main.getByRole('link', { name: /^Inspect/ })).toBeVisible();
        }
        await main.getByRole('link', { name: /^Inspect/ }).click();
        await expect(main.getByRole('heading', { level: 1, name: `Inspect ${requests.throw}` })).toBeVisible();
        await seller.press('Worn');
        await main.getByRole('combobox', { name: 'Deduction' }).selectOption('Handling');
        await main.getByLabel('Amount taken off').fill('12.50');
        await main
          .getByLabel('Why something is taken off')
          .fill('Washed once and out of its wrapping; we clean and repack it.');
        await expect(main.getByRole('complementary')).toContainText('CHF 135.50');
        await expectAccessible(page);
        await pictureForDocs(page, 'console-inspection');
        await seller.press('Accept 1 and notify Mira');
        await expect(main.getByRole('heading', { level: 1, name: `Pay ${requests.throw}` })).toBeVisible();
        await mailTo(stage().addresses, mira, {
          says: ['We have checked your return', requests.throw, '12.50', '135.50'],
        });
      },
    );

    step('when the plates are found as described, then nothing may be taken off for a carrier’s fault', async () => {
      const { page, main } = seller;
      await page.goto(`${stage().addresses.console}/requests/${requests.plates}/inspection`);
      const units = main.getByRole('group', { name: /^Unit \d/ });
      await expect(units).toHaveCount(2);
      for (const unit of await units.all()) await unit.getByRole('button', { name: 'Damaged' }).click();
      await expect(main.getByRole('combobox', { name: 'Deduction' })).toHaveCount(0);
      await seller.press('Accept 2 and notify Mira');
      await expect(main.getByRole('heading', { level: 1, name: `Pay ${requests.plates}` })).toBeVisible();
    });

    step('when the seller refunds both, then the provider settles them', async () => {
      const { page, main } = seller;
      await expect(main).toContainText('CHF 54.72');
      await expectAccessible(page);
      await pictureToLookAt(page, 'console-payout');
      await seller.press(/^Refund CHF\s54.72 to 2 payments/);
      await expect(main.getByText('Nothing is waiting to be sent.')).toBeVisible();
      await page.goto(`${stage().addresses.console}/requests/${requests.throw}/payout`);
      await seller.press(/^Refund CHF\s135.50 to Visa/);
      for (const [number, legs] of [
        [requests.plates, 2],
        [requests.throw, 1],
      ] as const) {
        await expect(async () => {
          await page.goto(`${stage().addresses.console}/requests/${number}/payout`);
          await expect(main.getByText('Settled', { exact: true })).toHaveCount(legs, { timeout: 1_500 });
        }).toPass({ timeout: 30_000 });
      }
      await pictureToLookAt(page, 'console-payout-settled');
    });

    step('then the buyer sees what was refunded, why it is less for one, and has the e-mails', async () => {
      const { page, widget } = buyer;
      await buyer.openRequest(order, requests.throw);
      await expect(buyer.heading(/Refunded: CHF\s135.50/)).toBeVisible();
      await expect(widget).toContainText('Accepted, with a deduction');
      await expect(widget.getByText('“Washed once')).toBeVisible();
      await expect(buyer.figure('Wool throw × 1')).toHaveText('148.00');
      await expect(buyer.figure('Handling')).toHaveText('−12.50');
      await expect(buyer.figure('You get back')).toHaveText('CHF 135.50');
      await expectAccessible(page);
      await pictureToLookAt(page, 'request-refunded');
      await buyer.openRequest(order, requests.plates);
      await expect(buyer.heading(/Refunded: CHF\s54.72/)).toBeVisible();
      await mailTo(stage().addresses, mira, { says: ['135.50 is complete', requests.throw] });
      await mailTo(stage().addresses, mira, { says: ['54.72 is complete', requests.plates] });
    });

    step('then the payments gave back exactly that, every line is refunded, and nothing stays reserved', async () => {
      const answer = await askApi<MoneyAnswer>(stage().addresses, moneyQuery, { order });
      const amounts = (of: 'refunded' | 'reserved') => answer.order.payments.map((payment) => payment[of].amount);
      expectValue(answer.order.refunded.amount).toBe('190.22');
      expectValue(amounts('refunded')).toEqual(['50.00', '140.22']);
      expectValue(amounts('reserved')).toEqual(['0.00', '0.00']);
      const lines = answer.order.refundRequests.flatMap(({ lines }) => lines);
      expectValue(lines.map(({ state }) => state)).toEqual(['REFUNDED', 'REFUNDED']);
      expectValue(lines.map(({ refund }) => refund.amount).sort()).toEqual(['135.50', '54.72']);
    });
  });
});

interface Amount {
  readonly amount: string;
}

interface MoneyAnswer {
  readonly order: {
    readonly refunded: Amount;
    readonly payments: readonly { readonly refunded: Amount; readonly reserved: Amount }[];
    readonly refundRequests: readonly {
      readonly lines: readonly { readonly state: string; readonly refund: Amount }[];
    }[];
  };
}

const moneyQuery = `query ($order: String!) {
  order(externalId: $order) {
    refunded { amount }
    payments { refunded { amount } reserved { amount } }
    refundRequests { lines { state refund { amount } } }
  }
}`;
