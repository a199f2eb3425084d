import * as guard from '../guards.ts';
import { row, SELLER_SIDE, type Transition } from '../transition.ts';

/** A new one on its way to the buyer. */
export const replacing: readonly Transition[] = [
  row(
    'shipReplacement',
    ['REPLACEMENT_DUE'],
    'REPLACEMENT_SENT',
    SELLER_SIDE,
    'line.replacement_sent',
    'The seller ships the replacement.',
  ),
  row(
    'outOfStock',
    ['REPLACEMENT_DUE'],
    'NEGOTIATING',
    SELLER_SIDE,
    'line.replacement_unavailable',
    'There is nothing to send: the sides talk about another agreement.',
  ),
  row(
    'replacementDelivered',
    ['REPLACEMENT_SENT'],
    'REPLACED',
    [...SELLER_SIDE, 'CARRIER'],
    'line.replaced',
    'The replacement has arrived: a new lot with the shares of the old units.',
  ),
  row(
    'replacementLost',
    ['REPLACEMENT_SENT'],
    'REPLACEMENT_DUE',
    [...SELLER_SIDE, 'CARRIER'],
    'line.replacement_lost',
    'The replacement is lost and another one is due.',
  ),
  row(
    'replacementLostNoStock',
    ['REPLACEMENT_SENT'],
    'NEGOTIATING',
    SELLER_SIDE,
    'line.replacement_lost',
    'The replacement is lost and there is no other: the sides talk.',
    { sets: { negotiatedFrom: 'REPLACEMENT_DUE' } },
  ),
  row(
    'deadline',
    ['REPLACEMENT_DUE', 'REPLACEMENT_SENT'],
    'SAME',
    ['SYSTEM'],
    'line.deadline_passed',
    'The replacement is late: the seller is told, and the buyer may escalate where the policy says so.',
    { guards: [guard.deadlineReached], clock: 'RESTART' },
  ),
];
