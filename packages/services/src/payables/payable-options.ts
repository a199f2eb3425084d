import { actorKindOf } from '../actor.ts';
import type { ServiceContext } from '../context.ts';
import type { PayableOptions, PayableOptionsInput } from '../contract/payables.ts';
import { isUuid } from '../kernel/uuid.ts';
import { loadRequest } from '../work/loaded-request.ts';
import { maySee } from '../work/request-work.ts';
import { claimableNow } from './claimable-now.ts';

/** What the viewer may claim now for the buyer; null for a request they may not see, nothing for those who only look on. */
export async function payableOptions(
  context: ServiceContext,
  { actor, requestId }: PayableOptionsInput,
): Promise<PayableOptions | null> {
  if (!isUuid(requestId)) return null;
  return context.database.inTenant(actor.merchantId, async (transaction) => {
    const request = await loadRequest(context, transaction, requestId, { lock: false });
    if (!request || !maySee(actor, request)) return null;
    const lines = new Map(request.lines.map((line) => [line.row.id, line]));
    const looksOn = actorKindOf(actor) === 'MEDIATOR' || actorKindOf(actor) === 'SUPPLIER';
    const options = looksOn ? [] : await claimableNow({ transaction, request, lines });
    return { currency: request.order.currency, options };
  });
}
