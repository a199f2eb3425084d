import { demoDirectory } from '@refund-widget/services';
import { describe } from 'vitest';
import { expectAccessible } from './checks/accessible.ts';
import { expectFits } from './checks/fits.ts';
import { pictureToLookAt } from './checks/picture.ts';
import { type Buyer, buyerAt } from './people/buyer.ts';
import { photoOfPlate } from './people/photo.ts';
import { type Seller, sellerAt } from './people/seller.ts';
import { expect } from './stage/expect.ts';
import type { Stage } from './stage/open-stage.ts';
import { story } from './stage/story.ts';

const { alderFinch, orders } = demoDirectory;

async function buyerOn(stage: Stage, width: number): Promise<Buyer> {
  return buyerAt(await stage.openWindow({ viewport: { width, height: 900 } }), stage.addresses.shop);
}

async function sellerOn(stage: Stage): Promise<Seller> {
  const seller = sellerAt(await stage.openWindow({ viewport: { width: 1440, height: 900 } }), stage.addresses);
  await seller.signIn(alderFinch.slug, alderFinch.agent.email);
  return seller;
}

interface Terms {
  readonly outcome: string;
  readonly amount?: string;
  readonly goods?: string;
  readonly postage?: string;
  readonly note: string;
}

/** Fills the offer in, up to the moment in which it is sent. */
async function fillOffer({ page }: Seller, terms: Terms): Promise<void> {
  const form = page.getByRole('dialog', { name: /^Offer \d/ });
  await form.getByLabel('Outcome').selectOption({ label: terms.outcome });
  if (terms.amount) await form.getByRole('textbox', { name: 'Refund' }).fill(terms.amount);
  if (terms.goods) await form.getByLabel('Goods').selectOption({ label: terms.goods });
  if (terms.postage) await form.getByLabel('Return postage').selectOption({ label: terms.postage });
  await form.getByLabel(/^What you say to/).fill(terms.note);
}

/** Pays what is due, until the provider says that it arrived. */
async function pay(seller: Seller, stage: Stage, number: string, amount: RegExp): Promise<void> {
  const { page, main } = seller;
  await page.goto(`${stage.addresses.console}/requests/${number}/payout`);
  await seller.press(amount);
  await expect(async () => {
    await page.goto(`${stage.addresses.console}/requests/${number}/payout`);
    await expect(main.getByText('Settled', { exact: true })).toHaveCount(1, { timeout: 1_500 });
  }).toPass({ timeout: 30_000 });
}

describe('traditional trade: what comes up is resolved by negotiating with the customer', () => {
  story(({ step, stage }) => {
    let buyer: Buyer;
    let seller: Seller;
    let number = '';
    const order = orders.tradeToAgree;

    step('the order says that the matter is settled by agreement', async () => {
      buyer = await buyerOn(stage(), 760);
      await buyer.openOrder(order);
      await expect(buyer.item('Espresso cups, carton of 120')).toContainText(/agree/i);
    });

    step('the customer says what is wrong and what they would like', async () => {
      await buyer.press(/^(Ask|Apply).*Espresso cups/);
      await buyer.press('Continue');
      await buyer.agree({
        ...{ reason: 'Faulty when it arrived', wish: 'Keep it, get part of the money' },
        details: 'Every fourth cup has a glaze that runs over the rim.',
      });
      await buyer.press('Continue');
      number = await buyer.send();
    });

    step('the seller offers a part of the price, against what was asked', async () => {
      seller = await sellerOn(stage());
      await seller.openRequest(number);
      await seller.press(/^Make an offer/);
      await fillOffer(seller, {
        outcome: 'Partial refund',
        amount: '148.00',
        note: 'Keep them, and we give a fifth back.',
      });
      const form = seller.page.getByRole('dialog', { name: /^Offer 1 against what was asked/ });
      await expect(form).toContainText(/[−-]CHF\s?592\.00/);
      await expectAccessible(seller.page);
      await pictureToLookAt(seller.page, 'console-offer');
      await seller.press(/^Send offer 1 to/);
      await expect(seller.main).toContainText('Negotiating');
    });

    step('the customer sees it and answers with a counter-offer', async () => {
      await buyer.openRequest(order, number);
      await expect(buyer.heading(/made you an offer/)).toBeVisible();
      await expect(buyer.widget).toContainText(/CHF\s?148\.00/);
      await expectAccessible(buyer.page);
      await pictureToLookAt(buyer.page, 'widget-offer');
      await buyer.counter({ wish: /keep/i, amount: '222.00', reason: 'Thirty percent, and we are even.' });
      await expect(buyer.heading(/offer is with the seller/)).toBeVisible();
    });

    step('the seller sees the difference and agrees', async () => {
      await seller.openRequest(number);
      await expect(seller.main).toContainText(/\+CHF\s?74\.00/);
      await expectAccessible(seller.page);
      await pictureToLookAt(seller.page, 'console-standing-offer');
      await seller.press(/^Agree to CHF\s?222\.00…/);
      await pictureToLookAt(seller.page, 'console-accept-offer');
      await seller.press(/^Agree to CHF\s?222\.00 for 2 units/);
      await expect(seller.main).toContainText('To pay');
    });

    step('what was agreed is carried out', async () => {
      await pay(seller, stage(), number, /^Refund CHF\s?222\.00 to Visa/);
      await buyer.openRequest(order, number);
      await expect(buyer.heading(/^Refunded: .*222\.00/)).toBeVisible();
      await expectAccessible(buyer.page);
    });
  });
});

