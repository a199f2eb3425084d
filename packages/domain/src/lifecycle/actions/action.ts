import type { LineState } from '../../model/line-state.ts';
import type { LineEvent } from '../line-event.ts';

export const SIDE_ACTIONS = [
  'sendMessage',
  'addEvidence',
  'giveBankDetails',
  'recordTransfer',
  'resendSupplierLink',
  'changeSupplierContact',
  'reassign',
  'assignMediator',
  'handOver',
  'track',
  'viewReplacement',
  'applyAgain',
  'printStatement',
  'printRecord',
] as const;

/** What people do beside the line's own moves; its state does not change by it. */
export type SideAction = (typeof SIDE_ACTIONS)[number];

/** A button: one of the line's moves, or something beside them. */
export type LineAction = LineEvent | SideAction;

export const ACTION_FIELDS = [
  'AMOUNT',
  'ANSWERS',
  'BANK_DETAILS',
  'CARRIER',
  'CONDITION',
  'CONTACT',
  'DEADLINE',
  'DECISION',
  'DEDUCTIONS',
  'EVIDENCE',
  'MESSAGE',
  'OFFER_TERMS',
  'PAYOUT_REFERENCE',
  'PROOF',
  'QUESTIONS',
  'REASON',
  'RECORD',
  'RETURN_ADDRESS',
  'SIDE',
  'STAFF',
  'SUPPLIER',
  'TRACKING_NUMBER',
  'UNITS',
] as const;

/** A field of the form that an action opens. */
export type ActionField = (typeof ACTION_FIELDS)[number];

interface ActionForm {
  readonly needs: readonly ActionField[];
  /** Money moves, or somebody is bound. */
  readonly commits: boolean;
}

const SHIPMENT = ['CARRIER', 'TRACKING_NUMBER'] as const;

/** What an action asks for. What is not here asks for nothing and binds nobody. */
const FORMS: Readonly<Partial<Record<LineAction, ActionForm>>> = {
  reject: { needs: ['REASON'], commits: false },
  makeOffer: { needs: ['OFFER_TERMS'], commits: false },
  counterOffer: { needs: ['OFFER_TERMS'], commits: false },
  proposeSettlement: { needs: ['OFFER_TERMS'], commits: false },
  acceptOffer: { needs: [], commits: true },
  settle: { needs: [], commits: true },
  askInformation: { needs: ['QUESTIONS'], commits: false },
  answerInformation: { needs: ['ANSWERS'], commits: false },
  forwardToSupplier: { needs: ['SUPPLIER'], commits: false },
  supplierAccepts: { needs: ['RECORD'], commits: true },
  supplierAcceptsWithoutReturn: { needs: ['RECORD'], commits: true },
  supplierOffers: { needs: ['OFFER_TERMS'], commits: false },
  relaySupplierOffer: { needs: ['OFFER_TERMS', 'RECORD'], commits: false },
  supplierDeclines: { needs: ['REASON', 'RECORD'], commits: false },
  enterShipment: { needs: SHIPMENT, commits: false },
  correctShipment: { needs: SHIPMENT, commits: false },
  waiveReturn: { needs: [], commits: true },
  receive: { needs: ['UNITS'], commits: false },
  proveDispatch: { needs: ['PROOF'], commits: true },
  acceptInspection: { needs: ['UNITS', 'CONDITION', 'DEDUCTIONS'], commits: true },
  refuseInspection: { needs: ['UNITS', 'REASON'], commits: false },
  sendBack: { needs: ['UNITS', 'REASON'], commits: false },
  shipToSupplier: { needs: SHIPMENT, commits: false },
  supplierRefunds: { needs: ['AMOUNT', 'RECORD'], commits: true },
  supplierReships: { needs: SHIPMENT, commits: false },
  supplierFails: { needs: ['REASON', 'RECORD'], commits: false },
  startPayout: { needs: [], commits: true },
  prepareManualPayout: { needs: ['BANK_DETAILS'], commits: false },
  approveManualPayout: { needs: [], commits: true },
  returnManualPayout: { needs: ['REASON'], commits: false },
  recordTransfer: { needs: ['PAYOUT_REFERENCE'], commits: true },
  shipReplacement: { needs: SHIPMENT, commits: false },
  escalate: { needs: ['REASON'], commits: false },
  decide: { needs: ['DECISION', 'REASON'], commits: true },
  withdrawDispute: { needs: [], commits: true },
  appeal: { needs: ['REASON'], commits: true },
  extendDeadline: { needs: ['DEADLINE', 'REASON'], commits: false },
  sendMessage: { needs: ['MESSAGE'], commits: false },
  addEvidence: { needs: ['EVIDENCE'], commits: false },
  giveBankDetails: { needs: ['BANK_DETAILS'], commits: false },
  changeSupplierContact: { needs: ['CONTACT'], commits: false },
  reassign: { needs: ['STAFF'], commits: false },
  assignMediator: { needs: ['STAFF'], commits: false },
  handOver: { needs: ['STAFF', 'REASON'], commits: false },
};

/**
 * The form of an action, given where it leads: an approval that waits for the goods needs an address and moves no money
 * yet.
 */
export function formOf(action: LineAction, state: LineState, to: LineState): ActionForm {
  if (action === 'approve') {
    const waits = to === 'AWAITING_RETURN';
    return { needs: waits ? ['RETURN_ADDRESS'] : [], commits: !waits };
  }
  if (action === 'askInformation' && state === 'IN_DISPUTE') return { needs: ['SIDE', 'QUESTIONS'], commits: false };
  return FORMS[action] ?? { needs: [], commits: false };
}
