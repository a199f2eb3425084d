import type { GoodsPlace, LineState } from '@refund-widget/domain';
import type { SupplierStage } from '../contract/suppliers.ts';

/** What a line in this state means for its supplier. What buyer and seller settle among themselves is none of theirs. */
export function supplierStage(state: LineState, goods: GoodsPlace): SupplierStage {
  switch (state) {
    case 'WITH_SUPPLIER':
      return 'ANSWER';
    case 'AWAITING_RETURN':
    case 'RETURN_IN_TRANSIT':
    case 'INSPECTING':
      return 'GOODS_WITH_BUYER';
    case 'SUPPLIER_RETURN':
      return goods === 'WITH_SUPPLIER' ? 'SETTLE' : 'GOODS_ON_THEIR_WAY';
    case 'SUPPLIER_SETTLEMENT':
      return 'SETTLE';
    default:
      return 'NOTHING_TO_DO';
  }
}
