import { describe, expect, test } from 'vitest';
import { explainTermsEntry, explainTermsHeadline } from '../explain/explain-terms.ts';
import type { Locale } from '../explain/locale.ts';
import { eligibilityContext } from '../testing/eligibility-context.ts';
import { type Product, type ProductQuestion, termsForProduct } from './terms-for-product.ts';

const noon = Date.UTC(2026, 10, 21, 11);

function termsOf(product: Partial<Product>, country: string | null = null) {
  const question: ProductQuestion = {
    ...eligibilityContext(),
    product: { mode: 'RETAIL', tags: [], quantity: 1, total: null, policyVersionId: 'retail-7-day', ...product },
    ...{ currency: 'EUR', traderCountry: 'DE', traderRegion: null, timeZone: 'Europe/Berlin', asOf: noon },
    buyer: { country, region: null, kind: 'CONSUMER' },
  };
  return termsForProduct(question);
}

function said(terms: ReturnType<typeof termsOf>, locale: Locale = 'en') {
  const context = { locale, currency: 'EUR', timeZone: 'Europe/Berlin', asOf: noon };
  return {
    headline: explainTermsHeadline(terms, context).headline,
    entries: terms.entries.map((entry) => explainTermsEntry(entry, context)),
    laws: terms.laws.map((entry) => [entry.option.source.id, explainTermsEntry(entry, context).duration]),
  };
}

describe('terms of a product that nobody has bought', () => {
  test('retail: what can be asked for, how long, who pays, what is to be supplied', () => {
    const { headline, entries, laws } = said(termsOf({}));
    expect(headline).toBe('You have 7 days from delivery.');
    expect(entries.map(({ title, duration }) => [title, duration])).toEqual([
      ['Before it leaves', null],
      ['Change of mind', '7 days'],
      ['Faulty, wrong or damaged', '7 days'],
      ['A fault in use', '12 months'],
      ['It does not arrive', null],
    ]);
    expect(entries[1]?.text).toContain('You pay the postage.');
    expect(entries[3]?.text).toContain('You supply: test report by an independent laboratory.');
    expect(laws).toEqual([]);
  });

  test('the law stands beside it, each once', () => {
    expect(said(termsOf({}, 'DE')).laws).toEqual([
      ['eu-withdrawal', '14 days'],
      ['eu-conformity', '2 years'],
    ]);
  });

  test('customised goods: the policy refuses, the law for faults holds', () => {
    const { headline, entries, laws } = said(
      termsOf({ policyVersionId: 'platform-7-working-days', tags: ['customised'] }, 'DE'),
    );
    expect(headline).toBe('Not refundable: made for you.');
    expect(entries.map(({ title }) => title)).toEqual(['Change of mind', 'Faulty, wrong or damaged']);
    expect(laws).toEqual([['eu-conformity', '2 years']]);
  });

  test('goods without 7-day returns are negotiated', () => {
    const { headline, entries } = said(termsOf({ tags: ['no-7-day-returns'] }));
    expect(headline).toBe('The seller and you agree on the outcome.');
    expect(entries[1]?.text).toContain('A solution is agreed: sold without 7-day returns.');
  });

  test('commission promises no outcome', () => {
    const { headline, entries } = said(termsOf({ mode: 'COMMISSION', policyVersionId: 'commission' }));
    expect(headline).toBe('We negotiate for you. We can’t promise the outcome.');
    expect(entries.map(({ title }) => title)).toContain('For any reason');
  });

  test('transshipment does not apply, and says by which clause', () => {
    const terms = termsOf({ mode: 'TRANSSHIPMENT', policyVersionId: 'transshipment' }, 'DE');
    expect(terms.applies).toBe(false);
    expect(terms.entries.map(({ option }) => [option.decidedBy.code, option.decidedBy.clause])).toEqual([
      ['NOT_APPLICABLE', '1.1'],
    ]);
    expect(said(terms, 'zh').headline).toBe('不适用。我们只负责转运。');
  });

  test('a threshold of price holds only where the price is known', () => {
    const cheap = termsOf({ total: 500n });
    const unknown = termsOf({ total: null });
    expect(unknown.entries.flatMap(({ option }) => option.rules.map(({ code }) => code))).not.toContain(
      'RETURN_WAIVED',
    );
    expect(cheap.entries).toHaveLength(unknown.entries.length);
  });
});
