import type { DeskDetailsFragment, DeskDisputeQuery } from '@refund-widget/client';
import { deskDispute } from '@refund-widget/client/operations/console/desk-dispute';
import { deskDisputeDecide } from '@refund-widget/client/operations/console/desk-dispute-decide';
import { deskDisputePreview } from '@refund-widget/client/operations/console/desk-dispute-preview';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { done, problem } from '../testing/answers.ts';
import { demoApi } from '../testing/demo-api.ts';
import { action, evidence, lineOf, money, requestOf, VIEWER, waiting } from '../testing/mock-data.ts';
import { accessibilityProblems, clear, pageText, show, sideways, testDesk } from '../testing/stage.ts';
import './rc-dispute.ts';

type Details = NonNullable<DeskDisputeQuery['refundRequest']>;

const LINE = 'RefundRequestLine:mug';
const line = lineOf({ id: LINE, state: 'IN_DISPUTE', waiting: waiting({ actor: 'MEDIATOR' }) });

function disputed(changes: Partial<DeskDetailsFragment> = {}): DeskDetailsFragment {
  return requestOf({
    number: 'R-10431',
    lines: [line],
    details: 'The rims are broken.',
    evidence: [evidence({ createdAt: '2026-11-21T08:10:00.000Z' })],
    availableActions: [action('decide', [LINE], true), action('handOver', [LINE])],
    ...changes,
  });
}

function record(changes: Partial<Details['disputes'][number]> = {}): Details {
  const seller = { id: 'Seller:moss' };
  const message = { audience: 'EVERYONE' as const, evidence: [], seller };
  const node = { ...message, authorKind: 'SELLER' as const, authorName: 'Ana', createdAt: '2026-11-22T09:00:00.000Z' };
  return {
    disputes: [
      {
        ...{
          appeal: false,
          candidates: [],
          decisions: [],
          endedAt: null,
          id: 'Dispute:1',
          lines: [{ id: LINE, state: 'IN_DISPUTE' }],
        },
        ...{
          mediator: { id: 'StaffMember:1', name: 'Ruben Costa' },
          openedAt: '2026-11-22T10:00:00.000Z',
          openedBy: 'BUYER',
        },
        ...{
          openedByName: 'Élise Moreau',
          reason: 'They refuse.',
          state: 'OPEN',
          viewerActsForSeller: false,
          viewerMediates: true,
        },
        points: [{ name: 'Received', buyer: 'Yes', seller: 'Yes', record: 'Delivered Fri 20 November', agreed: true }],
        ...changes,
      },
    ],
    id: 'RefundRequest:R-10431',
    lines: [{ id: LINE, item: { mode: 'RETAIL' } }],
    order: {
      id: 'Order:20931',
      conversation: {
        messages: {
          edges: [
            { node: { ...node, id: 'Message:1', body: 'They were packed well.' } },
            { node: { ...node, id: 'Message:2', body: 'A note among us.', audience: 'STAFF' as const } },
            { node: { ...node, id: 'Message:3', body: 'Of another seller.', seller: { id: 'Seller:kiln' } } },
          ],
        },
      },
    },
  };
}

const preview = (refund: string, userErrors: ReturnType<typeof problem>[] = []) => ({
  disputeDecisionPreview: {
    total: money(refund),
    userErrors,
    lines:
      userErrors.length > 0
        ? []
        : [
            {
              ...{ lineId: LINE, quantity: 2, postagePayer: 'SELLER' as const, resolution: 'REFUND_ONLY' as const },
              ...{ goods: money('33.90'), most: money('41.97'), outboundShipping: money('8.07'), paid: money('0.00') },
              ...{ refund: money(refund), returnRequired: false },
            },
          ],
  },
});

const mediator = { ...VIEWER, kind: 'MEDIATOR', role: 'MEDIATOR', name: 'Ruben Costa' } as const;

async function open(request = disputed(), details = record(), api = demoApi([request])) {
  api.on(deskDispute, () => ({ refundRequest: details }));
  api.on(deskDisputePreview, ({ input }) => {
    const asked = Array.isArray(input) ? null : input.amount?.amount;
    if (asked === '99.00') return preview('0.00', [problem('AMOUNT_OUT_OF_RANGE', 'Up to 41.97.', ['amount'])]);
    return preview(asked ?? '41.97');
  });
  const desk = testDesk(api, { viewer: mediator });
  await show('rc-dispute', { desk, number: request.number });
  await expect.element(page.getByRole('heading', { name: 'Dispute R-10431' })).toBeVisible();
  return { api, desk };
}

