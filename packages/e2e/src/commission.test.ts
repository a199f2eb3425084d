import { demoDirectory } from '@refund-widget/services';
import { describe, expect as expectValue } from 'vitest';
import { expectAccessible } from './checks/accessible.ts';
import { expectFits } from './checks/fits.ts';
import { pictureForDocs, pictureToLookAt } from './checks/picture.ts';
import { type Buyer, buyerAt } from './people/buyer.ts';
import { photoOfPlate } from './people/photo.ts';
import { type Seller, sellerAt } from './people/seller.ts';
import { type SupplierContact, supplierAt } from './people/supplier.ts';
import { expect } from './stage/expect.ts';
import { mailTo, readInbox } from './stage/inbox.ts';
import type { Stage } from './stage/open-stage.ts';
import { story } from './stage/story.ts';

const { alderFinch, customers, orders } = demoDirectory;
const title = 'Studio headphones M3';

/** Tells the shop of a fault, and wishes for what the label says; the request's number. */
async function tell(buyer: Buyer, order: string, wish: string): Promise<string> {
  await buyer.openOrder(order);
  await buyer.item(title).getByRole('button').first().click();
  await buyer.press('Continue');
  await buyer.agree({ reason: 'Faulty when it arrived', wish, details: 'The left side hums, with every cable.' });
  await expect(buyer.heading('Show it to the seller')).toBeFocused();
  await buyer.press('Continue');
  await expect(buyer.heading('Check and send')).toBeFocused();
  return buyer.send();
}

/** The seller forwards a request to a new supplier of this name, and the supplier opens the link. */
async function forward(seller: Seller, number: string, name: string, email: string): Promise<void> {
  const { page } = seller;
  await seller.openRequest(number);
  await seller.press('Forward to supplier…');
  const dialog = page.getByRole('dialog', { name: 'Forward to supplier' });
  await dialog.getByRole('combobox', { name: 'Supplier' }).selectOption('A new supplier');
  await dialog.getByLabel('Company').fill(name);
  await dialog.getByLabel('Contact’s name').fill('Kim Park');
  await dialog.getByLabel('Contact’s e-mail').fill(email);
  await dialog
    .getByLabel('Message to the supplier')
    .fill('The left driver hums. We ask for a refund, under agreement CA-114.');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Ask about 1 unit' }).click();
  await expect(dialog).toBeHidden();
  await expect(seller.main).toContainText('With supplier');
}

async function sellerOf(stage: Stage): Promise<Seller> {
  const seller = sellerAt(await stage.openWindow({ viewport: { width: 1440, height: 900 } }), stage.addresses);
  await seller.signIn(alderFinch.slug, alderFinch.agent.email);
  return seller;
}

async function openSupplierPage(stage: Stage, { page, main }: Seller, number: string): Promise<void> {
  await page.goto(`${stage.addresses.console}/requests/${number}/supplier`);
  await expect(main.getByRole('heading', { level: 1, name: `${number} with supplier` })).toBeVisible();
  await expect(main.getByRole('heading', { name: 'Record of answers' })).toBeVisible();
}

