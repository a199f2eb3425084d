import type { LineState } from '@refund-widget/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { FakeApi } from '../testing/fake-api.ts';
import { now, waiting } from '../testing/fixtures.ts';
import { expectAccessible, expectNoOverflow, focusedIn, mountWidget, rootOf } from '../testing/mount.ts';
import { awaitingReturn, refunded, request, requestLine, sellerWaiting } from '../testing/request-fixtures.ts';
import type { Request } from './request.ts';

let api: FakeApi;

function show(shown: Request, attributes: Record<string, string> = {}, width?: number) {
  api.answers.RequestPage = () => ({ refundRequest: shown });
  return mountWidget({ request: shown.number, ...attributes }, width);
}

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date'] });
  api = new FakeApi({});
});

afterEach(() => {
  api.restore();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const states: LineState[] = [
  'SUBMITTED',
  'AWAITING_INFORMATION',
  'NEGOTIATING',
  'WITH_SUPPLIER',
  'AWAITING_RETURN',
  'RETURN_IN_TRANSIT',
  'INSPECTING',
  'SENDING_BACK',
  'SUPPLIER_RETURN',
  'SUPPLIER_SETTLEMENT',
  'REFUND_DUE',
  'REFUND_PENDING',
  'REPLACEMENT_DUE',
  'REPLACEMENT_SENT',
  'REJECTED',
  'IN_DISPUTE',
  'REFUNDED',
  'REPLACED',
  'CANCELLED',
  'EXPIRED',
  'CLOSED',
];
const final: LineState[] = ['REFUNDED', 'REPLACED', 'CANCELLED', 'EXPIRED', 'CLOSED'];

describe('a request', () => {
  test.each(states)('in state %s says where it stands, in English and Chinese', async (state) => {
    const line = requestLine({ state, waiting: final.includes(state) ? null : sellerWaiting });
    const headlines = [];
    for (const locale of ['en', 'zh-CN']) {
      const widget = show(request({ lines: [line] }), { locale });
      await expect.element(page.getByRole('heading', { level: 2 })).toBeVisible();
      headlines.push(rootOf(widget).querySelector('h2')?.textContent);
      expect(rootOf(widget).querySelector('.turn')?.textContent?.trim()).not.toBe('');
    }
    expect(headlines[0]).not.toMatch(/\p{Script=Han}|undefined/u);
    expect(headlines[1]).toMatch(/\p{Script=Han}/u);
  });

  test('says whose turn it is, until when, and what happens if nobody acts', async () => {
    const widget = show(request());
    await expect.element(page.getByText('If not, you can ask the mediator to step in.')).toBeVisible();
    const said = rootOf(widget).querySelector('.turn p')?.textContent?.replace(/\s+/g, ' ').trim();
    expect(said).toBe('The seller has until Thu 9 April, 23:59 to answer the request · 7 days left');
    expect(rootOf(widget).querySelector('.turn b')?.textContent).toBe('Thu\u00a09\u00a0April,\u00a023:59');
  });

  test('lets the line that needs the buyer speak first, and shows each line’s own state', async () => {
    const later = requestLine({ id: 'b', state: 'SUBMITTED', waiting: sellerWaiting });
    const yours = requestLine({
      id: 'a',
      state: 'AWAITING_RETURN',
      waiting: waiting('BUYER', '2026-04-30T00:00:00Z', '…'),
    });
    const widget = show(request({ lines: [later, yours] }));
    await expect.element(page.getByRole('heading', { name: 'Send the goods back' })).toBeVisible();
    const chips = [...rootOf(widget).querySelectorAll('refund-chip')].map((chip) => chip.textContent?.trim());
    expect(chips).toEqual(['Seller’s turn', 'Send it back']);
  });

  test('has no accessibility fault and stays inside 320 pixels', async () => {
    for (const shown of [request(), awaitingReturn, refunded]) {
      const widget = show(shown, {}, 320);
      await expect.element(page.getByRole('heading', { level: 2 })).toBeVisible();
      expectNoOverflow(widget);
      await expectAccessible(widget);
    }
  });

  test('shows each payment that gives money back, with its reference', async () => {
    const widget = show(refunded);
    await expect.element(page.getByText('Visa ending 4242', { exact: false })).toBeVisible();
    await expect.element(page.getByText('reference RF-77120')).toBeVisible();
    await expect.element(page.getByText('Accepted, with a deduction')).toBeVisible();
    expect(rootOf(widget).querySelector('h2')?.textContent).toBe('Refunded: CHF\u00a043.50');
  });
});

describe('sending the goods back', () => {
  test('shows the address and the code, and recognises the carrier by the number', async () => {
    const widget = show(awaitingReturn);
    await expect.element(page.getByText('Alder & Finch, Returns')).toBeVisible();
    await expect.element(page.getByRole('img', { name: 'Return code R-10482' })).toBeVisible();
    await page.getByLabelText('Tracking number').fill('99.60.038412.00217741');
    await expect.element(page.getByLabelText('Carrier')).toHaveValue('Swiss Post');
    await expectAccessible(widget);
  });

  test('asks for the number and the carrier before it confirms', async () => {
    const widget = show(awaitingReturn);
    await page.getByRole('button', { name: 'Confirm shipment' }).click();
    await expect.element(page.getByText('Write the tracking number.')).toBeVisible();
    await expect.poll(() => focusedIn(widget)?.id).toBe('tracking');
    expect(api.named('ReturnShipmentCreate')).toEqual([]);
  });

  test('sends what was entered with the version that was seen, and shows what the API answers', async () => {
    const onItsWay = request({ lines: [requestLine({ state: 'RETURN_IN_TRANSIT' })], availableActions: [] });
    api.answers.ReturnShipmentCreate = () => ({ returnShipmentCreate: { refundRequest: onItsWay, userErrors: [] } });
    const widget = show(awaitingReturn);
    await page.getByLabelText('Tracking number').fill('ABC 1');
    await page.getByLabelText('Carrier').selectOptions('Another carrier');
    await page.getByLabelText('Name of the carrier').fill('Velokurier');
    await page.getByRole('button', { name: 'Confirm shipment' }).click();
    await expect.element(page.getByRole('heading', { name: 'Your parcel is on its way to the seller' })).toBeVisible();
    await expect.poll(() => focusedIn(widget)?.tagName).toBe('H2');
    expect(api.named('ReturnShipmentCreate')[0]?.variables.input).toMatchObject({
      requestId: awaitingReturn.id,
      carrier: 'Velokurier',
      trackingNumber: 'ABC 1',
      lines: [{ lineId: requestLine().id, expectedVersion: 2 }],
    });
  });

  test('says why the API refused, loads what changed meanwhile, and keeps what was typed', async () => {
    const message = 'Someone else changed this request. Look at it again.';
    api.answers.ReturnShipmentCreate = () => ({
      returnShipmentCreate: { refundRequest: null, userErrors: [{ code: 'STALE', field: null, message }] },
    });
    show(awaitingReturn);
    await page.getByLabelText('Tracking number').fill('1Z999AA10123456784');
    await page.getByRole('button', { name: 'Confirm shipment' }).click();
    await expect.element(page.getByText(message).first()).toBeVisible();
    await expect.element(page.getByLabelText('Tracking number')).toHaveValue('1Z999AA10123456784');
    await expect.poll(() => api.named('RequestPage')).toHaveLength(2);
  });
});

describe('cancelling', () => {
  test('asks once; Escape keeps the request and returns the focus', async () => {
    const widget = show(request());
    await page.getByRole('button', { name: 'Cancel request' }).click();
    await expect.element(page.getByRole('dialog', { name: 'Cancel this request?' })).toBeVisible();
    await expectAccessible(widget);
    rootOf(widget).querySelector('dialog')?.close();
    await expect.poll(() => focusedIn(widget)?.textContent?.trim()).toBe('Cancel request');
    expect(api.named('RequestCancel')).toEqual([]);
  });

  test('cancels the lines that may be cancelled', async () => {
    const gone = request({ lines: [requestLine({ state: 'CANCELLED', waiting: null })], availableActions: [] });
    api.answers.RequestCancel = () => ({ refundRequestCancel: { refundRequest: gone, userErrors: [] } });
    show(request());
    await page.getByRole('button', { name: 'Cancel request' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel request' }).click();
    await expect.element(page.getByRole('heading', { name: 'You cancelled this request' })).toBeVisible();
    expect(api.named('RequestCancel')[0]?.variables.input.lines).toEqual([
      { lineId: requestLine().id, expectedVersion: 1 },
    ]);
  });

  test('is not offered where the API does not offer it', async () => {
    const widget = show(request({ availableActions: [] }));
    await expect.element(page.getByRole('heading', { level: 2 })).toBeVisible();
    expect(rootOf(widget).querySelector('refund-cancel')).toBeNull();
  });
});
