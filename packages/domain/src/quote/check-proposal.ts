import type { Lot, Order, OrderItem } from '../model/order.ts';
import type { ProposedLine } from '../model/quote.ts';
import { type Quoted, refuse } from './quote-problem.ts';

/** A proposed line with the item and the lot it names. */
export interface NamedLine {
  readonly index: number;
  readonly proposed: ProposedLine;
  readonly item: OrderItem;
  readonly lot: Lot;
}

/** What can be told without asking any policy: everything named exists once, is a quantity, and is of one seller. */
export function checkProposal(order: Order, proposed: readonly ProposedLine[]): Quoted<readonly NamedLine[]> {
  if (proposed.length === 0) return refuse({ code: 'NO_LINES' });
  const lines: NamedLine[] = [];
  for (const [index, line] of proposed.entries()) {
    const { itemId, lotId, quantity } = line;
    const item = order.items.find(({ id }) => id === itemId);
    if (!item) return refuse({ code: 'UNKNOWN_ITEM', line: index, itemId });
    const lot = item.lots.find(({ id }) => id === lotId);
    if (!lot) return refuse({ code: 'UNKNOWN_LOT', line: index, itemId, lotId });
    if (!Number.isSafeInteger(quantity) || quantity < 1) {
      return refuse({ code: 'QUANTITY_NOT_POSITIVE', line: index, quantity });
    }
    const same = lines.find(({ proposed: other }) => isSame(other, line));
    if (same) return refuse({ code: 'DUPLICATE_LINE', line: index, of: same.index });
    const [first] = lines;
    if (first && first.item.sellerId !== item.sellerId) {
      return refuse({ code: 'DIFFERENT_SELLERS', line: index, sellerIds: [first.item.sellerId, item.sellerId] });
    }
    lines.push({ index, proposed: line, item, lot });
  }
  return { ok: true, value: lines };
}

/** Units of one lot for one reason and one outcome are one line; for another reason or outcome they may be another. */
function isSame(left: ProposedLine, right: ProposedLine): boolean {
  return (
    left.itemId === right.itemId &&
    left.lotId === right.lotId &&
    left.reason === right.reason &&
    left.resolution === right.resolution
  );
}
