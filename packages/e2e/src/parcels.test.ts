import { demoDirectory } from '@refund-widget/services';
import { describe } from 'vitest';
import { expectAccessible } from './checks/accessible.ts';
import { pictureToLookAt } from './checks/picture.ts';
import { type Buyer, buyerAt } from './people/buyer.ts';
import { type Seller, sellerAt } from './people/seller.ts';
import { expect } from './stage/expect.ts';
import { story } from './stage/story.ts';

const { alderFinch, northlight, orders } = demoDirectory;

/** The number of the only request about an order, as its buyer reads it. */
async function requestOn(buyer: Buyer, order: string): Promise<string> {
  await buyer.openOrder(order);
  await buyer.widget
    .getByRole('button', { name: /request R-\d+$/ })
    .first()
    .click();
  const said = await buyer.widget
    .getByText(/^Request R-\d+/)
    .first()
    .textContent();
  return /R-\d+/.exec(said ?? '')?.[0] ?? '';
}

describe('a replacement that is lost on its way', () => {
  story(({ step, stage }) => {
    let buyer: Buyer;
    let seller: Seller;
    let number = '';
    const order = orders.platformReplacing;

    step('given a replacement that the buyer waits for', async () => {
      buyer = buyerAt(await stage().openWindow({ viewport: { width: 420, height: 900 } }), stage().addresses.shop);
      number = await requestOn(buyer, order);
      await expect(buyer.heading('A new one is on its way')).toBeVisible();
      await expect(buyer.widget).toContainText('CE 448 102 733 IE');
    });

    step('when the carrier lost it, then the seller says so and another one is due', async () => {
      const page = await stage().openWindow({ viewport: { width: 1440, height: 900 } });
      seller = sellerAt(page, stage().addresses);
      await seller.signIn(northlight.slug, northlight.agents.kilnAndCo.email);
      await seller.openRequest(number);
      await seller.press('Lost, send another…');
      await page.getByRole('textbox', { name: /^Note, Mei reads it/ }).fill('An Post cannot find it; we send another.');
      await expectAccessible(page);
      await seller.press('Report 1 unit lost');
      await expect(seller.main).toContainText('Replacement to ship');
      await expect(seller.main).toContainText('Lost');
      await buyer.openRequest(order, number);
      await expect(buyer.heading('A new one is being prepared')).toBeVisible();
    });

    step('when another one left and arrived, then the request is done, and the record has both parcels', async () => {
      const { page, main } = seller;
      await seller.press('Ship replacement…');
      await page.getByRole('textbox', { name: 'Carrier' }).fill('DHL');
      await page.getByRole('textbox', { name: 'Tracking number' }).fill('JD0146-77');
      await seller.press('Record that 1 unit left');
      await expect(main).toContainText('JD0146-77');
      await buyer.openRequest(order, number);
      await expect(buyer.widget).toContainText('JD0146-77');
      await seller.press('Record delivery…');
      await seller.press('1 unit delivered');
      await expect(main).toContainText('Replaced');
      await expect(main).toContainText('CE 448 102 733 IE');
      await expectAccessible(page);
      await buyer.openRequest(order, number);
      await expect(buyer.heading('Replaced')).toBeVisible();
      await expectAccessible(buyer.page);
    });
  });
});

describe('goods that are not as they should be, in part', () => {
  story(({ step, stage }) => {
    let buyer: Buyer;
    let seller: Seller;
    let number = '';
    const order = orders.toInspect;

    step('given three jumpers that came back, then two are accepted and one is refused, with a reason', async () => {
      buyer = buyerAt(await stage().openWindow({ viewport: { width: 760, height: 900 } }), stage().addresses.shop);
      number = await requestOn(buyer, order);
      const page = await stage().openWindow({ viewport: { width: 1440, height: 900 } });
      seller = sellerAt(page, stage().addresses);
      await seller.signIn(alderFinch.slug, alderFinch.agent.email);
      await page.goto(`${stage().addresses.console}/requests/${number}/inspection`);
      const unit = seller.main.getByRole('group', { name: /^Unit 3/ }).first();
      await unit.getByRole('button', { name: 'Refuse' }).click();
      await unit.getByRole('button', { name: 'Worn' }).click();
      await unit.getByRole('textbox').fill('Washed, with a tear at the cuff.');
      await expectAccessible(page);
      await seller.press(/^Accept 2, refuse 1/);
      await expect(seller.main.getByRole('heading', { level: 1, name: `Pay ${number}` })).toBeVisible();
      await seller.openRequest(number);
      await expect(seller.main).toContainText('Sending back');
    });

    step('when the refused one is sent back, then the buyer can follow it', async () => {
      const { page, main } = seller;
      await seller.press('Send back…');
      await expect(page.getByRole('dialog', { name: 'Send the goods back' })).toBeVisible();
      await page.getByRole('textbox', { name: 'Carrier' }).fill('Swiss Post');
      await page.getByRole('textbox', { name: 'Tracking number' }).fill('99.60.1');
      await seller.press('Record that 1 unit left');
      await expect(main).toContainText('99.60.1');
      await expectAccessible(page);
      await pictureToLookAt(page, 'console-sent-back');
      await buyer.openRequest(order, number);
      await expect(buyer.widget).toContainText('99.60.1');
      await expectAccessible(buyer.page);
      await pictureToLookAt(buyer.page, 'request-sent-back');
    });

    step('when it arrived, then that unit is declined and the others are to be paid', async () => {
      const { main } = seller;
      await seller.press('Record delivery…');
      await seller.press('1 unit delivered back');
      await expect(main).toContainText('Declined');
      await expect(main).toContainText('To pay');
      await buyer.openRequest(order, number);
      await expect(buyer.widget).toContainText('tear at the cuff');
      await expectAccessible(buyer.page);
    });
  });
});
