import type { Database } from '@refund-widget/database';

/**
 * Prisma for one merchant's rows. Each operation runs in a transaction of its own that names the merchant first, so that
 * row-level security answers no other's; nothing is held between operations, so requests never wait for each other's connections.
 */
export function createTenantReader(database: Database, merchantId: string) {
  const { prisma } = database;
  return prisma.$extends({
    name: 'tenant-reader',
    query: {
      $allModels: {
        async $allOperations({ args, query, operation }) {
          if (!reading.has(operation)) throw new Error(`${operation} writes: writes go through the services.`);
          const [, result] = await prisma.$transaction([
            prisma.$executeRaw`SELECT set_config('app.merchant_id', ${merchantId}, true)`,
            query(args),
          ]);
          return result;
        },
      },
    },
  });
}

const reading = new Set([
  'findUnique',
  'findUniqueOrThrow',
  'findFirst',
  'findFirstOrThrow',
  'findMany',
  'count',
  'aggregate',
  'groupBy',
]);

export type TenantReader = ReturnType<typeof createTenantReader>;

/** One reader a merchant: making one costs more than the queries it runs. */
export function tenantReaders(database: Database): (merchantId: string) => TenantReader {
  const readers = new Map<string, TenantReader>();
  return (merchantId) => {
    const known = readers.get(merchantId);
    if (known !== undefined) return known;
    const reader = createTenantReader(database, merchantId);
    readers.set(merchantId, reader);
    return reader;
  };
}
