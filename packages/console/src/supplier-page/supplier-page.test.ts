import type { SupplierPageFragment } from '@refund-widget/client';
import { supplierGivesAnswer } from '@refund-widget/client/operations/console/supplier-answer';
import { supplierOpen } from '@refund-widget/client/operations/console/supplier-open';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { problem } from '../testing/answers.ts';
import { FakeApi, FakeRefusal } from '../testing/fake-api.ts';
import { accessibilityProblems, clear, pageText, show } from '../testing/stage.ts';
import './supplier-page.ts';

beforeEach(async () => {
  await page.viewport(820, 900);
});
afterEach(() => {
  vi.restoreAllMocks();
  clear();
});

function task(changes: Partial<SupplierPageFragment> = {}): SupplierPageFragment {
  const actions = ['supplierAccepts', 'supplierAcceptsWithoutReturn', 'supplierOffers', 'supplierDeclines'];
  return {
    askedAt: '2026-11-06T15:20:00.000Z',
    contactName: 'Lin Wei',
    currency: 'EUR',
    lines: [
      {
        availableActions: actions.map((action, index) => ({ action, primary: index === 0 })),
        deadline: '2026-11-13T23:00:00.000Z',
        lineId: 'RefundRequestLine:phones',
        parcel: null,
        quantity: 1,
        reason: 'QUALITY_ISSUE',
        resolution: 'REFUND_AND_RETURN',
        sku: 'M3',
        stage: 'ANSWER',
        title: 'Studio headphones M3',
        variant: null,
        version: 3,
      },
    ],
    linkExpiresAt: '2026-12-06T15:20:00.000Z',
    locale: 'en',
    merchantName: 'Northlight Market',
    message: 'The left driver hums.',
    records: [],
    requestNumber: 'R-10420',
    sellerName: 'Morning Bar',
    supplierName: 'Shenzhen Halo Audio',
    supportEmail: 'help@northlight.example',
    timeZone: 'Europe/Paris',
    ...changes,
  };
}

async function open(api: FakeApi, token = 'token') {
  vi.spyOn(globalThis, 'fetch').mockImplementation(api.fetch);
  await show('supplier-page', { endpoint: 'https://api.example/graphql', token });
}

const opened = (changes: Partial<SupplierPageFragment> = {}) =>
  new FakeApi().on(supplierOpen, () => ({ supplierLinkOpen: { supplierTask: task(changes), userErrors: [] } }));

describe('the page of a supplier’s link', () => {
  test('says what is asked, until when, and how it can be answered', async () => {
    await open(opened());
    await expect.element(page.getByRole('heading', { name: 'After-sales case R-10420' })).toBeVisible();
    for (const text of [
      'The left driver hums.',
      'Waiting for your answer · by Fri 13 Nov 2026, 23:59',
      'This link works until',
    ])
      expect(pageText()).toContain(text);
    expect(page.getByRole('radio').elements()).toHaveLength(4);
    expect(await accessibilityProblems()).toEqual([]);
  });

  test('fits 320 pixels, and speaks Chinese to whoever is written to in Chinese', async () => {
    await page.viewport(320, 800);
    await open(opened({ locale: 'zh' }));
    await expect.element(page.getByRole('heading', { name: '售后单 R-10420' })).toBeVisible();
    expect(document.documentElement.lang).toBe('zh-CN');
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    await page.getByRole('button', { name: 'English' }).click();
    await expect.element(page.getByRole('heading', { name: 'After-sales case R-10420' })).toBeVisible();
  });

  test('sends an offer with its terms, and shows what the leg is then', async () => {
    const api = opened().on(supplierGivesAnswer, () => ({
      supplierAnswer: { supplierTask: task({ lines: [] }), userErrors: [] },
    }));
    await open(api);
    await page.getByRole('radio', { name: 'We offer something else' }).click();
    await page.getByLabelText('Amount, EUR').fill('90,50');
    await page.getByRole('button', { name: 'Send the answer' }).click();
    await expect.element(page.getByText('Recorded. Thank you.')).toBeVisible();
    expect(api.sent(supplierGivesAnswer)[0]?.input).toMatchObject({
      answer: 'OFFER',
      lines: [{ lineId: 'RefundRequestLine:phones', expectedVersion: 3 }],
      terms: { resolution: 'PARTIAL_REFUND', returnNeeded: false, amount: { amount: '90.50', currencyCode: 'EUR' } },
    });
  });

  test('says what was refused, and keeps what was written', async () => {
    const api = opened().on(supplierGivesAnswer, () => ({
      supplierAnswer: {
        supplierTask: null,
        userErrors: [problem('REASON_REQUIRED', 'Say why the supplier declines; the buyer reads it.', ['text'])],
      },
    }));
    await open(api);
    await page.getByRole('radio', { name: 'We decline' }).click();
    await page.getByRole('button', { name: 'Send the answer' }).click();
    await expect.element(page.getByText(/Say why the supplier declines/)).toBeVisible();
    await expect.element(page.getByRole('radio', { name: 'We decline' })).toBeChecked();
  });

  test('that is dead says what to do, and the same whatever was wrong', async () => {
    const dead = new FakeApi().on(supplierOpen, () => {
      throw new FakeRefusal('UNAUTHENTICATED');
    });
    await open(dead);
    await expect.element(page.getByRole('heading', { name: 'This link does not work' })).toBeVisible();
    const said = pageText();
    expect(await accessibilityProblems()).toEqual([]);
    vi.restoreAllMocks();
    await open(new FakeApi(), '');
    await expect.element(page.getByRole('heading', { name: 'This link does not work' })).toBeVisible();
    expect(pageText()).toBe(said);
  });

  test('that cannot be reached can be tried again', async () => {
    const api = opened();
    api.offline = true;
    await open(api);
    await expect.element(page.getByRole('button', { name: 'Try again' }), { timeout: 10_000 }).toBeVisible();
    api.offline = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.element(page.getByText('The left driver hums.')).toBeVisible();
  });
});
