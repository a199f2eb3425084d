import { generateKeyPairSync } from 'node:crypto';
import { expect, it } from 'vitest';
import { evidenceAddresses } from './evidence-address.ts';

const file = {
  merchantId: '018f5f2e-7c1a-7e3b-9d52-3a1b2c3d4e5f',
  evidenceId: '018f5f2e-7c1a-7e3b-9d52-000000000001',
};

function arrange() {
  let now = Date.UTC(2026, 10, 21, 12, 1);
  const addresses = evidenceAddresses(
    generateKeyPairSync('ed25519'),
    () => 'https://evidence.example',
    () => now,
  );
  const read = (address: string) => {
    const url = new URL(address);
    return addresses.read(url.pathname, url.searchParams);
  };
  return {
    urlOf: () => addresses.urlOf(file),
    read,
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

it('an address names its file for five to ten minutes and then nothing', () => {
  const { urlOf, read, pass } = arrange();
  const address = urlOf();
  expect(address).toMatch(/^https:\/\/evidence\.example\/evidence\//);
  expect(read(address)).toEqual(file);
  pass(5 * 60_000);
  expect(read(address)).toEqual(file);
  pass(5 * 60_000);
  expect(read(address)).toBeUndefined();
});

it('an address stays the same for minutes, so that a browser keeps the picture', () => {
  const { urlOf, pass } = arrange();
  const address = urlOf();
  pass(60_000);
  expect(urlOf()).toBe(address);
});

it.each<[string, (url: URL) => void]>([
  [
    'another file',
    (url) => {
      url.pathname = url.pathname.replace('000001', '000002');
    },
  ],
  ['another merchant', (url) => url.searchParams.set('merchant', '018f5f2e-7c1a-7e3b-9d52-000000000009')],
  ['a later end', (url) => url.searchParams.set('until', String(Number(url.searchParams.get('until')) + 1))],
  ['an endless end', (url) => url.searchParams.set('until', 'Infinity')],
  ['no signature', (url) => url.searchParams.delete('signature')],
  [
    'half a signature',
    (url) => url.searchParams.set('signature', url.searchParams.get('signature')?.slice(0, 20) ?? ''),
  ],
  [
    'another path',
    (url) => {
      url.pathname = '/evidence/../etc/passwd';
    },
  ],
])('an address with %s opens nothing', (_, change) => {
  const { urlOf, read } = arrange();
  const url = new URL(urlOf());
  change(url);
  expect(read(url.toString())).toBeUndefined();
});

it("another process's key does not open our addresses", () => {
  expect(arrange().read(arrange().urlOf())).toBeUndefined();
});
