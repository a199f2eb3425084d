import type { EligibilityOption, ItemEligibility, LotEligibility, LotReasonEligibility } from '../model/eligibility.ts';
import type { Instant } from '../model/instant.ts';
import type { Lot, OrderItem } from '../model/order.ts';
import { REASONS, type Reason } from '../model/reason.ts';
import type { CompiledPolicy } from '../policy/compile-policy.ts';
import type { ExclusionTerms } from '../policy/schema/exclusions.ts';
import { compareAcrossReasons, compareOptions } from './compare-options.ts';
import { evaluateOption } from './evaluate-option.ts';
import { lastDeliveryFrom } from './last-delivery.ts';
import { contractOf, lawsThatApply } from './laws-that-apply.ts';
import type { ItemQuestion, OrderQuestion } from './question.ts';
import { amountsOf } from './refund-amounts.ts';
import { freeUnits } from './rules/free-units.ts';
import type { LotAmounts, LotScope, LotSource, SourceScope } from './scope.ts';
import { countUnits, unitsOutside } from './unit-ranges.ts';

/**
 * What can be asked for one item: per lot and reason, the options of the merchant's policy and of every law that
 * applies, best first. Law stands beside policy: no option of the one changes one of the other.
 * Throws for an item the order does not have, an unknown policy version, an item without lots or no reasons: bugs of
 * the caller, who loaded them.
 */
export function evaluateItem(question: ItemQuestion): ItemEligibility {
  const item = question.order.items.find(({ id }) => id === question.itemId);
  if (!item) throw new Error(`Order ${question.order.id} has no item ${question.itemId}`);
  return evaluate(item, question, lastDeliveries(question));
}

/** As `evaluateItem`, for every item of the order, in its order. */
export function evaluateOrder(question: OrderQuestion): ItemEligibility[] {
  const lastDelivery = lastDeliveries(question);
  return question.order.items.map((item) => evaluate(item, question, lastDelivery));
}

function evaluate(item: OrderItem, question: OrderQuestion, lastDelivery: LastDelivery): ItemEligibility {
  const sources = sourcesOf(item, question, lastDelivery);
  const reasons = question.reasons ?? REASONS;
  const lots = item.lots.map((lot) => evaluateLot(lotScope(lot, item), sources, reasons));
  return { itemId: item.id, asOf: question.asOf, lots, best: bestOf(lots) };
}

function evaluateLot(lot: LotScope, sources: readonly SourceScope[], reasons: readonly Reason[]): LotEligibility {
  const scopes = sources.map((source): LotSource => ({ source, lot, windows: new Map() }));
  const answers = reasons.map((reason) => evaluateReason(lot.lot.id, scopes, reason));
  return { lotId: lot.lot.id, reasons: answers, best: bestOf(answers) };
}

/** A law that says nothing about the reason is no option; the merchant's policy always answers, if only with no. */
function evaluateReason(lotId: string, scopes: readonly LotSource[], reason: Reason): LotReasonEligibility {
  const options: EligibilityOption[] = [];
  for (const scope of scopes) {
    const { policy, merchant } = scope.source;
    if (policy === merchant || policy.reasons.has(reason)) options.push(evaluateOption(scope, reason));
  }
  if (options.length > 1) options.sort(compareOptions);
  const [best, ...alternatives] = options;
  if (!best) throw new Error('The merchant’s policy gave no answer');
  return { lotId, reason, best, alternatives };
}

function bestOf(parts: readonly { readonly best: EligibilityOption }[]): EligibilityOption {
  let best: EligibilityOption | undefined;
  for (const part of parts) if (!best || compareAcrossReasons(part.best, best) < 0) best = part.best;
  if (!best) throw new Error('Nothing was asked: no lots, or no reasons');
  return best;
}

type LastDelivery = (sellerId: string) => Instant | null;

/** The order's last delivery, looked for once a seller and only if a law asks. */
function lastDeliveries({ order }: OrderQuestion): LastDelivery {
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
function sourcesOf(item: OrderItem, question: OrderQuestion, lastDelivery: LastDelivery): SourceScope[] {
  const merchant = question.policies(item.policyVersionId);
  if (!merchant) throw new Error(`Policy version ${item.policyVersionId} of item ${item.id} was not loaded`);
  const contract = contractOf(item);
  const laws = lawsThatApply(question.packs, question.order, item, contract);
  return [merchant, ...laws].map((policy) => ({
    question,
    item,
    contract,
    policy,
    merchant,
    timeZone: zoneOf(policy, question),
    exclusions: exclusionsOf(policy, item),
    lastDelivery: () => lastDelivery(item.sellerId),
  }));
}

function zoneOf({ document, zoneOfCountry }: CompiledPolicy, { order }: OrderQuestion): string {
  const ofBuyer = order.buyer.country === null ? undefined : zoneOfCountry.get(order.buyer.country);
  return document.timeZone ?? ofBuyer ?? order.timeZone;
}

const strictness: Readonly<Record<ExclusionTerms['effect'], number>> = { INELIGIBLE: 0, NEGOTIABLE: 1, REVIEW: 2 };

function exclusionsOf(policy: CompiledPolicy, { tags, mode }: OrderItem): readonly ExclusionTerms[] {
  const hits = new Set(policy.exclusionsByMode.get(mode));
  for (const tag of tags) for (const exclusion of policy.exclusionsByTag.get(tag) ?? []) hits.add(exclusion);
  return hits.size > 1 ? [...hits].sort((a, b) => strictness[a.effect] - strictness[b.effect]) : [...hits];
}

function lotScope(lot: Lot, item: OrderItem): LotScope {
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
