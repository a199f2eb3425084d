import type { Actor } from '../actor.ts';
import type { ServiceContext } from '../context.ts';
import type { MediatorCandidate } from '../contract/disputes.ts';
import { independentMediators } from './mediators.ts';

/** Who could mediate instead of whoever does, for those who may choose; nobody once the dispute is over. */
export async function disputeCandidates(
  { database }: ServiceContext,
  { actor, disputeId }: { readonly actor: Actor; readonly disputeId: string },
): Promise<readonly MediatorCandidate[]> {
  if (actor.kind !== 'STAFF' || (actor.role !== 'ADMINISTRATOR' && actor.role !== 'MEDIATOR')) return [];
  return database.inTenant(actor.merchantId, async (transaction) => {
    const dispute = await transaction.dispute.findUnique({
      where: { id: disputeId },
      select: { state: true, mediatorId: true, request: { select: { sellerId: true } } },
    });
    if (dispute?.state !== 'OPEN') return [];
    const possible = await independentMediators(transaction, actor.merchantId, dispute.request.sellerId);
    return possible.filter(({ staffId }) => staffId !== dispute.mediatorId);
  });
}
