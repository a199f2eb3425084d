import type { Transaction } from '@refund-widget/database';
import type { Instant } from '@refund-widget/domain';
import { type Actor, actorKindOf } from '../actor.ts';
import { type AuditAuthor, type AuditDraft, sealEntries } from '../audit/audit-chain.ts';
import type { ServiceContext } from '../context.ts';
import type { OrderSnapshot } from '../contract/orders.ts';
import { isUuid } from '../kernel/uuid.ts';
import { announce } from '../outbox/announce.ts';
import { done, type Outcome, problem, refused } from '../outcome.ts';
import { seesRequest } from '../reads/visibility.ts';
import { type LoadedLine, type LoadedRequest, loadRequest, type OfferRow } from './loaded-request.ts';

/** One decision about a request in one transaction: what changed so far, to be recorded and announced at its end. */
export interface RequestWork {
  readonly context: ServiceContext;
  readonly transaction: Transaction;
  readonly actor: Actor;
  readonly now: Instant;
  /** As loaded; refunds and order are those of the beginning. */
  readonly request: LoadedRequest;
  /** Lines as they are now, by id: every move and split replaces its lines here. */
  readonly lines: Map<string, LoadedLine>;
  /** Offers that stand now; whoever writes one keeps this in step. */
  readonly offers: OfferRow[];
  readonly audit: AuditDraft[];
  /** Line ids by event type. */
  readonly events: Map<string, Set<string>>;
  /** Goes with every announcement, e.g. whether the buyer is e-mailed. */
  readonly payload: Record<string, unknown>;
}

/** Locks and loads a request the actor may see. `REQUEST_NOT_FOUND` otherwise, whether or not it exists. */
export async function openWork(
  context: ServiceContext,
  transaction: Transaction,
  actor: Actor,
  requestId: string,
): Promise<Outcome<RequestWork>> {
  const request = isUuid(requestId) ? await loadRequest(context, transaction, requestId, { lock: true }) : null;
  if (!request || !maySee(actor, request)) {
    return refused(problem('REQUEST_NOT_FOUND', 'There is no such request.', ['requestId']));
  }
  return done(startWork(context, transaction, actor, request));
}

export function startWork(
  context: ServiceContext,
  transaction: Transaction,
  actor: Actor,
  request: LoadedRequest,
): RequestWork {
  return {
    ...{ context, transaction, actor, request },
    now: context.clock(),
    lines: new Map(request.lines.map((line) => [line.row.id, line])),
    offers: [...request.row.offers],
    audit: [],
    events: new Map(),
    payload: {},
  };
}

export function maySee(actor: Actor, { row, order }: LoadedRequest): boolean {
  return seesRequest(actor, { sellerId: row.sellerId, orderId: row.orderId, customerId: order.customerId });
}

/** Adds an audit entry, and an announcement of its type. */
export function record(work: RequestWork, draft: AuditDraft, announcedAs: string | null): void {
  work.audit.push(draft);
  if (announcedAs === null) return;
  const lineIds = work.events.get(announcedAs) ?? new Set<string>();
  if (draft.lineId !== null) lineIds.add(draft.lineId);
  work.events.set(announcedAs, lineIds);
}

/** Seals the audit entries, writes the announcements and what is derived of the request. */
export async function closeWork(work: RequestWork): Promise<void> {
  const { context, transaction, request, now } = work;
  const { id, merchantId, auditSeq, auditHead } = request.row;
  const entries = work.audit.map((draft) => ({ ...draft, id: context.newId(), at: now }));
  const chain = { id, merchantId, head: { seq: auditSeq, hash: auditHead } };
  const { rows, head } = sealEntries(chain, authorOf(work.actor, request.order), entries);
  if (rows.length > 0) await transaction.auditEntry.createMany({ data: rows });
  const deadlines = [...work.lines.values()].flatMap(({ row }) => (row.deadline ? [row.deadline.getTime()] : []));
  const nextDeadline = deadlines.length === 0 ? null : new Date(Math.min(...deadlines));
  await transaction.refundRequest.update({
    where: { id },
    data: { auditSeq: head.seq, auditHead: head.hash, updatedAt: new Date(now), nextDeadline },
  });
  const announcements = [...work.events].map(([event, lineIds]) => ({
    type: `${event}.v1`,
    payload: { by: actorKindOf(work.actor), ...work.payload, requestId: id, lineIds: [...lineIds] },
  }));
  await announce(context, transaction, merchantId, announcements, now);
}

/** Who is named in the record. */
export function authorOf(actor: Actor, order: OrderSnapshot): AuditAuthor {
  const actorKind = actorKindOf(actor);
  switch (actor.kind) {
    case 'BUYER':
      return { actorKind, actorId: order.customerId, actorName: order.buyer.name };
    case 'STAFF':
      return { actorKind, actorId: actor.staffId, actorName: actor.name };
    case 'MERCHANT_SERVER':
      return { actorKind, actorId: actor.apiKeyId, actorName: 'Merchant’s server' };
    case 'SUPPLIER':
      return { actorKind, actorId: actor.legId, actorName: actor.name };
    case 'SYSTEM':
      return { actorKind, actorId: null, actorName: 'System' };
  }
}
