import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { builtInPolicies, legalPacks } from './built-in-policies.ts';
import { parsePolicy } from './parse-policy.ts';
import { policyJsonSchema } from './policy-schema.ts';

const published: unknown = JSON.parse(readFileSync(new URL('../../policy.schema.json', import.meta.url), 'utf8'));
const all = [...builtInPolicies, ...legalPacks];

describe('the published JSON Schema', () => {
  test('is the one that policies are parsed with; run `pnpm policy-schema` after changing it', () => {
    expect(published).toEqual(JSON.parse(JSON.stringify(policyJsonSchema())));
  });

  test('describes every field', () => {
    expect(undescribed(policyJsonSchema(), '')).toEqual([]);
  });

  test.each(all.map((policy) => [policy.key, policy]))('accepts %s', (_, policy) => {
    const ajv = new Ajv2020({ formats: { date: true } });
    const validate = ajv.compile(policyJsonSchema());
    validate(policy);
    expect(validate.errors).toBeNull();
  });

  test('refuses what the parser refuses: a misspelt field', () => {
    const validate = new Ajv2020({ formats: { date: true } }).compile(policyJsonSchema());
    expect(validate({ ...builtInPolicies[0], deadline: {} })).toBe(false);
    expect(parsePolicy({ ...builtInPolicies[0], deadline: {} })).toMatchObject({ ok: false });
  });
});

describe('built-in documents', () => {
  test('come back unchanged from the database: parsing a parsed document changes nothing', () => {
    for (const policy of all) expect(parsePolicy(JSON.parse(JSON.stringify(policy)))).toEqual({ ok: true, policy });
  });

  test('cannot be changed in memory', () => {
    for (const policy of all)
      expect(Object.isFrozen(policy.reasons) && Object.isFrozen(policy.postage.BUYER)).toBe(true);
  });

  test('say their name and every clause in both languages', () => {
    for (const { key, clauses, name } of all) {
      for (const { zh } of [name, ...clauses.map(({ text }) => text)]) expect(zh, key).toMatch(/\p{Script=Han}/u);
    }
  });

  test('laws say where they come from, how sure that is and when it was collected', () => {
    for (const { key, law, statutory } of legalPacks) {
      expect(statutory, key).toBe(true);
      expect(law?.collectedOn, key).toBe('2026-11-21');
      expect(law?.sources.length, key).toBeGreaterThan(0);
    }
  });

  test('EU law holds in the 27 member states and in Iceland, Liechtenstein and Norway', () => {
    const eu = legalPacks.find(({ key }) => key === 'eu-withdrawal');
    const countries = eu?.appliesTo?.places.map(({ country }) => country) ?? [];
    expect(new Set(countries).size).toBe(30);
    expect(countries).toEqual(expect.arrayContaining(['AT', 'DE', 'FR', 'GR', 'IE', 'IS', 'LI', 'NO', 'PL', 'SE']));
    expect(countries).not.toContain('GB');
    expect(countries).not.toContain('CH');
  });
});

/** Paths of properties of a JSON Schema that nobody described. */
function undescribed(schema: unknown, path: string): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const missing: string[] = [];
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'properties' && typeof value === 'object' && value !== null) {
      for (const [name, property] of Object.entries(value)) {
        if (!describes(property)) missing.push(`${path}.${name}`);
        missing.push(...undescribed(property, `${path}.${name}`));
      }
    } else {
      missing.push(...undescribed(value, path));
    }
  }
  return missing;
}

function describes(schema: unknown): boolean {
  if (typeof schema !== 'object' || schema === null) return false;
  if ('description' in schema) return true;
  return 'anyOf' in schema && Array.isArray(schema.anyOf) && schema.anyOf.some(describes);
}