describe('commission: goods and money go buyer, us, supplier and back', () => {
  story(({ step, stage }) => {
    let buyer: Buyer;
    let seller: Seller;
    let supplier: SupplierContact;
    let number = '';
    const email = 'kim@hanseong.example';

    step('the customer first tells us', async () => {
      buyer = buyerAt(await stage().openWindow({ viewport: { width: 760, height: 860 } }), stage().addresses.shop);
      number = await tell(buyer, orders.commission, 'Send it back, get a refund');
    });

    step('we provide the negotiation service: the request goes to the supplier, who needs no account', async () => {
      seller = await sellerOf(stage());
      await forward(seller, number, 'Hanseong Audio', email);
      const mail = await mailTo(stage().addresses, email, { says: [number, 'The left driver hums'] });
      expectValue(mail.text).not.toMatch(/Mira|mira|186/);
    });

    step('we are not responsible for the final outcome: the buyer is told so, and promised nothing', async () => {
      await buyer.openRequest(orders.commission, number);
      await expect(buyer.heading('We are asking the supplier')).toBeVisible();
      await expect(buyer.widget).toContainText('We can’t promise the outcome.');
      await expect(buyer.widget).toContainText('We asked the supplier');
      await expect(buyer.widget).not.toContainText('Hanseong');
      await expect(buyer.widget).not.toContainText('You get back');
      await expectAccessible(buyer.page);
      await pictureToLookAt(buyer.page, 'commission-buyer-asked');
    });

    step('the supplier accepts the return through the signed link, with a screenshot', async () => {
      const page = await stage().openWindow({ viewport: { width: 820, height: 900 } });
      supplier = supplierAt(page, stage().addresses, email);
      await supplier.openLink(number);
      await expect(page.getByRole('main')).not.toContainText(/Mira|186/);
      await expectAccessible(page);
      await pictureForDocs(page, 'supplier-page');
      await page.setViewportSize({ width: 320, height: 800 });
      await expectFits(page);
      await page.setViewportSize({ width: 820, height: 900 });
      await page.getByRole('button', { name: '中文' }).click();
      await expect(page.getByRole('heading', { name: '已有记录' })).toBeVisible();
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByLabel('Files, optional').setInputFiles(await photoOfPlate());
      await expect(page.getByRole('button', { name: 'Remove plates.jpg' })).toBeVisible();
      await supplier.answer('We accept; the goods come back to us', 'Send it on to our Busan warehouse.');
      await expect(page.getByRole('main')).toContainText('plates.jpg');
      await expectAccessible(page);
    });

    step('we send you the negotiation process: the buyer sees the record with the screenshot', async () => {
      await buyer.openRequest(orders.commission, number);
      await expect(buyer.widget).toContainText('The supplier agrees and takes the goods back');
      await expect(buyer.widget).toContainText('Send it on to our Busan warehouse.');
      await expect(buyer.widget.getByRole('link', { name: 'plates.jpg' })).toBeVisible();
      await expectAccessible(buyer.page);
      await pictureToLookAt(buyer.page, 'commission-buyer-record');
    });

    step('you must first send us the product that needs to be returned', async () => {
      await expect(buyer.heading('Send the goods back')).toBeVisible();
      await buyer.ship('99.00.770001.00000001');
      await expect(buyer.heading('Your parcel is on its way to the seller')).toBeVisible();
      const { main } = seller;
      await seller.openRequest(number);
      await seller.press('Receive the parcel');
      await seller.press(/^Receive 1 unit$/);
      await main.getByRole('link', { name: /^Inspect/ }).click();
      await main
        .getByRole('button', { name: /^Good|As sent|As described/ })
        .first()
        .click();
      await seller.press('Accept 1 and notify Mira');
      await expect(main.getByRole('heading', { level: 1, name: `Inspect ${number}` })).toBeHidden();
    });

    step('and we send it to the supplier upon receipt', async () => {
      const { page, main } = seller;
      await openSupplierPage(stage(), seller, number);
      await expect(main).toContainText('Gate: supplier’s refund first');
      await seller.press(/^Enter shipment to supplier/);
      const dialog = page.getByRole('dialog', { name: 'Goods to the supplier' });
      await dialog.getByLabel('Carrier').fill('DHL');
      await dialog.getByLabel('Tracking number').fill('JD0009912');
      await dialog.getByRole('button', { name: 'Record the parcel' }).click();
      await expect(dialog).toBeHidden();
      await mailTo(stage().addresses, email, { says: [number, 'JD0009912'] });
      await supplier.openLink(number);
      await supplier.press('The goods have arrived');
      await expect(supplier.page.getByRole('status')).toContainText('Recorded');
    });

    step('a refund is not returned before the supplier has returned it to us', async () => {
      const { page, main } = seller;
      await openSupplierPage(stage(), seller, number);
      await expect(main).toContainText('The buyer is paid once the supplier’s money is recorded');
      await expect(main.getByRole('button', { name: /^Pay|^Refund CHF/ })).toHaveCount(0);
      await expectAccessible(page);
      await pictureForDocs(page, 'console-supplier');
      await page.setViewportSize({ width: 420, height: 860 });
      await expectFits(page);
      await pictureToLookAt(page, 'console-supplier-420');
      await page.setViewportSize({ width: 1440, height: 900 });
      const dialog = page.getByRole('dialog', { name: 'Record the supplier’s refund' });
      await seller.press(/^Record the supplier’s refund/);
      await dialog.getByLabel(/^Studio headphones/).fill('100.00');
      await dialog.getByLabel('Reference').fill('HS-2201');
      await expectAccessible(page);
      await dialog.getByRole('button', { name: /the gate stays shut/ }).click();
      await expect(dialog).toBeHidden();
      await expect(main).toContainText('The supplier has paid a part.');
      await buyer.openRequest(orders.commission, number);
      await expect(buyer.heading(/supplier/)).toBeVisible();
    });

    step('we return it to you after the supplier returns it to us', async () => {
      const { page, main } = seller;
      await openSupplierPage(stage(), seller, number);
      const dialog = page.getByRole('dialog', { name: 'Record the supplier’s refund' });
      await seller.press(/^Record the supplier’s refund/);
      await expect(dialog.getByLabel(/^Studio headphones/)).toHaveValue('86.00');
      await dialog.getByLabel('Reference').fill('HS-2207');
      await dialog.getByRole('button', { name: /and open Mira’s refund/ }).click();
      await expect(dialog).toBeHidden();
      await expect(main).toContainText('Gate: open');
      await page.goto(`${stage().addresses.console}/requests/${number}/payout`);
      const paid = main.getByText('Settled', { exact: true });
      const button = page.getByRole('button', { name: /^Refund CHF/ });
      await expect(button.or(paid).first()).toBeVisible();
      if (await button.isVisible()) await button.click();
      await mailTo(stage().addresses, customers.mira.email, { says: [number, '186.00', 'complete'] });
      await buyer.openRequest(orders.commission, number);
      await expect(buyer.heading(/Refunded: CHF\s186.00/)).toBeVisible();
      await expect(buyer.widget).toContainText('The supplier’s money reached us');
    });
  });
});

