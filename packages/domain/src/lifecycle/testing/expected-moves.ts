import type { ActorKind } from '../../model/actor.ts';
import type { LineContext } from '../../model/line-context.ts';
import type { LineState } from '../../model/line-state.ts';
import type { LineEvent } from '../line-event.ts';
import { legs, NOW, offerBy } from './given.ts';

/** What one move must do: who may make it, where it leads when `by[0]` makes it, and the facts that takes. */
export interface ExpectedMove {
  readonly by: readonly ActorKind[];
  readonly to: LineState;
  readonly given: Partial<LineContext>;
}

type Row = Partial<Record<LineEvent, ExpectedMove>>;

const SELLER: readonly ActorKind[] = ['SELLER', 'ADMINISTRATOR', 'MERCHANT_SERVER'];
const BUYER: readonly ActorKind[] = ['BUYER'];
const SYSTEM: readonly ActorKind[] = ['SYSTEM'];
const BOTH: readonly ActorKind[] = [...BUYER, ...SELLER];
const SUPPLIER: readonly ActorKind[] = ['SUPPLIER', ...SELLER];
const CARRIED: readonly ActorKind[] = [...SELLER, 'CARRIER'];
const PROVIDER: readonly ActorKind[] = ['PROVIDER', 'SYSTEM'];
const EVIDENCE: readonly ActorKind[] = [...PROVIDER, ...SELLER];

function move(by: readonly ActorKind[], to: LineState, given: Partial<LineContext> = {}): ExpectedMove {
  return { by, to, given };
}

const over = { deadlineAt: NOW };
const late = { overdue: true };
const latePolicy = { length: 14, unit: 'CALENDAR_DAYS', onTimeout: 'ALLOW_ESCALATION', clause: '9.2' } as const;
const commission = { mode: 'COMMISSION' } as const;
const theirOffer = { offer: offerBy('SELLER'), negotiatedFrom: 'SUBMITTED' } as const;
const asked = { askedFrom: 'SUBMITTED', asked: 'BUYER' } as const;
const question = { askedFrom: 'IN_DISPUTE', asked: 'BUYER' } as const;
const decision = { decision: { outcome: 'REFUND_DUE', reason: 'The photos show the crack.', fundedBy: null } } as const;
const supplierPaid = { ...commission, supplierRefund: 'FULL' } as const;
const replacement = { resolution: 'REPLACEMENT' } as const;

/**
 * Written by hand from the description of a line's life, never from the table. What a state does not name is refused.
 */
