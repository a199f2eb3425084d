import type { Prisma } from '@refund-widget/database';
import type { Actor } from '../actor.ts';
import { confinedTo, requestsVisibleTo } from '../reads/visibility.ts';

/** The directory as an actor may see it: an agent knows the suppliers that requests of their sellers went to. */
export function suppliersVisibleTo(actor: Actor): Prisma.SupplierWhereInput {
  if (actor.kind === 'BUYER' || actor.kind === 'SUPPLIER') return { id: { in: [] } };
  return confinedTo(actor) === null ? {} : { legs: { some: { request: requestsVisibleTo(actor) } } };
}