describe('commission: the product is replaced', () => {
  story(({ step, stage }) => {
    let buyer: Buyer;
    let seller: Seller;
    let number = '';
    const email = 'kim@busan.example';

    step('the customer tells us, and we ask the supplier', async () => {
      buyer = buyerAt(await stage().openWindow(), stage().addresses.shop);
      number = await tell(buyer, orders.commissionToReplace, 'Get a new one');
      seller = await sellerOf(stage());
      await forward(seller, number, 'Busan Sound', email);
    });

    step('the supplier will ship again, and enters the parcel by the link', async () => {
      const supplier = supplierAt(await stage().openWindow(), stage().addresses, email);
      await supplier.openLink(number);
      await supplier.answer('We accept; the goods need not come back');
      await supplier.page.getByLabel('Carrier').fill('Korea Post');
      await supplier.page.getByLabel('Tracking number').fill('EB 100 200 300 KR');
      await supplier.press('Send the tracking number');
      await expect(supplier.page.getByRole('status')).toContainText('Recorded');
      await expectAccessible(supplier.page);
    });

    step('then the buyer follows the new one, and has no refund', async () => {
      await buyer.openRequest(orders.commissionToReplace, number);
      await expect(buyer.widget).toContainText('EB 100 200 300 KR');
      await expect(buyer.widget).toContainText('The supplier sent a new one');
      await expectAccessible(buyer.page);
    });
  });
});

