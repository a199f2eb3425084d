import type { Pool } from 'pg';

/** What is asked of the queue; what is left out is not asked for. Every array holds at least one value. */
export interface QueueQuestion {
  readonly view: string;
  /** Whose answer `NEEDS_ANSWER` and `DUE_TODAY` are about. */
  readonly side: string;
  readonly now: Date;
  readonly sort: 'NEWEST' | 'DEADLINE';
  readonly backwards: boolean;
  readonly size: number;
  /** No more are counted. */
  readonly most: number;
  /** The row behind which the page begins; without `fromAt`, among those that have no deadline. */
  readonly fromId?: string | undefined;
  readonly fromAt?: Date | undefined;
  /** What the actor may see. */
  readonly seenSellers?: readonly string[] | undefined;
  readonly seenOrder?: string | undefined;
  readonly seenCustomer?: string | undefined;
  readonly states?: readonly string[] | undefined;
  readonly reasons?: readonly string[] | undefined;
  readonly sellers?: readonly string[] | undefined;
  readonly order?: string | undefined;
  readonly createdFrom?: Date | undefined;
  readonly createdTo?: Date | undefined;
  /** In lower case. */
  readonly text?: string | undefined;
  readonly number?: number | undefined;
}

export interface QueuePage {
  readonly total: number;
  /** One more than asked for when there are more; `at` in milliseconds, null for a request without a deadline. */
  readonly rows: readonly { readonly id: string; readonly at: number | null }[];
}

/** A page of a view, nearest to where it begins first, in one round trip. */
export async function readRequestQueue(pool: Pool, merchantId: string, asked: QueueQuestion): Promise<QueuePage> {
  const { rows } = await pool.query<{ page: QueuePage }>({
    name: 'request_queue',
    text: 'SELECT request_queue($1, $2) AS page',
    values: [merchantId, JSON.stringify(asked)],
  });
  const [row] = rows;
  if (!row) throw new Error('A queue always answers, if with no rows');
  return row.page;
}
