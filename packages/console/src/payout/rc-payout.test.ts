import { deskRecordTransfer } from '@refund-widget/client/operations/console/desk-record-transfer';
import { deskRefundCreate } from '@refund-widget/client/operations/console/desk-refund';
import { deskRequest } from '@refund-widget/client/operations/console/desk-request';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { RequestDetails } from '../api/decisions.ts';
import { done, problem, refused } from '../testing/answers.ts';
import { demoApi } from '../testing/demo-api.ts';
import { action, money } from '../testing/mock-data.ts';
import { payoutRequest } from '../testing/mock-requests.ts';
import { accessibilityProblems, clear, focused, pageText, show, testDesk } from '../testing/stage.ts';
import './rc-payout.ts';

beforeEach(async () => {
  await page.viewport(1440, 900);
});
afterEach(clear);

async function open(request: RequestDetails = payoutRequest(), api = demoApi()) {
  api.on(deskRequest, () => ({ refundRequest: request }));
  const desk = testDesk(api);
  const element = await show('rc-payout', { desk, number: request.number });
  await expect.element(page.getByRole('heading', { name: 'Pay R-10439' })).toBeVisible();
  return { desk, element, api };
}

/** One leg that a person pays by bank. */
function manualRequest(): RequestDetails {
  const request = payoutRequest();
  const refunds = request.refunds.slice(2).map((leg) => ({ ...leg, provider: 'manual', state: 'ACCEPTED' as const }));
  return {
    ...request,
    refunds,
    plannedPortions: [],
    availableActions: [action('recordTransfer', ['RefundRequestLine:grinder'], true)],
  };
}

describe('a payout', () => {
  test('says of each leg what is known: settled, unknown, failed, planned', async () => {
    await open();
    for (const text of [
      'Gift card ··9031 Settled',
      'Visa ··4242 Outcome unknown, checking',
      'Klarna ··K77 Failed, nothing moved',
      'Klarna ··K77 Planned',
    ])
      expect(pageText()).toContain(text);
    expect(pageText()).toContain('The money may or may not have moved. We keep asking and will not send it again.');
    expect(pageText()).toContain('The provider says: “account closed” method_unavailable');
    expect(await accessibilityProblems()).toEqual([]);
  });

  test('has one button that moves money, and it names how much goes where', async () => {
    await open();
    expect(
      page
        .getByRole('button')
        .elements()
        .map((button) => button.textContent?.replace(/\s+/g, ' ').trim()),
    ).toEqual(['Refund €40.00 to Klarna ··K77 A']);
  });

  test('shows the limits of each payment', async () => {
    await open();
    await expect.element(page.getByRole('row', { name: 'Visa ··4242 190.00 0.00 134.60 55.40' })).toBeVisible();
    await expect.element(page.getByRole('row', { name: 'Order 294.00 40.00 134.60 119.40' })).toBeVisible();
  });

  test('sends the total that was on the button', async () => {
    const paid = payoutRequest({ plannedPortions: [], availableActions: [] });
    const api = demoApi().on(deskRefundCreate, () => ({ refundCreate: done(paid) }));
    const { desk } = await open(payoutRequest(), api);
    await userEvent.keyboard('a');
    expect(focused()?.textContent).toContain('Refund €40.00 to Klarna ··K77');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('Every leg is on its way or settled.')).toBeVisible();
    expect(desk.announce).toHaveBeenCalledWith('The refund is on its way to the provider.');
    expect(api.sent(deskRefundCreate)[0]?.input).toMatchObject({
      requestId: 'RefundRequest:R-10439',
      lines: [{ lineId: 'RefundRequestLine:grinder', expectedVersion: 8 }],
      expectedTotal: { amount: '40.00', currencyCode: 'EUR' },
    });
  });

  test('to several payments says so', async () => {
    const request = payoutRequest();
    const second = { amount: money('5.50'), payment: { id: 'Payment:visa', label: 'Visa ··4242', takesRefunds: true } };
    await open({ ...request, plannedPortions: [...request.plannedPortions, second] });
    await expect.element(page.getByRole('button', { name: 'Refund €45.50 to 2 payments' })).toBeVisible();
  });

  test('is not sent when the total changed meanwhile', async () => {
    const api = demoApi().on(deskRefundCreate, () => ({
      refundCreate: refused(problem('TOTAL_CHANGED', 'What is due has changed to 35.00.', ['expectedTotal'])),
    }));
    await open(payoutRequest(), api);
    await page.getByRole('button', { name: /^Refund €40\.00/ }).click();
    await expect.element(page.getByText(/Your decision was not sent/)).toBeVisible();
  });

  test('shows why the API refused', async () => {
    const api = demoApi().on(deskRefundCreate, () => ({
      refundCreate: refused(problem('REFUND_EXCEEDS_PAYMENTS', 'The payments can give back 12.00 more, not 40.00.')),
    }));
    await open(payoutRequest(), api);
    await page.getByRole('button', { name: /^Refund €40\.00/ }).click();
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent('The payments can give back 12.00 more, not 40.00.');
  });
});

describe('a transfer by bank', () => {
  test('is recorded with the bank’s reference', async () => {
    const api = demoApi().on(deskRecordTransfer, () => ({
      refundTransferRecord: done(payoutRequest({ refunds: [], plannedPortions: [], availableActions: [] })),
    }));
    await open(manualRequest(), api);
    await expect.element(page.getByText('To be paid by bank')).toBeVisible();
    await page.getByRole('button', { name: 'Record what came of it' }).click();
    await expect.element(page.getByText('Say whether the transfer was made.')).toBeVisible();
    await page.getByRole('radio', { name: 'The transfer was made' }).click();
    await page.getByRole('button', { name: 'Record €40.00 as paid' }).click();
    await expect.element(page.getByText('Enter the bank’s reference.')).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
    await page.getByLabelText('The bank’s reference').fill('SEPA-2026-11-24-77');
    await userEvent.keyboard('{Enter}');
    await expect
      .poll(() => api.sent(deskRecordTransfer)[0]?.input)
      .toMatchObject({
        refundId: 'RefundTransaction:3',
        succeeded: true,
        reference: 'SEPA-2026-11-24-77',
      });
  });

  test('that could not be made is recorded with what the bank said', async () => {
    const api = demoApi().on(deskRecordTransfer, () => ({ refundTransferRecord: done(payoutRequest()) }));
    await open(manualRequest(), api);
    await page.getByRole('radio', { name: 'It could not be made' }).click();
    await page.getByLabelText('What the bank said').fill('Account closed');
    await page.getByRole('button', { name: 'Record that €40.00 was not paid' }).click();
    await expect
      .poll(() => api.sent(deskRecordTransfer)[0]?.input)
      .toMatchObject({ succeeded: false, note: 'Account closed' });
  });

  test('is not offered to whoever may not record it', async () => {
    await open({ ...manualRequest(), availableActions: [] });
    await expect.element(page.getByText('To be paid by bank')).toBeVisible();
    expect(page.getByRole('radio').elements()).toHaveLength(0);
  });
});
