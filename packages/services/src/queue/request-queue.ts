import { type QueuePage, readRequestQueue } from '@refund-widget/database';
import type { ServiceContext } from '../context.ts';
import type { Page } from '../contract/orders.ts';
import type { QueueInput } from '../contract/requests.ts';
import { isUuid } from '../kernel/uuid.ts';
import { done, type Outcome, type Problem, problem, refused } from '../outcome.ts';
import { type PageBounds, readBounds } from './cursor.ts';
import { pageOf } from './page-of.ts';
import { sideOf, whatIsAsked, whatIsSeen } from './queue-question.ts';

/** Nobody reads that far, and counting all of a large merchant's requests would cost more than the page. */
const MOST_COUNTED = 1_000;

const NONE: QueuePage = { total: 0, rows: [] };

/** A page of the requests an actor may see, newest first or by deadline; ids only, in one round trip. */
export async function requestQueue(context: ServiceContext, input: QueueInput): Promise<Outcome<Page<string>>> {
  const { actor } = input;
  const filter = input.filter ?? {};
  const sort = input.sort ?? 'NEWEST';
  const bounds = readBounds(sort, input);
  if (!bounds.ok) return bounds;
  const problems = checkIds(filter.orderId ?? null, filter.sellerIds ?? []);
  if (problems.length > 0) return refused(...problems);
  const seen = whatIsSeen(actor);
  const { size, backwards } = bounds.value;
  const page = seen
    ? await readRequestQueue(context.database.pool, actor.merchantId, {
        ...{ ...whatIsAsked(filter), ...seen, sort, backwards, size, ...behind(bounds.value) },
        ...{ side: sideOf(actor), now: new Date(context.clock()), most: MOST_COUNTED },
      })
    : NONE;
  return done(pageOf(sort, bounds.value, page.rows, page.total, { positionOf: (row) => row, nodeOf: ({ id }) => id }));
}

function behind({ from }: PageBounds) {
  if (!from) return {};
  return { fromId: from.id, ...(from.at !== null && { fromAt: new Date(from.at) }) };
}

function checkIds(orderId: string | null, sellerIds: readonly string[]): Problem[] {
  return [
    ...(orderId === null || isUuid(orderId)
      ? []
      : [problem('ORDER_NOT_FOUND', 'There is no such order.', ['filter', 'orderId'])]),
    ...sellerIds.flatMap((id, index) =>
      isUuid(id) ? [] : [problem('SELLER_NOT_FOUND', 'There is no such seller.', ['filter', 'sellerIds', index])],
    ),
  ];
}
