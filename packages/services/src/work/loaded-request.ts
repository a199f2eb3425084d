import {
  lockOrder,
  type Prisma,
  type RequestLine,
  readOrderInTransaction,
  type Transaction,
} from '@refund-widget/database';
import type { CompiledPolicy, Deduction, DisputeDecision, Instant, UnitRange } from '@refund-widget/domain';
import type { ServiceContext } from '../context.ts';
import type { OrderSnapshot, SnapshotItem } from '../contract/orders.ts';
import { type PolicyCache, packOf } from '../policies/policy-cache.ts';
import { snapshotOf } from '../reads/snapshot-of.ts';
import { readDecision, type StoredDecision } from './stored-decision.ts';
import { readDeductions, readRuling, readTracked, readUnits, type StoredTracked } from './stored-line.ts';

export const REQUEST_PARTS = {
  lines: { orderBy: { position: 'asc' } },
  refunds: { include: { parts: true }, orderBy: { id: 'asc' } },
  seller: { include: { returnAddresses: { orderBy: [{ isDefault: 'desc' }, { id: 'asc' }] } } },
  shipments: true,
  offers: { where: { state: 'STANDING' }, orderBy: { version: 'asc' } },
  manualPayouts: true,
  disputes: { orderBy: { id: 'asc' } },
} as const satisfies Prisma.RefundRequestInclude;

export type RequestRow = Prisma.RefundRequestGetPayload<{ include: typeof REQUEST_PARTS }>;
export type RefundRow = RequestRow['refunds'][number];
export type OfferRow = RequestRow['offers'][number];

/** A line's columns; the JSON ones are read into values of their own. */
export type LineRow = Omit<RequestLine, JsonColumn> & Readonly<Record<JsonColumn, unknown>>;
type JsonColumn = 'deductions' | 'units' | 'tracked' | 'decision' | 'ruling';

/** A line with its stored values read. */
export interface LoadedLine {
  readonly row: LineRow;
  readonly units: readonly UnitRange[];
  readonly deductions: readonly Deduction[];
  readonly tracked: StoredTracked;
  readonly decision: StoredDecision;
  /** The mediator's last decision about it. */
  readonly ruling: DisputeDecision | null;
  readonly item: SnapshotItem;
  /** The document of the option that was taken: the merchant's policy, or a law. */
  readonly source: CompiledPolicy;
  readonly merchantPolicy: CompiledPolicy;
}

export interface LoadedRequest {
  readonly row: RequestRow;
  /** The whole order, whoever looks: rules need all of it. */
  readonly order: OrderSnapshot;
  readonly lines: readonly LoadedLine[];
  readonly asOf: Instant;
}

/** A request with its order, as it stands; null when there is none. With `lock`, nothing of the order moves meanwhile. */
export async function loadRequest(
  context: ServiceContext,
  transaction: Transaction,
  requestId: string,
  { lock }: { readonly lock: boolean },
): Promise<LoadedRequest | null> {
  if (lock) {
    const found = await transaction.refundRequest.findUnique({ where: { id: requestId }, select: { orderId: true } });
    if (!found || !(await lockOrder(transaction, found.orderId))) return null;
  }
  const row = await transaction.refundRequest.findUnique({ where: { id: requestId }, include: REQUEST_PARTS });
  if (!row) return null;
  const json = await readOrderInTransaction(transaction, row.orderId);
  if (!json) throw new Error(`Request ${requestId} has no order`);
  return assemble(context, transaction, row, snapshotOf(json));
}

async function assemble(
  context: ServiceContext,
  transaction: Transaction,
  row: RequestRow,
  order: OrderSnapshot,
): Promise<LoadedRequest> {
  await context.policies.load(
    transaction,
    order.items.map(({ policyVersionId }) => policyVersionId),
  );
  return { row, order, lines: row.lines.map((line) => loadLine(context, line, order)), asOf: context.clock() };
}

/** Reads a line's stored values. Throws when the line's item, policy or law is not there. */
export function loadLine({ policies }: ServiceContext, row: LineRow, order: OrderSnapshot): LoadedLine {
  const item = order.items.find(({ id }) => id === row.orderItemId);
  if (!item) throw new Error(`Line ${row.id} is about an item that order ${order.id} does not have`);
  const { merchantPolicy, source } = policiesOfLine(policies, row, item.policyVersionId);
  return {
    row,
    units: readUnits(row.units),
    deductions: readDeductions(row.deductions),
    tracked: readTracked(row.tracked),
    decision: readDecision(row.decision),
    ruling: readRuling(row.ruling),
    item,
    source,
    merchantPolicy,
  };
}

/** The merchant's policy of a line's item, and the document of the option that was taken: that policy, or a law. */
export function policiesOfLine(
  policies: PolicyCache,
  { id, sourceKind, sourceId }: Pick<LineRow, 'id' | 'sourceKind' | 'sourceId'>,
  policyVersionId: string,
): Pick<LoadedLine, 'merchantPolicy' | 'source'> {
  const merchantPolicy = policies.find(policyVersionId);
  const source = sourceKind === 'LAW' ? packOf(policies.packs, sourceId) : merchantPolicy;
  if (!merchantPolicy || !source) throw new Error(`Line ${id} has no policy ${sourceId}`);
  return { merchantPolicy, source };
}
