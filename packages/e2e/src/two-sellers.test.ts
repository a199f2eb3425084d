import { demoDirectory } from '@refund-widget/services';
import { describe } from 'vitest';
import { expectAccessible } from './checks/accessible.ts';
import { pictureToLookAt } from './checks/picture.ts';
import { type Buyer, buyerAt } from './people/buyer.ts';
import { type Seller, sellerAt } from './people/seller.ts';
import { expect } from './stage/expect.ts';
import { story } from './stage/story.ts';

const { northlight, orders } = demoDirectory;

describe('one order of two sellers on a marketplace', () => {
  story(({ step, stage }) => {
    let buyer: Buyer;
    const numbers: string[] = [];

    step('when a thing of each is to go back, then the review adds up over both', async () => {
      buyer = buyerAt(await stage().openWindow({ viewport: { width: 760, height: 640 } }), stage().addresses.shop);
      await buyer.openOrder(orders.marketplaceTwoSellers);
      await expect(buyer.item('Stoneware mug')).toContainText('sold by Atelier Moss');
      await expect(buyer.item('Pour-over kettle')).toContainText('sold by Kiln & Co');
      await buyer.press('Apply for refund, Stoneware mug');
      await buyer.widget.getByRole('checkbox', { name: 'Pour-over kettle' }).check();
      await buyer.press('Continue');
      await buyer.agree({ reason: 'I changed my mind', wish: 'Send it back, get a refund', details: '' });
      await expect(buyer.figure('2 × Stoneware mug')).toHaveText('33.90');
      await expect(buyer.figure('1 × Pour-over kettle')).toHaveText('64.90');
      await expect(buyer.figure('share of Stoneware mug')).toHaveText('1.18');
      await expect(buyer.figure('share of Pour-over kettle')).toHaveText('2.25');
      await expect(buyer.figure('You get back')).toHaveText('€102.23');
      await expectAccessible(buyer.page);
      await pictureToLookAt(buyer.page, 'two-sellers-review');
    });

    step('when it is sent, even with a double click, then each seller has one request', async () => {
      await buyer.widget.getByRole('button', { name: 'Send request' }).dblclick();
      const views = buyer.widget.getByRole('button', { name: /^View your request R-\d+$/ });
      await expect(views).toHaveCount(2);
      for (const label of await views.allTextContents()) numbers.push(/R-\d+/.exec(label)?.[0] ?? '');
      await expectAccessible(buyer.page);
      await pictureToLookAt(buyer.page, 'two-sellers-sent');
    });

    for (const [agent, own, title] of [
      [northlight.agents.atelierMoss, 0, 'Stoneware mug'],
      [northlight.agents.kilnAndCo, 1, 'Pour-over kettle'],
    ] as const) {
      step(`then ${agent.name} finds the ${title.toLowerCase()} and nothing of the other seller`, async () => {
        const seller: Seller = sellerAt(await stage().openWindow(), stage().addresses);
        await seller.signIn(northlight.slug, agent.email);
        await seller.openView('All open');
        await expect(seller.row(numbers[own] ?? '')).toContainText(title);
        await expect(seller.row(numbers[1 - own] ?? '')).toHaveCount(0);
        await seller.page.goto(`${stage().addresses.console}/requests/${numbers[1 - own]}`);
        await expect(seller.main).toContainText(`There is no request ${numbers[1 - own]}`);
      });
    }
  });
});
