import * as guard from '../guards.ts';
import { row, SELLER_SIDE, type Transition } from '../transition.ts';

const PROVIDER_REPORTS = ['PROVIDER', 'SYSTEM'] as const;
/** A person may record what the provider's own evidence says; the legs decide whether the line moves. */
const EVIDENCE_RECORDS = ['PROVIDER', 'SYSTEM', ...SELLER_SIDE] as const;

/**
 * Money on its way to the buyer. Providers report, people start it, and a second person stands behind manual payouts.
 */
export const paying: readonly Transition[] = [
  row(
    'startPayout',
    ['REFUND_DUE'],
    'SAME',
    [...SELLER_SIDE, 'SYSTEM'],
    'refund.started',
    'What is not on its way yet is sent to the original payments.',
    { guards: [guard.supplierPaid, guard.somethingToSend, guard.methodOpen] },
  ),
  row(
    'payoutAccepted',
    ['REFUND_DUE'],
    'REFUND_PENDING',
    PROVIDER_REPORTS,
    'refund.accepted',
    'Every leg is accepted by its provider.',
    { guards: [guard.everyLegAccepted] },
  ),
  row(
    'payoutRefused',
    ['REFUND_DUE'],
    'SAME',
    PROVIDER_REPORTS,
    'refund.refused',
    'A provider refuses a leg: the line stays and shows why.',
  ),
  row(
    'methodClosed',
    ['REFUND_DUE'],
    'SAME',
    EVIDENCE_RECORDS,
    'refund.method_closed',
    'A payment can no longer take its refund: the money is paid by hand, with a second person.',
  ),
  row(
    'prepareManualPayout',
    ['REFUND_DUE'],
    'SAME',
    SELLER_SIDE,
    'refund.manual_prepared',
    'One person prepares a bank transfer.',
    { guards: [guard.supplierPaid, guard.originalPaymentUnusable, guard.noManualPayout] },
  ),
  row(
    'approveManualPayout',
    ['REFUND_DUE'],
    'SAME',
    ['SELLER', 'ADMINISTRATOR'],
    'refund.manual_approved',
    'Another person approves it.',
    { guards: [guard.manualPayoutPrepared, guard.secondPerson] },
  ),
  row(
    'returnManualPayout',
    ['REFUND_DUE'],
    'SAME',
    ['SELLER', 'ADMINISTRATOR'],
    'refund.manual_returned',
    'The prepared transfer is sent back to be prepared again.',
    { guards: [guard.manualPayoutPrepared] },
  ),
  row(
    'confirmSettlement',
    ['REFUND_PENDING', 'REFUND_DUE'],
    'REFUNDED',
    EVIDENCE_RECORDS,
    'refund.settled',
    'Every leg has settled; a provider may say so after we gave up waiting.',
    { guards: [guard.everyLegSettled] },
  ),
  row(
    'payoutFailed',
    ['REFUND_PENDING', 'REFUNDED'],
    'REFUND_DUE',
    EVIDENCE_RECORDS,
    'refund.failed',
    'A leg failed after it was accepted, or even after it settled: its money is due again.',
    { guards: [guard.aLegFailed] },
  ),
  row(
    'reconcileUnknown',
    ['REFUND_DUE', 'REFUND_PENDING'],
    'SAME',
    ['SYSTEM', ...SELLER_SIDE],
    'refund.reconciled',
    'The provider is asked what became of a leg; nothing is sent again.',
    { guards: [guard.aProviderCanBeAsked] },
  ),
  row(
    'deadline',
    ['REFUND_DUE', 'REFUND_PENDING'],
    'SAME',
    ['SYSTEM'],
    'line.deadline_passed',
    'The money is late: the seller is told; while it is still to be sent, the buyer may escalate.',
    { guards: [guard.deadlineReached], clock: 'RESTART' },
  ),
  row('deadline', ['REFUNDED'], 'SAME', ['SYSTEM'], 'line.appeal_lapsed', 'The time to appeal is over.', {
    guards: [guard.deadlineReached],
    clock: 'RESTART',
  }),
];
