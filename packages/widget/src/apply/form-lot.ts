import type { RefundFormQuery, RefundReason } from '@refund-widget/client';

export type FormOrder = NonNullable<RefundFormQuery['order']>;
type FormItem = FormOrder['items'][number];
type LotAnswer = FormItem['refundEligibility']['lots'][number];
/** What one reason brings for one lot, as the API decided. */
export type ReasonOption = LotAnswer['reasons'][number]['best'];

/** Units of one item that can be asked for together. */
export interface FormLot {
  readonly lotId: string;
  readonly item: FormItem;
  readonly claimable: number;
  readonly arrived: boolean;
  readonly answer: LotAnswer;
  /** The reasons that may be given, each with what it brings. */
  readonly reasons: ReadonlyMap<RefundReason, ReasonOption>;
}

/** An item of which nothing can be asked for now, and what the API says about it. */
export interface ClosedItem {
  readonly item: FormItem;
  readonly answer: LotAnswer;
}

/** The lots that can be ticked; the items that open later; the items that cannot go back. */
export function sortLots(order: FormOrder): { open: FormLot[]; later: ClosedItem[]; closed: ClosedItem[] } {
  const open: FormLot[] = [];
  const later: ClosedItem[] = [];
  const closed: ClosedItem[] = [];
  for (const item of order.items) {
    const { lots } = item.refundEligibility;
    const claimable = lots.filter(({ best }) => best.claimableQuantity > 0);
    for (const answer of claimable) open.push(formLot(item, answer));
    const [first] = lots;
    if (claimable.length > 0 || !first) continue;
    const pending = lots.find(({ best }) => best.answer === 'NOT_YET');
    if (pending) later.push({ item, answer: pending });
    else closed.push({ item, answer: first });
  }
  return { open, later, closed };
}

function formLot(item: FormItem, answer: LotAnswer): FormLot {
  const possible = answer.reasons.filter(({ best }) => best.claimableQuantity > 0 && best.resolutions.length > 0);
  return {
    lotId: answer.lot.id,
    item,
    claimable: answer.best.claimableQuantity,
    arrived: answer.lot.state === 'DELIVERED',
    answer,
    reasons: new Map(possible.map(({ reason, best }) => [reason, best])),
  };
}
