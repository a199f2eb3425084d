import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { orderDocumentSchema } from './order-document.ts';
import { orderToImport } from './order-to-import.ts';
import { parseOrderDocument } from './parse-order-document.ts';

const guide = readFileSync(new URL('../../../docs/order-format.md', import.meta.url), 'utf8');
const example: unknown = JSON.parse(/```json\n([\s\S]*?)```/.exec(guide)?.[1] ?? '');

describe('the order format guide', () => {
  it('shows an example that is accepted as it stands', () => {
    const parsed = parseOrderDocument(example, Date.UTC(2026, 10, 21));
    expect(parsed).toMatchObject({ ok: true });
    if (!parsed.ok) return;
    expect(orderToImport(parsed.value)).toMatchObject({ total: 12930n, shippingTotal: 690n, standardShipping: 490n });
  });

  it.each(Object.keys(orderDocumentSchema.shape))('explains the field %s', (field) => {
    expect(guide).toMatch(new RegExp(`^\\|.*\`${field}\``, 'm'));
  });

  const sources = [
    'medusa/medusa-flags',
    'medusa/medusa-payments',
    'vendure/vendure-flags',
    'vendure/vendure-payments',
  ];
  const flags = sources.flatMap((source) => {
    const code = readFileSync(new URL(`./${source}.ts`, import.meta.url), 'utf8');
    return [...code.matchAll(/code: '([A-Z_]+)'/g)].map(([, flag]) => flag);
  });

  it.each([...new Set(flags)])('says how %s is handled', (flag) => {
    expect(guide).toMatch(new RegExp(`^\\|.*\`${flag}\`.*\\|.*\\|`, 'm'));
  });
});
