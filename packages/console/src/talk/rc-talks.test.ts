import type { DeskMessageFragment } from '@refund-widget/client';
import { deskConversations } from '@refund-widget/client/operations/console/desk-conversations';
import { deskMessageSend } from '@refund-widget/client/operations/console/desk-message-send';
import { deskOrderTalk } from '@refund-widget/client/operations/console/desk-order-talk';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { demoApi } from '../testing/demo-api.ts';
import { accessibilityProblems, clear, pageText, show, testDesk } from '../testing/stage.ts';
import './rc-talks.ts';

const moss = { id: 'Seller:moss', name: 'Atelier Moss' };
const kiln = { id: 'Seller:kiln', name: 'Kiln & Co' };

const asked: DeskMessageFragment = {
  ...{ id: 'm1', authorKind: 'BUYER', authorName: 'Élise Moreau', audience: 'EVERYONE', evidence: [] },
  ...{ body: 'Was I charged twice?', createdAt: '2026-11-22T09:40:00.000Z', seller: { id: kiln.id } },
};

let sent: unknown[];
beforeEach(() => {
  sent = [];
});
afterEach(clear);

function api(sellers: readonly (typeof moss)[] = [moss]) {
  return demoApi()
    .on(deskConversations, () => ({
      conversations: {
        ...{ totalCount: 1, pageInfo: { endCursor: null, hasNextPage: false } },
        edges: [
          {
            node: {
              unanswered: true,
              lastMessage: { ...asked, topic: 'PAYMENT' as const },
              order: { externalId: 'N-1', id: 'Order:1', number: 'N-1', buyer: { name: 'Élise Moreau' } },
            },
          },
        ],
      },
    }))
    .on(deskOrderTalk, ({ externalId }) => ({
      order:
        externalId === 'N-1'
          ? {
              ...{ id: 'Order:1', externalId: 'N-1', number: 'N-1', placedAt: '2026-11-20T09:00:00.000Z' },
              buyer: { name: 'Élise Moreau', email: 'elise@example.com' },
              items: sellers.map((seller) => ({ title: 'Mug', seller })),
              refundRequests: [{ id: 'r', number: 'R-10001' }],
              payments: [
                {
                  ...{ id: 'p', label: 'Visa ··4242', voucherUrl: 'https://files.test/voucher' },
                  captured: { amount: '86.50', currencyCode: 'EUR' },
                },
              ],
              conversation: { messages: { edges: [{ node: asked }] } },
            }
          : null,
    }))
    .on(deskMessageSend, ({ input }) => {
      sent.push(input);
      return { messageSend: { message: { ...asked, id: 'm2', body: input.body }, userErrors: [] } };
    });
}

describe('conversations', () => {
  test('lists whose turn it is and what it is about, with or without a request', async () => {
    await show('rc-talks', { desk: testDesk(api()) });
    await expect.element(page.getByText('Was I charged twice?')).toBeVisible();
    expect(pageText()).toContain('Waiting for an answer');
    expect(pageText()).toContain('About a payment');
    expect(await accessibilityProblems()).toEqual([]);
  });

  test('opens one with its requests and vouchers, and answers it with a file', async () => {
    await show('rc-talks', { desk: testDesk(api()), order: 'N-1' });
    await expect.element(page.getByRole('link', { name: 'R-10001' })).toBeVisible();
    await expect
      .element(page.getByRole('link', { name: 'Voucher for Visa ··4242' }))
      .toHaveAttribute('href', 'https://files.test/voucher');
    await userEvent.fill(page.getByRole('textbox'), 'Once only.');
    const input = document.querySelector('test-stage rc-talks')?.shadowRoot?.querySelector('rc-order-talk');
    const file = input?.shadowRoot?.querySelector('rc-composer')?.shadowRoot?.querySelector('input[type=file]');
    await userEvent.upload(file ?? document.body, new File(['x'], 'proof.png', { type: 'image/png' }));
    await expect.element(page.getByRole('button', { name: 'Remove proof.png' })).toBeVisible();
    await page.getByRole('button', { name: /^Send to/ }).click();
    await expect
      .poll(() => sent)
      .toMatchObject([
        { orderId: 'Order:1', sellerId: kiln.id, body: 'Once only.', evidenceIds: ['Evidence:proof.png'] },
      ]);
    expect(await accessibilityProblems()).toEqual([]);
  });

  test('lets whoever works for several sellers say in whose name', async () => {
    await show('rc-talks', { desk: testDesk(api([moss, kiln])), order: 'N-1' });
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'In whose name' }), 'Atelier Moss');
    await userEvent.fill(page.getByRole('textbox'), 'From the atelier.');
    await page.getByRole('button', { name: /^Send to/ }).click();
    await expect.poll(() => sent).toMatchObject([{ sellerId: moss.id }]);
  });

  test('says so when there is no such order', async () => {
    await show('rc-talks', { desk: testDesk(api()), order: 'N-2' });
    await expect.element(page.getByText('There is no such order, or nothing of it is your seller’s.')).toBeVisible();
  });
});
