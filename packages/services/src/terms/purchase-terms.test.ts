import { builtInPolicies } from '@refund-widget/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PurchaseTermsInput } from '../contract/terms.ts';
import { codesOf, mustSucceed, NOON, type OpenShop, openShop } from '../testing/open-shop.ts';
import { orderDocument } from '../testing/order-documents.ts';
import { createTermsSeal } from './terms-seal.ts';

let shop: OpenShop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

const day = 86_400_000;

async function shown(product: PurchaseTermsInput['product'] = { sku: 'SKU-1' }, at = NOON - 12 * day) {
  const now = shop.clock.now;
  shop.clock.now = at;
  try {
    const { merchantId } = shop;
    return mustSucceed(await shop.services.purchaseTerms({ merchantId, product, currency: 'EUR', buyer: {} }));
  } finally {
    shop.clock.now = now;
  }
}

/** Imports an order of one thing whose buyer was shown these terms. */
function importWith(shownTerms: string, externalId: string, change: object = {}) {
  const document = orderDocument({ externalId });
  const items = document.items.map((item) => ({ ...item, sku: 'SKU-1', tags: [], shownTerms, ...change }));
  const order = { ...document, items };
  return shop.services.importOrder({ actor: shop.server, idempotencyKey: shop.key(), order });
}

async function pinnedVersion(orderId: string): Promise<string | undefined> {
  const order = await shop.services.orderSnapshot({ actor: shop.buyerOf(orderId), orderId });
  return order?.items[0]?.policyVersionId;
}

async function publishNextVersion() {
  const retail = builtInPolicies.find(({ key }) => key === 'retail-7-day');
  const version = (retail?.version ?? 0) + 1;
  return mustSucceed(
    await shop.services.publishPolicy({ merchantId: shop.merchantId, document: { ...retail, version } }),
  );
}

describe('terms before the purchase', () => {
  test('an order that proves what its buyer was shown keeps exactly that, though another was published meanwhile', async () => {
    const { versionToken, policyVersionId } = await shown();
    const published = await publishNextVersion();
    expect(published.policyVersionId).not.toBe(policyVersionId);
    const kept = mustSucceed(await importWith(versionToken, '2001'));
    expect(await pinnedVersion(kept.orderId)).toBe(policyVersionId);
    const plain = orderDocument({ externalId: '2002' });
    const without = mustSucceed(
      await shop.services.importOrder({ actor: shop.server, idempotencyKey: shop.key(), order: plain }),
    );
    expect(await pinnedVersion(without.orderId)).toBe(published.policyVersionId);
  });

  test('the same order again keeps its terms; other terms for it are refused', async () => {
    const first = await shown();
    const { orderId } = mustSucceed(await importWith(first.versionToken, '2003'));
    expect(mustSucceed(await importWith(first.versionToken, '2003')).outcome).toBe('UNCHANGED');
    const other = createTermsSeal(new Uint8Array(32)).seal({
      ...{ merchantId: shop.merchantId, policyVersionId: (await shown({ mode: 'TRANSSHIPMENT' })).policyVersionId },
      ...{ product: { sku: 'SKU-1', mode: 'RETAIL', tags: [] }, shownAt: NOON - 12 * day },
    });
    expect(codesOf(await importWith(other, '2003'))).toEqual(['TERMS_ALREADY_PINNED']);
    expect(await pinnedVersion(orderId)).toBe(first.policyVersionId);
  });

  test('a token that was changed, or is nobody’s, is refused by name and nothing is imported', async () => {
    const { versionToken } = await shown();
    const forged = createTermsSeal(new Uint8Array(32).fill(1)).seal({
      ...{ merchantId: shop.merchantId, policyVersionId: shop.merchantId },
      ...{ product: { sku: null, mode: 'RETAIL', tags: [] }, shownAt: NOON },
    });
    for (const token of [`${versionToken}x`, versionToken.replace('terms.1', 'terms.2'), 'nonsense', forged]) {
      const outcome = await importWith(token, '2004');
      expect(codesOf(outcome)).toEqual(['SHOWN_TERMS_INVALID']);
      expect(outcome.ok ? null : outcome.problems[0]?.field).toEqual(['order', 'items', '0', 'shownTerms']);
    }
    expect(await shop.services.orderByExternalId({ actor: shop.server, externalId: '2004' })).toBeNull();
  });

  test('terms of another product, of after the order, or of too long ago prove nothing', async () => {
    const { versionToken } = await shown();
    expect(codesOf(await importWith(versionToken, '2005', { sku: 'SKU-2' }))).toEqual([
      'SHOWN_TERMS_OF_ANOTHER_PRODUCT',
    ]);
    expect(codesOf(await importWith(versionToken, '2005', { tags: ['customised'] }))).toEqual([
      'SHOWN_TERMS_OF_ANOTHER_PRODUCT',
    ]);
    const after = await shown({ sku: 'SKU-1' }, NOON);
    expect(codesOf(await importWith(after.versionToken, '2005'))).toEqual(['SHOWN_TERMS_TOO_LATE']);
    const old = await shown({ sku: 'SKU-1' }, NOON - 60 * day);
    expect(codesOf(await importWith(old.versionToken, '2005'))).toEqual(['SHOWN_TERMS_TOO_OLD']);
  });

  test('a product has the terms of its tag, its mode, or the default', async () => {
    const keyOf = async (product: PurchaseTermsInput['product']) => (await shown(product)).terms.policy.key;
    expect(await keyOf({ tags: [' Platform '] })).toBe('platform-7-working-days');
    expect(await keyOf({ mode: 'TRANSSHIPMENT' })).toBe('transshipment');
    expect(await keyOf({ sku: 'nobody knows it' })).toBe('retail-7-day');
  });

  test('values that no order could have are refused by name', async () => {
    const ask = (product: PurchaseTermsInput['product'], country?: string) =>
      shop.services.purchaseTerms({ merchantId: shop.merchantId, product, currency: null, buyer: { country } });
    expect(codesOf(await ask({ quantity: 0 }))).toEqual(['WRONG_VALUE']);
    expect(codesOf(await ask({ price: -1n }))).toEqual(['BELOW_ZERO']);
    expect(codesOf(await ask({ tags: ['x'.repeat(101)] }))).toEqual(['TOO_LONG']);
    expect(codesOf(await ask({}, 'Germany'))).toEqual(['WRONG_FORMAT']);
  });
});
