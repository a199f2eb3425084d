import type { Prisma } from '@refund-widget/database';
import { endOfDay, LINE_STATES, type LineState, plainDateAt } from '@refund-widget/domain';
import type { QueueFilter, QueueView } from '../contract/requests.ts';

const OVER: readonly LineState[] = ['REFUNDED', 'REPLACED', 'REJECTED', 'CANCELLED', 'EXPIRED', 'CLOSED'];
/** Somebody still has something to do. */
export const OPEN_STATES: readonly LineState[] = LINE_STATES.filter((state) => !OVER.includes(state));

const LONGEST_QUERY = 200;

/** Requests that a filter lets through. `timeZone` decides when today ends. */
export function queueWhere(filter: QueueFilter, now: number, timeZone: string): Prisma.RefundRequestWhereInput {
  const { states, reasons, sellerIds, orderId, createdFrom, createdTo, query } = filter;
  const clauses: Prisma.RefundRequestWhereInput[] = [viewWhere(filter.view ?? 'ALL', now, timeZone)];
  if (states && states.length > 0) clauses.push({ lines: { some: { state: { in: [...states] } } } });
  if (reasons && reasons.length > 0) clauses.push({ lines: { some: { reason: { in: [...reasons] } } } });
  if (sellerIds && sellerIds.length > 0) clauses.push({ sellerId: { in: [...sellerIds] } });
  if (orderId != null) clauses.push({ orderId });
  if (createdFrom != null) clauses.push({ createdAt: { gte: new Date(createdFrom) } });
  if (createdTo != null) clauses.push({ createdAt: { lt: new Date(createdTo) } });
  if (query != null && query.trim() !== '') clauses.push(textWhere(query.trim().slice(0, LONGEST_QUERY)));
  return { AND: clauses };
}

/** A view is about lines: a request is in it when one of its lines is. */
export function viewWhere(view: QueueView, now: number, timeZone: string): Prisma.RefundRequestWhereInput {
  const some = (where: Prisma.RequestLineWhereInput) => ({ lines: { some: where } });
  switch (view) {
    case 'NEEDS_ANSWER':
      return some(NEEDS_ANSWER);
    case 'DUE_TODAY':
      return some({ waitingFor: 'SELLER', deadline: { lt: new Date(endOfToday(now, timeZone)) } });
    case 'WAITING_RETURN':
      return some({ state: { in: ['AWAITING_RETURN', 'RETURN_IN_TRANSIT'] } });
    case 'TO_INSPECT':
      return some({ state: 'INSPECTING' });
    case 'TO_PAY':
      return some({ state: 'REFUND_DUE' });
    case 'IN_DISPUTE':
      return some({ state: 'IN_DISPUTE' });
    case 'WITH_SUPPLIER':
      return some({ state: { in: ['WITH_SUPPLIER', 'SUPPLIER_RETURN', 'SUPPLIER_SETTLEMENT'] } });
    case 'ALL_OPEN':
      return some({ state: { in: [...OPEN_STATES] } });
    case 'CLOSED':
      return { lines: { none: { state: { in: [...OPEN_STATES] } } } };
    case 'ALL':
      return {};
  }
}

const NEEDS_ANSWER = {
  waitingFor: 'SELLER',
  state: { in: ['SUBMITTED', 'AWAITING_INFORMATION', 'NEGOTIATING', 'WITH_SUPPLIER'] },
} as const satisfies Prisma.RequestLineWhereInput;

export function endOfToday(now: number, timeZone: string): number {
  return endOfDay(plainDateAt(now, timeZone), timeZone);
}

function textWhere(query: string): Prisma.RefundRequestWhereInput {
  const contains = { contains: query, mode: 'insensitive' } as const;
  const number = requestNumber(query);
  return {
    OR: [
      ...(number === null ? [] : [{ number }]),
      { order: { OR: [{ number: contains }, { buyerName: contains }, { buyerEmail: contains }] } },
      { lines: { some: { item: { OR: [{ sku: contains }, { title: contains }] } } } },
      { shipments: { some: { trackingNumber: contains } } },
    ],
  };
}

/** `R-10482` and `10482`; null for what is no request's number. */
export function requestNumber(text: string): number | null {
  const [, digits] = /^(?:r-?)?(\d{1,9})$/i.exec(text.trim()) ?? [];
  return digits === undefined ? null : Number(digits);
}
