import { expect, it } from 'vitest';
import { createOrigins } from './origins.ts';

function arrange(allowed: string[]) {
  let now = 0;
  let reads = 0;
  const origins = createOrigins({
    own: new Set(['https://console.example']),
    clock: () => now,
    services: {
      merchantDirectory: async () => {
        reads += 1;
        return [{ id: 'm', slug: 'm', name: 'M', allowedOrigins: [...allowed] }];
      },
    },
  });
  return {
    allows: async (origin: string) => origins.allows(origin),
    allowed,
    reads: () => reads,
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

it('lets in what a merchant named and what is our own, and nothing that only looks like it', async () => {
  const { allows } = arrange(['https://shop.example']);
  expect(await allows('https://shop.example')).toBe(true);
  expect(await allows('https://console.example')).toBe(true);
  for (const other of [
    'https://shop.example.evil.example',
    'http://shop.example',
    'https://evil.example',
    'null',
    '*',
    '',
  ]) {
    expect(await allows(other)).toBe(false);
  }
});

it('finds an origin that was added a second later, and forgets one that was removed within half a minute', async () => {
  const { allows, allowed, pass } = arrange(['https://old.example']);
  expect(await allows('https://old.example')).toBe(true);
  allowed.splice(0, 1, 'https://new.example');
  pass(1_000);
  expect(await allows('https://new.example')).toBe(true);
  pass(30_000);
  expect(await allows('https://old.example')).toBe(false);
});

it('does not let strangers make it read again and again', async () => {
  const { allows, reads } = arrange(['https://shop.example']);
  await Promise.all(Array.from({ length: 100 }, (_, index) => allows(`https://evil-${index}.example`)));
  await allows('https://evil.example');
  expect(reads()).toBe(1);
});
