import { demoDirectory } from '@refund-widget/services';
import { describe, expect as expectValue } from 'vitest';
import { expectAccessible } from './checks/accessible.ts';
import { pictureToLookAt } from './checks/picture.ts';
import { type Buyer, buyerAt } from './people/buyer.ts';
import { photoOfPlate } from './people/photo.ts';
import { type Seller, sellerAt } from './people/seller.ts';
import { expect } from './stage/expect.ts';
import { mailTo } from './stage/inbox.ts';
import { story } from './stage/story.ts';

const { northlight, customers, orders } = demoDirectory;
const mei = customers.mei.email;

/** Puts a photo to the request and goes on to the review. */
async function showPhoto(buyer: Buyer): Promise<void> {
  await expect(buyer.heading('Show it to the seller')).toBeFocused();
  const chooser = buyer.page.waitForEvent('filechooser');
  await buyer.press('Choose files');
  await (await chooser).setFiles(await photoOfPlate());
  await expect(buyer.widget.getByRole('list', { name: 'Your files' })).toContainText('Uploaded');
  await buyer.press('Continue');
  await expect(buyer.heading('Check and send')).toBeFocused();
}

async function sendBack(buyer: Buyer, order: string, number: string, tracking: string): Promise<void> {
  await buyer.openRequest(order, number);
  await expect(buyer.heading('Send the goods back')).toBeVisible();
  await buyer.press('Confirm shipment');
  await buyer.widget.getByRole('textbox', { name: 'Tracking number' }).fill(tracking);
  await buyer.widget.getByRole('combobox', { name: 'Carrier' }).selectOption({ label: 'DHL' });
  await buyer.press('Confirm shipment');
  await expect(buyer.heading('Your parcel is on its way to the seller')).toBeVisible();
}

/** Everything that came is as it was sent. */
async function acceptAll(seller: Seller, number: string): Promise<void> {
  const { page, main } = seller;
  await seller.openRequest(number);
  await seller.press('Receive the parcel');
  await seller.press(/^Receive \d units?$/);
  await main.getByRole('link', { name: /^Inspect/ }).click();
  await expect(main.getByRole('heading', { level: 1, name: `Inspect ${number}` })).toBeVisible();
  await page.getByRole('button', { name: /^Accept \d and notify/ }).click();
}

describe('faulty goods under the platform’s terms: a full refund, and the platform bears the postage', () => {
  story(({ step, stage }) => {
    let buyer: Buyer;
    let seller: Seller;
    let number = '';
    const order = orders.platformFaulty;

    step('goods received two days ago may be asked about within 7 working days of receipt', async () => {
      buyer = buyerAt(await stage().openWindow({ viewport: { width: 760, height: 900 } }), stage().addresses.shop);
      await buyer.openOrder(order);
      await expect(buyer.item('Pour-over kettle')).toContainText('Eligible until');
      await buyer.item('Pour-over kettle').getByText('Why this date').click();
      await expect(buyer.item('Pour-over kettle')).toContainText('7 working days');
    });

    step('the request gives the order, the product, the reason, the facts and a photo', async () => {
      await buyer.press('Apply for refund, Pour-over kettle');
      await buyer.press('Continue');
      await buyer.agree({
        ...{ reason: 'Faulty when it arrived', wish: 'Send it back, get a refund' },
        details: 'The spout leaks at the seam.',
      });
      await showPhoto(buyer);
      await expect(buyer.figure('You get back')).toHaveText(/84\.00/);
      await expect(buyer.widget).toContainText('The platform pays the return postage');
      number = await buyer.send();
    });

    step('after the audit the buyer is told where to send it, and supplies courier and tracking number', async () => {
      seller = sellerAt(await stage().openWindow({ viewport: { width: 1440, height: 900 } }), stage().addresses);
      await seller.signIn(northlight.slug, northlight.agents.kilnAndCo.email);
      await seller.openRequest(number);
      await seller.press('Agree, submit and notify buyer');
      await expect(seller.main).toContainText('Waiting for return');
      await mailTo(stage().addresses, mei, { says: [number, 'Marina Park'] });
      await sendBack(buyer, order, number, 'JD014600001');
    });

    step('on receipt it is checked and confirmed, and refunded to the account that paid', async () => {
      const { page, main } = seller;
      await acceptAll(seller, number);
      await expect(main.getByRole('heading', { level: 1, name: `Pay ${number}` })).toBeVisible();
      await seller.press(/^Refund (US)?\$\s?84\.00 to Visa/);
      await expect(main.getByText('Nothing is waiting to be sent.')).toBeVisible();
      await expect(async () => {
        await page.goto(`${stage().addresses.console}/requests/${number}/payout`);
        await expect(main.getByText('Settled', { exact: true })).toHaveCount(1, { timeout: 1_500 });
      }).toPass({ timeout: 30_000 });
    });

    step('the postage that the buyer paid is claimed with its receipt, beside the refund', async () => {
      const { page, widget } = buyer;
      await buyer.openRequest(order, number);
      await expect(buyer.heading(/^Refunded/)).toBeVisible();
      await buyer.press('Claim the return postage');
      await widget.getByRole('textbox', { name: 'What you paid' }).fill('11.60');
      const chooser = page.waitForEvent('filechooser');
      await buyer.press('Choose files');
      await (await chooser).setFiles(await photoOfPlate());
      await expect(widget.getByRole('list', { name: 'Your files' })).toContainText('Uploaded');
      await expectAccessible(page);
      await buyer.press('Send claim');
      await expect(widget).toContainText('with the seller');
    });

    step('the platform agrees to it and pays it once, outside the refund', async () => {
      const { page, main } = seller;
      await seller.openRequest(number);
      await expect(main).toContainText('Platform pays');
      await expectAccessible(page);
      await pictureToLookAt(page, 'console-payable');
      await seller.press(/^Agree to (US)?\$\s?11\.60/);
      await seller.press('Record payment…');
      await page.getByRole('textbox', { name: 'Reference of the transfer' }).fill('SEPA-2026-118');
      await seller.press('Record as paid');
      await expect(main).toContainText('SEPA-2026-118');
      await expect(main.getByRole('button', { name: 'Record payment…' })).toHaveCount(0);
      await buyer.openRequest(order, number);
      await expect(buyer.widget).toContainText('SEPA-2026-118');
      await expect(buyer.heading(/^Refunded: .*84\.00/)).toBeVisible();
      await expectAccessible(buyer.page);
    });
  });
});

