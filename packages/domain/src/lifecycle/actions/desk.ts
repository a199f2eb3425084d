import type { ActorKind } from '../../model/actor.ts';
import type { LineState } from '../../model/line-state.ts';
import type { LineAction } from './action.ts';

/** The buttons of one state, in order. The first possible one of `primary` is the step that moves things on. */
export interface Buttons {
  readonly primary: readonly LineAction[];
  readonly others: readonly LineAction[];
}

type Desk = Readonly<Partial<Record<LineState, Buttons>>>;

const FINISHED: Buttons = { primary: ['printRecord'], others: [] };

/** What a buyer may see: quiet things last. */
const BUYER: Desk = {
  SUBMITTED: { primary: ['convertToReturn'], others: ['escalate', 'addEvidence', 'cancel', 'sendMessage'] },
  AWAITING_INFORMATION: { primary: ['answerInformation'], others: ['addEvidence', 'cancel', 'sendMessage'] },
  NEGOTIATING: {
    primary: ['acceptOffer'],
    others: ['counterOffer', 'declineOffer', 'escalate', 'addEvidence', 'sendMessage', 'cancel'],
  },
  WITH_SUPPLIER: { primary: [], others: ['sendMessage', 'escalate', 'addEvidence', 'cancel'] },
  AWAITING_RETURN: { primary: ['enterShipment'], others: ['escalate', 'cancel'] },
  RETURN_IN_TRANSIT: { primary: [], others: ['track', 'correctShipment', 'escalate'] },
  INSPECTING: { primary: [], others: ['sendMessage', 'escalate', 'addEvidence'] },
  SENDING_BACK: { primary: ['track'], others: ['sendMessage', 'escalate'] },
  SUPPLIER_RETURN: { primary: [], others: ['sendMessage', 'escalate'] },
  SUPPLIER_SETTLEMENT: { primary: [], others: ['sendMessage', 'escalate'] },
  REFUND_DUE: { primary: [], others: ['giveBankDetails', 'escalate', 'sendMessage'] },
  REFUND_PENDING: { primary: [], others: ['sendMessage'] },
  REPLACEMENT_DUE: { primary: [], others: ['sendMessage', 'escalate'] },
  REPLACEMENT_SENT: { primary: ['track'], others: ['sendMessage', 'escalate'] },
  REJECTED: { primary: ['escalate'], others: ['sendMessage'] },
  IN_DISPUTE: {
    primary: ['answerInformation', 'settle'],
    others: ['declineOffer', 'proposeSettlement', 'addEvidence', 'sendMessage', 'withdrawDispute'],
  },
  REFUNDED: { primary: ['printStatement'], others: ['appeal'] },
  REPLACED: { primary: ['viewReplacement'], others: ['printRecord'] },
  CANCELLED: { primary: ['applyAgain'], others: [] },
  EXPIRED: { primary: ['applyAgain'], others: [] },
  CLOSED: { primary: [], others: ['printRecord'] },
};

