import type { Transaction } from '../serve/create-database.ts';

export interface QueueViewCounts {
  readonly NEEDS_ANSWER: number;
  readonly DUE_TODAY: number;
  readonly WAITING_RETURN: number;
  readonly TO_INSPECT: number;
  readonly TO_PAY: number;
  readonly IN_DISPUTE: number;
  readonly WITH_SUPPLIER: number;
  readonly ALL_OPEN: number;
  readonly CLOSED: number;
  readonly ALL: number;
}

export interface QueueQuestion {
  /** Only requests to these sellers; null: to all of them. */
  readonly sellerIds: readonly string[] | null;
  readonly endOfToday: Date;
  readonly openStates: readonly string[];
}

const NOTHING: QueueViewCounts = {
  NEEDS_ANSWER: 0,
  DUE_TODAY: 0,
  WAITING_RETURN: 0,
  TO_INSPECT: 0,
  TO_PAY: 0,
  IN_DISPUTE: 0,
  WITH_SUPPLIER: 0,
  ALL_OPEN: 0,
  CLOSED: 0,
  ALL: 0,
};

/** Every view's number of requests in one pass over the lines; a request is in a view when one of its lines is. */
export async function countQueueViews(
  transaction: Transaction,
  { sellerIds, endOfToday, openStates }: QueueQuestion,
): Promise<QueueViewCounts> {
  const everySeller = sellerIds === null;
  const rows = await transaction.$queryRaw<QueueViewCounts[]>`
    SELECT
      count(*) FILTER (WHERE "needs_answer")::int AS "NEEDS_ANSWER",
      count(*) FILTER (WHERE "due_today")::int AS "DUE_TODAY",
      count(*) FILTER (WHERE "waiting_return")::int AS "WAITING_RETURN",
      count(*) FILTER (WHERE "to_inspect")::int AS "TO_INSPECT",
      count(*) FILTER (WHERE "to_pay")::int AS "TO_PAY",
      count(*) FILTER (WHERE "in_dispute")::int AS "IN_DISPUTE",
      count(*) FILTER (WHERE "with_supplier")::int AS "WITH_SUPPLIER",
      count(*) FILTER (WHERE "open")::int AS "ALL_OPEN",
      count(*) FILTER (WHERE NOT "open")::int AS "CLOSED",
      count(*)::int AS "ALL"
    FROM (
      SELECT
        bool_or(l."waiting_for" = 'SELLER' AND l."state" IN ('SUBMITTED', 'AWAITING_INFORMATION', 'NEGOTIATING', 'WITH_SUPPLIER')) AS "needs_answer",
        bool_or(l."waiting_for" = 'SELLER' AND l."deadline" < ${endOfToday}) AS "due_today",
        bool_or(l."state" IN ('AWAITING_RETURN', 'RETURN_IN_TRANSIT')) AS "waiting_return",
        bool_or(l."state" = 'INSPECTING') AS "to_inspect",
        bool_or(l."state" = 'REFUND_DUE') AS "to_pay",
        bool_or(l."state" = 'IN_DISPUTE') AS "in_dispute",
        bool_or(l."state" IN ('WITH_SUPPLIER', 'SUPPLIER_RETURN', 'SUPPLIER_SETTLEMENT')) AS "with_supplier",
        bool_or(l."state"::text = ANY (${[...openStates]}::text[])) AS "open"
      FROM "refund_requests" r JOIN "request_lines" l ON l."request_id" = r."id"
      WHERE ${everySeller} OR r."seller_id" = ANY (${[...(sellerIds ?? [])]}::uuid[])
      GROUP BY r."id"
    ) request`;
  return rows[0] ?? NOTHING;
}
