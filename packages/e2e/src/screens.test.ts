import { demoDirectory } from '@refund-widget/services';
import type { Page } from 'playwright';
import { describe, expect as expectValue } from 'vitest';
import { expectAccessible } from './checks/accessible.ts';
import { expectFits } from './checks/fits.ts';
import { pictureToLookAt } from './checks/picture.ts';
import { type Buyer, buyerAt } from './people/buyer.ts';
import { type Seller, sellerAt } from './people/seller.ts';
import { askApi } from './stage/ask-api.ts';
import { expect } from './stage/expect.ts';
import type { Stage } from './stage/open-stage.ts';
import { story } from './stage/story.ts';

const { alderFinch, customers, orders } = demoDirectory;

/** Two windows as far apart as they get: what fits both, reads in both and is seen in both, does so between them. */
const looks = [
  { name: 'light and in English', short: 'en', locale: 'en-GB', scheme: 'light', query: '?locale=en&appearance=light' },
  { name: 'dark and in Chinese', short: 'zh', locale: 'zh-CN', scheme: 'dark', query: '?locale=zh-CN&appearance=dark' },
] as const;

/** Words that no Chinese page has, whatever its goods are called. */
const english = /\b(the|your|you|until|apply|refund|seller|units?|delivered)\b/i;

for (const look of looks) {
  const open = (stage: Stage) =>
    stage.openWindow({
      viewport: { width: 320, height: 700 },
      locale: look.locale,
      colorScheme: look.scheme,
    });

  async function check(page: Page, name: string): Promise<void> {
    await expectFits(page);
    await expectAccessible(page);
    await pictureToLookAt(page, `320-${look.short}-${name}`);
  }

  describe(`every view of the widget, 320 pixels wide, ${look.name}`, () => {
    story(({ step, aside, stage }) => {
      let buyer: Buyer;
      const forward = () => buyer.widget.locator('[part="foot"] .primary').click();
      const speaks = async () => {
        const said = await buyer.widget.locator('h2').first().textContent();
        expectValue(/\p{Script=Han}/u.test(said ?? '')).toBe(look.short === 'zh');
        if (look.short === 'zh')
          expectValue(await buyer.widget.evaluate((widget) => widget.shadowRoot?.textContent ?? '')).not.toMatch(
            english,
          );
      };

      step('the order list', async () => {
        const page = await open(stage());
        buyer = buyerAt(page, stage().addresses.shop);
        await page.goto(stage().addresses.shop);
        await page.getByRole('button', { name: customers.mira.name }).click();
        await page.goto(`${stage().addresses.shop}/${alderFinch.slug}/orders${look.query}`);
        await expect(buyer.widget.getByRole('article').first()).toBeVisible();
        await speaks();
        await check(page, 'orders');
      });

      aside('an order, its reasons open', async () => {
        await buyer.openOrder(orders.unitedKingdom, look.query);
        for (const reasons of await buyer.widget.locator('summary').all()) await reasons.click();
        await speaks();
        await check(buyer.page, 'order');
      });

      step('choosing items', async () => {
        await buyer.openOrder(orders.qualityInUse, look.query);
        await buyer.widget.locator('[part="action"]').first().click();
        await expect(buyer.widget.getByRole('checkbox').first()).toBeVisible();
        await speaks();
        await check(buyer.page, 'apply-items');
      });

      step('agreeing, with and without answers', async () => {
        const { widget, page } = buyer;
        await forward();
        await expect(widget.getByRole('radio').first()).toBeVisible();
        await forward();
        await expect(widget.locator('[aria-invalid="true"]').first()).toBeVisible();
        await check(page, 'apply-errors');
        await widget.getByRole('radio').first().check();
        await widget.getByRole('combobox').selectOption('QUALITY_ISSUE_IN_USE');
        await widget.locator('refund-choice').last().getByRole('radio').first().check();
        await widget.getByRole('textbox').fill('It stops after ten seconds. 用了十秒就停。');
        await speaks();
        await check(page, 'apply-agreement');
      });

      step('evidence with facts to fill in', async () => {
        const { widget, page } = buyer;
        await forward();
        await expect(widget.locator('refund-evidence').first()).toBeVisible();
        await forward();
        await expect(widget.locator('[aria-invalid="true"], .drop.bad').first()).toBeVisible();
        await speaks();
        await check(page, 'apply-evidence');
      });

      for (const name of [
        'awaitingReturn',
        'returnInTransit',
        'toInspect',
        'refundDue',
        'refundBounced',
        'refunded',
        'rejected',
      ] as const) {
        aside(`a request: ${name}`, async () => {
          await buyer.openOrder(orders[name], look.query);
          await buyer.widget.getByRole('button', { name: /R-\d+/ }).first().click();
          await expect(buyer.widget.locator('[part="head"] h2')).toBeFocused();
          await check(buyer.page, `request-${name}`);
        });
      }
    });
  });

  describe(`every screen of the console, 320 pixels wide, ${look.name}`, () => {
    story(({ step, aside, stage }) => {
      let seller: Seller;
      const heading = () => seller.main.getByRole('heading', { level: 1 });

      step('signing in', async () => {
        const page = await open(stage());
        seller = sellerAt(page, stage().addresses);
        await page.goto(stage().addresses.console);
        await expect(page.locator('input[name="email"]')).toBeVisible();
        await check(page, 'console-sign-in');
        await seller.signIn(alderFinch.slug, alderFinch.salesContact.email);
      });

      aside('the queue', async () => {
        await seller.page.goto(`${stage().addresses.console}/requests?view=all`);
        await expect(seller.main.getByText(/R-\d+/).first()).toBeVisible();
        await check(seller.page, 'console-queue');
      });

      for (const [name, screen] of [
        ['submitted', ''],
        ['rejected', ''],
        ['refunded', ''],
        ['toInspect', '/inspection'],
        ['refundDue', '/payout'],
        ['awaitingTransfer', '/payout'],
        ['refundBounced', '/payout'],
      ] as const) {
        aside(`a request: ${name}${screen}`, async () => {
          const number = await numberOf(stage(), orders[name]);
          await seller.page.goto(`${stage().addresses.console}/requests/${number}${screen}`);
          await expect(heading()).toContainText(number);
          await check(seller.page, `console-${name}`);
        });
      }
    });
  });
}

/** The number of the request that the demo data made on an order. */
async function numberOf({ addresses }: Stage, order: string): Promise<string> {
  const query = 'query ($order: String!) { order(externalId: $order) { refundRequests { number } } }';
  const answer = await askApi<{ order: { refundRequests: { number: string }[] } }>(addresses, query, { order });
  return answer.order.refundRequests.at(-1)?.number ?? '';
}
