import type { IconName } from '../icons/icon.ts';

const icons: Readonly<Record<string, IconName>> = {
  submit: 'inbox',
  split: 'list',
  approve: 'check-circle',
  reject: 'ban',
  cancel: 'x-circle',
  enterShipment: 'truck',
  correctShipment: 'edit',
  waiveReturn: 'check-circle',
  receive: 'package',
  reportLost: 'alert',
  proveDispatch: 'truck',
  acceptInspection: 'scan',
  refuseInspection: 'scan',
  sendBack: 'arrow-back',
  deliverBack: 'package',
  startPayout: 'send',
  payoutAccepted: 'card',
  payoutRefused: 'alert',
  methodClosed: 'alert',
  prepareManualPayout: 'banknote',
  approveManualPayout: 'banknote',
  returnManualPayout: 'arrow-back',
  confirmSettlement: 'banknote',
  payoutFailed: 'alert',
  reconcileUnknown: 'hourglass',
  deadline: 'clock',
  extendDeadline: 'clock',
  remind: 'clock',
  parcelShipped: 'truck',
  convertToReturn: 'arrow-back',
  escalate: 'scales',
  decide: 'scales',
  askInformation: 'question',
  answerInformation: 'question',
  acceptOffer: 'check-circle',
  settle: 'check-circle',
  declineOffer: 'ban',
  addEvidence: 'image',
  acceptEvidence: 'check-circle',
  refuseEvidence: 'x-circle',
};

/** The mark of an entry in the record; an event of a later release gets a plain one. */
export function eventIcon(event: string): IconName {
  return icons[event] ?? 'swap';
}
