import type { Transaction } from '@refund-widget/database';
import { type Quote, waiting } from '@refund-widget/domain';
import type { ServiceContext } from '../../context.ts';
import type { OrderSnapshot } from '../../contract/orders.ts';
import type { CreateRequestInput } from '../../contract/requests.ts';
import { toStoredJson } from '../../kernel/stored-json.ts';
import { addClaims } from '../../work/claims-follow.ts';
import { deadlinesIn, factsOfLine } from '../../work/line-facts.ts';
import { type LoadedRequest, loadLine, REQUEST_PARTS } from '../../work/loaded-request.ts';
import { type RequestWork, record, startWork } from '../../work/request-work.ts';
import type { CheckedEvidence } from './check-evidence.ts';
import { lineRow, type NewLineRow } from './line-rows.ts';

export interface NewRequest {
  readonly input: CreateRequestInput;
  readonly order: OrderSnapshot;
  readonly quote: Quote;
  readonly evidence: readonly CheckedEvidence[];
  readonly number: number;
  readonly now: number;
}

/** Writes a request that was checked: lines with their first wait, claims on their units, evidence. */
export async function writeRequest(
  context: ServiceContext,
  transaction: Transaction,
  request: NewRequest,
): Promise<RequestWork> {
  const { input, order, quote, now } = request;
  const { merchantId } = input.actor;
  const requestId = context.newId();
  const row = await transaction.refundRequest.create({
    data: {
      ...{ id: requestId, merchantId, orderId: order.id, sellerId: sellerOf(request), number: request.number },
      ...{ details: input.details, locale: localeOf(request), createdAt: new Date(now), updatedAt: new Date(now) },
    },
    include: REQUEST_PARTS,
  });
  const rows = quote.lines.flatMap((quoted, index) => {
    const wanted = input.lines[index];
    return wanted ? [lineRow(context, { merchantId, requestId, order, now }, quoted, wanted, index)] : [];
  });
  const waited = rows.map((line) => withWait(context, { row, order, lines: [] }, line, input, now));
  await transaction.requestLine.createMany({ data: waited });
  const lines = waited.map((line) => loadLine(context, line, order));
  for (const { row: line, units } of lines) await addClaims(transaction, context.newId, line, units, line.state);
  await writeEvidence(context, transaction, request, requestId, waited);
  const work = startWork(context, transaction, input.actor, { row, order, lines });
  for (const line of lines) {
    const { option } = line.decision;
    const data = { quantity: line.row.quantity, source: option.source.id, refund: line.row.refund };
    const clause = option.decidedBy.clause;
    const entry = { lineId: line.row.id, event: 'submit', fromState: null, toState: line.row.state };
    record(work, { ...entry, reason: line.row.reason, clause, data }, 'line.submitted');
  }
  return work;
}

function withWait(
  context: ServiceContext,
  request: LoadedRequest,
  row: NewLineRow,
  { actor }: CreateRequestInput,
  now: number,
): NewLineRow {
  const line = loadLine(context, row, request.order);
  const wait = waiting({
    state: row.state,
    context: factsOfLine(request, line, actor),
    since: now,
    deadlineOf: deadlinesIn(context, request, line),
  });
  if (!wait) return row;
  const { actor: waitingFor, deadline, onTimeout } = wait;
  return {
    ...row,
    ...{ waitingFor, deadline: new Date(deadline), onTimeout: onTimeout.outcome, onTimeoutClause: onTimeout.clause },
  };
}

async function writeEvidence(
  { newId }: ServiceContext,
  transaction: Transaction,
  { input, order, evidence, now }: NewRequest,
  requestId: string,
  rows: readonly NewLineRow[],
): Promise<void> {
  for (const { evidenceId, kind, facts, requirement, line } of evidence) {
    const place = { requestId, lineId: line === null ? null : (rows[line]?.id ?? null), requirement };
    if (evidenceId !== null) {
      await transaction.evidence.update({ where: { id: evidenceId }, data: { ...place, state: 'ATTACHED' } });
      continue;
    }
    await transaction.evidence.create({
      data: {
        ...place,
        ...{ id: newId(), merchantId: input.actor.merchantId, orderId: order.id, kind, state: 'ATTACHED' },
        uploadedBy: input.actor.kind,
        facts: toStoredJson(facts),
        createdAt: new Date(now),
      },
    });
  }
}

function sellerOf({ order, quote }: NewRequest): string {
  const item = order.items.find(({ id }) => id === quote.lines[0]?.itemId);
  if (!item) throw new Error('A quote has at least one line of the order');
  return item.seller.id;
}

function localeOf({ input, order }: NewRequest): string {
  const { actor, locale } = input;
  return locale ?? (actor.kind === 'BUYER' ? actor.locale : undefined) ?? order.buyer.locale ?? 'en';
}