describe('retail goods without 7-day returns: a solution is negotiated for the situation', () => {
  story(({ step, stage }) => {
    let buyer: Buyer;
    let seller: Seller;
    let number = '';
    const order = orders.lampToAgree;

    step('the item says that its return is to be agreed on', async () => {
      buyer = await buyerOn(stage(), 420);
      await buyer.openOrder(order);
      await expect(buyer.item('Floor lamp Kranich')).toContainText(/agree/i);
    });

    step('the customer asks', async () => {
      await buyer.press(/^(Ask|Apply).*Floor lamp/);
      await buyer.press('Continue');
      await buyer.agree({
        ...{ reason: 'I changed my mind', wish: 'Send it back, get a refund' },
        details: 'It is too high for the room under the roof.',
      });
      number = await buyer.send();
    });

    step('the first proposal is not enough and is declined, with the reason', async () => {
      seller = await sellerOn(stage());
      await seller.openRequest(number);
      await seller.press(/^Make an offer/);
      await fillOffer(seller, { outcome: 'Refund and return', amount: '200.00', note: 'It has to be sold as used.' });
      await seller.press(/^Send offer 1 to/);
      await expect(seller.main).toContainText('Negotiating');
      await buyer.openRequest(order, number);
      await expect(buyer.heading(/made you an offer/)).toBeVisible();
      await expectFits(buyer.page);
      await expectAccessible(buyer.page);
      await pictureToLookAt(buyer.page, 'widget-offer-420');
      await buyer.declineOffer('It was never taken out of its box.');
      await expect(buyer.heading('The seller is looking at your request')).toBeVisible();
    });

    step('the second is agreed on: the lamp comes back, and most of the price with it', async () => {
      await seller.openRequest(number);
      await expect(seller.main).toContainText('It was never taken out of its box.');
      await seller.press(/^Make an offer/);
      await fillOffer(seller, { outcome: 'Refund and return', amount: '280.00', note: 'Then it is as good as new.' });
      await seller.press(/^Send offer 2 to/);
      await buyer.openRequest(order, number);
      await buyer.acceptOffer(/^Accept CHF\s?280\.00/);
      await expect(buyer.heading('Send the goods back')).toBeVisible();
    });

    step('it is sent back, checked and refunded as agreed', async () => {
      const { main, page } = seller;
      await buyer.ship('00340434161094027999', 'DHL');
      await expect(buyer.heading('Your parcel is on its way to the seller')).toBeVisible();
      await seller.openRequest(number);
      await seller.press('Receive the parcel');
      await seller.press(/^Receive \d units?$/);
      await main.getByRole('link', { name: /^Inspect/ }).click();
      await page.getByRole('button', { name: /^Accept \d and notify/ }).click();
      await expect(main.getByRole('heading', { level: 1, name: `Pay ${number}` })).toBeVisible();
      await pay(seller, stage(), number, /^Refund CHF\s?280\.00 to Visa/);
      await buyer.openRequest(order, number);
      await expect(buyer.heading(/^Refunded: .*280\.00/)).toBeVisible();
      await expectFits(buyer.page);
    });
  });
});

