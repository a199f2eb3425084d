import { join } from 'node:path';
import { findRunningPostmaster } from './postmaster-file.ts';
import { databaseName, ownerUrl } from './provision.ts';
import { homeOf } from './roots-home.ts';
import { readSettings } from './settings-file.ts';

/**
 * The owner's connection string of the embedded Postgres that another process of ours keeps
 * running on a data directory, or `undefined` when none runs.
 */
export function findEmbeddedPostgres(dataDirectory: string): string | undefined {
  const home = homeOf(dataDirectory);
  const running = findRunningPostmaster(join(home, 'postgres'));
  const settings = readSettings(home);
  if (!running?.ready || !settings?.provisioned) return undefined;
  return ownerUrl(settings, running.port, databaseName);
}