export const EXPECTED_MOVES: Readonly<Record<LineState, Row>> = {
  SUBMITTED: {
    approve: move([...SELLER, 'SYSTEM'], 'AWAITING_RETURN'),
    reject: move(SELLER, 'REJECTED'),
    makeOffer: move(SELLER, 'NEGOTIATING'),
    askInformation: move(SELLER, 'AWAITING_INFORMATION'),
    forwardToSupplier: move(SELLER, 'WITH_SUPPLIER', commission),
    cancel: move(BUYER, 'CANCELLED'),
    escalate: move(BUYER, 'IN_DISPUTE', late),
    parcelShipped: move([...SELLER, 'CARRIER', 'SYSTEM'], 'SUBMITTED', { goods: 'NONE' }),
    convertToReturn: move(BUYER, 'SUBMITTED', { parcelLeft: true }),
    extendDeadline: move(['ADMINISTRATOR'], 'SUBMITTED'),
    remind: move(SYSTEM, 'SUBMITTED'),
    deadline: move(SYSTEM, 'SUBMITTED', over),
  },
  AWAITING_INFORMATION: {
    answerInformation: move(BOTH, 'SUBMITTED', asked),
    cancel: move(BUYER, 'CANCELLED'),
    extendDeadline: move(['ADMINISTRATOR'], 'AWAITING_INFORMATION'),
    remind: move([...SYSTEM, ...SELLER], 'AWAITING_INFORMATION'),
    deadline: move(SYSTEM, 'SUBMITTED', { ...asked, ...over }),
  },
  NEGOTIATING: {
    makeOffer: move(SELLER, 'NEGOTIATING'),
    counterOffer: move(BOTH, 'NEGOTIATING', theirOffer),
    acceptOffer: move(BOTH, 'REFUND_DUE', theirOffer),
    declineOffer: move(BOTH, 'SUBMITTED', theirOffer),
    askInformation: move(SELLER, 'AWAITING_INFORMATION', theirOffer),
    escalate: move(BOTH, 'IN_DISPUTE'),
    cancel: move(BUYER, 'CANCELLED'),
    extendDeadline: move(['ADMINISTRATOR'], 'NEGOTIATING'),
    remind: move(SYSTEM, 'NEGOTIATING'),
    deadline: move(SYSTEM, 'SUBMITTED', { ...theirOffer, ...over }),
  },
  WITH_SUPPLIER: {
    supplierAccepts: move(SUPPLIER, 'AWAITING_RETURN'),
    supplierAcceptsWithoutReturn: move(SUPPLIER, 'SUPPLIER_SETTLEMENT'),
    supplierOffers: move(SUPPLIER, 'WITH_SUPPLIER'),
    forwardToSupplier: move(SELLER, 'WITH_SUPPLIER', commission),
    relaySupplierOffer: move(SELLER, 'NEGOTIATING'),
    supplierDeclines: move(SUPPLIER, 'REJECTED'),
    escalate: move(BOTH, 'IN_DISPUTE'),
    cancel: move(BUYER, 'CANCELLED'),
    remind: move(SYSTEM, 'WITH_SUPPLIER'),
    deadline: move(SYSTEM, 'WITH_SUPPLIER', over),
  },
  AWAITING_RETURN: {
    enterShipment: move(BOTH, 'RETURN_IN_TRANSIT'),
    waiveReturn: move(SELLER, 'REFUND_DUE'),
    escalate: move(BOTH, 'IN_DISPUTE'),
    cancel: move(BUYER, 'CANCELLED'),
    extendDeadline: move(['ADMINISTRATOR'], 'AWAITING_RETURN'),
    remind: move([...SYSTEM, ...SELLER], 'AWAITING_RETURN'),
    deadline: move(SYSTEM, 'EXPIRED', over),
  },
  RETURN_IN_TRANSIT: {
    correctShipment: move(BOTH, 'RETURN_IN_TRANSIT'),
    receive: move(SELLER, 'INSPECTING'),
    reportLost: move(CARRIED, 'RETURN_IN_TRANSIT'),
    waiveReturn: move(SELLER, 'REFUND_DUE', { returnLost: true }),
    proveDispatch: move([...SELLER, 'CARRIER', 'SYSTEM'], 'REFUND_DUE', { proofOfDispatchSuffices: true }),
    escalate: move(BOTH, 'IN_DISPUTE', { returnLost: true }),
    remind: move(SYSTEM, 'RETURN_IN_TRANSIT'),
    deadline: move(SYSTEM, 'RETURN_IN_TRANSIT', over),
  },
  INSPECTING: {
    acceptInspection: move(SELLER, 'REFUND_DUE'),
    refuseInspection: move(SELLER, 'NEGOTIATING'),
    sendBack: move(SELLER, 'SENDING_BACK'),
    escalate: move(BOTH, 'IN_DISPUTE'),
    remind: move(SYSTEM, 'INSPECTING'),
    deadline: move(SYSTEM, 'INSPECTING', over),
  },
  SENDING_BACK: {
    enterShipment: move(SELLER, 'SENDING_BACK', { goods: 'WITH_SELLER' }),
    deliverBack: move(CARRIED, 'REJECTED'),
    escalate: move(BUYER, 'IN_DISPUTE', { ...late, deadlines: { SENDING_BACK: latePolicy } }),
    remind: move(SYSTEM, 'SENDING_BACK'),
    deadline: move(SYSTEM, 'SENDING_BACK', over),
  },
  SUPPLIER_RETURN: {
    shipToSupplier: move(SELLER, 'SUPPLIER_RETURN', { goods: 'WITH_SELLER' }),
    supplierRefunds: move(SELLER, 'REFUND_DUE', supplierPaid),
    supplierReships: move(SUPPLIER, 'REPLACEMENT_SENT', replacement),
    supplierFails: move(SUPPLIER, 'NEGOTIATING'),
    escalate: move([...SELLER, 'BUYER'], 'IN_DISPUTE'),
    remind: move(SYSTEM, 'SUPPLIER_RETURN'),
    deadline: move(SYSTEM, 'SUPPLIER_RETURN', over),
  },
  SUPPLIER_SETTLEMENT: {
    supplierRefunds: move(SELLER, 'REFUND_DUE', supplierPaid),
    supplierReships: move(SUPPLIER, 'REPLACEMENT_SENT', replacement),
    supplierFails: move(SUPPLIER, 'NEGOTIATING'),
    escalate: move([...SELLER, 'BUYER'], 'IN_DISPUTE'),
    remind: move(SYSTEM, 'SUPPLIER_SETTLEMENT'),
    deadline: move(SYSTEM, 'SUPPLIER_SETTLEMENT', over),
  },
  REFUND_DUE: {
    startPayout: move([...SELLER, 'SYSTEM'], 'REFUND_DUE', { legs: legs({ uncovered: 4197n }) }),
    payoutAccepted: move(PROVIDER, 'REFUND_PENDING', { legs: legs({ accepted: 2 }) }),
    payoutRefused: move(PROVIDER, 'REFUND_DUE'),
    methodClosed: move(EVIDENCE, 'REFUND_DUE'),
    prepareManualPayout: move(SELLER, 'REFUND_DUE', { methodClosed: true }),
    approveManualPayout: move(['SELLER', 'ADMINISTRATOR'], 'REFUND_DUE', { manualPayout: 'PREPARED' }),
    returnManualPayout: move(['SELLER', 'ADMINISTRATOR'], 'REFUND_DUE', { manualPayout: 'PREPARED' }),
    confirmSettlement: move(EVIDENCE, 'REFUNDED', { legs: legs({ settled: 2 }) }),
    reconcileUnknown: move([...SYSTEM, ...SELLER], 'REFUND_DUE', { legs: legs({ unknown: 1 }) }),
    escalate: move(BUYER, 'IN_DISPUTE', late),
    remind: move(SYSTEM, 'REFUND_DUE'),
    deadline: move(SYSTEM, 'REFUND_DUE', over),
  },
  REFUND_PENDING: {
    confirmSettlement: move(EVIDENCE, 'REFUNDED', { legs: legs({ settled: 2 }) }),
    payoutFailed: move(EVIDENCE, 'REFUND_DUE', { legs: legs({ settled: 1, failed: 1 }) }),
    reconcileUnknown: move([...SYSTEM, ...SELLER], 'REFUND_PENDING', { legs: legs({ unknown: 1 }) }),
    remind: move(SYSTEM, 'REFUND_PENDING'),
    deadline: move(SYSTEM, 'REFUND_PENDING', over),
  },
  REPLACEMENT_DUE: {
    shipReplacement: move(SELLER, 'REPLACEMENT_SENT'),
    outOfStock: move(SELLER, 'NEGOTIATING'),
    escalate: move(BUYER, 'IN_DISPUTE', late),
    remind: move(SYSTEM, 'REPLACEMENT_DUE'),
    deadline: move(SYSTEM, 'REPLACEMENT_DUE', over),
  },
  REPLACEMENT_SENT: {
    replacementDelivered: move(CARRIED, 'REPLACED'),
    replacementLost: move(CARRIED, 'REPLACEMENT_DUE'),
    replacementLostNoStock: move(SELLER, 'NEGOTIATING'),
    escalate: move(BUYER, 'IN_DISPUTE', { ...late, deadlines: { REPLACEMENT_SENT: latePolicy } }),
    remind: move(SYSTEM, 'REPLACEMENT_SENT'),
    deadline: move(SYSTEM, 'REPLACEMENT_SENT', over),
  },
  REJECTED: {
    escalate: move(BUYER, 'IN_DISPUTE', { deadlineAt: NOW + 1 }),
    remind: move(SYSTEM, 'REJECTED'),
    deadline: move(SYSTEM, 'CLOSED', over),
  },
  IN_DISPUTE: {
    decide: move(['MEDIATOR'], 'REFUND_DUE', decision),
    askInformation: move(['MEDIATOR'], 'IN_DISPUTE'),
    answerInformation: move(BOTH, 'IN_DISPUTE', question),
    proposeSettlement: move(['MEDIATOR', ...BOTH], 'IN_DISPUTE'),
    settle: move(BOTH, 'REFUND_DUE', theirOffer),
    declineOffer: move(BOTH, 'IN_DISPUTE', theirOffer),
    withdrawDispute: move(BUYER, 'CLOSED'),
    remind: move(SYSTEM, 'IN_DISPUTE'),
    deadline: move(SYSTEM, 'IN_DISPUTE', over),
  },
  REFUNDED: {
    payoutFailed: move(EVIDENCE, 'REFUND_DUE', { legs: legs({ failed: 1 }) }),
    appeal: move(BUYER, 'IN_DISPUTE', { appealAllowed: true }),
    deadline: move(SYSTEM, 'REFUNDED', { appealAllowed: true, ...over }),
  },
  REPLACED: {},
  CANCELLED: {},
  EXPIRED: {},
  CLOSED: {},
};
