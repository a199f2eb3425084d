import { type PaymentPortion, smaller } from '@refund-widget/domain';

/** What a line still has to get back; minor units. */
export interface LineDue {
  readonly lineId: string;
  readonly amount: bigint;
}

/** One movement of money to one payment, and which lines it pays for. */
export interface PlannedLeg extends PaymentPortion {
  readonly parts: readonly LineDue[];
}

/** Which line each portion pays for: lines one after the other, portions one after the other. Both must come to the same. */
export function planLegs(dues: readonly LineDue[], portions: readonly PaymentPortion[]): PlannedLeg[] {
  const left = dues.map((due) => ({ ...due }));
  const legs = portions.map(({ paymentId, amount }) => {
    const parts: LineDue[] = [];
    let open = amount;
    for (const due of left) {
      const part = smaller(due.amount, open);
      if (part <= 0n) continue;
      parts.push({ lineId: due.lineId, amount: part });
      due.amount -= part;
      open -= part;
    }
    if (open > 0n) throw new RangeError(`Payment ${paymentId} is to give back ${open} for no line`);
    return { paymentId, amount, parts };
  });
  if (left.some(({ amount }) => amount > 0n)) throw new RangeError('The portions do not cover what is due');
  return legs;
}
