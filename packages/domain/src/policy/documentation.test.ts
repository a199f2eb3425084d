import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parsePolicy } from './parse-policy.ts';

test('the policy in the guide is one that the engine accepts', () => {
  const guide = readFileSync(new URL('../../../docs/policies.md', import.meta.url), 'utf8');
  const example = /```json\n([\s\S]*?)```/.exec(guide)?.[1] ?? '';
  expect(parsePolicy(JSON.parse(example))).toMatchObject({ ok: true });
});
