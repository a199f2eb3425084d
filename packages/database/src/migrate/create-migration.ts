import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrationsDirectory, schemaPath } from '../paths.ts';
import { diffSchema } from './diff-schema.ts';

const lockFile = '# The database that these migrations are written for.\nprovider = "postgresql"\n';

/**
 * Writes the migration that brings the database to the schema: a developer's command. The SQL is
 * a draft to complete by hand with CHECKs, policies and functions.
 *
 * @returns the new migration's file, or `null` when the schema has no change
 */
export async function createMigration(
  name: string,
  now: Date,
  directory: string = migrationsDirectory,
  schemaFile: string = schemaPath,
): Promise<string | null> {
  const sql = await diffSchema(directory, schemaFile);
  if (sql === null) return null;
  const stamp = now.toISOString().replace(/\D/g, '').slice(0, 14);
  const target = join(directory, `${stamp}_${name.trim().replace(/\W+/g, '_').toLowerCase()}`);
  mkdirSync(target, { recursive: true });
  const file = join(target, 'migration.sql');
  writeFileSync(file, sql);
  writeFileSync(join(directory, 'migration_lock.toml'), lockFile);
  return file;
}