describe('commission: a refund without the goods, answered outside of the link', () => {
  story(({ step, stage }) => {
    let buyer: Buyer;
    let seller: Seller;
    let number = '';

    step('the customer tells us, and we ask the supplier', async () => {
      buyer = buyerAt(await stage().openWindow(), stage().addresses.shop);
      number = await tell(buyer, orders.commissionToKeep, 'Send it back, get a refund');
      seller = await sellerOf(stage());
      await forward(seller, number, 'Jeju Acoustics', 'kim@jeju.example');
    });

    step('the supplier answers by chat: we record it with a screenshot', async () => {
      const { page, main } = seller;
      await openSupplierPage(stage(), seller, number);
      await seller.press('Record: accepts, without return…');
      const dialog = page.getByRole('dialog', { name: 'Supplier accepts, without return' });
      await dialog.getByLabel(/^What the supplier said/).fill('Not worth the freight. We refund you.');
      await dialog.getByLabel('Proof').setInputFiles(await photoOfPlate());
      await expect(dialog.getByText('Sending…')).toBeHidden();
      await expect(dialog.getByRole('button', { name: 'Remove plates.jpg' })).toBeVisible();
      await dialog.getByRole('button', { name: 'Record the answer' }).click();
      await expect(dialog).toBeHidden();
      await expect(main).toContainText('recorded by Jonas Weber');
      await expectAccessible(page);
    });

    step('then the goods stay, and the refund follows the supplier’s money', async () => {
      await buyer.openRequest(orders.commissionToKeep, number);
      await expect(buyer.heading('The supplier agreed; we wait for their money')).toBeVisible();
      await expect(buyer.widget).toContainText('the goods need not come back');
      const { page } = seller;
      await seller.press(/^Record the supplier’s refund/);
      const dialog = page.getByRole('dialog', { name: 'Record the supplier’s refund' });
      await dialog.getByLabel('Reference').fill('JJ-1');
      await dialog.getByRole('button', { name: /and open Omar’s refund/ }).click();
      await expect(dialog).toBeHidden();
      await expect(seller.main).toContainText('Gate: open');
    });
  });
});

describe('commission: the supplier declines', () => {
  story(({ step, stage }) => {
    let buyer: Buyer;
    let seller: Seller;
    let number = '';
    const email = 'kim@ulsan.example';

    step('the customer tells us, and we ask the supplier', async () => {
      buyer = buyerAt(await stage().openWindow(), stage().addresses.shop);
      number = await tell(buyer, orders.commissionToDecline, 'Send it back, get a refund');
      seller = await sellerOf(stage());
      await forward(seller, number, 'Ulsan Audio', email);
    });

    step('a link that was sent again kills the one before, which then says what to do and nothing else', async () => {
      const old = await mailTo(stage().addresses, email, { says: [number, /supplier#/] });
      const link = /http\S+\/supplier#\S+/.exec(old.text)?.[0] ?? '';
      const since = new Date().toISOString();
      await openSupplierPage(stage(), seller, number);
      await seller.press('Send link again…');
      await seller.page.getByRole('dialog').getByRole('button', { name: 'Send a new link' }).click();
      await expect(seller.page.getByRole('dialog')).toBeHidden();
      await expect
        .poll(async () => (await readInbox(stage().addresses)).filter((mail) => mail.to === email).length)
        .toBeGreaterThan(1);
      expectValue(since <= new Date().toISOString()).toBe(true);
      const answer = await fetch(`${stage().addresses.api}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${link.split('#')[1]}` },
        body: JSON.stringify({ query: '{ supplierTask { requestNumber } }' }),
      });
      expectValue(answer.status).toBe(401);
      expectValue(await answer.text()).not.toContain(number);
    });

    step('the supplier declines by the newest link, with a reason', async () => {
      const supplier = supplierAt(await stage().openWindow(), stage().addresses, email);
      await supplier.openLink(number);
      await supplier.answer('We decline', 'The seal under the left cup is broken.');
    });

    step('and the buyer is told with the record, and may ask for mediation', async () => {
      await mailTo(stage().addresses, customers.omar.email, {
        says: [number, 'The seal under the left cup is broken.'],
      });
      await buyer.openRequest(orders.commissionToDecline, number);
      await expect(buyer.heading('The supplier declined')).toBeVisible();
      await expect(buyer.widget).toContainText('The seal under the left cup is broken.');
      await expectAccessible(buyer.page);
      await pictureToLookAt(buyer.page, 'commission-buyer-declined');
    });
  });
});
