import type { GoodsPlace, QuotedLine } from '@refund-widget/domain';
import type { ServiceContext } from '../../context.ts';
import type { OrderSnapshot } from '../../contract/orders.ts';
import type { RequestLineInput } from '../../contract/requests.ts';
import { packOf } from '../../policies/policy-cache.ts';
import type { LineRow } from '../../work/loaded-request.ts';
import { storeDecision } from '../../work/stored-decision.ts';
import { storePlain } from '../../work/stored-line.ts';

export interface LinePlace {
  readonly merchantId: string;
  readonly requestId: string;
  readonly order: OrderSnapshot;
  readonly now: number;
}

/** A line as it begins: what was quoted, and where its goods are. Its wait is computed from it. */
export function lineRow(
  context: ServiceContext,
  { merchantId, requestId, order, now }: LinePlace,
  quoted: QuotedLine,
  input: RequestLineInput,
  position: number,
): NewLineRow {
  const { option, source } = quoted;
  const at = new Date(now);
  return {
    ...{ id: context.newId(), merchantId, requestId, orderItemId: quoted.itemId, lotId: quoted.lotId, position },
    ...{ quantity: quoted.quantity, reason: quoted.reason, fault: option.fault, resolution: quoted.resolution },
    ...{ goodsReceived: input.goodsReceived, returnRequired: returnRequired(quoted) },
    ...{ sourceKind: source.kind, sourceId: source.id, sourceVersion: source.version },
    statutory: documentOf(context, order, quoted).statutory,
    ...{ state: 'SUBMITTED', stateSince: at, version: 1, createdAt: at },
    ...{ waitingFor: null, deadline: null, onTimeout: null, onTimeoutClause: null, timedOutAt: null },
    ...{ goods: quoted.goods, outboundShipping: quoted.outboundShipping, refund: quoted.refund },
    postagePayer: quoted.postage.payer,
    ...{ agreedOfferId: null, supplierLegId: null, supplierRefunded: 0n, supplierOffered: false, disputeId: null },
    ...{ ruling: null, forwardShipmentId: null, manualPayoutId: null, remindAt: null },
    ...{ rejectionCode: null, rejectionNote: null, splitFromId: null, returnAddressId: null, shipmentId: null },
    ...storedValues(context, order, quoted, input),
  };
}

/** Columns with their JSON ready to be stored. */
export type NewLineRow = Omit<LineRow, keyof StoredValues> & StoredValues;
type StoredValues = ReturnType<typeof storedValues>;

function storedValues(context: ServiceContext, order: OrderSnapshot, quoted: QuotedLine, input: RequestLineInput) {
  const { option, outboundShippingClause } = quoted;
  const { law } = documentOf(context, order, quoted);
  const proofOfDispatchSuffices = law?.refundAgainst === 'PROOF_OF_DISPATCH';
  const nothing = { askedFrom: null, asked: null, negotiatedFrom: null, overdue: false };
  const goods = goodsPlace(order, quoted, input);
  return {
    units: storePlain(quoted.units),
    deductions: storePlain(quoted.deductions),
    tracked: storePlain({ goods, ...nothing, returnLost: false, parcelLeft: false, appealUsed: false }),
    decision: storeDecision({ option, outboundShippingClause, proofOfDispatchSuffices }),
  };
}

/** Goods that are kept, or that were never sent, do not come back. */
export function returnRequired({ option, resolution }: QuotedLine): boolean {
  return option.returnRequired && (resolution === 'REFUND_AND_RETURN' || resolution === 'REPLACEMENT');
}

function goodsPlace(order: OrderSnapshot, { itemId, lotId }: QuotedLine, input: RequestLineInput): GoodsPlace {
  const lot = order.items.find(({ id }) => id === itemId)?.lots.find(({ id }) => id === lotId);
  if (input.goodsReceived) return 'WITH_BUYER';
  return lot?.state === 'NOT_SHIPPED' ? 'NONE' : 'IN_TRANSIT';
}

/** The policy or law that the option came from. */
function documentOf({ policies }: ServiceContext, order: OrderSnapshot, { itemId, source }: QuotedLine) {
  const item = order.items.find(({ id }) => id === itemId);
  const policy = source.kind === 'LAW' ? packOf(policies.packs, source.id) : policies.find(item?.policyVersionId ?? '');
  if (!policy) throw new Error(`An option came from ${source.id}, which is not there`);
  return policy.document;
}
