import { generateKeyPairSync } from 'node:crypto';
import { expect, it } from 'vitest';
import { printAddresses } from './print-address.ts';

const merchantId = '018f5f2e-7c1a-7e3b-9d52-3a1b2c3d4e5f';
const id = '018f5f2e-7c1a-7e3b-9d52-000000000001';
const page = { kind: 'statement', id, language: 'zh-CN' } as const;
const buyer = { kind: 'BUYER', merchantId, scope: { orderId: id }, origin: 'https://shop.example' } as const;

function arrange() {
  let now = Date.UTC(2026, 10, 21, 12, 1);
  const addresses = printAddresses(
    generateKeyPairSync('ed25519'),
    () => 'https://evidence.example',
    () => now,
  );
  const read = (address: string | null) => {
    const url = new URL(address ?? '');
    return addresses.read(url.pathname, url.searchParams);
  };
  return {
    addresses,
    read,
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

it('names its page and its reader for five to ten minutes and then nothing', () => {
  const { addresses, read, pass } = arrange();
  const address = addresses.urlOf(page, buyer);
  expect(read(address)).toEqual({ ...page, merchantId, reader: `order:${id}` });
  pass(5 * 60_000);
  expect(read(address)).toBeDefined();
  pass(5 * 60_000);
  expect(read(address)).toBeUndefined();
});

it('is given to nobody else: not to the system, not to a supplier’s contact', () => {
  const { addresses } = arrange();
  const supplier = { kind: 'SUPPLIER', merchantId, orderId: id, requestId: id, legId: id, name: 'Mill' } as const;
  expect(addresses.urlOf(page, { kind: 'SYSTEM', merchantId })).toBeNull();
  expect(addresses.urlOf(page, supplier)).toBeNull();
});

it('opens nothing with another key', () => {
  const { addresses } = arrange();
  const other = arrange();
  expect(other.read(addresses.urlOf(page, buyer))).toBeUndefined();
});
