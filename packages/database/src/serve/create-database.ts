import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { type Prisma, PrismaClient } from '../../generated/client/client.ts';
import { applicationRole, connectionSettings } from './connection-settings.ts';
import { refuseUnsafeRole } from './refuse-unsafe-role.ts';
import { retryConflicts } from './retry-conflicts.ts';
import { createStatementNames } from './statement-names.ts';

/** Prisma inside one transaction, which sees one merchant's rows. */
export type Transaction = Prisma.TransactionClient;

export type TransactionSettings = {
  /** Milliseconds until an unfinished transaction is rolled back. */
  timeout?: number;
  /** Reads everything as it was when it began (REPEATABLE READ); for looking at much that must fit together. */
  snapshot?: boolean;
};

export type Database = {
  /** The connections themselves, for a hand-written statement on a hot path. No merchant is set on them. */
  pool: pg.Pool;
  /** Sees no merchant's rows outside `inTenant`. */
  prisma: PrismaClient;
  /**
   * Runs `work` in one READ COMMITTED transaction that sees and writes only `merchantId`'s rows,
   * again from the start after a conflict. So `work` has no effect but on the database.
   */
  inTenant<T>(
    merchantId: string,
    work: (transaction: Transaction) => Promise<T>,
    settings?: TransactionSettings,
  ): Promise<T>;
  close(): Promise<void>;
};

export type DatabaseSettings = {
  /** The role to serve in; `null` keeps the connection's own, which must then be as harmless. */
  applicationRole?: string | null;
  maxConnections?: number;
};

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Opens the database to serve from.
 *
 * @param url any Postgres from 14 on, usually the owner's connection string
 * @throws Error when it cannot be reached, is not migrated, or the role would see every merchant's rows
 */
export async function createDatabase(url: string, settings: DatabaseSettings = {}): Promise<Database> {
  const role = settings.applicationRole === undefined ? applicationRole : settings.applicationRole;
  const pool = new pg.Pool({ ...connectionSettings(url, role ?? undefined), max: settings.maxConnections ?? 10 });
  // A connection that breaks while idle is dropped and replaced; without a listener it would end the process.
  pool.on('error', () => {});
  await refuseUnsafeRole(pool).catch(async (error: unknown) => {
    await pool.end();
    throw explainConnectionError(error, role);
  });
  const prisma = new PrismaClient({
    adapter: new PrismaPg(pool, { statementNameGenerator: createStatementNames() }),
  });
  return {
    pool,
    prisma,
    inTenant: (merchantId, work, transactionSettings) => inTenant(prisma, merchantId, work, transactionSettings),
    close: async () => {
      await prisma.$disconnect();
      await pool.end();
    },
  };
}

async function inTenant<T>(
  prisma: PrismaClient,
  merchantId: string,
  work: (transaction: Transaction) => Promise<T>,
  settings: TransactionSettings = {},
): Promise<T> {
  if (!uuid.test(merchantId)) throw new Error('A merchant id is a UUID.');
  return retryConflicts(() =>
    prisma.$transaction(
      async (transaction) => {
        await transaction.$executeRaw`SELECT set_config('app.merchant_id', ${merchantId}, true)`;
        return work(transaction);
      },
      // The isolation is the connection's own default (see connectionSettings): naming it here would cost a round trip.
      {
        timeout: settings.timeout ?? 10_000,
        maxWait: 10_000,
        ...(settings.snapshot && { isolationLevel: 'RepeatableRead' as const }),
      },
    ),
  );
}

function explainConnectionError(error: unknown, role: string | null): unknown {
  if (error instanceof Error && role !== null && error.message.includes(`role "${role}" does not exist`)) {
    return new Error(`The database has no role "${role}" yet. Run \`npm run refund -- migrate deploy\` first.`, {
      cause: error,
    });
  }
  return error;
}
