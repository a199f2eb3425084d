import { insertRequest, type Transaction } from '@refund-widget/database';
import { nextReminder, type Quote, waiting } from '@refund-widget/domain';
import { actorKindOf } from '../../actor.ts';
import { type AuditDraft, sealEntries } from '../../audit/audit-chain.ts';
import type { ServiceContext } from '../../context.ts';
import type { OrderSnapshot } from '../../contract/orders.ts';
import type { CreateRequestInput } from '../../contract/requests.ts';
import { columnValues } from '../../kernel/column-values.ts';
import { toStoredJson } from '../../kernel/stored-json.ts';
import { enqueueDeliveries, outboxRows } from '../../outbox/announce.ts';
import { claimRows } from '../../work/claims-follow.ts';
import { deadlinesIn, factsOfLine } from '../../work/line-facts.ts';
import { type LoadedLine, loadLine } from '../../work/loaded-request.ts';
import { authorOf } from '../../work/request-work.ts';
import type { CheckedEvidence } from './check-evidence.ts';
import { lineRow, type NewLineRow } from './line-rows.ts';

export interface NewRequest {
  readonly input: CreateRequestInput;
  readonly order: OrderSnapshot;
  readonly quote: Quote;
  readonly evidence: readonly CheckedEvidence[];
  readonly now: number;
}

/** Writes a request that was checked: lines with their first wait, claims on their units, evidence, the record of it. */
export async function writeRequest(
  context: ServiceContext,
  transaction: Transaction,
  request: NewRequest,
): Promise<{ readonly requestId: string; readonly lines: readonly LoadedLine[] }> {
  const { input, order, now } = request;
  const { merchantId } = input.actor;
  const requestId = context.newId();
  const rows = lineRows(context, request, requestId);
  const lines = rows.map((row) => loadLine(context, row, order));
  const entries = lines.map((line) => ({ ...submission(line), id: context.newId(), at: now }));
  const chain = { id: requestId, merchantId, head: { seq: 0, hash: '' } };
  const { rows: audit, head } = sealEntries(chain, authorOf(input.actor, order), entries);
  const payload = { by: actorKindOf(input.actor), requestId, lineIds: rows.map(({ id }) => id) };
  const messages = outboxRows(context, merchantId, [{ type: 'line.submitted.v1', payload }], now);
  const claims = lines.flatMap(({ row, units }) => claimRows(context.newId, row, units, row.state));
  await insertRequest(transaction, {
    merchantId,
    request: columnValues({ ...requestRow(request, requestId, rows), auditSeq: head.seq, auditHead: head.hash }),
    lines: rows.map(columnValues),
    claims: claims.map(columnValues),
    audit: audit.map(columnValues),
    messages: messages.map(columnValues),
  });
  await writeEvidence(context, transaction, request, requestId, rows);
  await enqueueDeliveries(context, transaction, messages);
  return { requestId, lines };
}

function requestRow(request: NewRequest, id: string, lines: readonly NewLineRow[]) {
  const { input, order, now } = request;
  const deadlines = lines.flatMap(({ deadline }) => (deadline ? [deadline.getTime()] : []));
  return {
    ...{ id, merchantId: input.actor.merchantId, orderId: order.id, sellerId: sellerOf(request) },
    ...{ details: input.details, locale: localeOf(request), createdAt: new Date(now), updatedAt: new Date(now) },
    nextDeadline: deadlines.length === 0 ? null : new Date(Math.min(...deadlines)),
  };
}

function lineRows(context: ServiceContext, request: NewRequest, requestId: string): NewLineRow[] {
  const { input, order, quote, now } = request;
  const place = { merchantId: input.actor.merchantId, requestId, order, now };
  return quote.lines.flatMap((quoted, index) => {
    const wanted = input.lines[index];
    return wanted ? [withWait(context, request, lineRow(context, place, quoted, wanted, index))] : [];
  });
}

/** With who is waited for first, and by when. */
function withWait(context: ServiceContext, request: NewRequest, row: NewLineRow): NewLineRow {
  const { order, input, now } = request;
  const line = loadLine(context, row, order);
  const facts = factsOfLine(
    {
      row: { sellerId: sellerOf(request), refunds: [], offers: [], manualPayouts: [], disputes: [] },
      ...{ order, asOf: now },
    },
    line,
    input.actor,
  );
  const deadlineOf = deadlinesIn(context, { order }, line);
  const wait = waiting({ state: row.state, context: facts, since: now, deadlineOf });
  if (!wait) return row;
  const { actor: waitingFor, deadline, onTimeout } = wait;
  const remindAt = nextReminder(row.state, wait, now);
  return {
    ...row,
    ...{ waitingFor, deadline: new Date(deadline), onTimeout: onTimeout.outcome, onTimeoutClause: onTimeout.clause },
    remindAt: remindAt === null ? null : new Date(remindAt),
  };
}

function submission({ row, decision: { option } }: LoadedLine): AuditDraft {
  return {
    ...{ lineId: row.id, event: 'submit', fromState: null, toState: row.state, reason: row.reason },
    clause: option.decidedBy.clause,
    data: { quantity: row.quantity, source: option.source.id, refund: row.refund },
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
