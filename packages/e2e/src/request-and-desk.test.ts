import { demoDirectory } from '@refund-widget/services';
import { describe, expect as expectValue } from 'vitest';
import { expectAccessible } from './checks/accessible.ts';
import { type Buyer, buyerAt } from './people/buyer.ts';
import { type Seller, sellerAt } from './people/seller.ts';
import { expect } from './stage/expect.ts';
import { mailTo } from './stage/inbox.ts';
import { story } from './stage/story.ts';

const { alderFinch, customers, orders } = demoDirectory;
const order = orders.closingToday;

describe('asking for a refund, and the seller’s desk', () => {
  story(({ step, stage }) => {
    let buyer: Buyer;
    let seller: Seller;
    let number = '';

    step('the buyer opens the items bought, goes from the list to the order, and applies for a refund', async () => {
      const page = await stage().openWindow({ viewport: { width: 760, height: 900 } });
      buyer = buyerAt(page, stage().addresses.shop);
      await page.goto(stage().addresses.shop);
      await page.getByRole('button', { name: customers.mira.name }).click();
      await page.goto(`${stage().addresses.shop}/${alderFinch.slug}/orders`);
      await expect(buyer.widget).toContainText(order);
      await expectAccessible(page);
      await buyer.widget
        .getByRole('article')
        .filter({ hasText: order })
        .getByRole('button', { name: /^Apply for refund/ })
        .click();
      await buyer.press('Apply for refund, Merino crew');
    });

    step('ticks the items, and fills in the agreement: received, to be sent back, and why', async () => {
      await expect(buyer.widget.getByRole('checkbox').first()).toBeChecked();
      await buyer.press('Continue');
      await buyer.agree({
        ...{ reason: 'I changed my mind', wish: 'Send it back, get a refund' },
        details: 'It is too heavy for me.',
      });
      await expect(buyer.heading('Check and send')).toBeFocused();
      await expectAccessible(buyer.page);
    });

    step('submits, and waits for the seller', async () => {
      number = await buyer.send();
      await expect(buyer.widget).toContainText(/The seller has until/);
    });

    step('the seller finds it among what is being refunded, and opens its page', async () => {
      seller = sellerAt(await stage().openWindow({ viewport: { width: 1440, height: 900 } }), stage().addresses);
      await seller.signIn(alderFinch.slug, alderFinch.agent.email);
      await seller.openView('Needs answer');
      await seller.row(number).getByRole('link', { name: number, exact: true }).click();
      await expect(seller.main).toContainText('It is too heavy for me.');
    });

    step('agrees, confirms the return address, submits and notifies the buyer', async () => {
      const decision = seller.main.getByRole('region', { name: 'Decision' });
      await expect(decision).toContainText('Industriestrasse 18');
      await seller.press('Agree, submit and notify buyer');
      await expect(seller.main).toContainText('Waiting for return');
    });

    step('the buyer is told where to send it, by e-mail and on the page', async () => {
      const mail = await mailTo(stage().addresses, customers.mira.email, { says: [number, 'Industriestrasse 18'] });
      expectValue(mail.text).toContain('8604 Volketswil');
      await buyer.openRequest(order, number);
      await expect(buyer.heading('Send the goods back')).toBeVisible();
      await expect(buyer.widget).toContainText('Industriestrasse 18');
    });

    step('ships, enters the return information, and puts a mistyped number right', async () => {
      const { widget } = buyer;
      await buyer.press('Confirm shipment');
      await widget.getByRole('textbox', { name: 'Tracking number' }).fill('99.00.123456.00000001');
      await buyer.press('Confirm shipment');
      await expect(buyer.heading('Your parcel is on its way to the seller')).toBeVisible();
      await seller.openRequest(number);
      await expect(seller.main).toContainText('99.00.123456.00000001');
      await seller.press('Correct tracking…');
      await seller.page.getByRole('textbox', { name: 'Tracking number' }).fill('99.00.123456.00000002');
      await seller.press('Correct it');
      await expect(seller.main).toContainText('99.00.123456.00000002');
      await buyer.openRequest(order, number);
      await expect(widget).toContainText('99.00.123456.00000002');
    });

    step('the seller checks what came back', async () => {
      const { main } = seller;
      await seller.press('Receive the parcel');
      await seller.press(/^Receive \d units?$/);
      await main.getByRole('link', { name: /^Inspect/ }).click();
      await seller.press('Accept 1 and notify Mira');
      await expect(main.getByRole('heading', { level: 1, name: `Pay ${number}` })).toBeVisible();
      await mailTo(stage().addresses, customers.mira.email, { says: ['We have checked your return', number] });
    });
  });
});
