import type { SandboxBehaviour } from '@refund-widget/connectors';
import { toDecimalString } from '@refund-widget/domain';
import { importOrder } from '../../orders/import-order.ts';
import { approveLines } from '../../requests/approve-lines.ts';
import { createRequest } from '../../requests/create-request.ts';
import { accepted, type Shop } from './create-shop.ts';

export interface PaidWith {
  readonly captured: bigint;
  readonly provider?: 'manual' | 'sandbox';
  readonly behaviour?: SandboxBehaviour;
  readonly refundableUntil?: string;
}

export interface DueRequest {
  readonly orderId: string;
  readonly requestId: string;
  readonly lineIds: readonly string[];
  readonly paymentIds: readonly string[];
}

/** An order not shipped yet, all of which its buyer wants back, agreed to: one line an item, each of which is due. */
export async function dueRequest(
  shop: Shop,
  items: readonly { readonly total: bigint; readonly quantity?: number }[],
  payments: readonly PaidWith[],
): Promise<DueRequest> {
  const { context, system } = shop;
  const key = context.newId();
  const order = orderDocument(key, items, payments);
  const { orderId } = accepted(await importOrder(context, { actor: system, idempotencyKey: key, order }));
  const rows = await context.database.inTenant(shop.merchantId, (transaction) =>
    transaction.orderItem.findMany({ where: { orderId }, include: { lots: true }, orderBy: { position: 'asc' } }),
  );
  const { requestId } = accepted(
    await createRequest(context, {
      ...{ actor: system, idempotencyKey: key, orderId, details: 'Ordered twice.' },
      lines: rows.map(({ id, quantity, lots }) => ({
        ...{ orderItemId: id, lotId: lots[0]?.id ?? '', quantity, reason: 'ORDERED_BY_MISTAKE' },
        ...{ resolution: 'REFUND_ONLY', goodsReceived: false, returnNeeded: false },
      })),
    }),
  );
  return agreed(shop, orderId, requestId);
}

async function agreed(shop: Shop, orderId: string, requestId: string): Promise<DueRequest> {
  const { context, system, merchantId } = shop;
  const { lines, payments } = await context.database.inTenant(merchantId, async (transaction) => ({
    lines: await transaction.requestLine.findMany({ where: { requestId }, orderBy: { position: 'asc' } }),
    payments: await transaction.payment.findMany({ where: { orderId }, orderBy: { position: 'asc' } }),
  }));
  const open = lines.filter(({ state }) => state === 'SUBMITTED');
  if (open.length > 0) {
    const approver = { kind: 'MERCHANT_SERVER' as const, merchantId, apiKeyId: system.merchantId, scopes: [] };
    const decisions = open.map(({ id: lineId }) => ({ lineId }));
    accepted(await approveLines(context, { actor: approver, idempotencyKey: requestId, requestId, lines: decisions }));
  }
  return { orderId, requestId, lineIds: lines.map(({ id }) => id), paymentIds: payments.map(({ id }) => id) };
}

function orderDocument(
  externalId: string,
  items: readonly { readonly total: bigint; readonly quantity?: number }[],
  payments: readonly PaidWith[],
) {
  const text = (amount: bigint) => toDecimalString({ amount, currency: 'EUR' });
  return {
    ...{ externalId, number: `A-${externalId.slice(-5)}`, currency: 'EUR', placedAt: '2026-11-16T09:00:00Z' },
    customer: { id: 'c-1', name: 'Mira Keller', email: 'mira@example.com' },
    total: text(items.reduce((sum, { total }) => sum + total, 0n)),
    items: items.map(({ total, quantity = 1 }, index) => ({
      ...{ externalId: `item-${index + 1}`, title: `Thing ${index + 1}`, quantity, total: text(total) },
    })),
    payments: payments.map(({ captured, provider = 'sandbox', behaviour, refundableUntil }, index) => ({
      ...{ externalId: `payment-${index + 1}`, method: 'card', label: `Visa ··${index + 1}`, provider },
      ...{ reference: `ch_${index + 1}`, captured: text(captured), sandboxBehaviour: behaviour, refundableUntil },
    })),
  };
}
