import type { Claim, Lot, OrderItem, Transaction } from '@refund-widget/database';
import type { UnitRange } from '@refund-widget/domain';
import { done, type Outcome, problem, refused } from '../../outcome.ts';
import { itemRow, lotRow } from '../order-rows.ts';
import type { PreparedItem } from '../prepare-order.ts';
import { chooseReturnedUnits } from '../returned-units.ts';
import { type LotPlan, planLots } from './plan-lots.ts';

export type KnownItem = OrderItem & { readonly lots: readonly Lot[]; readonly claims: readonly Claim[] };

interface Place {
  readonly newId: () => string;
  readonly transaction: Transaction;
  readonly merchantId: string;
}

/** Units that requests of ours hold, or that we refunded or replaced. */
function ourUnits(item: KnownItem): UnitRange[] {
  const claimed = item.claims.filter(({ state }) => state !== 'ELSEWHERE');
  const replaced = currentLots(item).filter(({ replacementLineId }) => replacementLineId !== null);
  return [...claimed, ...replaced].map(({ firstUnit, lastUnit }) => ({ first: firstUnit, last: lastUnit }));
}

/** Without those that replacements took the place of. */
function currentLots({ lots }: KnownItem): readonly Lot[] {
  return lots.filter(({ replacedAt }) => replacedAt === null);
}

/** An item that the shop no longer reports goes, unless a request of ours is about it. */
export async function removeItem({ transaction }: Place, item: KnownItem): Promise<Outcome<null>> {
  const requests = await transaction.requestLine.count({ where: { orderItemId: item.id } });
  if (requests > 0) {
    const message = `Item "${item.externalId}" is missing, but a request is about it. Send it as well.`;
    return refused(problem('ITEM_IN_USE', message, ['order', 'items'], { item: item.externalId }));
  }
  await transaction.claim.deleteMany({ where: { orderItemId: item.id } });
  await transaction.lot.deleteMany({ where: { orderItemId: item.id } });
  await transaction.orderItem.delete({ where: { id: item.id } });
  return done(null);
}

/**
 * Takes over what the shop says of an item now; its policy stays the one of its purchase. While requests hold units or
 * units were refunded, what was charged for them is fixed: `ITEM_IN_USE`. Answers with lots that no unit is in any more,
 * to be removed once no line refers to them.
 */
export async function updateItem(
  place: Place,
  item: KnownItem,
  reported: PreparedItem,
): Promise<Outcome<{ readonly unusedLots: readonly string[] }>> {
  const { transaction, merchantId, newId } = place;
  const field = ['order', 'items', reported.position];
  if (reported.terms && reported.terms.policyVersionId !== item.policyVersionId) {
    const message = 'This item was imported under other terms, and those of a purchase never change.';
    return refused(problem('TERMS_ALREADY_PINNED', message, [...field, 'shownTerms']));
  }
  const ours = ourUnits(item);
  if (ours.length > 0 && chargedDiffers(item, reported)) {
    const message =
      'A request holds units of this item, so what was charged for it, how many and by whom can no longer change.';
    return refused(problem('ITEM_IN_USE', message, field, { item: item.externalId, unitsHeld: ours }));
  }
  const known = currentLots(item).map(({ firstUnit, lastUnit, ...lot }) => ({
    ...lot,
    units: { first: firstUnit, last: lastUnit },
    replacement: lot.replacementLineId !== null,
  }));
  const plan = planLots(known, reported.lots, reported.quantity, ours);
  if (plan.wentBack !== null) {
    const message = `A request holds unit ${plan.wentBack}, which was further on its way before. Check the lots' states.`;
    return refused(problem('LOT_WENT_BACK', message, [...field, 'lots'], { unit: plan.wentBack }));
  }
  const returned = chooseReturnedUnits(
    reported.lots.length === 0 ? [] : plan.lots.map(({ lot }) => lot),
    ours,
    reported.returnedUnits,
  );
  if (returned === null) {
    const message = 'More units came back in the shop than are left beside those that requests hold.';
    return refused(problem('UNITS_CLAIMED', message, [...field, 'returnedElsewhere'], { unitsHeld: ours }));
  }
  await transaction.claim.deleteMany({ where: { orderItemId: item.id, state: 'ELSEWHERE' } });
  await transaction.orderItem.update({ where: { id: item.id }, data: itemRow(reported) });
  await writeLots(place, item.id, plan);
  await transaction.claim.createMany({
    data: returned.map(({ first, last }) => ({
      ...{ id: newId(), merchantId, orderItemId: item.id, firstUnit: first, lastUnit: last },
      state: 'ELSEWHERE' as const,
    })),
  });
  return done({ unusedLots: plan.unused });
}

function chargedDiffers(item: KnownItem, reported: PreparedItem): boolean {
  return (
    item.quantity !== reported.quantity ||
    item.total !== reported.total ||
    item.shipping !== reported.shipping ||
    item.sellerId !== reported.sellerId
  );
}

async function writeLots({ transaction, merchantId, newId }: Place, orderItemId: string, plan: LotPlan) {
  // Rows that are not needed any more go when no line refers to them; until then units may be in two of them.
  await transaction.$executeRaw`SET CONSTRAINTS "lots_units_in_one_lot" DEFERRED`;
  for (const { id, lot } of plan.lots) {
    if (id === null) await transaction.lot.create({ data: { id: newId(), merchantId, orderItemId, ...lotRow(lot) } });
    else await transaction.lot.update({ where: { id }, data: lotRow(lot) });
  }
}