const SELLER: Desk = {
  SUBMITTED: {
    // Only commission can be forwarded, and there it comes first; where the law is on the buyer's side, the answer does.
    primary: ['forwardToSupplier', 'approve'],
    others: ['approve', 'makeOffer', 'askInformation', 'reject', 'forwardToSupplier'],
  },
  AWAITING_INFORMATION: { primary: ['answerInformation'], others: ['sendMessage', 'remind'] },
  NEGOTIATING: {
    primary: ['acceptOffer', 'makeOffer'],
    others: ['counterOffer', 'declineOffer', 'askInformation', 'escalate'],
  },
  WITH_SUPPLIER: {
    primary: ['supplierAccepts', 'supplierAcceptsWithoutReturn'],
    others: [
      'supplierAcceptsWithoutReturn',
      'supplierDeclines',
      'supplierOffers',
      'relaySupplierOffer',
      'resendSupplierLink',
      'forwardToSupplier',
      'escalate',
    ],
  },
  AWAITING_RETURN: { primary: ['waiveReturn'], others: ['enterShipment', 'remind', 'escalate'] },
  RETURN_IN_TRANSIT: {
    primary: ['receive'],
    others: ['reportLost', 'waiveReturn', 'proveDispatch', 'correctShipment', 'escalate'],
  },
  INSPECTING: { primary: ['acceptInspection'], others: ['refuseInspection', 'sendBack', 'escalate'] },
  SENDING_BACK: { primary: ['enterShipment', 'deliverBack'], others: ['deliverBack'] },
  SUPPLIER_RETURN: {
    primary: ['shipToSupplier', 'supplierRefunds', 'supplierReships'],
    others: ['supplierRefunds', 'supplierReships', 'supplierFails', 'resendSupplierLink', 'escalate'],
  },
  SUPPLIER_SETTLEMENT: {
    primary: ['supplierRefunds', 'supplierReships'],
    others: ['supplierFails', 'resendSupplierLink', 'escalate'],
  },
  REFUND_DUE: {
    primary: ['approveManualPayout', 'startPayout', 'prepareManualPayout', 'reconcileUnknown'],
    others: ['startPayout', 'prepareManualPayout', 'returnManualPayout', 'reconcileUnknown', 'recordTransfer'],
  },
  REFUND_PENDING: { primary: ['reconcileUnknown', 'recordTransfer'], others: ['recordTransfer'] },
  REPLACEMENT_DUE: { primary: ['shipReplacement'], others: ['outOfStock'] },
  REPLACEMENT_SENT: { primary: ['replacementDelivered'], others: ['replacementLost', 'replacementLostNoStock'] },
  IN_DISPUTE: {
    primary: ['answerInformation', 'settle'],
    others: ['declineOffer', 'addEvidence', 'proposeSettlement'],
  },
  REFUNDED: { primary: ['printStatement'], others: [] },
  REPLACED: FINISHED,
  CANCELLED: FINISHED,
  EXPIRED: FINISHED,
  CLOSED: FINISHED,
};

/** What an administrator has beside the seller's buttons. */
const ADMINISTRATOR_ALSO: Readonly<Partial<Record<LineState, readonly LineAction[]>>> = {
  SUBMITTED: ['reassign', 'extendDeadline'],
  AWAITING_INFORMATION: ['extendDeadline'],
  NEGOTIATING: ['extendDeadline'],
  WITH_SUPPLIER: ['changeSupplierContact'],
  SUPPLIER_RETURN: ['changeSupplierContact'],
  SUPPLIER_SETTLEMENT: ['changeSupplierContact'],
  AWAITING_RETURN: ['extendDeadline'],
  INSPECTING: ['reassign'],
  IN_DISPUTE: ['assignMediator'],
};

const MEDIATOR: Desk = {
  IN_DISPUTE: { primary: ['decide'], others: ['askInformation', 'proposeSettlement', 'handOver'] },
};

const SUPPLIER: Desk = {
  WITH_SUPPLIER: {
    primary: ['supplierAccepts', 'supplierAcceptsWithoutReturn'],
    others: ['supplierAcceptsWithoutReturn', 'supplierOffers', 'supplierDeclines'],
  },
  SUPPLIER_RETURN: { primary: ['supplierReships'], others: ['supplierFails'] },
  SUPPLIER_SETTLEMENT: { primary: ['supplierReships'], others: ['supplierFails'] },
};

const NOTHING: Buttons = { primary: [], others: [] };

/** The buttons an actor may ever see in a state. Machines have none. */
export function buttonsOf(actor: ActorKind, state: LineState): Buttons {
  switch (actor) {
    case 'BUYER':
      return BUYER[state] ?? NOTHING;
    case 'SELLER':
    case 'MERCHANT_SERVER':
      return SELLER[state] ?? NOTHING;
    case 'ADMINISTRATOR': {
      const { primary, others } = SELLER[state] ?? NOTHING;
      return { primary, others: [...others, ...(ADMINISTRATOR_ALSO[state] ?? [])] };
    }
    case 'MEDIATOR':
      return MEDIATOR[state] ?? NOTHING;
    case 'SUPPLIER':
      return SUPPLIER[state] ?? NOTHING;
    case 'CARRIER':
    case 'PROVIDER':
    case 'SYSTEM':
      return NOTHING;
  }
}
