import type { Instant } from '../model/instant.ts';
import type { Lot, OrderItem } from '../model/order.ts';
import type { CompiledPolicy } from '../policy/compile-policy.ts';
import type { ExclusionTerms } from '../policy/schema/exclusions.ts';
import { lastDeliveryFrom } from './last-delivery.ts';
import { contractOf, lawsThatApply } from './laws-that-apply.ts';
import type { OrderQuestion } from './question.ts';
import { amountsOf } from './refund-amounts.ts';
import { freeUnits } from './rules/free-units.ts';
import type { LotAmounts, LotScope, SourceScope } from './scope.ts';
import { countUnits, unitsOutside } from './unit-ranges.ts';

export type LastDelivery = (sellerId: string) => Instant | null;

/** The order's last delivery, looked for once a seller and only if a law asks. */
export function lastDeliveries({ order }: OrderQuestion): LastDelivery {
  const known = new Map<string, Instant | null>();
  return (sellerId) => {
    const found = known.get(sellerId);
    if (found !== undefined) return found;
    const last = lastDeliveryFrom(sellerId, order);
    known.set(sellerId, last);
    return last;
  };
}

/** The merchant's policy and every law that applies, each with what it makes of the item. */
export function sourcesOf(item: OrderItem, question: OrderQuestion, lastDelivery: LastDelivery): SourceScope[] {
  const merchant = question.policies(item.policyVersionId);
  if (!merchant) throw new Error(`Policy version ${item.policyVersionId} of item ${item.id} was not loaded`);
  const contract = contractOf(item);
  const laws = lawsThatApply(question.packs, question.order, item, contract);
  return [merchant, ...laws].map((policy) => {
    const exclusions = exclusionsOf(policy, item);
    return {
      question,
      item,
      contract,
      policy,
      merchant,
      timeZone: zoneOf(policy, question),
      exclusions,
      reasonsDiffer: exclusions.some(({ reasons }) => reasons !== null),
      lastDelivery: () => lastDelivery(item.sellerId),
    };
  });
}

function zoneOf({ document, zoneOfCountry }: CompiledPolicy, { order }: OrderQuestion): string {
  const ofBuyer = order.buyer.country === null ? undefined : zoneOfCountry.get(order.buyer.country);
  return document.timeZone ?? ofBuyer ?? order.timeZone;
}

const strictness: Readonly<Record<ExclusionTerms['effect'], number>> = { INELIGIBLE: 0, NEGOTIABLE: 1, REVIEW: 2 };

function exclusionsOf(policy: CompiledPolicy, { tags, mode }: OrderItem): readonly ExclusionTerms[] {
  if (policy.document.exclusions.length === 0) return [];
  const hits = new Set(policy.exclusionsByMode.get(mode));
  for (const tag of tags) for (const exclusion of policy.exclusionsByTag.get(tag) ?? []) hits.add(exclusion);
  return hits.size > 1 ? [...hits].sort((a, b) => strictness[a.effect] - strictness[b.effect]) : [...hits];
}

export function lotScope(lot: Lot, item: OrderItem): LotScope {
  const free = unitsOutside(lot.units, item.taken);
  const freeQuantity = countUnits(free);
  let amounts: LotAmounts | undefined;
  return {
    lot,
    free,
    freeQuantity,
    units: freeUnits(lot, freeQuantity),
    get amounts() {
      amounts ??= amountsOf(item, free);
      return amounts;
    },
  };
}
