import { migrationsDirectory } from '../paths.ts';
import { deployLock } from './deploy-lock.ts';
import { openMigrationConnection } from './migration-connection.ts';
import { readMigrations } from './read-migrations.ts';
import { noFilter, openSchemaEngine } from './schema-engine.ts';

/**
 * Applies the migrations that a database lacks and returns their names, oldest first.
 *
 * All of them are one transaction, the rows of `_prisma_migrations` included: a process that is
 * killed, or a statement that fails, leaves the database as it was. Two servers that start at
 * once take turns; the second finds nothing to do.
 *
 * @param url the owner's connection string
 * @throws Error with the failing statement's message
 */
export async function deployMigrations(url: string, directory: string = migrationsDirectory): Promise<string[]> {
  const migrationsList = readMigrations(directory);
  const connection = openMigrationConnection(url);
  try {
    await connection.query('BEGIN');
    await connection.query(`SELECT pg_advisory_xact_lock(${deployLock})`);
    const engine = await openSchemaEngine(connection.factory);
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: noFilter });
    await connection.query('COMMIT');
    return appliedMigrationNames;
  } catch (error) {
    // After a failed statement the engine's own bookkeeping fails too, so the first error is the one to show.
    throw connection.firstScriptError() ?? error;
  } finally {
    await connection.close();
  }
}