beforeEach(async () => {
  await page.viewport(1440, 900);
});
afterEach(clear);

describe('the mediator’s desk', () => {
  test('shows what both sides said in order of time, nothing among staff, and nothing of other sellers', async () => {
    await open();
    await expect.element(page.getByText(/They were packed well/)).toBeVisible();
    expect(pageText()).toContain('You don’t act for Atelier Moss, so you may decide');
    expect(pageText().indexOf('The rims are broken.')).toBeLessThan(pageText().indexOf('They were packed well.'));
    expect(pageText()).not.toContain('A note among us.');
    expect(pageText()).not.toContain('Of another seller.');
    expect(await accessibilityProblems()).toEqual([]);
  });

  test('says what follows from a decision, and sends it once, with its reason', async () => {
    const decided = disputed({ availableActions: [] });
    const api = demoApi([disputed()]).on(deskDisputeDecide, () => ({ disputeDecide: done(decided) }));
    const { desk } = await open(disputed(), record(), api);
    await page.getByRole('radio', { name: /^Refund, buyer keeps the goods/ }).click();
    await page.getByRole('textbox', { name: /^Amount/ }).fill('20.00');
    await expect.element(page.getByRole('button', { name: /^Decide: €20.00 back/ })).toBeVisible();
    expect(pageText()).toContain('€20.00 goes back to Élise for 2 units; the goods stay.');
    await page.getByRole('button', { name: /^Decide: €20.00 back/ }).click();
    await expect.element(page.getByText('Write why. Both sides read it.')).toBeVisible();
    expect(api.sent(deskDisputeDecide)).toEqual([]);
    await page.getByRole('textbox', { name: /^Reason, in writing/ }).fill('Half of it is fair.');
    await page.getByRole('button', { name: /^Decide: €20.00 back/ }).click();
    await expect.poll(() => api.sent(deskDisputeDecide).length).toBe(1);
    expect(api.sent(deskDisputeDecide)[0]?.input).toMatchObject({
      ...{ requestId: disputed().id, outcome: 'REFUND_DUE', reason: 'Half of it is fair.' },
      amount: { amount: '20.00', currencyCode: 'EUR' },
      lines: [{ lineId: LINE, expectedVersion: line.version }],
    });
    expect(desk.announce).toHaveBeenCalledWith('Decided. Both sides are told.');
  });

  test('does not send what the API says is too much', async () => {
    const { api } = await open();
    await page.getByRole('textbox', { name: /^Amount/ }).fill('99.00');
    await expect.element(page.getByText('Up to 41.97.')).toBeVisible();
    await page.getByRole('textbox', { name: /^Reason, in writing/ }).fill('More.');
    await page.getByRole('button', { name: /^Decide/ }).click();
    expect(api.sent(deskDisputeDecide)).toEqual([]);
  });

  test('chooses an outcome by its number', async () => {
    await open();
    await userEvent.keyboard('3');
    await expect.element(page.getByRole('radio', { name: /^Replacement/ })).toBeChecked();
    expect(page.getByRole('textbox', { name: /^Amount/ }).elements()).toEqual([]);
  });

  test('of an appeal offers to add money or to leave it', async () => {
    await open(disputed(), record({ appeal: true }));
    await expect.element(page.getByRole('radio', { name: /^No more than before/ })).toBeVisible();
    expect(page.getByRole('radio').elements()).toHaveLength(3);
  });

  test('tells somebody who acts for the seller that another mediator decides', async () => {
    const acts = record({ viewerActsForSeller: true, viewerMediates: false });
    await open(disputed({ availableActions: [] }), acts);
    await expect.element(page.getByText('You act for Atelier Moss, so another mediator decides')).toBeVisible();
    expect(page.getByRole('button', { name: /^Decide/ }).elements()).toEqual([]);
  });

  test('fits 320 pixels', async () => {
    await page.viewport(320, 800);
    await open();
    expect(sideways()).toBe(0);
    expect(await accessibilityProblems()).toEqual([]);
  });
});
