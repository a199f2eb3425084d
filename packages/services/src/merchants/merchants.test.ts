import { builtInPolicies } from '@refund-widget/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CreateMerchantInput } from '../contract/merchants.ts';
import { codesOf, mustSucceed, type OpenShop, openShop, problemsOf } from '../testing/open-shop.ts';

let shop: OpenShop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

const northlight: CreateMerchantInput = {
  slug: 'northlight',
  name: 'Northlight',
  kind: 'SHOP',
  timeZone: 'Europe/Oslo',
  supportEmail: 'help@northlight.example',
  allowedOrigins: ['https://northlight.example'],
};

describe('a merchant', () => {
  test('has a slug of its own and is in the directory', async () => {
    const { services } = shop;
    const { merchantId } = mustSucceed(await services.createMerchant(northlight));
    expect(codesOf(await services.createMerchant(northlight))).toEqual(['SLUG_TAKEN']);
    expect(await services.merchantDirectory()).toContainEqual({
      ...{ id: merchantId, slug: 'northlight', name: 'Northlight', allowedOrigins: northlight.allowedOrigins },
    });
  });

  test.each([
    [{ slug: 'No spaces' }, 'WRONG_FORMAT', ['slug']],
    [{ name: ' ' }, 'BLANK', ['name']],
    [{ timeZone: 'Mars/Olympus' }, 'UNKNOWN_TIME_ZONE', ['timeZone']],
    [{ supportEmail: 'nobody' }, 'NOT_AN_EMAIL', ['supportEmail']],
    [{ allowedOrigins: ['https://a.example', 'https://a.example/shop'] }, 'NOT_AN_ORIGIN', ['allowedOrigins', '1']],
  ])('with %o is refused as %s', async (change, code, field) => {
    const refused = await shop.services.createMerchant({ ...northlight, slug: 'other', ...change });
    expect(problemsOf(refused)).toMatchObject([{ code, field }]);
  });

  test('has one seller, and one member of staff, by an id and an address', async () => {
    const { services, merchantId, sellers } = shop;
    const seller = { merchantId, externalId: 'moss', name: 'Moss', email: 'moss@alder.example' };
    expect(codesOf(await services.createSeller(seller))).toEqual(['EXTERNAL_ID_TAKEN']);
    const ana = {
      merchantId,
      email: 'ANA@alder.example',
      name: 'Ana',
      role: 'AGENT',
      sellerIds: [sellers[0]],
    } as const;
    expect(codesOf(await services.createStaff(ana))).toEqual(['EMAIL_TAKEN']);
    const stranger = { ...ana, email: 'eve@alder.example', sellerIds: [merchantId] };
    expect(codesOf(await services.createStaff(stranger))).toEqual(['SELLER_NOT_FOUND']);
  });
});

describe('a policy', () => {
  const [retail] = builtInPolicies;
  if (!retail) throw new Error('There are built-in policies');

  test('published again unchanged is the same version; changed, it needs a new one', async () => {
    const { services, merchantId } = shop;
    const first = mustSucceed(await services.publishPolicy({ merchantId, document: retail }));
    expect(mustSucceed(await services.publishPolicy({ merchantId, document: retail }))).toEqual(first);
    const changed = { ...retail, name: { en: 'Other terms' } };
    const refused = await services.publishPolicy({ merchantId, document: changed });
    expect(problemsOf(refused)).toMatchObject([{ code: 'VERSION_PUBLISHED', field: ['document', 'version'] }]);
    const second = mustSucceed(await services.publishPolicy({ merchantId, document: { ...changed, version: 2 } }));
    expect(second).toMatchObject({ policyId: first.policyId, version: 2 });
  });

  test('that is none is refused with the path of every fault', async () => {
    const document = { ...retail, key: 'broken', windows: { return: { ...retail.windows.return, length: 0 } } };
    const refused = await shop.services.publishPolicy({ merchantId: shop.merchantId, document });
    expect(problemsOf(refused)[0]).toMatchObject({
      code: 'MALFORMED',
      field: ['document', 'windows', 'return', 'length'],
    });
  });

  test('is assigned to an item, a tag or a mode by its value, and as the default by none', async () => {
    const { services, merchantId } = shop;
    const assign = { merchantId, policyKey: retail.key };
    expect(codesOf(await services.assignPolicy({ ...assign, scope: 'TAG' }))).toEqual(['WRONG_VALUE']);
    expect(codesOf(await services.assignPolicy({ ...assign, scope: 'DEFAULT', value: 'x' }))).toEqual(['WRONG_VALUE']);
    const unknown = { ...assign, policyKey: 'nobodys', scope: 'DEFAULT' } as const;
    expect(codesOf(await services.assignPolicy(unknown))).toEqual(['POLICY_NOT_FOUND']);
    const item = { ...assign, scope: 'ITEM', value: 'SKU-9' } as const;
    const first = mustSucceed(await services.assignPolicy(item));
    expect(mustSucceed(await services.assignPolicy({ ...item, policyKey: 'commission' }))).toEqual(first);
  });
});
