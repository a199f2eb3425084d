import type { Order, OrderItem } from '../model/order.ts';
import type { CompiledPolicy } from '../policy/compile-policy.ts';
import type { ContractKind } from '../policy/schema/windows.ts';

/** Legal packs that hold for an item: by the buyer's country and kind, what was sold, and how the merchant sold it. */
export function lawsThatApply(
  packs: readonly CompiledPolicy[],
  { buyer }: Order,
  { mode }: OrderItem,
  contract: ContractKind,
): CompiledPolicy[] {
  const { country, kind } = buyer;
  if (country === null) return [];
  return packs.filter(({ document: { appliesTo }, zoneOfCountry }) => {
    if (!appliesTo || !zoneOfCountry.has(country)) return false;
    return (
      appliesTo.buyerKinds.includes(kind) && appliesTo.contracts.includes(contract) && appliesTo.modes.includes(mode)
    );
  });
}

/** What was sold, as the item's tags say; anything not tagged `service` or `digital-content` is goods. */
export function contractOf({ tags }: OrderItem): ContractKind {
  if (tags.includes('digital-content')) return 'DIGITAL_CONTENT';
  return tags.includes('service') ? 'SERVICE' : 'GOODS';
}
