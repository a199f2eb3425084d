import type { RequestLine, SupplierLeg, SupplierRecord } from '@refund-widget/database';
import type { SupplierActor } from '../../actor.ts';
import type { LineDecision } from '../../contract/command.ts';
import type { OrderSnapshot } from '../../contract/orders.ts';
import type { RequestLineInput } from '../../contract/requests.ts';
import type { RecordSupplierAnswerInput } from '../../contract/suppliers.ts';
import { changeOfMind, linesOf, madeRequest } from '../../testing/make-request.ts';
import { mustSucceed, type OpenShop, openShop } from '../../testing/open-shop.ts';
import { importedOrder, type OrderWanted } from '../../testing/order-documents.ts';

/** A shop whose commission goods follow the commission terms. */
export async function openCommissionShop(): Promise<OpenShop> {
  const shop = await openShop();
  const { services, merchantId } = shop;
  const rule = { policyKey: 'commission', scope: 'MODE', value: 'COMMISSION' } as const;
  mustSucceed(await services.assignPolicy({ merchantId, ...rule }));
  return shop;
}

export interface CommissionCase {
  readonly order: OrderSnapshot;
  readonly requestId: string;
  readonly lineId: string;
}

let orders = 0;

/** A buyer who told the shop of a fault in commission goods. */
export async function toldUs(
  shop: OpenShop,
  line: Partial<RequestLineInput> = {},
  wanted: OrderWanted = {},
): Promise<CommissionCase> {
  orders += 1;
  const items = wanted.items ?? [{ mode: 'COMMISSION' }];
  const order = await importedOrder(shop, { externalId: `commission-${orders}`, ...wanted, items });
  const requestId = await madeRequest(shop, order, {
    lines: [changeOfMind(order, { reason: 'QUALITY_ISSUE', ...line })],
    details: 'It hums.',
  });
  return { order, requestId, lineId: (await theLine(shop, requestId)).id };
}

export async function theLine(shop: OpenShop, requestId: string): Promise<RequestLine> {
  const [line] = await linesOf(shop, requestId);
  if (!line) throw new Error(`Request ${requestId} has no line`);
  return line;
}

export function byStaff(shop: OpenShop, requestId: string) {
  return { actor: shop.agent, idempotencyKey: shop.key(), requestId };
}

export const HALO = { name: 'Halo Audio', contactName: 'Lin Wei', email: 'lin@halo.example', locale: 'zh' };

export async function forwarded(
  shop: OpenShop,
  { requestId, lineId }: CommissionCase,
  line: Partial<LineDecision> = {},
): Promise<SupplierLeg> {
  mustSucceed(
    await shop.services.forwardToSupplier({
      ...byStaff(shop, requestId),
      ...{ lines: [{ lineId, ...line }], supplier: HALO, message: 'It hums. Please take it back.' },
    }),
  );
  const legs = await legsOfRequest(shop, requestId);
  const leg = legs.at(-1);
  if (!leg) throw new Error('Nothing was forwarded');
  return leg;
}

export function legsOfRequest({ own, merchantId }: OpenShop, requestId: string): Promise<SupplierLeg[]> {
  return own.database.inTenant(merchantId, (transaction) =>
    transaction.supplierLeg.findMany({ where: { requestId }, orderBy: { id: 'asc' } }),
  );
}

export function recordsOf({ own, merchantId }: OpenShop, legId: string): Promise<SupplierRecord[]> {
  return own.database.inTenant(merchantId, (transaction) =>
    transaction.supplierRecord.findMany({ where: { legId }, orderBy: { id: 'asc' } }),
  );
}

/** Whoever opens the leg's newest link. */
export async function contactOf(shop: OpenShop, { id, merchantId }: SupplierLeg): Promise<SupplierActor> {
  const { linkVersion } = await shop.own.database.inTenant(merchantId, (transaction) =>
    transaction.supplierLeg.findUniqueOrThrow({ where: { id } }),
  );
  const actor = await shop.services.supplierActor({ merchantId, legId: id, version: linkVersion });
  if (actor?.kind !== 'SUPPLIER') throw new Error(`The link of leg ${id} is dead`);
  return actor;
}

type Answer = Pick<RecordSupplierAnswerInput, 'answer'> & Partial<RecordSupplierAnswerInput>;

export async function answered(shop: OpenShop, leg: SupplierLeg, answer: Answer): Promise<void> {
  const actor = await contactOf(shop, leg);
  const input = { actor, idempotencyKey: shop.key(), requestId: leg.requestId, ...answer };
  mustSucceed(await shop.services.recordSupplierAnswer(input));
}

/** The buyer's parcel to us, checked and found as described. */
export async function cameToUs(shop: OpenShop, { order, requestId, lineId }: CommissionCase): Promise<void> {
  const { services } = shop;
  const parcel = { carrier: 'DHL', trackingNumber: 'JD7' };
  const buyer = shop.buyerOf(order.id);
  mustSucceed(await services.enterShipment({ actor: buyer, idempotencyKey: shop.key(), requestId, ...parcel }));
  mustSucceed(await services.receiveReturn({ ...byStaff(shop, requestId), lines: [{ lineId }] }));
  const found = { accepted: true, condition: 'AS_SENT', disposition: 'RETURN_TO_SUPPLIER' } as const;
  mustSucceed(await services.inspectLines({ ...byStaff(shop, requestId), parts: [{ lineId, ...found }] }));
}

export function refundOf(shop: OpenShop, { requestId, lineId }: CommissionCase, amount: string, reference: string) {
  const paid = { lineId, amount: { amount, currencyCode: 'EUR' } };
  return shop.services.recordSupplierRefund({ ...byStaff(shop, requestId), lines: [paid], reference });
}
