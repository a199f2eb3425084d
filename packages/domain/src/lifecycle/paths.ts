import type { AgreedPath, LineContext } from '../model/line-context.ts';
import type { LineState } from '../model/line-state.ts';

/**
 * Commission: money reaches the buyer once the supplier's full refund is recorded, or when a mediator named who pays
 * (policy commission, refunds). A statutory right is not narrowed by the merchant's agreement with a supplier.
 */
export function supplierGateOpen({ mode, statutoryRight, supplierRefund, decision }: LineContext): boolean {
  return mode !== 'COMMISSION' || statutoryRight || supplierRefund === 'FULL' || Boolean(decision?.fundedBy);
}

/** True while the units are, or will be, in the buyer's hands, so that they can be sent back. */
export function buyerCanSend({ goods }: LineContext): boolean {
  return goods === 'WITH_BUYER' || goods === 'IN_TRANSIT';
}

/** True when the seller or the supplier has units that are still the buyer's; after a refund they are not. */
export function goodsWithUs({ goods, appealUsed }: LineContext): boolean {
  return (goods === 'WITH_SELLER' || goods === 'WITH_SUPPLIER') && !appealUsed;
}

/**
 * Where an agreement leads: the goods first, if they have to come back and still can, then what was promised for them.
 */
export function agreedState(context: LineContext, agreed: AgreedPath): LineState {
  if (agreed.returnRequired && buyerCanSend(context)) return 'AWAITING_RETURN';
  return promisedState(agreed);
}

/** What is owed once no goods are waited for. */
export function promisedState({ resolution }: Pick<AgreedPath, 'resolution'>): LineState {
  return resolution === 'REPLACEMENT' ? 'REPLACEMENT_DUE' : 'REFUND_DUE';
}

/** Where goods accepted at the inspection lead; the supplier's part comes first while the gate is shut. */
export function inspectedState(context: LineContext): LineState {
  return supplierGateOpen(context) ? promisedState(context) : 'SUPPLIER_RETURN';
}

/** The end of a refusal: goods that are with us go back before the line is closed for good. */
export function refusedState(context: LineContext, end: 'REJECTED' | 'CLOSED'): LineState {
  return goodsWithUs(context) ? 'SENDING_BACK' : end;
}
