import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
// What the setup provides to tests is declared there.
import type {} from './global-setup.ts';

/**
 * Sessions at the desk that were opened in this run, by person. One instance serves all stories, and sends a person only
 * a few codes in a quarter of an hour: who signed in once is signed in in later stories too.
 */
export async function keptSession(person: string): Promise<string | null> {
  return readFile(fileOf(person), 'utf8').catch(() => null);
}

export function keepSession(person: string, session: string): Promise<void> {
  return writeFile(fileOf(person), session);
}

function fileOf(person: string): string {
  return join(inject('sessions'), encodeURIComponent(person));
}
