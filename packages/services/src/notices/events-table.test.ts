import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { eventsTable } from './events-table.ts';

it('the guide to webhooks lists every event there is, in the same words', async () => {
  const guide = await readFile(new URL('../../../docs/webhooks.md', import.meta.url), 'utf8');
  expect(guide, 'put what eventsTable() answers into the guide').toContain(eventsTable());
});
