import type { QueueQuestion } from '@refund-widget/database';
import { type Actor, actorKindOf } from '../actor.ts';
import type { QueueFilter } from '../contract/requests.ts';
import { confinedTo } from '../reads/visibility.ts';
import { storable } from './cursor.ts';

const LONGEST_QUERY = 200;

type WhatIsSeen = Pick<QueueQuestion, 'seenSellers' | 'seenOrder' | 'seenCustomer'>;
type WhatIsAsked = Pick<
  QueueQuestion,
  'view' | 'states' | 'reasons' | 'sellers' | 'order' | 'createdFrom' | 'createdTo' | 'text' | 'number'
>;

/** The same as `seesRequest`, for the queue. Null when the actor sees none at all. */
export function whatIsSeen(actor: Actor): WhatIsSeen | null {
  if (actor.kind === 'BUYER') {
    return 'orderId' in actor.scope ? { seenOrder: actor.scope.orderId } : { seenCustomer: actor.scope.customerId };
  }
  const sellers = confinedTo(actor);
  if (sellers === null) return {};
  return sellers.length === 0 ? null : { seenSellers: sellers };
}

/** Whose turn `NEEDS_ANSWER` and `DUE_TODAY` are about: an administrator's and a merchant's server's are the seller's. */
export function sideOf(actor: Actor): 'BUYER' | 'SELLER' | 'MEDIATOR' {
  const kind = actorKindOf(actor);
  return kind === 'BUYER' || kind === 'MEDIATOR' ? kind : 'SELLER';
}

/** States and reasons are those of one line: a request is found when one of its lines fits all of them, and the view. */
export function whatIsAsked(filter: QueueFilter): WhatIsAsked {
  const { view, states, reasons, sellerIds, orderId, createdFrom, createdTo, query } = filter;
  // No stored text holds a NUL, and Postgres takes none in a question either.
  const text = query?.toWellFormed().replaceAll('\0', '').trim().slice(0, LONGEST_QUERY).toLowerCase();
  return {
    view: view ?? 'ALL',
    ...(some(states) && { states: some(states) }),
    ...(some(reasons) && { reasons: some(reasons) }),
    ...(some(sellerIds) && { sellers: some(sellerIds) }),
    ...(orderId != null && { order: orderId }),
    ...(createdFrom != null && { createdFrom: storable(createdFrom) }),
    ...(createdTo != null && { createdTo: storable(createdTo) }),
    ...(text && { text, number: requestNumber(text) ?? undefined }),
  };
}

function some<T>(values: readonly T[] | null | undefined): readonly T[] | undefined {
  return values && values.length > 0 ? values : undefined;
}

/** `R-10482` and `10482`; null for what is no request's number. */
export function requestNumber(text: string): number | null {
  const [, digits] = /^(?:r-?)?(\d{1,9})$/i.exec(text.trim()) ?? [];
  return digits === undefined ? null : Number(digits);
}
