import type { Instant } from '@refund-widget/domain';
import type { SandboxBehaviour } from '../orders/order-document.ts';
import {
  IdempotencyConflict,
  type PaymentProvider,
  type RefundAnswer,
  type RefundCall,
  type RefundFailure,
} from './payment-provider.ts';
import type { SandboxEntry, SandboxLedger } from './sandbox-ledger.ts';

export interface SandboxOptions {
  readonly ledger: SandboxLedger;
  readonly clock: () => Instant;
  /** Milliseconds from acceptance to the outcome; three seconds unless told otherwise. */
  readonly delay?: number;
  /** The same for `settles-slowly`; one minute. */
  readonly slowDelay?: number;
}

const REFUSAL: RefundFailure = {
  code: 'CARD_CLOSED',
  message: 'The card account is closed. Pay the buyer by bank transfer and record it.',
};

const CLOSED: RefundFailure = {
  code: 'METHOD_CLOSED',
  message: 'This payment takes no refunds any more. Pay the buyer by bank transfer, with a second person.',
  closesPayment: true,
};

const LATE_FAILURE: RefundFailure = {
  code: 'BOUNCED',
  message: 'The bank sent the money back. Try again, or pay the buyer by bank transfer and record it.',
};

/**
 * Acts like a card provider, time-outs and late failures included, and moves no money. Its books are kept through the
 * ledger, so it forgets nothing when the process dies; each payment's behaviour decides how its refunds end.
 */
export function createSandboxProvider({
  ledger,
  clock,
  delay = 3_000,
  slowDelay = 60_000,
}: SandboxOptions): PaymentProvider {
  // A call that was lost once gets through when it is repeated, as after a dropped connection.
  const lostOnce = new Set<string>();
  return {
    name: 'sandbox',
    refund: async (call) => {
      const behaviour = call.behaviour ?? 'settles';
      const known = await ledger.find(call);
      if (!known && behaviour === 'times-out-and-lost' && !lostOnce.has(call.key)) {
        lostOnce.add(call.key);
        return { state: 'UNKNOWN' };
      }
      const acceptedAt = clock();
      const settlesAt = acceptedAt + (behaviour === 'settles-slowly' ? slowDelay : delay);
      const entry = known ?? (await ledger.insertIfAbsent(entryFor(call, behaviour, acceptedAt, settlesAt)));
      if (!isSameCall(entry, call)) throw new IdempotencyConflict(call.key);
      const timesOut = entry.behaviour === 'times-out-but-accepted' && !known;
      return timesOut ? { state: 'UNKNOWN', askAgainAt: entry.settlesAt } : answerFor(entry, clock());
    },
    lookUp: async (key) => {
      const entry = await ledger.find(key);
      return entry ? answerFor(entry, clock()) : { state: 'NOT_FOUND' };
    },
  };
}

function entryFor(
  call: RefundCall,
  behaviour: SandboxBehaviour,
  acceptedAt: Instant,
  settlesAt: Instant,
): SandboxEntry {
  return {
    merchantId: call.merchantId,
    key: call.key,
    reference: `re_${call.key}`,
    paymentReference: call.paymentReference ?? '',
    amount: call.amount,
    currency: call.currency,
    behaviour,
    acceptedAt,
    settlesAt,
  };
}

function isSameCall(entry: SandboxEntry, call: RefundCall): boolean {
  return (
    entry.merchantId === call.merchantId &&
    entry.amount === call.amount &&
    entry.currency === call.currency &&
    entry.paymentReference === (call.paymentReference ?? '')
  );
}

function answerFor({ behaviour, reference, settlesAt }: SandboxEntry, now: Instant): RefundAnswer {
  if (behaviour === 'closed') return { state: 'REFUSED', reference, failure: CLOSED };
  if (behaviour === 'refused') return { state: 'REFUSED', reference, failure: REFUSAL };
  if (now < settlesAt) {
    const state = behaviour === 'unknown-then-settles' ? 'UNKNOWN' : 'ACCEPTED';
    return { state, reference, askAgainAt: settlesAt };
  }
  if (behaviour === 'fails-after-acceptance') return { state: 'REFUSED', reference, failure: LATE_FAILURE };
  return { state: 'SUCCEEDED', reference };
}
