import type { LineState } from '../../model/line-state.ts';
import { row, SELLER_SIDE, type Transition } from '../transition.ts';

const WAITED_FOR: readonly LineState[] = [
  'SUBMITTED',
  'AWAITING_INFORMATION',
  'NEGOTIATING',
  'WITH_SUPPLIER',
  'AWAITING_RETURN',
  'RETURN_IN_TRANSIT',
  'INSPECTING',
  'SENDING_BACK',
  'SUPPLIER_RETURN',
  'SUPPLIER_SETTLEMENT',
  'REFUND_DUE',
  'REFUND_PENDING',
  'REPLACEMENT_DUE',
  'REPLACEMENT_SENT',
  'REJECTED',
  'IN_DISPUTE',
];

const REMINDED_BY_PEOPLE: readonly LineState[] = ['AWAITING_INFORMATION', 'AWAITING_RETURN'];

/** Reminders, and more time. */
export const waitingLonger: readonly Transition[] = [
  row(
    'remind',
    WAITED_FOR,
    'SAME',
    ['SYSTEM'],
    'line.reminded',
    'Whoever is waited for is told again before the time is up.',
  ),
  row('remind', REMINDED_BY_PEOPLE, 'SAME', SELLER_SIDE, 'line.reminded', 'The seller reminds the buyer.'),
  row(
    'extendDeadline',
    ['SUBMITTED', 'AWAITING_INFORMATION', 'NEGOTIATING', 'AWAITING_RETURN'],
    'SAME',
    ['ADMINISTRATOR'],
    'line.deadline_extended',
    'An administrator gives more time, with a reason.',
  ),
];
