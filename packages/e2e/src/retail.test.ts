import { demoDirectory } from '@refund-widget/services';
import { describe, expect as expectValue } from 'vitest';
import { expectAccessible } from './checks/accessible.ts';
import { pictureForDocs, pictureToLookAt } from './checks/picture.ts';
import { type Buyer, buyerAt } from './people/buyer.ts';
import { type Bought, placeOrder, reportParcel } from './people/demo-checkout.ts';
import { photoOfPlate } from './people/photo.ts';
import { type Seller, sellerAt } from './people/seller.ts';
import { askApi } from './stage/ask-api.ts';
import { expect } from './stage/expect.ts';
import { story } from './stage/story.ts';

const { alderFinch } = demoDirectory;
const grinder: Bought = { sku: 'GRINDER', title: 'Burr grinder', price: '129.00', mode: 'RETAIL' };

describe('retail: after-sales terms, from the checkout to the refund', () => {
  story(({ step, stage }) => {
    let buyer: Buyer;
    let seller: Seller;
    let order: string;
    let request: string;

    step('the terms of this kind of business are shown to check when confirming the order', async () => {
      const page = await stage().openWindow({ viewport: { width: 760, height: 900 } });
      buyer = buyerAt(page, stage().addresses.shop);
      await page.goto(`${stage().addresses.shop}/alder-finch/products/GRINDER`);
      const { widget } = buyer;
      await expect(widget.getByText('You have 7 days from delivery.')).toBeVisible();
      await expect(widget).toContainText('You pay the postage.');
      await expect(widget).toContainText('Customs duties, up to 30 % of the price');
      await expect(widget).toContainText('test report by an independent laboratory');
      await expectAccessible(page);
      await pictureForDocs(page, 'product-terms');
      await buyer.press('Full terms');
      await expect(widget).toContainText('The goods come back unused');
      await page.getByRole('link', { name: 'Go to checkout' }).click();
      await expect(buyer.heading('Refunds and returns')).toBeVisible();
      order = await placeOrder(page, stage().addresses, 'GRINDER');
    });

    step('the order keeps exactly the terms that were shown', async () => {
      const { order: kept } = await askApi<{
        order: { items: readonly { termsShownAt: string | null; policy: { key: string; version: number } }[] };
      }>(
        stage().addresses,
        'query($id: String!) { order(externalId: $id) { items { termsShownAt policy { key version } } } }',
        { id: order },
      );
      expectValue(kept.items).toEqual([
        { termsShownAt: expectValue.any(String), policy: { key: 'retail-7-day', version: 1 } },
      ]);
      await expect(buyer.item('Burr grinder')).toContainText('Refundable now: it has not left yet');
    });

    step('the time for after-sales begins when the product arrives at the shipping address', async () => {
      await reportParcel(stage().addresses, order, grinder, 'IN_TRANSIT');
      await buyer.page.goto(`${stage().addresses.shop}/alder-finch/orders/${order}`);
      await expect(buyer.item('Burr grinder')).toContainText('Opens when it is delivered.');
      await reportParcel(stage().addresses, order, grinder, 'DELIVERED');
      await buyer.page.reload();
      await expect(buyer.item('Burr grinder')).toContainText(/Eligible until .*,\s23:59/);
    });

    step('unused, within 7 days of receiving it, the customer asks for a return and gives the reason', async () => {
      await buyer.press(/^Apply for refund/);
      await expect(buyer.heading('What do you want to send back?')).toBeFocused();
      await buyer.press('Continue');
      await buyer.agree({
        ...{ reason: 'I changed my mind', wish: 'Send it back, get a refund' },
        details: 'It is too big for our kitchen. It was never used.',
      });
      await expect(buyer.heading('Check and send')).toBeFocused();
      await expect(buyer.widget.getByText('You pay the return postage')).toBeVisible();
      request = await buyer.send();
    });

    step('the seller confirms the request and names the return address', async () => {
      const page = await stage().openWindow({ viewport: { width: 1440, height: 900 } });
      seller = sellerAt(page, stage().addresses);
      await seller.signIn(alderFinch.slug, alderFinch.agent.email);
      await seller.openRequest(request);
      await expect(seller.main.getByRole('region', { name: 'Decision' })).toContainText('Industriestrasse 18');
      await seller.press('Agree, submit and notify buyer');
      await expect(seller.main).toContainText('Waiting for return');
    });

    step('the customer sends the product to that address at their own cost', async () => {
      await buyer.page.goto(`${stage().addresses.shop}/alder-finch/orders/${order}`);
      await buyer.widget
        .getByRole('button', { name: new RegExp(`request ${request}$`) })
        .first()
        .click();
      await expect(buyer.heading('Send the goods back')).toBeVisible();
      await expect(buyer.widget.getByText('Industriestrasse 18')).toBeVisible();
      await buyer.ship('99.00.555111.20260001');
      await expect(buyer.heading('Your parcel is on its way to the seller')).toBeVisible();
    });

    step(
      'after receiving it, the seller checks that it meets the requirements and names the costs of the return',
      async () => {
        const { page, main } = seller;
        await seller.openRequest(request);
        await seller.press('Receive the parcel');
        await seller.press(/^Receive \d units?$/);
        await main.getByRole('link', { name: /^Inspect/ }).click();
        await expect(main.getByRole('heading', { level: 1, name: `Inspect ${request}` })).toBeVisible();
        await seller.press(/^As sent/);
        await main.getByRole('combobox', { name: 'Deduction' }).selectOption('Customs duties');
        await main.getByLabel('Amount taken off').fill('9.50');
        await main.getByLabel('Why something is taken off').fill('Import duty that customs charged for the return.');
        await expect(main.getByRole('complementary')).toContainText('CHF 119.50');
        await seller.press(/^Accept 1 and notify/);
        await expect(main.getByRole('heading', { level: 1, name: `Pay ${request}` })).toBeVisible();
        await expect(page).toHaveURL(/payout/);
      },
    );

    step('if there are no problems, the money goes back to the payment account, less those costs', async () => {
      const { page, main } = seller;
      await seller.press(/^Refund CHF\s119.50 to Visa/);
      await expect(async () => {
        await page.goto(`${stage().addresses.console}/requests/${request}/payout`);
        await expect(main.getByText('Settled', { exact: true })).toHaveCount(1, { timeout: 1_500 });
      }).toPass({ timeout: 30_000 });
    });

    step('the customer reads how the sum was made, clause by clause, on a page to print', async () => {
      const { refundRequest } = await askApi<{ refundRequest: { statementUrl: string } }>(
        stage().addresses,
        'query($number: String!) { refundRequest(number: $number) { statementUrl } }',
        { number: request },
      );
      const page = await stage().openWindow({ viewport: { width: 900, height: 1000 } });
      await page.goto(refundRequest.statementUrl);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Refund statement ${request}`);
      await expect(page.getByText('CHF 129.00 − CHF 9.50 = CHF 119.50')).toBeVisible();
      await expect(page.getByText('§ 2.4')).toBeVisible();
      await expect(page.getByText(/Import duty that customs charged/)).toBeVisible();
      await expectAccessible(page);
      await pictureForDocs(page, 'refund-statement');
    });

    step('where the product itself is proven at fault, nothing of that is taken off', async () => {
      const page = buyer.page;
      const faulty = await placeOrder(page, stage().addresses, 'GRINDER');
      await reportParcel(stage().addresses, faulty, grinder, 'DELIVERED');
      await page.reload();
      await buyer.press(/^Apply for refund/);
      await buyer.press('Continue');
      await buyer.agree({
        ...{ reason: 'Faulty when it arrived', wish: 'Send it back, get a refund' },
        details: 'The crank is bent and the burr does not turn at all.',
      });
      const chooser = page.waitForEvent('filechooser');
      await buyer.press('Choose files');
      await (await chooser).setFiles(await photoOfPlate());
      await expect(buyer.widget.getByRole('list', { name: 'Your files' })).toContainText('Uploaded');
      await buyer.press('Continue');
      const number = await buyer.send();
      await seller.openRequest(number);
      await seller.press('Agree, submit and notify buyer');
      await expect(seller.main).toContainText('Waiting for return');
      await page.reload();
      await page.goto(`${stage().addresses.shop}/alder-finch/orders/${faulty}`);
      await buyer.widget
        .getByRole('button', { name: new RegExp(`request ${number}$`) })
        .first()
        .click();
      await buyer.ship('99.00.555111.20260002');
      await seller.openRequest(number);
      await seller.press('Receive the parcel');
      await seller.press(/^Receive \d units?$/);
      await seller.main.getByRole('link', { name: /^Inspect/ }).click();
      await seller.press('Damaged');
      await expect(seller.main.getByRole('combobox', { name: 'Deduction' })).toHaveCount(0);
      await seller.press(/^Accept 1 and notify/);
      await expect(seller.main.getByText(/CHF\s129.00/).first()).toBeVisible();
    });
  });
});

describe('transshipment: after-sales terms do not apply', () => {
  story(({ step, stage }) => {
    step('the buyer is told so before the order is confirmed, with the clause', async () => {
      const page = await stage().openWindow({ viewport: { width: 420, height: 800 } });
      await page.goto(`${stage().addresses.shop}/alder-finch/checkout/FORWARD-LUGANO`);
      const { widget, heading } = buyerAt(page, stage().addresses.shop);
      await expect(heading('Refunds and returns')).toBeVisible();
      await expect(widget).toContainText('Does not apply. We only forward this parcel.');
      await expect(widget).toContainText('§ 1.1');
      await expectAccessible(page);
      await pictureToLookAt(page, 'terms-transshipment');
      await placeOrder(page, stage().addresses, 'FORWARD-LUGANO');
    });

    step('and reads the same on the order, with nothing to apply for', async () => {
      const page = await stage().openWindow({ viewport: { width: 420, height: 800 } });
      const buyer = buyerAt(page, stage().addresses.shop);
      const order = await placeOrder(page, stage().addresses, 'FORWARD-LUGANO');
      await page.goto(`${stage().addresses.shop}/alder-finch/orders/${order}`);
      await expect(buyer.item('Forwarding to Lugano')).toContainText('Does not apply');
      await expect(buyer.widget.getByRole('button', { name: /^Apply/ })).toHaveCount(0);
      await expectAccessible(page);
    });
  });
});
