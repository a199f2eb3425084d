import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { migrationsDirectory, schemaPath } from '../paths.ts';
import type { MigrationList, SchemasContainer } from './schema-engine.ts';

/** The migrations as the schema engine takes them, oldest first. */
export function readMigrations(directory: string = migrationsDirectory): MigrationList {
  const baseDir = resolve(directory);
  return {
    baseDir,
    lockfile: { path: 'migration_lock.toml', content: readIfPresent(join(baseDir, 'migration_lock.toml')) },
    shadowDbInitScript: '',
    migrationDirectories: migrationNames(baseDir).map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(join(baseDir, name, 'migration.sql'), 'utf8') },
      },
    })),
  };
}

export function migrationNames(directory: string = migrationsDirectory): string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(directory, entry.name, 'migration.sql')))
    .map((entry) => entry.name)
    .sort();
}

export function readSchema(path: string = schemaPath): SchemasContainer {
  return { files: [{ path: resolve(path), content: readFileSync(path, 'utf8') }] };
}

function readIfPresent(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
