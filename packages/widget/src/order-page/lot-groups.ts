import type { ItemLot } from './order-item.ts';

/** Lots about which the same is said, as one: ten parcels of one day need one line, not ten. */
export interface LotGroup {
  readonly quantity: number;
  readonly claimable: number;
  readonly lots: readonly ItemLot[];
  /** Speaks for all of them. */
  readonly lot: ItemLot;
}

export function groupLots(lots: readonly ItemLot[]): LotGroup[] {
  const groups = new Map<string, ItemLot[]>();
  for (const lot of lots) {
    const said = `${lot.best.answer} ${lot.headline} ${lot.detail}`;
    groups.set(said, [...(groups.get(said) ?? []), lot]);
  }
  return [...groups.values()].flatMap((members) => {
    const [lot] = members;
    if (!lot) return [];
    const quantity = members.reduce((sum, member) => sum + member.lot.quantity, 0);
    const claimable = members.reduce((sum, member) => sum + member.best.claimableQuantity, 0);
    return [{ quantity, claimable, lots: members, lot }];
  });
}
