import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { PrismaPGlite } from 'pglite-prisma-adapter';

export type ShadowDatabase = {
  factory: SqlMigrationAwareDriverAdapterFactory;
  /** Why a migration could not be replayed; the engine itself only says which. */
  firstScriptError(): Error | undefined;
  close(): Promise<void>;
};

/**
 * A Postgres in memory that the schema engine replays the migrations on, to learn what they add
 * up to. It serves nothing and is forgotten afterwards.
 */
export function openShadowDatabase(): ShadowDatabase {
  const databases: PGlite[] = [];
  let scriptError: Error | undefined;
  const connect = async () => {
    const database = await PGlite.create({ extensions: { btree_gist } });
    databases.push(database);
    const adapter = await new PrismaPGlite(database).connect();
    // The adapter's own version does not wait for the script, nor report its failure.
    return Object.assign(adapter, {
      executeScript: async (script: string): Promise<void> => {
        await database.exec(script).catch((error: unknown) => {
          scriptError ??= error instanceof Error ? error : new Error(String(error));
          throw error;
        });
      },
    });
  };
  return {
    factory: { provider: 'postgres', adapterName: 'pglite-prisma-adapter', connect, connectToShadowDb: connect },
    firstScriptError: () => scriptError,
    close: async () => {
      await Promise.all(databases.map((database) => database.close()));
    },
  };
}
