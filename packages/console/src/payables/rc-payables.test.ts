import type { DeskPayableFragment } from '@refund-widget/client';
import { deskPayableClaim } from '@refund-widget/client/operations/console/desk-payable-claim';
import { deskPayableDecide } from '@refund-widget/client/operations/console/desk-payable-decide';
import { deskPayablePay } from '@refund-widget/client/operations/console/desk-payable-pay';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { DecidedEvent } from '../request/decided-event.ts';
import { done } from '../testing/answers.ts';
import { demoApi } from '../testing/demo-api.ts';
import { evidence, money, requestOf } from '../testing/mock-data.ts';
import { accessibilityProblems, clear, pageText, show, testDesk } from '../testing/stage.ts';
import './rc-payables.ts';

beforeEach(async () => {
  await page.viewport(480, 800);
});
afterEach(clear);

function postage(changes: Partial<DeskPayableFragment> = {}): DeskPayableFragment {
  return {
    ...{ id: 'Payable:1', kind: 'RETURN_POSTAGE', amount: money('6.90'), cap: money('10.00'), payer: 'SELLER' },
    ...{ clause: '7.1', state: 'CLAIMED', availableActions: ['decide'], note: 'From the post office.' },
    ...{ claimedAt: '2026-11-23T10:00:00.000Z', claimedByName: 'Élise Moreau', evidence: [evidence({})] },
    ...{ decidedAt: null, decidedByName: null, declineReason: null, paidAs: null, paidAt: null, reference: null },
    ...changes,
  };
}

async function open(payable: DeskPayableFragment) {
  const api = demoApi()
    .on(deskPayableDecide, () => ({ payableDecide: done(requestOf()) }))
    .on(deskPayablePay, () => ({ payablePay: done(requestOf()) }));
  const request = requestOf({ payables: [payable] });
  const element = await show('rc-payables', { desk: testDesk(api), request });
  const decided = vi.fn<(event: DecidedEvent) => void>();
  element.addEventListener('decided', decided);
  return { api, decided };
}

test('a claim says what for, by which terms and up to what, and is agreed to', async () => {
  const { api, decided } = await open(postage());
  await expect.poll(() => pageText()).toContain('Seller pays · at most €10.00 · §7.1');
  expect(await accessibilityProblems()).toEqual([]);
  await expect.element(page.getByRole('link', { name: 'Receipt' })).toBeVisible();
  await page.getByRole('button', { name: 'Agree to €6.90' }).click();
  await expect.poll(() => decided.mock.lastCall?.[0].action).toBe('approvePayable');
  expect(api.sent(deskPayableDecide)).toEqual([
    { input: { idempotencyKey: expect.any(String), payableId: 'Payable:1', approved: true } },
  ]);
});

test('a claim is declined with a reason that the buyer reads', async () => {
  const { api } = await open(postage());
  await page.getByRole('button', { name: 'Decline…' }).click();
  const submit = page.getByRole('button', { name: 'Decline and notify Élise' });
  await submit.click();
  await expect.element(page.getByText('Write why: the buyer reads it.')).toBeVisible();
  await page.getByLabelText('Why, in words Élise will read').fill('The receipt is of another parcel.');
  await submit.click();
  await expect
    .poll(() => api.sent(deskPayableDecide)[0]?.input)
    .toMatchObject({ approved: false, reason: 'The receipt is of another parcel.' });
});

test('what was agreed to is recorded as paid, with what finds it again', async () => {
  const { api } = await open(postage({ state: 'APPROVED', availableActions: ['pay'], decidedByName: 'Mara' }));
  await page.getByRole('button', { name: 'Record payment…' }).click();
  const submit = page.getByRole('button', { name: 'Record as paid' });
  await submit.click();
  await expect.element(page.getByText('Enter what finds it again.')).toBeVisible();
  await page.getByLabelText('Paid as').selectOptions('Prepaid label, given beforehand');
  await page.getByLabelText('Reference of the transfer, or the label’s number').fill('L-77');
  await submit.click();
  await expect
    .poll(() => api.sent(deskPayablePay)[0]?.input)
    .toMatchObject({ payableId: 'Payable:1', paidAs: 'PREPAID_LABEL', reference: 'L-77' });
});

test('what is over has no buttons', async () => {
  await open(postage({ state: 'PAID', availableActions: [], paidAs: 'TRANSFER', reference: 'SEPA-9' }));
  await expect.poll(() => pageText()).toContain('SEPA-9');
  expect(page.getByRole('button').elements()).toHaveLength(0);
});

test('what the buyer told another way is entered with its receipt', async () => {
  const api = demoApi().on(deskPayableClaim, () => ({ payableClaim: done(requestOf()) }));
  const upload = vi.fn(async () => ({ kind: 'kept' as const, evidenceId: 'Evidence:9' }));
  const option = { kind: 'RETURN_POSTAGE', payer: 'SELLER', cap: money('10.00'), clause: '7.1' } as const;
  const desk = { ...testDesk(api), upload };
  await show('rc-payables', { desk, request: requestOf({ payableOptions: [option] }) });
  await page.getByRole('button', { name: 'Claim return postage for the buyer…' }).click();
  await expect.poll(() => pageText()).toContain('Seller pays · at most €10.00 · §7.1. The record says');
  const submit = page.getByRole('button', { name: 'Enter the claim' });
  await submit.click();
  await expect.element(page.getByText('Add the receipt.')).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
  await page.getByLabelText('What was paid, EUR').fill('6,90');
  await page.getByLabelText('Files').upload(new File(['x'], 'receipt.jpg', { type: 'image/jpeg' }));
  await submit.click();
  await expect
    .poll(() => api.sent(deskPayableClaim)[0]?.input)
    .toMatchObject({
      kind: 'RETURN_POSTAGE',
      amount: { amount: '6.90', currencyCode: 'EUR' },
      evidence: [{ evidenceId: 'Evidence:9' }],
    });
});
