import type { ActorKind } from '@refund-widget/domain';
import { actorKindOf } from '../actor.ts';
import type { ForwardKind } from '../contract/fulfilment.ts';
import { checkTexts } from '../kernel/text-fields.ts';
import type { Problem } from '../outcome.ts';
import type { RequestWork } from '../work/request-work.ts';

export interface ForwardParcel {
  readonly carrier: string;
  readonly trackingNumber: string;
}

export function checkParcel({ carrier, trackingNumber }: ForwardParcel): Problem[] {
  return checkTexts({
    carrier: { value: carrier, longest: 100 },
    trackingNumber: { value: trackingNumber, longest: 100 },
  });
}

/**
 * Writes a parcel that leaves the seller's side, or the supplier's. Whoever moves the lines names its id in their
 * `forwardShipmentId`, and in the announcement goes what a buyer needs to follow it.
 */
export async function writeForwardShipment(
  work: RequestWork,
  kind: ForwardKind | 'TO_SUPPLIER',
  parcel: ForwardParcel,
  sentBy: ActorKind = actorKindOf(work.actor),
) {
  const { context, transaction, actor, request, now } = work;
  const id = context.newId();
  const carrier = parcel.carrier.trim();
  const trackingNumber = parcel.trackingNumber.trim();
  const at = new Date(now);
  await transaction.forwardShipment.create({
    data: {
      ...{ id, merchantId: actor.merchantId, requestId: request.row.id, kind, sentBy },
      ...{ carrier, trackingNumber, state: 'IN_TRANSIT', dispatchedAt: at, createdAt: at },
    },
  });
  Object.assign(work.payload, { carrier, trackingNumber });
  return { forwardShipmentId: id, carrier, trackingNumber };
}
