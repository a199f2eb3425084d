import type { PurchaseTermsQuery } from '@refund-widget/client';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { RefundWidget } from '../refund-widget/refund-widget.ts';
import { FakeApi, fakeEndpoint } from '../testing/fake-api.ts';
import { expectAccessible, expectNoOverflow } from '../testing/mount.ts';
import { RefundTermsShownEvent } from './terms-shown-event.ts';

type Terms = NonNullable<PurchaseTermsQuery['purchaseTerms']['terms']>;

const entry = (title: string, change: Partial<Terms['entries'][number]> = {}): Terms['entries'][number] => ({
  ...{ title, answer: 'ELIGIBLE', clause: '2.1', duration: '7 days', topics: ['CHANGE_OF_MIND'] },
  text: 'It comes back unused. You pay the postage.',
  source: { kind: 'POLICY', name: 'Retail, 7-day returns', version: 3 },
  ...change,
});

const terms = (change: Partial<Terms> = {}): Terms => ({
  ...{ applies: true, headline: 'You have 7 days from delivery.', duration: '7 days', versionToken: 'terms.1.a.b' },
  entries: [entry('Change of mind'), entry('A fault in use', { duration: '12 months', topics: ['IN_USE'] })],
  laws: [
    entry('Change of mind', {
      ...{ clause: 'art 9', duration: '14 days' },
      source: { kind: 'LAW', name: 'EU right of withdrawal', version: 1 },
    }),
  ],
  deductions: [{ clause: '2.4', text: 'Customs duties, up to 30 % of the price, for a change of mind.' }],
  dispute: { clause: '6.2', text: 'You can ask a mediator to decide.' },
  refundWithin: { clause: '6.1', text: 'The money goes back to how you paid.' },
  policy: {
    ...{ id: 'v3', name: 'Retail, 7-day returns', version: 3 },
    clauses: [{ id: '2.2', text: 'The goods come back unused.' }],
  },
  ...change,
});

let api: FakeApi;
let shown: RefundTermsShownEvent[];
let answer: PurchaseTermsQuery['purchaseTerms'];
const hear = (event: Event) => {
  if (event instanceof RefundTermsShownEvent) shown.push(event);
};

beforeEach(() => {
  shown = [];
  answer = { terms: terms(), userErrors: [] };
  api = new FakeApi({ PurchaseTerms: () => ({ purchaseTerms: answer }) });
  document.addEventListener('refund-terms-shown', hear);
});

afterEach(() => {
  api.restore();
  document.removeEventListener('refund-terms-shown', hear);
});

/** A product page: nobody is signed in. */
function mountTerms(attributes: Record<string, string>, width = 420): RefundWidget {
  const main = document.createElement('main');
  main.style.inlineSize = `${width}px`;
  const widget = new RefundWidget();
  const all = { view: 'terms', merchant: 'alder-finch', locale: 'en', endpoint: fakeEndpoint, ...attributes };
  for (const [name, value] of Object.entries(all)) widget.setAttribute(name, value);
  main.append(widget);
  document.body.replaceChildren(main);
  return widget;
}

describe('terms before the purchase', () => {
  test('stand on the page without a session, in plain words, with their clauses and the law beside them', async () => {
    const widget = mountTerms({
      product: 'THROW',
      tags: 'Wool, gift',
      price: '148.00',
      currency: 'CHF',
      country: 'de',
    });
    await expect.element(page.getByRole('heading', { name: 'Refunds and returns' })).toBeVisible();
    await expect.element(page.getByText('7 days', { exact: true }).first()).toBeVisible();
    await expect.element(page.getByText(/EU right of withdrawal, art 9/)).toBeVisible();
    await expect.element(page.getByText(/Customs duties, up to 30 %/)).toBeVisible();
    expect(api.named('PurchaseTerms')[0]?.variables.input).toEqual({
      merchant: 'alder-finch',
      product: {
        ...{ sku: 'THROW', tags: ['Wool', 'gift'], mode: null, quantity: 1, sellerExternalId: null },
        price: { amount: '148.00', currencyCode: 'CHF' },
      },
      buyer: { country: 'DE', region: null, kind: 'CONSUMER' },
    });
    await expectAccessible(widget);
    expectNoOverflow(widget);
  });

  test('hand the token of what is shown to the page, and another when the product changes', async () => {
    const widget = mountTerms({ product: 'THROW' });
    await expect
      .poll(() => shown.map(({ product, versionToken }) => [product, versionToken]))
      .toEqual([['THROW', 'terms.1.a.b']]);
    answer = { terms: terms({ versionToken: 'terms.1.c.d' }), userErrors: [] };
    widget.setAttribute('product', 'PLATE');
    await expect.poll(() => shown.map(({ product }) => product)).toEqual(['THROW', 'PLATE']);
  });

  test('open the full text of the policy', async () => {
    const widget = mountTerms({});
    await page.getByRole('button', { name: 'Full terms' }).click();
    await expect.element(page.getByText('The goods come back unused.')).toBeVisible();
    await expect
      .element(page.getByRole('button', { name: 'Hide the full terms' }))
      .toHaveAttribute('aria-expanded', 'true');
    await expectAccessible(widget);
  });

  test('say that they do not apply, and where that is written', async () => {
    const notApplicable = { answer: 'INELIGIBLE', clause: '1.1', duration: null, text: 'We only forward.' } as const;
    answer = {
      terms: terms({
        ...{ applies: false, headline: 'Does not apply. We only forward this parcel.', duration: null },
        ...{ entries: [entry('After-sales terms', notApplicable)], laws: [], deductions: [] },
        ...{ dispute: null, refundWithin: null },
      }),
      userErrors: [],
    };
    mountTerms({ mode: 'transshipment' }, 320);
    await expect.element(page.getByText('Does not apply. We only forward this parcel.')).toBeVisible();
    await expect.element(page.getByText(/§ 1\.1/)).toBeVisible();
    expect(api.named('PurchaseTerms')[0]?.variables.input.product.mode).toBe('TRANSSHIPMENT');
  });

  test('say why there are none, and hand over no token', async () => {
    answer = { terms: null, userErrors: [{ code: 'POLICY_NOT_ASSIGNED', field: null, message: 'No policy yet.' }] };
    mountTerms({});
    await expect.element(page.getByText('No policy yet.')).toBeVisible();
    expect(shown).toEqual([]);
  });

  test('come again after a lost connection', async () => {
    api.answers = { PurchaseTerms: () => new Response('{}', { status: 500 }) };
    mountTerms({});
    await expect.element(page.getByText('This didn’t load')).toBeVisible();
    api.answers = { PurchaseTerms: () => ({ purchaseTerms: answer }) };
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.element(page.getByRole('heading', { name: 'Refunds and returns' })).toBeVisible();
  });

  test('speak Chinese', async () => {
    mountTerms({ locale: 'zh-CN' });
    await expect.element(page.getByRole('heading', { name: '退款与退货' })).toBeVisible();
    await expect.element(page.getByRole('button', { name: '完整条款' })).toBeVisible();
    expect(api.sent[0]?.language).toBe('zh-CN');
  });
});
