import type { DeadlineTerms, WaitingState } from './schema/deadlines.ts';

type StandardDeadline = Omit<DeadlineTerms, 'clause'>;

const day = { unit: 'CALENDAR_DAYS', from: 'STATE_ENTERED', remindBefore: [24] } as const;
const workingDay = { unit: 'WORKING_DAYS', from: 'STATE_ENTERED', remindBefore: [24] } as const;

/** How long a waiting state lasts where neither policy nor law says so. A state without a deadline could wait for ever. */
export const standardDeadlines: Readonly<Record<WaitingState, Readonly<StandardDeadline>>> = {
  SUBMITTED: { ...workingDay, length: 3, onTimeout: 'ALLOW_ESCALATION' },
  AWAITING_INFORMATION: { ...day, length: 7, onTimeout: 'RESUME', remindBefore: [48, 24] },
  NEGOTIATING: { ...day, length: 5, onTimeout: 'LAPSE' },
  WITH_SUPPLIER: { ...workingDay, length: 7, onTimeout: 'ALLOW_ESCALATION' },
  AWAITING_RETURN: { ...day, length: 14, onTimeout: 'EXPIRE', remindBefore: [72, 24] },
  RETURN_IN_TRANSIT: { ...day, length: 30, onTimeout: 'ALLOW_ESCALATION' },
  INSPECTING: { ...workingDay, length: 3, onTimeout: 'ALLOW_ESCALATION' },
  SENDING_BACK: { ...day, length: 30, onTimeout: 'REMIND' },
  SUPPLIER_RETURN: { ...day, length: 30, onTimeout: 'ALLOW_ESCALATION' },
  SUPPLIER_SETTLEMENT: { ...workingDay, length: 10, onTimeout: 'ALLOW_ESCALATION' },
  REFUND_DUE: { ...workingDay, length: 7, onTimeout: 'ALLOW_ESCALATION' },
  REFUND_PENDING: { ...workingDay, length: 10, onTimeout: 'REMIND' },
  REPLACEMENT_DUE: { ...workingDay, length: 5, onTimeout: 'ALLOW_ESCALATION' },
  REPLACEMENT_SENT: { ...day, length: 30, onTimeout: 'ALLOW_ESCALATION' },
  REJECTED: { ...day, length: 14, onTimeout: 'LAPSE', remindBefore: [48] },
  IN_DISPUTE: { ...day, length: 7, onTimeout: 'REMIND' },
};
