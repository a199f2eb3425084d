import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from './schema.ts';

const file = fileURLToPath(new URL('../../schema.graphql', import.meta.url));

/** The contract as clients read it: sorted, so that a change shows as what it is. */
export function printedSchema(): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

export function committedSchema(): Promise<string> {
  return readFile(file, 'utf8');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(file, printedSchema());
