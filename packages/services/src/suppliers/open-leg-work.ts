import type { Transaction } from '@refund-widget/database';
import type { Actor } from '../actor.ts';
import type { ServiceContext } from '../context.ts';
import { done, type Outcome, problem, refused } from '../outcome.ts';
import { loadRequest } from '../work/loaded-request.ts';
import { openWork, type RequestWork, startWork } from '../work/request-work.ts';

/** As `openWork`; a supplier's contact, who may see no request, works on the one of their leg. */
export async function openLegWork(
  context: ServiceContext,
  transaction: Transaction,
  actor: Actor,
  requestId: string,
): Promise<Outcome<RequestWork>> {
  if (actor.kind !== 'SUPPLIER') return openWork(context, transaction, actor, requestId);
  const own = actor.requestId === requestId;
  const request = own ? await loadRequest(context, transaction, requestId, { lock: true }) : null;
  if (!request) return refused(problem('REQUEST_NOT_FOUND', 'There is no such request.', ['requestId']));
  return done(startWork(context, transaction, actor, request));
}
