import type { Pool } from 'pg';

/** How many requests each view holds, by its name; a view that holds none is left out. `sellerIds` null: of every seller. */
export async function readQueueCounts(
  pool: Pool,
  merchantId: string,
  { sellerIds, side, now }: { readonly sellerIds: readonly string[] | null; readonly side: string; readonly now: Date },
): Promise<Readonly<Record<string, number>>> {
  const { rows } = await pool.query<{ counts: Readonly<Record<string, number>> }>({
    name: 'queue_counts',
    text: 'SELECT queue_counts($1, $2, $3, $4) AS counts',
    values: [merchantId, sellerIds, side, now],
  });
  return rows[0]?.counts ?? {};
}
