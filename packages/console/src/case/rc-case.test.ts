import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { RequestDetails } from '../api/decisions.ts';
import { evidence, lineOf, money, requestOf } from '../testing/mock-data.ts';
import { inspectionRequest, twoLineRequest } from '../testing/mock-requests.ts';
import { accessibilityProblems, clear, pageText, show, testDesk } from '../testing/stage.ts';
import './rc-case.ts';

beforeEach(async () => {
  await page.viewport(400, 900);
});
afterEach(clear);

const open = (request: RequestDetails = requestOf()) => show('rc-case', { desk: testDesk(), request });

describe('the case', () => {
  test('says what was asked, where the units are, and what was not asked', async () => {
    await open();
    await expect.element(page.getByText('2 of 3 units')).toBeVisible();
    await expect.element(page.getByText('MUG-350-MOS · €16.95 each, paid')).toBeVisible();
    await expect.element(page.getByText(/delivered Thu 19 Nov 2026, 14:20/)).toBeVisible();
    await expect.element(page.getByText('Not asked: 1 × Stoneware mug 350 ml · 1 × Tea towel, striped')).toBeVisible();
    await expect.element(page.getByText(/“Two of the three mugs arrived with broken rims/)).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
  });

  test('shows what was charged, where it went, and which policy is pinned', async () => {
    await open();
    await expect.element(page.getByText('€77.52 · Visa ··4242')).toBeVisible();
    await expect.element(page.getByText('Lyon, France · consumer')).toBeVisible();
    await expect.element(page.getByText('marketplace-14-day v3')).toBeVisible();
  });

  test('shows how an import’s peculiarities were handled', async () => {
    const request = requestOf();
    const flags = [{ code: 'UNIT_PRICE_ROUNDED', text: 'The unit price 16.95 times 3 is not the 50.84 charged.' }];
    await open({ ...request, order: { ...request.order, flags } });
    await expect.element(page.getByText('The unit price 16.95 times 3 is not the 50.84 charged.')).toBeVisible();
  });

  test('names each line and its own state where there are several', async () => {
    await open(twoLineRequest());
    await expect.element(page.getByText('Tea towel, striped', { exact: true })).toBeVisible();
    expect(page.getByText('New request').elements()).toHaveLength(2);
  });

  test('shows each piece of evidence once, and typed facts as they were typed', async () => {
    const shared = evidence({});
    const facts = evidence({ id: 'Evidence:9', kind: 'FACTS', url: null, facts: { waterHardness: '14 °dH' } });
    await open(requestOf({ evidence: [shared], lines: [lineOf({ evidence: [shared, facts] })] }));
    await expect.element(page.getByText('2 pieces')).toBeVisible();
    expect(page.getByRole('link', { name: /Photo/ }).elements()).toHaveLength(1);
    await expect.element(page.getByText('14 °dH')).toBeVisible();
  });

  test('shows the parcel, what was found and why something was declined', async () => {
    const request = inspectionRequest();
    const line = lineOf({
      state: 'REJECTED',
      rejection: { code: 'USED', note: 'Washed.' },
      inspections: [
        {
          ...{
            id: 'i',
            accepted: false,
            at: '2026-11-24T09:00:00Z',
            byName: 'Priya Nair',
            condition: 'WORN',
            deductions: [],
          },
          ...{ disposition: 'RETURN_TO_BUYER', note: 'Label removed.', quantity: 1 },
        },
      ],
    });
    await open({ ...request, lines: [line] });
    await expect.element(page.getByText('00340434292135')).toBeVisible();
    expect(pageText()).toMatch(/Item was used ?“Washed\.”/);
    expect(pageText()).toMatch(/1 unit refused, Worn · Priya Nair ?“Label removed\.”/);
  });

  test('tells units that were decided apart below their item', async () => {
    const first = lineOf({ id: 'a', quantity: 1, state: 'REFUND_DUE', shares: [{ unit: 1, amount: money('16.95') }] });
    const second = lineOf({
      id: 'b',
      quantity: 1,
      state: 'SENDING_BACK',
      shares: [{ unit: 2, amount: money('16.95') }],
    });
    await open(requestOf({ lines: [first, second] }));
    expect(page.getByText('MUG-350-MOS · €16.95 each, paid').elements()).toHaveLength(1);
    await expect.element(page.getByText(/2 units, Units 1–2/)).toBeVisible();
    await expect.element(page.getByText('Unit 1 · To pay')).toBeVisible();
    await expect.element(page.getByText('Unit 2 · Sending back')).toBeVisible();
  });

  test('says how much of the order was refunded before', async () => {
    const request = requestOf();
    const order = { ...request.order, refunded: money('10.00'), refundable: money('67.52') };
    await open({ ...request, order });
    await expect.element(page.getByText('€67.52')).toBeVisible();
  });
});
