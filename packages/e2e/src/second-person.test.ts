import { demoDirectory } from '@refund-widget/services';
import { describe } from 'vitest';
import { expectAccessible } from './checks/accessible.ts';
import { pictureToLookAt } from './checks/picture.ts';
import { type Buyer, buyerAt } from './people/buyer.ts';
import { type Seller, sellerAt } from './people/seller.ts';
import { expect } from './stage/expect.ts';
import { story } from './stage/story.ts';

const { alderFinch, orders } = demoDirectory;
const order = orders.paidByHand;

describe('money that cannot go back the way it came', () => {
  story(({ step, stage }) => {
    let buyer: Buyer;
    let jonas: Seller;
    let ana: Seller;
    let number = '';

    step('is paid by two people: who prepared the transfer cannot approve it', async () => {
      const page = await stage().openWindow({ viewport: { width: 1440, height: 900 } });
      jonas = sellerAt(page, stage().addresses);
      await jonas.signIn(alderFinch.slug, alderFinch.agent.email);
      await jonas.openView('To pay');
      const row = jonas.main.getByRole('row').filter({ hasText: order });
      const link = row.getByRole('link', { name: /^R-/ }).first();
      number = (await link.textContent())?.trim() ?? '';
      await page.goto(`${stage().addresses.console}/requests/${number}/payout`);
      await expect(jonas.main).toContainText('You prepared this, so someone else approves it.');
      await expect(page.getByRole('button', { name: /^Approve/ })).toHaveCount(0);
      await expectAccessible(page);
      await pictureToLookAt(page, 'payout-prepared');
    });

    step('the second person sends it back with a reason, and it is prepared anew', async () => {
      const page = await stage().openWindow({ viewport: { width: 1440, height: 900 } });
      ana = sellerAt(page, stage().addresses);
      await ana.signIn(alderFinch.slug, alderFinch.administrator.email);
      await page.goto(`${stage().addresses.console}/requests/${number}/payout`);
      await ana.press(/^Send back to Jonas/);
      await page.getByRole('dialog').getByRole('textbox').fill('Please ask Omar whether the account is still his.');
      await page.getByRole('dialog').getByRole('button', { name: 'Send back' }).click();
      await expect(ana.main).toContainText('Prepare bank transfer…');
      await jonas.page.reload();
      await jonas.press(/^Prepare bank transfer…/);
      const dialog = jonas.page.getByRole('dialog', { name: /^Bank transfer for/ });
      await expect(dialog).toContainText('Omar Haddad, ···· 2957, as the buyer gave it');
      await expectAccessible(jonas.page);
      await jonas.press(/^Prepare CHF 99.00/);
      await expect(jonas.main).toContainText('You prepared this, so someone else approves it.');
    });

    step('then approves it, having compared the account', async () => {
      const { page, main } = ana;
      await page.reload();
      await ana.press(/^Approve CHF 99.00/);
      await expect(main).toContainText('Compare them first, and say so.');
      await main.getByRole('checkbox', { name: /^I compared name and account/ }).check();
      await expectAccessible(page);
      await pictureToLookAt(page, 'payout-second-person');
      await ana.press(/^Approve CHF 99.00/);
      await expect(main).toContainText('Record the bank transfer', { timeout: 30_000 });
      await expect(main).toContainText('CH9300762011623852957');
    });

    step('makes the transfer and records the bank’s reference', async () => {
      const { page, main } = ana;
      await main.getByRole('radio', { name: 'The transfer was made' }).check();
      await main.getByRole('textbox', { name: 'The bank’s reference' }).fill('SEPA-2026-118');
      await ana.press('Record CHF 99.00 as paid');
      await expect(main).toContainText('Refunded');
      await expect(main).not.toContainText('CH9300762011623852957');
      await pictureToLookAt(page, 'payout-recorded');
    });

    step('and the buyer sees both parts, and where they went', async () => {
      buyer = buyerAt(await stage().openWindow({ viewport: { width: 760, height: 900 } }), stage().addresses.shop);
      await buyer.openRequest(order, number);
      await expect(buyer.heading(/Refunded/)).toBeVisible();
      await expect(buyer.widget).toContainText('SEPA-2026-118');
      await expect(buyer.widget).not.toContainText('manual_');
      await expectAccessible(buyer.page);
      await pictureToLookAt(buyer.page, 'payout-buyer');
    });
  });
});
