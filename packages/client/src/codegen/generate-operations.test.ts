import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { generateOperations } from './generate-operations.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const schemaPath = path('../../../api/schema.graphql');
const generated = await generateOperations(schemaPath, path('../operations'));

describe('the generated operations', () => {
  test.each([...generated])('%s is committed as the schema and the operations make it', async (name, content) => {
    const committed = await readFile(path(`../generated/${name}`), 'utf8');
    expect(committed, 'Run `npm run generate` in packages/client.').toBe(content);
  });

  test('every document is valid against the schema', async () => {
    const schema = buildSchema(await readFile(schemaPath, 'utf8'));
    const persisted: Record<string, string> = JSON.parse(generated.get('persisted-documents.json') ?? '{}');
    expect(Object.keys(persisted).length).toBeGreaterThan(0);
    for (const text of Object.values(persisted)) expect(validate(schema, parse(text))).toEqual([]);
  });
});
