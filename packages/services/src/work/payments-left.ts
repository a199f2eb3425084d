import type { Instant } from '@refund-widget/domain';

/** As much of a payment as tells what it can still give back, and whether by itself. */
export interface PaymentLeft {
  readonly captured: bigint;
  /** By us, and elsewhere unless that stands apart. */
  readonly refunded: bigint;
  readonly refundedElsewhere?: bigint;
  readonly reserved: bigint;
  readonly refundableUntil: Instant | null;
}

/** What a payment can still give back. */
export function leftOf({ captured, refunded, refundedElsewhere = 0n, reserved }: PaymentLeft): bigint {
  return captured - refunded - refundedElsewhere - reserved;
}

/** Its provider takes no refund to it any more; what is left of it is paid by hand. */
export function isClosed({ refundableUntil }: Pick<PaymentLeft, 'refundableUntil'>, asOf: Instant): boolean {
  return refundableUntil !== null && refundableUntil <= asOf;
}

/** Nothing can go back by itself any more, and something by hand. */
export function onlyByHand(payments: readonly PaymentLeft[], asOf: Instant): boolean {
  const left = payments.filter((payment) => leftOf(payment) > 0n);
  return left.length > 0 && left.every((payment) => isClosed(payment, asOf));
}
