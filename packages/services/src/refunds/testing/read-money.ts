import type { Shop } from './create-shop.ts';
import type { DueRequest } from './due-request.ts';

/** Where the money and the lines of a request are, as stored. */
export async function readMoney({ context, merchantId }: Shop, { requestId, orderId }: DueRequest) {
  return context.database.inTenant(merchantId, async (transaction) => ({
    payments: await transaction.payment.findMany({ where: { orderId }, orderBy: { position: 'asc' } }),
    refunds: await transaction.refundTransaction.findMany({
      where: { requestId },
      include: { parts: true },
      orderBy: { id: 'asc' },
    }),
    lines: await transaction.requestLine.findMany({
      where: { requestId },
      include: { claims: true },
      orderBy: { position: 'asc' },
    }),
  }));
}

export type StoredMoney = Awaited<ReturnType<typeof readMoney>>;

/** What must be so at every moment: balances are what the refunds say, and nobody gets more than is due. */
export function moneyFaults({ payments, refunds, lines }: StoredMoney): string[] {
  const faults: string[] = [];
  const sum = (amounts: readonly bigint[]) => amounts.reduce((total, amount) => total + amount, 0n);
  for (const { id, label, captured, refunded, reserved, refundedElsewhere } of payments) {
    const to = refunds.filter(({ paymentId }) => paymentId === id);
    const held = to.filter(({ state }) => state === 'RESERVED' || state === 'ACCEPTED' || state === 'UNKNOWN');
    const paid = to.filter(({ state }) => state === 'SUCCEEDED');
    if (reserved !== sum(held.map(({ amount }) => amount))) faults.push(`${label} holds ${reserved}`);
    if (refunded !== sum(paid.map(({ amount }) => amount))) faults.push(`${label} refunded ${refunded}`);
    if (refunded + reserved + refundedElsewhere > captured) faults.push(`${label} gives more than ${captured}`);
  }
  for (const { id, amount, parts } of refunds) {
    if (amount !== sum(parts.map((part) => part.amount))) faults.push(`refund ${id} is not its parts`);
  }
  for (const { id, refund, state, claims } of lines) {
    const parts = refunds.flatMap((leg) => leg.parts.map((part) => ({ ...part, state: leg.state })));
    const own = parts.filter(({ lineId }) => lineId === id);
    const alive = sum(own.filter((part) => part.state !== 'FAILED').map(({ amount }) => amount));
    const paid = sum(own.filter((part) => part.state === 'SUCCEEDED').map(({ amount }) => amount));
    if (alive > refund) faults.push(`line ${id} of ${refund} has ${alive} on its way`);
    if ((state === 'REFUNDED') !== (paid === refund)) faults.push(`line ${id} is ${state} with ${paid} of ${refund}`);
    if (state === 'REFUND_PENDING' && alive !== refund) faults.push(`line ${id} is pending with ${alive} of ${refund}`);
    const claimed = state === 'REFUNDED' ? 'REFUNDED' : 'HELD';
    if (claims.some((claim) => claim.state !== claimed)) faults.push(`line ${id} is ${state}, its claims are not`);
  }
  return faults;
}
