import { migrationsDirectory, schemaPath } from '../paths.ts';
import { readMigrations, readSchema } from './read-migrations.ts';
import { noFilter, openSchemaEngine } from './schema-engine.ts';
import { openShadowDatabase } from './shadow-database.ts';

/**
 * The SQL that would bring what the migrations build to what the schema says, or `null` when
 * they agree. Only what Prisma can express is compared: CHECKs, policies and functions live in
 * the migrations alone.
 */
export async function diffSchema(
  directory: string = migrationsDirectory,
  schemaFile: string = schemaPath,
): Promise<string | null> {
  const shadow = openShadowDatabase();
  try {
    const migrations = readMigrations(directory);
    const schema = readSchema(schemaFile);
    const engine = await openSchemaEngine(shadow.factory, schema);
    const difference = await engine.diff({
      from: migrations.migrationDirectories.length > 0 ? { tag: 'migrations', ...migrations } : { tag: 'empty' },
      to: { tag: 'schemaDatamodel', ...schema },
      script: true,
      exitCode: true,
      filters: noFilter,
    });
    return difference.exitCode === 2 ? (difference.stdout ?? '') : null;
  } catch (error) {
    const cause = shadow.firstScriptError();
    throw cause
      ? new Error(`The migrations do not apply to an empty database: ${cause.message}`, { cause: error })
      : error;
  } finally {
    await shadow.close();
  }
}