describe('private reasons under the platform’s terms: an exchange at the buyer’s postage', () => {
  story(({ step, stage }) => {
    let buyer: Buyer;
    let seller: Seller;
    let number = '';
    const order = orders.platformToExchange;
    const title = 'Trail runner 2';

    step('the buyer asks for another size of one of two pairs, and pays to send it back', async () => {
      buyer = buyerAt(await stage().openWindow({ viewport: { width: 420, height: 900 } }), stage().addresses.shop);
      await buyer.openOrder(order);
      await buyer.press(`Apply for refund, ${title}`);
      await buyer.press('One less');
      await buyer.press('Continue');
      await buyer.agree({
        ...{ reason: 'I changed my mind', wish: 'Get a new one' },
        details: 'One pair is too small, I need 43.',
      });
      await showPhoto(buyer);
      await expect(buyer.widget).toContainText('You pay the return postage');
      number = await buyer.send();
    });

    step('the case is reviewed and agreed to, the pair comes back and is confirmed', async () => {
      seller = sellerAt(await stage().openWindow({ viewport: { width: 1440, height: 900 } }), stage().addresses);
      await seller.signIn(northlight.slug, northlight.agents.kilnAndCo.email);
      await seller.openRequest(number);
      await seller.press('Agree, submit and notify buyer');
      await expect(seller.main).toContainText('Waiting for return');
      await sendBack(buyer, order, number, 'JD014600002');
      await acceptAll(seller, number);
      await seller.openRequest(number);
      await expect(seller.main).toContainText('Replacement to ship');
    });

    step('the replacement is shipped, and the buyer sees its number', async () => {
      const { page, main } = seller;
      await seller.press('Ship replacement…');
      await expect(page.getByRole('dialog', { name: 'Ship the replacement' })).toBeVisible();
      await page.getByRole('textbox', { name: 'Carrier' }).fill('An Post');
      await page.getByRole('textbox', { name: 'Tracking number' }).fill('CE 1 IE');
      await expectAccessible(page);
      await pictureToLookAt(page, 'console-ship-replacement');
      await seller.press('Record that 1 unit left');
      await expect(main).toContainText('Replacement sent');
      await expect(main).toContainText('CE 1 IE');
      await buyer.openRequest(order, number);
      await expect(buyer.heading('A new one is on its way')).toBeVisible();
      await expect(buyer.widget).toContainText('CE 1 IE');
      await expectAccessible(buyer.page);
      await pictureToLookAt(buyer.page, 'request-replacement-420');
    });

    step('once it arrived the request is done, and the new pair may be asked about in its own time', async () => {
      const { main } = seller;
      await seller.press('Record delivery…');
      await seller.press('1 unit delivered');
      await expect(main).toContainText('Replaced');
      await expectAccessible(seller.page);
      await pictureToLookAt(seller.page, 'console-replaced');
      await buyer.openRequest(order, number);
      await expect(buyer.heading('Replaced')).toBeVisible();
      await buyer.openOrder(order);
      const applies = buyer.item(title).getByRole('button', { name: /^Apply for/ });
      await expect(applies.first()).toBeVisible();
      expectValue(await applies.count()).toBeGreaterThan(0);
      await pictureToLookAt(buyer.page, 'order-replaced-420');
    });
  });
});

describe('special goods under the platform’s terms', () => {
  story(({ step, stage }) => {
    step('are refused for private reasons, with the clause', async () => {
      const buyer = buyerAt(
        await stage().openWindow({ viewport: { width: 760, height: 900 } }),
        stage().addresses.shop,
      );
      await buyer.openOrder(orders.platformCustomised);
      const mug = buyer.item('Stoneware mug with your name');
      await expect(mug).toContainText('Not refundable: made for you');
      await expect(mug.getByRole('button', { name: /^Apply/ })).toHaveCount(0);
      await expectAccessible(buyer.page);
    });
  });
});
