import { demoDirectory } from '@refund-widget/services';
import { describe, expect as expectValue } from 'vitest';
import { expectAccessible } from './checks/accessible.ts';
import { pictureToLookAt } from './checks/picture.ts';
import { type Buyer, buyerAt } from './people/buyer.ts';
import { type Seller, sellerAt } from './people/seller.ts';
import { expect } from './stage/expect.ts';
import { mailTo } from './stage/inbox.ts';
import { story } from './stage/story.ts';

const { alderFinch, customers, orders } = demoDirectory;

describe('a request that is declined, in a currency with three decimals', () => {
  story(({ step, stage }) => {
    let buyer: Buyer;
    let seller: Seller;
    let number = '';
    const title = 'Studio headphones M3';

    step('given a request for two of four headphones, which all came as described', async () => {
      buyer = buyerAt(await stage().openWindow({ viewport: { width: 420, height: 860 } }), stage().addresses.shop);
      await buyer.openOrder(orders.kuwait);
      await buyer.press(`Apply for refund, ${title}`);
      await buyer.press('One less');
      await buyer.press('One less');
      await expect(buyer.widget.locator('.estimate')).toContainText('KWD 18.500');
      await buyer.press('Continue');
      await buyer.agree({
        reason: 'I changed my mind',
        wish: 'Send it back, get a refund',
        details: 'Two are enough.',
      });
      await expect(buyer.figure('You get back')).toHaveText('KWD 18.500');
      number = await buyer.send();
    });

    step('when the seller declines without a reason, then the form asks for it and nothing is sent', async () => {
      const page = await stage().openWindow();
      seller = sellerAt(page, stage().addresses);
      await seller.signIn(alderFinch.slug, alderFinch.administrator.email);
      await seller.openRequest(number);
      await seller.press('Decline…');
      await expect(page.getByRole('dialog', { name: `Decline ${number}` })).toBeVisible();
      await seller.press(/^Decline 2 units and notify/);
      await expect(page.getByRole('combobox', { name: 'Reason' })).toBeFocused();
      await expect(page.getByRole('dialog')).toContainText('Choose a reason.');
      await expectAccessible(page);
    });

    step('when the seller says why, then the buyer is e-mailed the reason', async () => {
      const { page, main } = seller;
      await page.getByRole('combobox', { name: 'Reason' }).selectOption('Item was used');
      await page
        .getByRole('textbox', { name: 'Why, in words' })
        .fill('Both were paired with a phone for nine hours (2.2).');
      await pictureToLookAt(page, 'console-decline');
      await seller.press(/^Decline 2 units and notify/);
      await expect(page.getByRole('dialog')).toBeHidden();
      await expect(main.getByText('Declined').first()).toBeVisible();
      await expectAccessible(page);
      await mailTo(stage().addresses, customers.fatima.email, { says: [number, 'paired with a phone'] });
    });

    step('then the buyer reads the reason on the request, and may ask for the same units again', async () => {
      await buyer.openOrder(orders.kuwait);
      await buyer.press(new RegExp(number));
      await expect(buyer.heading('The seller declined your request')).toBeVisible();
      await expect(buyer.widget).toContainText('paired with a phone for nine hours');
      await expectAccessible(buyer.page);
      await pictureToLookAt(buyer.page, 'request-declined-420');
      await buyer.openOrder(orders.kuwait);
      await expect(buyer.item(title).getByRole('button', { name: `Apply for refund, ${title}` })).toBeVisible();
    });
  });
});

describe('a request that its buyer cancels', () => {
  story(({ step, stage }) => {
    let buyer: Buyer;
    let first = '';
    const title = 'Studio headphones M3';
    const apply = `Apply for refund, ${title}`;

    async function ask(): Promise<string> {
      await buyer.press(apply);
      await buyer.press('Continue');
      await buyer.agree({ reason: 'I changed my mind', wish: 'Send it back, get a refund', details: '' });
      await expect(buyer.figure('You get back')).toHaveText('KWD 37.000');
      return buyer.send();
    }

    step('given a request for all headphones, then none can be asked for twice', async () => {
      buyer = buyerAt(await stage().openWindow({ viewport: { width: 760, height: 640 } }), stage().addresses.shop);
      await buyer.openOrder(orders.kuwait);
      first = await ask();
      await buyer.openOrder(orders.kuwait);
      await expect(buyer.item(title)).toContainText(first);
      await expect(buyer.item(title).getByRole('button', { name: apply })).toHaveCount(0);
    });

    step('when the buyer thinks twice in the question, then nothing happens', async () => {
      await buyer.openRequest(orders.kuwait, first);
      await buyer.press('Cancel request');
      await expect(buyer.page.getByRole('dialog', { name: 'Cancel this request?' })).toBeVisible();
      await expectAccessible(buyer.page);
      await buyer.press('Keep it');
      await expect(buyer.page.getByRole('dialog')).toBeHidden();
      await expect(buyer.heading('The seller is looking at your request')).toBeVisible();
    });

    step('when the buyer cancels it, then all can be asked for again', async () => {
      await buyer.press('Cancel request');
      await buyer.page.getByRole('dialog').getByRole('button', { name: 'Cancel request' }).click();
      await expect(buyer.heading('You cancelled this request')).toBeFocused();
      await expectAccessible(buyer.page);
      await buyer.openOrder(orders.kuwait);
      expectValue(await ask()).not.toBe(first);
    });
  });
});

describe('a request that the law grants, in a currency without decimals', () => {
  story(({ step, stage }) => {
    let buyer: Buyer;

    step('when a clock from Japan is to go back within eight days, then the request is approved at once', async () => {
      buyer = buyerAt(await stage().openWindow({ viewport: { width: 760, height: 640 } }), stage().addresses.shop);
      await buyer.openOrder(orders.japan);
      await buyer.press('Apply for refund, Station wall clock');
      await buyer.press('Continue');
      await buyer.agree({ reason: 'I changed my mind', wish: 'Send it back, get a refund', details: '' });
      await expect(buyer.figure('You get back')).toHaveText('JP¥12,800');
      await buyer.press('Send request');
      await expect(buyer.heading('Your request is approved')).toBeFocused();
      await expectAccessible(buyer.page);
      await pictureToLookAt(buyer.page, 'request-approved-at-once');
    });

    step('then the buyer reads where to send it, on the page and in an e-mail', async () => {
      await buyer.press('View your request');
      await expect(buyer.heading('Send the goods back')).toBeVisible();
      await expect(buyer.widget).toContainText('Industriestrasse 18');
      await mailTo(stage().addresses, customers.yuki.email, { says: ['Industriestrasse 18', '12,800'] });
    });
  });
});
