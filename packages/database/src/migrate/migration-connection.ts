import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import pg from 'pg';

export type MigrationConnection = {
  factory: SqlMigrationAwareDriverAdapterFactory;
  query(sql: string): Promise<unknown[]>;
  /** What the first script that failed was refused with, before errors that only follow from it. */
  firstScriptError(): Error | undefined;
  /** Closing without a COMMIT rolls back. */
  close(): Promise<void>;
};

/**
 * One connection for the schema engine and for us, so that both are in the same transaction.
 *
 * The Prisma adapter cuts a migration at every semicolon, the ones inside a function's body too,
 * and deals the pieces out over its pool. Here a script goes to the server whole, on the only
 * connection there is.
 */
export function openMigrationConnection(url: string): MigrationConnection {
  let opened = 0;
  let scriptError: Error | undefined;
  const pool = new pg.Pool({
    connectionString: url,
    max: 1,
    idleTimeoutMillis: 0,
    // A second connection would be outside the transaction.
    verify: (_client, done) =>
      done(opened++ > 0 ? new Error('The connection was lost during the migration.') : undefined),
  });
  pool.on('error', () => {});
  const executeScript = async (script: string): Promise<void> => {
    await pool.query(script).catch((error: unknown) => {
      scriptError ??= error instanceof Error ? error : new Error(String(error));
      throw error;
    });
  };
  const prisma = new PrismaPg(pool);
  const connect = async () => Object.assign(await prisma.connect(), { executeScript });
  return {
    factory: {
      provider: prisma.provider,
      adapterName: prisma.adapterName,
      connect,
      connectToShadowDb: () => Promise.reject(new Error('Applying migrations needs no shadow database.')),
    },
    query: async (sql) => (await pool.query(sql)).rows,
    firstScriptError: () => scriptError,
    close: () => pool.end(),
  };
}
