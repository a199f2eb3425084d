import type { VendureLine, VendureOrder, VendureRefund } from './vendure-export.ts';
import { refundState } from './vendure-payments.ts';

/** How many units of a line refunds name, and where those units were. */
export interface RefundedUnits {
  /** Of the units still in the line: they count as taken. */
  readonly kept: number;
  /** Of the units that were cancelled and have left the line. */
  readonly gone: number;
  /** Named once more than the line ever had. */
  readonly beyond: number;
}

export function liveRefunds(order: VendureOrder): VendureRefund[] {
  return order.payments.flatMap((payment) => payment.refunds).filter((refund) => refundState(refund) !== 'FAILED');
}

/**
 * Vendure lowers a line's quantity for what was cancelled or edited out, but not for what was refunded after delivery.
 * So the units that refunds name are first those that have left the line, then units still in it.
 */
export function refundedUnits(order: VendureOrder, line: VendureLine): RefundedUnits {
  const named = liveRefunds(order)
    .flatMap((refund) => refund.lines)
    .filter((refundLine) => refundLine.orderLineId === line.id)
    .reduce((sum, refundLine) => sum + refundLine.quantity, 0);
  const gone = Math.min(named, unitsGone(line));
  const kept = Math.min(named - gone, line.quantity);
  return { kept, gone, beyond: named - gone - kept };
}

/** Units ordered that the line no longer has. A line added later was ordered with none. */
export function unitsGone(line: VendureLine): number {
  return Math.max(0, line.orderPlacedQuantity - line.quantity);
}
