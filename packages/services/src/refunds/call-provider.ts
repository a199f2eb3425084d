import { setTimeout as delay } from 'node:timers/promises';
import {
  type LookUpAnswer,
  type PaymentProvider,
  type RefundAnswer,
  type RefundCall,
  SANDBOX_BEHAVIOURS,
} from '@refund-widget/connectors';
import type { Prisma } from '@refund-widget/database';
import type { ServiceContext } from '../context.ts';
import type { Log } from '../contract/ports.ts';

/** A provider that has not answered by then may still act: the outcome is unknown, not failed. */
const LONGEST_CALL_MS = 30_000;

/** From when on a call that was begun is taken for lost with its process. */
export const IN_FLIGHT_MS = 60_000;

export const REFUND_PARTS = {
  payment: { select: { providerReference: true, sandboxBehaviour: true } },
  request: { select: { order: { select: { currency: true } } } },
} as const satisfies Prisma.RefundTransactionInclude;

export type RefundToSend = Prisma.RefundTransactionGetPayload<{ include: typeof REFUND_PARTS }>;

export function providerOf({ payments }: ServiceContext, refund: RefundToSend): PaymentProvider {
  const provider = payments.get(refund.provider);
  if (!provider) throw new Error(`No payment provider "${refund.provider}" is configured`);
  return provider;
}

/** The call is the same however often it is made: the refund's own id is its key. */
export async function sendTo(provider: PaymentProvider, refund: RefundToSend, log: Log): Promise<RefundAnswer> {
  const behaviour = SANDBOX_BEHAVIOURS.find((known) => known === refund.payment.sandboxBehaviour) ?? null;
  const call: RefundCall = {
    ...{ merchantId: refund.merchantId, key: refund.id, amount: refund.amount, behaviour },
    paymentReference: refund.payment.providerReference,
    currency: refund.request.order.currency,
  };
  return answered(() => provider.refund(call), refund, log, 'send');
}

export function askAt(provider: PaymentProvider, refund: RefundToSend, log: Log): Promise<LookUpAnswer> {
  const key = { merchantId: refund.merchantId, key: refund.id };
  return answered(() => provider.lookUp(key), refund, log, 'look up');
}

/** A call that throws or takes too long tells nothing about the money. */
async function answered<T extends LookUpAnswer>(
  call: () => Promise<T>,
  refund: RefundToSend,
  log: Log,
  what: string,
): Promise<T | { readonly state: 'UNKNOWN' }> {
  const timer = new AbortController();
  const tooLong = delay(LONGEST_CALL_MS, undefined, { signal: timer.signal, ref: false }).then(() => {
    throw new Error(`No answer within ${LONGEST_CALL_MS} ms`);
  });
  try {
    return await Promise.race([call(), tooLong]);
  } catch (error) {
    const facts = { refundId: refund.id, provider: refund.provider, what, err: error };
    log.warn(facts, 'A payment provider did not answer; the outcome is unknown');
    return { state: 'UNKNOWN' };
  } finally {
    // The race is over; an aborted timer rejects, and nobody listens any more.
    tooLong.catch(() => {});
    timer.abort();
  }
}
