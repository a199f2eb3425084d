import { migrationsDirectory } from '../paths.ts';
import { openMigrationConnection } from './migration-connection.ts';
import { readMigrations } from './read-migrations.ts';
import { noFilter, openSchemaEngine } from './schema-engine.ts';

/** How a database stands against the migrations in the repository; every list holds migration names. */
export type MigrationStatus = {
  upToDate: boolean;
  /** In the repository, not yet in the database. */
  pending: string[];
  /** In the database, not in the repository: it was migrated by a newer version. */
  unknown: string[];
  /** Applied in another wording than the repository's. */
  edited: string[];
  failed: string[];
};

/** Reads the state of a database's migrations and changes nothing. */
export async function migrationStatus(url: string, directory: string = migrationsDirectory): Promise<MigrationStatus> {
  const connection = openMigrationConnection(url);
  try {
    const engine = await openSchemaEngine(connection.factory);
    const diagnosis = await engine.diagnoseMigrationHistory({
      migrationsList: readMigrations(directory),
      optInToShadowDatabase: false,
      filters: noFilter,
    });
    const history = diagnosis.history;
    const pending = history && 'unappliedMigrationNames' in history ? history.unappliedMigrationNames : [];
    const unknown = history && 'unpersistedMigrationNames' in history ? history.unpersistedMigrationNames : [];
    const edited = diagnosis.editedMigrationNames;
    const failed = diagnosis.failedMigrationNames;
    const upToDate = [pending, unknown, edited, failed].every((names) => names.length === 0);
    return { upToDate, pending, unknown, edited, failed };
  } finally {
    await connection.close();
  }
}
