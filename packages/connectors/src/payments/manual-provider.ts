import { IdempotencyConflict, type PaymentProvider, type RefundAnswer, type RefundKey } from './payment-provider.ts';

/** A refund that a person makes outside, as our own books hold it. */
export interface ManualPayout extends RefundKey {
  readonly paymentReference: string | null;
  readonly amount: bigint;
  readonly currency: string;
  /** The bank's reference, once a person has recorded the transfer; null until then. */
  readonly transferReference: string | null;
}

/** Where transfers are recorded: the refund itself is the record, written before the provider is called. */
export interface ManualPayouts {
  readonly find: (key: RefundKey) => Promise<ManualPayout | null>;
}

/**
 * A person pays the buyer, by bank transfer or in cash. The refund is accepted at once and waits for that person; it
 * has succeeded only when the transfer was recorded with its reference.
 */
export function createManualProvider(payouts: ManualPayouts): PaymentProvider {
  return {
    name: 'manual',
    refund: async (call) => {
      const payout = await payouts.find(call);
      if (!payout) throw new Error(`Manual refund ${call.key} is asked for before it is in the books`);
      const same =
        payout.amount === call.amount &&
        payout.currency === call.currency &&
        payout.paymentReference === call.paymentReference;
      if (!same) throw new IdempotencyConflict(call.key);
      return answerFor(payout);
    },
    lookUp: async (key) => {
      const payout = await payouts.find(key);
      return payout ? answerFor(payout) : { state: 'NOT_FOUND' };
    },
  };
}

function answerFor({ key, transferReference }: ManualPayout): RefundAnswer {
  if (transferReference === null) return { state: 'ACCEPTED', reference: `manual_${key}`, awaits: 'PERSON' };
  return { state: 'SUCCEEDED', reference: transferReference };
}
