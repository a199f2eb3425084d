import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { paths } from '../compose/paths.ts';
import { schema } from '../schema/schema.ts';
import { readPersistedDocuments } from './persisted-documents.ts';
import { countComplexity, mostComplexity } from './use-complexity-limit.ts';

const page = parse('query Page($first: Int) { refundRequests(first: $first) { edges { node { lines { id } } } } }');
const written = (first: number) => parse(`{ refundRequests(first: ${first}) { edges { node { lines { id } } } } }`);

it('a page costs the same whether its size is written in the document or beside it', () => {
  for (const first of [1, 50, 100_000]) {
    expect(countComplexity(schema, page, null, { first })).toBe(countComplexity(schema, written(first)));
  }
});

it('a longer page costs more, and an absurd one too much', () => {
  const cost = (first: number) => countComplexity(schema, page, null, { first });
  expect(cost(50)).toBeGreaterThan(cost(5));
  expect(cost(50)).toBeLessThan(mostComplexity);
  expect(cost(100_000)).toBeGreaterThan(mostComplexity);
});

it('a page of no stated or of a negative size is not free', () => {
  const unstated = countComplexity(schema, page, null, {});
  expect(unstated).toBe(countComplexity(schema, page, null, { first: 100 }));
  expect(countComplexity(schema, page, null, { first: -1 })).toBeGreaterThan(0);
});

it('only the operation that is called is counted', () => {
  const both = parse('query Cheap { viewer { name } } query Dear { refundRequests { edges { node { id } } } }');
  expect(countComplexity(schema, both, 'Cheap')).toBeLessThan(5);
  expect(countComplexity(schema, both, 'Dear')).toBeGreaterThan(50);
});

it('cycles through the graph multiply', () => {
  const cycle = (depth: number): string => (depth === 0 ? '{ id }' : `{ lines { request ${cycle(depth - 1)} } }`);
  const document = parse(`query($id: ID) { refundRequest(id: $id) ${cycle(8)} }`);
  expect(countComplexity(schema, document, null, { id: 'x' })).toBeGreaterThan(mostComplexity);
});

describe("the clients' own documents", async () => {
  const { byHash } = await readPersistedDocuments(paths.persistedDocuments);
  it.each([...byHash.values()].map((text) => [/(?:query|mutation) (\w+)/.exec(text)?.[1] ?? text, text]))(
    '%s costs less than half of what is allowed, on a full page',
    (_, text) => {
      expect(countComplexity(schema, parse(text), null, { first: 50 })).toBeLessThan(mostComplexity / 2);
    },
  );
});
