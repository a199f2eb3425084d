import { createServer, type IncomingHttpHeaders } from 'node:http';
import { demoDirectory } from '@refund-widget/services';
import type { Page } from 'playwright';
import { Webhook } from 'standardwebhooks';
import { afterAll, describe, expect as expectValue } from 'vitest';
import { expectAccessible } from './checks/accessible.ts';
import { pictureToLookAt } from './checks/picture.ts';
import { type Buyer, buyerAt } from './people/buyer.ts';
import { type Seller, sellerAt } from './people/seller.ts';
import { askApi } from './stage/ask-api.ts';
import { expect } from './stage/expect.ts';
import { mailTo } from './stage/inbox.ts';
import { story } from './stage/story.ts';

const { alderFinch, customers } = demoDirectory;
const order = 'A-19001';

interface Hit {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** The shop's own server, which takes webhooks. */
const hits: Hit[] = [];
const receiver = createServer(async (request, response) => {
  let body = '';
  for await (const chunk of request) body += chunk;
  hits.push({ headers: request.headers, body });
  response.writeHead(204).end();
});
afterAll(() => receiver.close());

function verified(secret: string, { headers, body }: Hit): unknown {
  const names = ['webhook-id', 'webhook-timestamp', 'webhook-signature'];
  return new Webhook(secret).verify(body, Object.fromEntries(names.map((name) => [name, String(headers[name])])));
}

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();

/** Bought by Mira and delivered yesterday; nobody else plays with it. */
const document = {
  ...{ externalId: order, number: order, currency: 'CHF', placedAt: daysAgo(5), total: '89.00' },
  customer: { id: customers.mira.id, name: customers.mira.name, email: customers.mira.email },
  buyer: { country: 'CH', kind: 'CONSUMER', locale: 'en' },
  shipping: { total: '0.00' },
  items: [
    {
      ...{ externalId: 'i1', sku: 'AF-KETTLE', title: 'Enamel kettle', quantity: 1, total: '89.00' },
      sellerExternalId: alderFinch.seller,
      lots: [{ externalId: 'd1', quantity: 1, state: 'DELIVERED', shippedAt: daysAgo(3), deliveredAt: daysAgo(1) }],
    },
  ],
  payments: [
    {
      ...{ externalId: 'p1', method: 'card', label: 'Visa ··4242', captured: '89.00' },
      ...{ provider: 'sandbox', reference: 'ch_kettle' },
    },
  ],
};

describe('the seller agrees, and the buyer is told by pop-up and e-mail', () => {
  story(({ step, stage }) => {
    let buyer: Buyer;
    let seller: Seller;
    let buyersPage: Page;
    let number = '';
    let secret = '';
    let requestId = '';

    const noticeIn = (page: Page) => page.locator('refund-widget').locator('refund-live');
    const inDesk = () => seller.page.getByRole('region', { name: 'Notices' });

    step('given the shop’s server hears of everything: its address is entered, its secret shown once', async () => {
      await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
      const address = receiver.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      const page = await stage().openWindow({ viewport: { width: 1440, height: 900 } });
      const admin = sellerAt(page, stage().addresses);
      await admin.signIn(alderFinch.slug, alderFinch.administrator.email);
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Developers' }).click();
      await admin.press('New endpoint');
      await page.getByRole('textbox', { name: 'Address' }).fill(`http://127.0.0.1:${port}/hooks`);
      await expectAccessible(page);
      await admin.press('Save');
      secret = await page.getByRole('textbox', { name: 'Secret' }).inputValue();
      expectValue(secret).toMatch(/^whsec_/);
      await admin.press('I have kept it');
      await expect(admin.main).toContainText(`127.0.0.1:${port}`);
      await page.close();
    });

    step('the buyer submits the agreement: the seller, at the desk, sees it within seconds', async () => {
      await askApi(
        stage().addresses,
        'mutation($input: OrderImportInput!) { orderImport(input: $input) { userErrors { code field message } } }',
        { input: { order: document, idempotencyKey: crypto.randomUUID() } },
      );
      seller = sellerAt(await stage().openWindow({ viewport: { width: 1440, height: 900 } }), stage().addresses);
      await seller.signIn(alderFinch.slug, alderFinch.agent.email);
      await seller.openView('Needs answer');
      // This buyer's connection breaks later on.
      buyersPage = await stage().openUnsteadyWindow({ viewport: { width: 760, height: 900 } });
      buyer = buyerAt(buyersPage, stage().addresses.shop);
      await buyer.openOrder(order);
      await buyer.press('Apply for refund, Enamel kettle');
      await buyer.press('Continue');
      await buyer.agree({ reason: 'I changed my mind', wish: 'Send it back, get a refund', details: 'Too large.' });
      await expect(buyer.heading('Check and send')).toBeFocused();
      number = await buyer.send();
      await expect(inDesk()).toContainText(`${number} · New request`, { timeout: 6_000 });
      await expect(seller.page.getByRole('button', { name: /new request/ })).toBeVisible({ timeout: 6_000 });
      await pictureToLookAt(seller.page, 'console-notice');
      await expectAccessible(seller.page);
    });

    step('the seller agrees, confirms the return address, submits and notifies the buyer', async () => {
      await seller.press(/new request/);
      await seller.row(number).getByRole('link', { name: number, exact: true }).click();
      await expect(seller.main.getByRole('heading', { level: 1, name: number })).toBeVisible();
      await expect(seller.main.getByRole('region', { name: 'Decision' })).toContainText('Industriestrasse 18');
      await seller.press('Agree, submit and notify buyer');
      await expect(seller.main).toContainText('Waiting for return');
    });

    step('the buyer’s open page says so in a pop-up, shows what to do, and an e-mail says the same', async () => {
      await expect(noticeIn(buyersPage)).toContainText('Request approved', { timeout: 6_000 });
      await expect(buyer.heading('Send the goods back')).toBeVisible({ timeout: 6_000 });
      await pictureToLookAt(buyersPage, 'widget-notice');
      await expectAccessible(buyersPage);
      await mailTo(stage().addresses, customers.mira.email, { says: [number, 'Industriestrasse 18'] });
    });

    step('what the buyer is writing stays while news comes in; “Show” reads it', async () => {
      const tracking = buyer.widget.getByRole('textbox', { name: 'Tracking number' });
      await tracking.fill('99.00.1234');
      requestId = await findRequest();
      await remind();
      await expect(noticeIn(buyersPage)).toContainText('Reminder', { timeout: 6_000 });
      await expect(noticeIn(buyersPage)).toContainText('What you are writing stays');
      await expect(tracking).toBeFocused();
      await expect(tracking).toHaveValue('99.00.1234');
      await tracking.fill('');
      await noticeIn(buyersPage).getByRole('button', { name: 'Show' }).click();
      await expect(noticeIn(buyersPage).getByRole('button')).toHaveCount(0);
    });

    step('a buyer who was offline is told afterwards what was missed', async () => {
      await buyersPage.context().setOffline(true);
      await waive();
      await expect(noticeIn(buyersPage).getByRole('button')).toHaveCount(0);
      await buyersPage.context().setOffline(false);
      await expect(noticeIn(buyersPage)).toContainText('Return no longer needed', { timeout: 15_000 });
      await mailTo(stage().addresses, customers.mira.email, { says: [number, 'You need not send anything back'] });
    });

    step('the seller’s open page follows without being loaded again', async () => {
      await expect(seller.main).toContainText(/Pay CHF\s89\.00/, { timeout: 6_000 });
    });

    step('the shop’s server has heard all of it, signed, and a message that is replayed keeps its id', async () => {
      const types = () => hits.map((hit) => JSON.parse(hit.body).type);
      for (const type of ['line.submitted.v1', 'line.approved.v1', 'line.reminded.v1', 'line.return_waived.v1'])
        await expect.poll(types, { timeout: 10_000 }).toContain(type);
      for (const hit of hits) expectValue(verified(secret, hit)).toMatchObject({ type: JSON.parse(hit.body).type });
      expectValue(() =>
        verified('whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', hits[0] ?? { headers: {}, body: '' }),
      ).toThrow();
      const page = await stage().openWindow({ viewport: { width: 1440, height: 900 } });
      const admin = sellerAt(page, stage().addresses);
      await admin.signIn(alderFinch.slug, alderFinch.administrator.email);
      await page.goto(`${stage().addresses.console}/developers/webhooks`);
      await admin.main.getByRole('button', { name: 'line.return_waived.v1' }).first().click();
      await expect(admin.main).toContainText('Replay sends the same message');
      await pictureToLookAt(page, 'console-developers');
      await expectAccessible(page);
      const before = hits.length;
      await admin.press('Replay this message');
      await expect.poll(() => hits.length, { timeout: 10_000 }).toBe(before + 1);
      const replayed = hits.at(-1);
      const first = hits.find(({ body }) => body === replayed?.body);
      expectValue(replayed?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
      await page.getByRole('button', { name: /^Edit/ }).first().click();
      await admin.press('Remove endpoint');
      await admin.press(/^Press again/);
      await expect(admin.main).toContainText('No endpoint yet');
    });

    async function findRequest(): Promise<string> {
      const { refundRequest } = await askApi<{ refundRequest: { id: string } }>(
        stage().addresses,
        'query($number: String) { refundRequest(number: $number) { id } }',
        { number },
      );
      return refundRequest.id;
    }

    /** As the shop's own systems do it, while nobody clicks anything. */
    async function change(mutation: 'reminderSend' | 'returnWaive', input: object): Promise<void> {
      const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
      const answer = await askApi<{ result: { userErrors: unknown[] } }>(
        stage().addresses,
        `mutation($input: ${type}!) { result: ${mutation}(input: $input) { userErrors { code field message } } }`,
        { input: { requestId, idempotencyKey: crypto.randomUUID(), ...input } },
      );
      expectValue(answer.result.userErrors).toEqual([]);
    }

    async function lines(): Promise<{ lineId: string }[]> {
      const { refundRequest } = await askApi<{ refundRequest: { lines: { id: string }[] } }>(
        stage().addresses,
        'query($number: String) { refundRequest(number: $number) { lines { id } } }',
        { number },
      );
      return refundRequest.lines.map(({ id }) => ({ lineId: id }));
    }

    const remind = async () => change('reminderSend', { lines: await lines() });
    const waive = async () => change('returnWaive', { lines: await lines() });
  });
});
