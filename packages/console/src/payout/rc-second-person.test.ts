import { deskPayoutApprove } from '@refund-widget/client/operations/console/desk-payout-approve';
import { deskPayoutPrepare } from '@refund-widget/client/operations/console/desk-payout-prepare';
import { deskRequest } from '@refund-widget/client/operations/console/desk-request';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { RequestDetails } from '../api/decisions.ts';
import { done } from '../testing/answers.ts';
import { demoApi } from '../testing/demo-api.ts';
import { action, money } from '../testing/mock-data.ts';
import { payoutRequest } from '../testing/mock-requests.ts';
import { accessibilityProblems, clear, focused, pageText, show, testDesk } from '../testing/stage.ts';
import './rc-payout.ts';

const LINES = ['RefundRequestLine:grinder'];
const KLARNA = { id: 'Payment:klarna', label: 'Klarna ··K77', takesRefunds: false };

const prepared: RequestDetails['manualPayouts'][number] = {
  ...{ account: null, accountEnding: '5678', accountHolder: 'Paul Okafor', amount: money('40.00'), bank: 'AIB' },
  ...{ decidedAt: null, decidedByName: null, id: 'ManualPayout:1', matchesBankDetails: true, note: 'As on the phone.' },
  ...{
    payment: { id: KLARNA.id, label: KLARNA.label },
    preparedAt: '2026-11-24T08:58:00.000Z',
    preparedByName: 'Jonas',
  },
  ...{ refund: null, state: 'PREPARED', viewerPrepared: false },
};

const given = { accountEnding: '5678', accountHolder: 'Paul Okafor', bank: null, givenAt: '2026-11-24T08:52:00.000Z' };

function waits(changes: Partial<RequestDetails> = {}): RequestDetails {
  return payoutRequest({
    ...{ manualPayouts: [prepared], bankDetails: given },
    plannedPortions: [{ amount: money('40.00'), payment: KLARNA }],
    availableActions: [action('approveManualPayout', LINES, true), action('returnManualPayout', LINES)],
    ...changes,
  });
}

async function open(request: RequestDetails, api = demoApi()) {
  api.on(deskRequest, () => ({ refundRequest: request }));
  const desk = testDesk(api);
  await show('rc-payout', { desk, number: request.number });
  await expect.element(page.getByRole('heading', { name: 'Pay R-10439' })).toBeVisible();
  return { desk, api };
}

beforeEach(async () => {
  await page.viewport(1440, 900);
});
afterEach(clear);

describe('a transfer that waits for a second person', () => {
  test('names who prepared it, where it goes, and never the whole account', async () => {
    await open(waits());
    for (const text of ['Jonas', '···· 5678', 'as given', 'Klarna ··K77', 'As on the phone.'])
      expect(pageText()).toContain(text);
    expect(await accessibilityProblems()).toEqual([]);
  });

  test('is approved by whoever says they compared it', async () => {
    const paid = waits({ manualPayouts: [], plannedPortions: [], availableActions: [] });
    const api = demoApi().on(deskPayoutApprove, () => ({ manualPayoutApprove: done(paid) }));
    const { desk } = await open(waits(), api);
    await userEvent.keyboard('a');
    expect(focused()?.textContent).toContain('Approve €40.00 by bank to Paul ··5678');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('Compare them first, and say so.')).toBeVisible();
    expect(api.sent(deskPayoutApprove)).toEqual([]);
    await page.getByRole('checkbox', { name: /^I compared name and account/ }).click();
    await page.getByRole('button', { name: /^Approve €40.00/ }).click();
    await expect.poll(() => api.sent(deskPayoutApprove).length).toBe(1);
    expect(api.sent(deskPayoutApprove)[0]?.input).toMatchObject({ payoutId: 'ManualPayout:1' });
    expect(desk.announce).toHaveBeenCalledWith(expect.stringContaining('approved and reserved'));
  });

  test('is not for whoever prepared it', async () => {
    const own = { ...prepared, viewerPrepared: true };
    await open(waits({ manualPayouts: [own], availableActions: [action('returnManualPayout', LINES)] }));
    expect(pageText()).toContain('You prepared this, so someone else approves it.');
    expect(page.getByRole('button', { name: /^Approve/ }).elements()).toEqual([]);
  });

  test('says when the account is another than the buyer gave', async () => {
    await open(waits({ manualPayouts: [{ ...prepared, matchesBankDetails: false }] }));
    expect(pageText()).toContain('differs from what the buyer gave');
  });
});

test('a payment that takes no refunds is paid by a transfer, to the account the buyer gave or another', async () => {
  const request = waits({ manualPayouts: [], availableActions: [action('prepareManualPayout', LINES, true)] });
  const api = demoApi().on(deskPayoutPrepare, () => ({ manualPayoutPrepare: done(waits()) }));
  await open(request, api);
  expect(pageText()).toContain('takes no refunds');
  await userEvent.keyboard('b');
  await expect.element(page.getByText('Paul Okafor, ···· 5678, as the buyer gave it')).toBeVisible();
  await page.getByRole('radio', { name: 'Another account' }).click();
  await page.getByRole('button', { name: 'Prepare €40.00' }).click();
  await expect.element(page.getByText('Write whose account it is.')).toBeVisible();
  await page.getByRole('radio', { name: /as the buyer gave it$/ }).click();
  await page.getByRole('button', { name: 'Prepare €40.00' }).click();
  await expect.poll(() => api.sent(deskPayoutPrepare).length).toBe(1);
  expect(api.sent(deskPayoutPrepare)[0]?.input).toMatchObject({ expectedAmount: { amount: '40.00' } });
  expect(api.sent(deskPayoutPrepare)[0]?.input).not.toHaveProperty('iban');
});
