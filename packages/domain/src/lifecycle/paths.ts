import type { Payer } from '../model/eligibility.ts';
import type { AgreedPath, LineContext } from '../model/line-context.ts';
import type { LineState } from '../model/line-state.ts';

/**
 * Commission: money reaches the buyer once the supplier's full refund is recorded, or when a mediator named who pays
 * (policy commission, refunds). A statutory right is not narrowed by the merchant's agreement with a supplier.
 */
export function supplierGateOpen(context: LineContext): boolean {
  return supplierGate(context)?.open ?? true;
}

export interface SupplierGate {
  readonly open: boolean;
  readonly because:
    | 'STATUTORY_RIGHT'
    | 'SUPPLIER_PAID'
    | 'FUNDED'
    | 'SUPPLIER_REFUND_SHORT'
    | 'SUPPLIER_REFUND_AWAITED';
  /** Whom a mediator named to pay; null otherwise. */
  readonly fundedBy: Payer | null;
}

/** Whether money may reach the buyer as far as the supplier is concerned, and why; null where there is no supplier. */
export function supplierGate({ mode, statutoryRight, supplierRefund, decision }: LineContext): SupplierGate | null {
  if (mode !== 'COMMISSION') return null;
  const fundedBy = decision?.fundedBy ?? null;
  if (supplierRefund === 'FULL') return { open: true, because: 'SUPPLIER_PAID', fundedBy };
  if (fundedBy) return { open: true, because: 'FUNDED', fundedBy };
  if (statutoryRight) return { open: true, because: 'STATUTORY_RIGHT', fundedBy };
  const because = supplierRefund === 'SHORT' ? 'SUPPLIER_REFUND_SHORT' : 'SUPPLIER_REFUND_AWAITED';
  return { open: false, because, fundedBy };
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
