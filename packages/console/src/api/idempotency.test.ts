import { expect, test } from 'vitest';
import { Intent, newKey } from './idempotency.ts';

test('a key is a UUID and never the same', () => {
  expect(newKey()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(newKey()).not.toBe(newKey());
});

test('pressing again keeps the key; another input or a thing done takes a new one', () => {
  const intent = new Intent();
  const first = intent.keyFor({ lines: ['a'] });
  expect(intent.keyFor({ lines: ['a'] })).toBe(first);
  const other = intent.keyFor({ lines: ['b'] });
  expect(other).not.toBe(first);
  intent.settle();
  expect(intent.keyFor({ lines: ['b'] })).not.toBe(other);
});
