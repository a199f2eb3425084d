import { LINE_STATES, type LineState } from '../../model/line-state.ts';
import { isFinal } from '../states.ts';
import { row, SELLER_SIDE, type Transition } from '../transition.ts';

/** Everywhere but where nothing happens any more; once the money is back, time only ends the right to appeal. */
const WAITED_FOR: readonly LineState[] = LINE_STATES.filter((state) => !isFinal(state) && state !== 'REFUNDED');

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
