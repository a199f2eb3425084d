import type { Prisma, Transaction } from '@refund-widget/database';
import { ACTOR_KINDS, type ActorKind, type Instant } from '@refund-widget/domain';
import type { ServiceContext } from '../context.ts';
import type { MissedInput } from '../contract/notices.ts';
import { isUuid } from '../kernel/uuid.ts';
import { eventOf } from './event-types.ts';
import type { Notice } from './notice.ts';

/** A message may be committed after younger ones: so long a transaction, and the wait for its locks, may take. */
const OVERLAP_MS = 120_000;
/** Who has just opened a page may have missed what was committed between reading and listening. */
const JUST_NOW_MS = 20_000;
const MOST_MISSED = 500;

type Row = Pick<Prisma.OutboxMessageGetPayload<object>, 'id' | 'merchantId' | 'type' | 'payload' | 'createdAt'>;

/** Notices of messages that were just committed, in the order of their ids; what is told to nobody is left out. */
export function committedNotices(
  { database }: ServiceContext,
  { merchantId, messageIds }: { merchantId: string; messageIds: readonly string[] },
): Promise<Notice[]> {
  return database.inTenant(merchantId, async (transaction) => {
    const rows = await transaction.outboxMessage.findMany({
      where: { id: { in: [...messageIds] } },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    });
    return noticesOf(transaction, rows);
  });
}

/**
 * Notices since the last one that was heard, and from a while before it: what was committed late is among them, and so
 * are some that were heard, under the same ids. Null when it is unknown or too much happened: read everything anew.
 */
export function missedNotices(
  { database, clock }: ServiceContext,
  { merchantId, lastId, since }: MissedInput,
): Promise<Notice[] | null> {
  return database.inTenant(merchantId, async (transaction) => {
    const begin = since === undefined ? await beginAfter(transaction, lastId, clock()) : since - OVERLAP_MS;
    if (begin === null) return null;
    const rows = await transaction.outboxMessage.findMany({
      where: { createdAt: { gte: new Date(begin) } },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      take: MOST_MISSED + 1,
    });
    return rows.length > MOST_MISSED ? null : noticesOf(transaction, rows);
  });
}

async function beginAfter(transaction: Transaction, lastId: string | undefined, now: Instant): Promise<Instant | null> {
  if (lastId === undefined) return now - JUST_NOW_MS;
  const last = isUuid(lastId) ? await transaction.outboxMessage.findUnique({ where: { id: lastId } }) : null;
  return last && last.createdAt.getTime() - OVERLAP_MS;
}

/** What messages tell to open pages and receivers; those that tell nobody are left out. */
export async function noticesOf(transaction: Transaction, rows: readonly Row[]): Promise<Notice[]> {
  const read = rows.map((row) => ({ row, facts: factsOf(row.payload) }));
  const messages = await messagesOf(transaction, idsOf(read.map(({ facts }) => facts.messageId)));
  const requests = await requestsOf(transaction, idsOf(read.map(({ facts }) => facts.requestId)));
  return read.flatMap(({ row, facts }) => {
    const event = eventOf(row.type);
    const request = requests.get(facts.requestId ?? '');
    const message = messages.get(facts.messageId ?? '');
    const about = event?.about === 'ORDER' ? message : request;
    if (!event || event.about === 'INTERNAL' || !about) return [];
    const lineIds = new Set(facts.lineIds);
    const legIds = event.about === 'ORDER' ? [] : (request?.legs ?? []).filter(([lineId]) => lineIds.has(lineId));
    const { id, merchantId, type, createdAt } = row;
    return [
      {
        ...{ id, merchantId, name: event.name, type, at: createdAt.getTime(), by: facts.by ?? message?.by ?? null },
        ...{ requestId: about.requestId, requestNumber: about.requestNumber, orderId: about.orderId },
        ...{ sellerId: about.sellerId, customerId: about.customerId },
        legIds: [...new Set(legIds.map(([, legId]) => legId))],
      },
    ];
  });
}

function factsOf(payload: unknown) {
  const of = (name: string): unknown =>
    typeof payload === 'object' && payload !== null ? Reflect.get(payload, name) : undefined;
  const text = (name: string) => {
    const value = of(name);
    return typeof value === 'string' ? value : undefined;
  };
  const lineIds = of('lineIds');
  return {
    requestId: text('requestId'),
    messageId: text('messageId'),
    by: actorKind(text('by')),
    lineIds: Array.isArray(lineIds) ? lineIds.filter((id) => typeof id === 'string') : [],
  };
}

function actorKind(text: string | undefined): ActorKind | null {
  return ACTOR_KINDS.find((kind) => kind === text) ?? null;
}

function idsOf(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.filter((value) => value !== undefined))];
}

async function requestsOf(transaction: Transaction, ids: string[]) {
  const rows =
    ids.length === 0
      ? []
      : await transaction.refundRequest.findMany({
          where: { id: { in: ids } },
          select: {
            ...{ id: true, number: true, orderId: true, sellerId: true },
            order: { select: { customerId: true } },
            lines: { select: { id: true, supplierLegId: true } },
          },
        });
  return new Map(
    rows.map(({ id, number, orderId, sellerId, order, lines }) => {
      const legs = lines.flatMap(({ id, supplierLegId }) => (supplierLegId ? [[id, supplierLegId] as const] : []));
      const { customerId } = order;
      return [id, { requestId: id, requestNumber: `R-${number}`, orderId, sellerId, customerId, legs }];
    }),
  );
}

/** Notes are told to nobody, so they are not among them. */
async function messagesOf(transaction: Transaction, ids: string[]) {
  const rows =
    ids.length === 0
      ? []
      : await transaction.message.findMany({
          where: { id: { in: ids }, audience: 'EVERYONE' },
          include: { request: true, conversation: { include: { order: { select: { customerId: true } } } } },
        });
  return new Map(
    rows.map(({ id, sellerId, request, authorKind: by, conversation: { orderId, order } }) => {
      const requestNumber = request && `R-${request.number}`;
      const { customerId } = order;
      return [id, { requestId: request?.id ?? null, requestNumber, orderId, sellerId, customerId, by }];
    }),
  );
}
