import { demoDirectory } from '@refund-widget/services';
import { describe, expect as expectValue } from 'vitest';
import { expectAccessible } from './checks/accessible.ts';
import { pictureForDocs, pictureToLookAt } from './checks/picture.ts';
import { type Buyer, buyerAt } from './people/buyer.ts';
import { type Bought, placeOrder, reportParcel } from './people/demo-checkout.ts';
import { photoOfPlate } from './people/photo.ts';
import { type Seller, sellerAt } from './people/seller.ts';
import { expect } from './stage/expect.ts';
import { mailTo } from './stage/inbox.ts';
import { story } from './stage/story.ts';

const { alderFinch } = demoDirectory;
const cups: Bought = { sku: 'CUP-120', title: 'Espresso cups', price: '540.00', mode: 'TRADITIONAL_TRADE' };

describe('payment related', () => {
  story(({ step, stage }) => {
    let buyer: Buyer;
    let seller: Seller;
    let order: string;
    const paymentsOf = (number: string) => `${stage().addresses.shop}/alder-finch/orders/${number}/payments`;

    step('what payment methods are supported is shown with the order’s payments', async () => {
      const page = await stage().openWindow({ viewport: { width: 760, height: 900 } });
      buyer = buyerAt(page, stage().addresses.shop);
      order = await placeOrder(page, stage().addresses, 'GRINDER');
      await page.getByRole('link', { name: 'Payments and vouchers' }).click();
      await expect(buyer.heading('Payments')).toBeVisible();
      await expect(buyer.widget.getByText('This shop takes')).toBeVisible();
      for (const method of ['Visa and Mastercard', 'TWINT', 'Gift card', 'Bank transfer']) {
        await expect(buyer.widget.getByRole('listitem').filter({ hasText: method })).toBeVisible();
      }
      await expectAccessible(page);
      await pictureForDocs(page, 'payments');
    });

    step('what to pay attention to when paying stands beside it', async () => {
      await expect(buyer.widget.getByText('Paying safely')).toBeVisible();
      await expect(buyer.widget).toContainText('Pay only where the address begins with https');
      await expect(buyer.widget).toContainText('public Wi-Fi');
    });

    step('the payment history is kept for later', async () => {
      const payment = buyer.widget.getByRole('region', { name: /^Visa/ });
      await expect(payment).toContainText('Paid');
      await expect(payment).toContainText(`Reference ch_${order}`);
      await expect(payment).toContainText('CHF 129.00');
    });

    step('the payment voucher can be saved and printed', async () => {
      const address = await buyer.widget.getByRole('link', { name: 'Print the voucher' }).getAttribute('href');
      const page = await stage().openWindow({ viewport: { width: 900, height: 1000 } });
      await page.goto(address ?? '');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Payment voucher, order ${order}`);
      await expect(page.getByText('CHF 129.00').first()).toBeVisible();
      await expectAccessible(page);
      await pictureToLookAt(page, 'payment-voucher');
    });

    step('a question about a payment goes to the merchant’s contact', async () => {
      const { widget } = buyer;
      await expect(widget).toContainText(`${alderFinch.salesContact.name} answers here and by e-mail`);
      await widget.getByRole('textbox', { name: 'Message to the seller' }).fill('Why does my bank show two lines?');
      await buyer.press('Send');
      await expect(widget.getByRole('listitem').filter({ hasText: 'two lines' })).toBeVisible();
      await mailTo(stage().addresses, alderFinch.salesContact.email, {
        says: ['Why does my bank show two lines?', order],
      });
    });

    step('who arranges for it to be answered in the console, with a file, although nothing was requested', async () => {
      const page = await stage().openWindow({ viewport: { width: 1440, height: 900 } });
      seller = sellerAt(page, stage().addresses);
      await seller.signIn(alderFinch.slug, alderFinch.salesContact.email);
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Conversations' }).click();
      await expect(seller.main.getByRole('heading', { level: 1, name: 'Conversations' })).toBeVisible();
      const row = seller.main.getByRole('listitem').filter({ hasText: order });
      await expect(row).toContainText('Waiting for an answer');
      await expect(row).toContainText('About a payment');
      await row.getByRole('link').click();
      await expect(seller.main.getByRole('log')).toContainText('Why does my bank show two lines?');
      await expectAccessible(page);
      await seller.main.getByRole('textbox').fill('One line is the reservation; it disappears within a week.');
      const chooser = page.waitForEvent('filechooser');
      await seller.press('Attach a file');
      await (await chooser).setFiles(await photoOfPlate());
      await expect(seller.main.getByRole('button', { name: /^Remove / })).toBeVisible();
      await pictureForDocs(page, 'console-conversations');
      await seller.press(/^Send to /);
      await expect(seller.main.getByRole('log')).toContainText('disappears within a week');
    });

    step('and the buyer reads the answer where it was asked', async () => {
      await buyer.page.goto(paymentsOf(order));
      await expect(buyer.widget.getByRole('listitem').filter({ hasText: 'disappears within a week' })).toBeVisible();
    });

    step(
      'not signed and not shipped: the refund is asked for at once, and nobody needs to approve or send it',
      async () => {
        const { page, widget } = buyer;
        await page.goto(`${stage().addresses.shop}/alder-finch/orders/${order}`);
        await expect(buyer.item('Burr grinder')).toContainText('Refundable now: it has not left yet');
        await buyer.press(/^Apply for refund/);
        await buyer.press('Continue');
        await expect(buyer.heading('What happened?')).toBeFocused();
        await widget.getByRole('combobox', { name: 'Reason' }).selectOption('I changed my mind');
        await buyer.press('Continue');
        await expect(buyer.figure('You get back')).toHaveText('CHF 129.00');
        await buyer.press('Send request');
        await expect(async () => {
          await page.goto(paymentsOf(order));
          await expect(widget.getByRole('region', { name: /^Visa/ })).toContainText('Refunded', { timeout: 1_500 });
        }).toPass({ timeout: 30_000 });
        await expect(widget).toContainText('CHF 129.00 came back');
        await pictureToLookAt(page, 'payments-refunded');
      },
    );

    step(
      'if the parcel leaves before the seller has looked at it, nothing is lost: it becomes a return, or is cancelled',
      async () => {
        const { page, widget } = buyer;
        const trade = await placeOrder(page, stage().addresses, 'CUP-120');
        await buyer.press(/^Apply for refund/);
        await buyer.press('Continue');
        await expect(buyer.heading('What happened?')).toBeFocused();
        await widget.getByRole('combobox', { name: 'Reason' }).selectOption('I changed my mind');
        await widget.getByRole('textbox', { name: 'Details' }).fill('We ordered for the wrong branch.');
        await buyer.press('Continue');
        await buyer.press('Send request');
        const said = (await widget.getByText(/^Request R-\d+$/).textContent()) ?? '';
        expectValue(said).toMatch(/R-\d+/);
        await buyer.press('View your request');
        await reportParcel(stage().addresses, trade, cups, 'IN_TRANSIT');
        await expect(async () => {
          await page.goto(`${stage().addresses.shop}/alder-finch/orders/${trade}`);
          await widget
            .getByRole('button', { name: /request R-\d+$/ })
            .first()
            .click();
          await expect(buyer.heading('Your parcel has left the warehouse')).toBeVisible({ timeout: 2_000 });
        }).toPass({ timeout: 20_000 });
        await expect(widget.getByRole('button', { name: 'Turn into a return' })).toBeVisible();
        await expectAccessible(page);
        await pictureToLookAt(page, 'parcel-left');
        await buyer.cancel();
        await expect(buyer.heading('You cancelled this request')).toBeVisible();
      },
    );
  });
});