describe('a quality problem in use: proven first, then a plan for return and refund is agreed and carried out', () => {
  story(({ step, stage }) => {
    let buyer: Buyer;
    let seller: Seller;
    let number = '';
    const order = orders.faultToProve;

    step('the customer supplies the conditions of use and a test report by a third party', async () => {
      buyer = await buyerOn(stage(), 760);
      await buyer.openOrder(order);
      await buyer.press(/^(Ask|Apply|Report).*Burr grinder|^Something wrong/);
      await buyer.press('Continue');
      await buyer.agree({
        ...{ reason: 'A fault found in use', wish: 'Send it back, get a refund' },
        details: 'It stops after a minute and smells of burnt plastic.',
      });
      const { widget, page } = buyer;
      await widget.getByLabel('Ambient temperature').fill('22');
      await widget.getByLabel('Relative humidity').fill('45');
      await widget.getByLabel('Hours of use so far').fill('60');
      await widget.getByLabel('How it was used when the problem showed').fill('One cup in the morning.');
      await pictureToLookAt(page, 'widget-usage-environment');
      const chooser = page.waitForEvent('filechooser');
      await buyer.press('Choose files');
      await (await chooser).setFiles({ ...(await photoOfPlate()), name: 'report.jpg' });
      await expect(widget.getByRole('list', { name: 'Your files' })).toContainText('Uploaded');
      await expectAccessible(page);
      await buyer.press('Continue');
      number = await buyer.send();
    });

    step('the seller looks at each piece: the report is refused, with the reason the customer reads', async () => {
      seller = await sellerOn(stage());
      await seller.openRequest(number);
      await expect(seller.main).toContainText('22');
      await seller.main.getByRole('link', { name: /^Photo 1 of 1/ }).click();
      const viewer = seller.page.getByRole('dialog', { name: 'Evidence' });
      await viewer.getByRole('button', { name: /^Refuse/ }).click();
      await viewer.getByLabel(/^Why not/).fill('The name of the laboratory is missing.');
      await expectAccessible(seller.page);
      await pictureToLookAt(seller.page, 'console-evidence-review');
      await viewer.getByRole('button', { name: 'Refuse and say why' }).click();
      await expect(viewer.getByText('Refused: The name of the laboratory is missing.')).toBeVisible();
    });

    step('the seller asks for what is missing, with a deadline', async () => {
      await seller.openRequest(number);
      await seller.press(/^Ask…/);
      const form = seller.page.getByRole('dialog');
      await form.getByLabel('What you want to know').fill('At which voltage did it run? Please send the report again.');
      await form.getByRole('checkbox', { name: 'Test report by an independent laboratory' }).check();
      await expectAccessible(seller.page);
      await pictureToLookAt(seller.page, 'console-ask');
      await seller.press(/^Ask \S+$/);
      await expect(seller.main).toContainText('Waiting for answer');
    });

    step('the customer answers in time', async () => {
      await buyer.openRequest(order, number);
      await expect(buyer.widget).toContainText('At which voltage did it run?');
      await expect(buyer.widget).toContainText('The name of the laboratory is missing.');
      await expectAccessible(buyer.page);
      await pictureToLookAt(buyer.page, 'widget-question');
      await buyer.answerQuestion('At 230 V. The report with its first page.', [
        { ...(await photoOfPlate()), name: 'report-with-laboratory.jpg' },
      ]);
      await expect(buyer.heading('The seller is looking at your request')).toBeVisible();
      await seller.openRequest(number);
      await expect(seller.main).toContainText('At 230 V. The report with its first page.');
    });

    step('the fault is shown to lie in the product: a plan is offered and agreed', async () => {
      await seller.press(/^Make an offer/);
      await fillOffer(seller, {
        ...{ outcome: 'Refund and return', amount: '148.00', postage: 'Seller pays' },
        note: 'Send it back at our cost, and everything you paid comes back.',
      });
      await seller.press(/^Send offer 1 to/);
      await expect(seller.main).toContainText('Negotiating');
      await buyer.openRequest(order, number);
      await buyer.acceptOffer(/^Accept CHF\s?148\.00/);
      await expect(buyer.heading('Send the goods back')).toBeVisible();
    });

    step('and carried out: sent back, checked, refunded with the delivery', async () => {
      const { main, page } = seller;
      await buyer.ship('00340434161094028777', 'DHL');
      await seller.openRequest(number);
      await seller.press('Receive the parcel');
      await seller.press(/^Receive \d units?$/);
      await main.getByRole('link', { name: /^Inspect/ }).click();
      await page.getByRole('button', { name: /^Accept \d and notify/ }).click();
      await expect(main.getByRole('heading', { level: 1, name: `Pay ${number}` })).toBeVisible();
      await pay(seller, stage(), number, /^Refund CHF\s?148\.00 to Visa/);
      await buyer.openRequest(order, number);
      await expect(buyer.heading(/^Refunded: .*148\.00/)).toBeVisible();
      await expectAccessible(buyer.page);
    });
  });
});
