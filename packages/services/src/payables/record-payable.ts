import type { Payable } from '@refund-widget/database';
import { toDecimalString } from '@refund-widget/domain';
import { type RequestWork, record } from '../work/request-work.ts';

export const PAYABLE_EVENTS = ['claimPayable', 'approvePayable', 'declinePayable', 'payPayable'] as const;
type PayableEvent = (typeof PAYABLE_EVENTS)[number];

const ANNOUNCED: Readonly<Record<PayableEvent, string>> = {
  claimPayable: 'payable.claimed',
  approvePayable: 'payable.approved',
  declinePayable: 'payable.declined',
  payPayable: 'payable.paid',
};

/** Puts what became of a payable on the request's record and announces it. */
export function recordPayable(work: RequestWork, payable: Payable, event: PayableEvent, reason: string | null): void {
  const { id, kind, payer, state, reference, paidAs } = payable;
  const amount = toDecimalString({ amount: payable.amount, currency: work.request.order.currency });
  const data = { payableId: id, kind, amount, payer, state, paidAs, reference };
  record(
    work,
    { lineId: null, event, fromState: null, toState: null, reason, clause: payable.clause, data },
    ANNOUNCED[event],
  );
  Object.assign(work.payload, { ...data, reason });
}
