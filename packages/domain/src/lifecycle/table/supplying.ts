import { asRefused } from '../destinations.ts';
import * as guard from '../guards.ts';
import { row, SELLER_SIDE, type Transition } from '../transition.ts';

const SUPPLIER_ANSWERS = ['SUPPLIER', ...SELLER_SIDE] as const;
const SUPPLIER_PAYS = ['SUPPLIER_RETURN', 'SUPPLIER_SETTLEMENT'] as const;

/** Commission: what the supplier answers, receives, pays back or sends. */
export const supplying: readonly Transition[] = [
  row(
    'forwardToSupplier',
    ['WITH_SUPPLIER'],
    'SAME',
    SELLER_SIDE,
    'line.forwarded_to_supplier',
    'The sides agreed before any supplier was asked, or another one is asked now.',
    { guards: [guard.commission], clock: 'RESTART' },
  ),
  row(
    'supplierAccepts',
    ['WITH_SUPPLIER'],
    'AWAITING_RETURN',
    SUPPLIER_ANSWERS,
    'line.supplier_accepted',
    'The supplier agrees and wants the goods: the buyer sends them to the seller.',
    { guards: [guard.goodsCanBeSent] },
  ),
  row(
    'supplierAcceptsWithoutReturn',
    ['WITH_SUPPLIER'],
    'SUPPLIER_SETTLEMENT',
    SUPPLIER_ANSWERS,
    'line.supplier_accepted',
    'The supplier agrees and does not wait for the goods: its money or its replacement comes next.',
  ),
  row(
    'supplierOffers',
    ['WITH_SUPPLIER'],
    'SAME',
    SUPPLIER_ANSWERS,
    'line.supplier_offered',
    'The supplier proposes something else; the seller relays it.',
    { clock: 'RESTART' },
  ),
  row(
    'relaySupplierOffer',
    ['WITH_SUPPLIER'],
    'NEGOTIATING',
    SELLER_SIDE,
    'line.offer_made',
    "The seller puts the supplier's offer before the buyer.",
  ),
  row(
    'supplierDeclines',
    ['WITH_SUPPLIER'],
    asRefused,
    SUPPLIER_ANSWERS,
    'line.rejected',
    'The supplier declines; the buyer is told with the record.',
  ),
  row(
    'shipToSupplier',
    ['SUPPLIER_RETURN'],
    'SAME',
    SELLER_SIDE,
    'line.shipped_to_supplier',
    'The goods leave the seller for the supplier.',
    { guards: [guard.goodsAtSeller], clock: 'RESTART', sets: { goods: 'WITH_SUPPLIER' } },
  ),
  row(
    'supplierRefunds',
    SUPPLIER_PAYS,
    'REFUND_DUE',
    SELLER_SIDE,
    'line.supplier_refunded',
    "The supplier's full refund has reached the seller and is recorded: now the buyer's is due.",
    { guards: [guard.refundPromised, guard.supplierPaidInFull] },
  ),
  row(
    'supplierReships',
    SUPPLIER_PAYS,
    'REPLACEMENT_SENT',
    SUPPLIER_ANSWERS,
    'line.replacement_sent',
    'The supplier ships the replacement.',
    { guards: [guard.replacementPromised] },
  ),
  row(
    'supplierFails',
    SUPPLIER_PAYS,
    'NEGOTIATING',
    SUPPLIER_ANSWERS,
    'line.supplier_failed',
    'The supplier pays less than agreed, refuses, or the goods are lost: the sides talk again.',
  ),
  row(
    'deadline',
    ['WITH_SUPPLIER', ...SUPPLIER_PAYS],
    'SAME',
    ['SYSTEM'],
    'line.deadline_passed',
    'The supplier is silent: both sides are told and the buyer may escalate.',
    { guards: [guard.deadlineReached], clock: 'RESTART' },
  ),
];
