import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { lifecyclePage } from './diagram.ts';
import { LIFECYCLE } from './table.ts';

test('given the lifecycle table, then the page in the docs is printed from it', async () => {
  const printed = await readFile(new URL('../../../docs/lifecycle.md', import.meta.url), 'utf8');
  expect(printed, 'run: node packages/domain/scripts/print-lifecycle.ts').toBe(lifecyclePage(LIFECYCLE));
});
