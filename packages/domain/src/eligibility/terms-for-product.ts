import type { EligibilityOption, ItemEligibility } from '../model/eligibility.ts';
import type { Instant } from '../model/instant.ts';
import type { BusinessMode, Buyer, Lot, Order, OrderItem } from '../model/order.ts';
import type { Reason } from '../model/reason.ts';
import type { PolicyDocument } from '../policy/policy-document.ts';
import { evaluateItem } from './evaluate-order.ts';
import type { EligibilityContext } from './question.ts';

/** What a shop says of a product that nobody has bought yet. */
export interface Product {
  readonly mode: BusinessMode;
  readonly tags: readonly string[];
  readonly quantity: number;
  /** For all units, gross, in minor units; null when the shop did not say: then no threshold of price holds. */
  readonly total: bigint | null;
  /** The policy version that it would be sold under now. */
  readonly policyVersionId: string;
}

export interface ProductQuestion extends EligibilityContext {
  readonly product: Product;
  readonly currency: string;
  readonly buyer: Buyer;
  readonly traderCountry: string | null;
  readonly traderRegion: string | null;
  readonly timeZone: string;
  readonly asOf: Instant;
}

export const TERMS_TOPICS = ['BEFORE_SHIPMENT', 'CHANGE_OF_MIND', 'FAULTY', 'IN_USE', 'NOT_RECEIVED'] as const;
/** What buyers ask about before they buy; each topic stands for the reasons below. */
export type TermsTopic = (typeof TERMS_TOPICS)[number];

export const reasonsOfTopic: Readonly<Record<TermsTopic, readonly [Reason, ...Reason[]]>> = {
  BEFORE_SHIPMENT: ['CHANGE_OF_MIND'],
  CHANGE_OF_MIND: ['CHANGE_OF_MIND', 'ORDERED_BY_MISTAKE'],
  FAULTY: ['QUALITY_ISSUE', 'NOT_AS_DESCRIBED', 'WRONG_ITEM', 'MISSING_PARTS', 'DAMAGED_IN_TRANSIT'],
  IN_USE: ['QUALITY_ISSUE_IN_USE'],
  NOT_RECEIVED: ['NOT_RECEIVED'],
};

/** One thing that can, or cannot, be asked for, and the option that says how. */
export interface TermsEntry {
  /** More than one where the same holds for them. */
  readonly topics: readonly TermsTopic[];
  /** Null: every reason of the topics. Otherwise only these. */
  readonly reasons: readonly Reason[] | null;
  readonly option: EligibilityOption;
}

export interface ProductTerms {
  readonly policy: PolicyDocument;
  /** After-sales terms hold at all; otherwise the only entry says that they do not, and where that is written. */
  readonly applies: boolean;
  /** The merchant's policy, topic by topic. */
  readonly entries: readonly TermsEntry[];
  /** What laws give beside it, for this buyer. */
  readonly laws: readonly TermsEntry[];
}

/** So dear that no threshold of price holds. */
const PRICE_UNKNOWN = 10n ** 15n;
/** A parcel that left so long ago counts as lost under any terms. */
const LONG_AGO_MS = 400 * 86_400_000;

/**
 * What could be asked for if this product were bought: the engine's own answers for an order of it that does not exist,
 * at three moments: before it leaves, on the day it is delivered, and long after it should have arrived.
 */
export function termsForProduct(question: ProductQuestion): ProductTerms {
  const policy = question.policies(question.product.policyVersionId);
  if (!policy) throw new Error(`Policy version ${question.product.policyVersionId} was not loaded`);
  const answers = new Map(TERMS_TOPICS.map((topic) => [topic, answersFor(topic, question)] as const));
  const merchants = TERMS_TOPICS.flatMap((topic) => entriesOf(topic, answers.get(topic) ?? [], isPolicy));
  if (policy.document.notApplicable) {
    const first = merchants.find(({ topics }) => topics.includes('CHANGE_OF_MIND'));
    const entries = first ? [{ ...first, topics: [...TERMS_TOPICS] }] : [];
    return { policy: policy.document, applies: false, entries, laws: lawsOf(answers) };
  }
  const entries = joined(merchants.filter(isWorthSaying));
  return { policy: policy.document, applies: true, entries, laws: lawsOf(answers) };
}

type Answers = readonly { readonly reason: Reason; readonly options: readonly EligibilityOption[] }[];

function answersFor(topic: TermsTopic, question: ProductQuestion): Answers {
  const reasons = reasonsOfTopic[topic];
  const answer: ItemEligibility = evaluateItem({
    ...question,
    order: imagined(topic, question),
    itemId: 'product',
    reasons,
    ...(topic === 'NOT_RECEIVED' ? { received: false } : {}),
  });
  return (answer.lots[0]?.reasons ?? []).map(({ reason, best, alternatives }) => ({
    reason,
    options: [best, ...alternatives],
  }));
}

/** An order of the product alone, placed now by this buyer, with the goods where the topic supposes them. */
function imagined(topic: TermsTopic, question: ProductQuestion): Order {
  const { product, buyer, currency, asOf, timeZone, traderCountry, traderRegion } = question;
  const total = product.total ?? PRICE_UNKNOWN;
  const item: OrderItem = {
    ...{ id: 'product', sellerId: 'seller', mode: product.mode, tags: product.tags, quantity: product.quantity },
    ...{ total, shipping: 0n, standardShipping: 0n, policyVersionId: product.policyVersionId },
    ...{ lots: [lotFor(topic, product.quantity, asOf)], taken: [], confirmedExclusions: [] },
  };
  return {
    ...{ id: 'order', currency, buyer, timeZone, traderCountry, traderRegion },
    placedAt: topic === 'NOT_RECEIVED' ? asOf - LONG_AGO_MS : asOf,
    contractSignedAt: null,
    // These very terms tell the buyer of the right.
    withdrawalInformedAt: topic === 'NOT_RECEIVED' ? asOf - LONG_AGO_MS : asOf,
    items: [item],
    payments: [],
  };
}

function lotFor(topic: TermsTopic, quantity: number, asOf: Instant): Lot {
  const units = { first: 1, last: quantity };
  const lot = { id: 'lot', units, expectedAt: null };
  if (topic === 'BEFORE_SHIPMENT') return { ...lot, state: 'NOT_SHIPPED', shippedAt: null, deliveredAt: null };
  if (topic === 'NOT_RECEIVED') {
    return { ...lot, state: 'IN_TRANSIT', shippedAt: asOf - LONG_AGO_MS, deliveredAt: null };
  }
  return { ...lot, state: 'DELIVERED', shippedAt: asOf, deliveredAt: asOf };
}

function isPolicy({ source }: EligibilityOption): boolean {
  return source.kind === 'POLICY';
}

/** Reasons of one topic that are answered alike are one entry. */
function entriesOf(topic: TermsTopic, answers: Answers, of: (option: EligibilityOption) => boolean): TermsEntry[] {
  const found = answers.flatMap(({ reason, options }) => {
    const option = options.find(of);
    return option ? [{ reason, option }] : [];
  });
  const groups = new Map<string, { option: EligibilityOption; reasons: Reason[] }>();
  for (const { reason, option } of found) {
    const key = likeness(option);
    const known = groups.get(key);
    if (known) known.reasons.push(reason);
    else groups.set(key, { option, reasons: [reason] });
  }
  const whole = groups.size === 1 && found.length === reasonsOfTopic[topic].length;
  return [...groups.values()].map(({ option, reasons }) => ({
    topics: [topic],
    reasons: whole ? null : reasons,
    option,
  }));
}

/** What a buyer would notice as a difference. */
function likeness(option: EligibilityOption): string {
  const { answer, decidedBy, approval, window, resolutions, returnRequired, evidence, postage, source } = option;
  return JSON.stringify([
    ...[source.id, answer, answer === 'INELIGIBLE' ? decidedBy.code : '', approval],
    ...[window && [window.length, window.unit], resolutions, returnRequired, postage.payer],
    ...[option.outboundShipping.part, evidence.map(({ code }) => code), option.deductions.map(({ code }) => code)],
    option.rules.filter(({ code }) => code.startsWith('CONDITION_')).map(({ code }) => code),
  ]);
}

/** A policy that says nothing of faults in use is silent here too; one that refuses a change of mind says so. */
function isWorthSaying({ topics, option }: TermsEntry): boolean {
  if (option.answer !== 'INELIGIBLE' && option.answer !== 'NOT_YET') {
    // Before it leaves, what is merely open on order already is said with the rest.
    return !topics.includes('BEFORE_SHIPMENT') || option.decidedBy.code === 'NOT_SHIPPED';
  }
  return topics.includes('CHANGE_OF_MIND') || (topics.includes('FAULTY') && option.answer === 'INELIGIBLE');
}

/** Topics for which the same holds are said once. */
function joined(entries: readonly TermsEntry[]): TermsEntry[] {
  const all: TermsEntry[] = [];
  for (const entry of entries) {
    const at = all.findIndex(
      (known) =>
        known.reasons === null &&
        entry.reasons === null &&
        !known.topics.includes('BEFORE_SHIPMENT') &&
        likeness(known.option) === likeness(entry.option),
    );
    const known = all[at];
    if (known) all[at] = { ...known, topics: [...known.topics, ...entry.topics] };
    else all.push(entry);
  }
  return all;
}

/**
 * Laws, each once, for the first thing it gives: a right to withdraw holds whatever the reason. What a law refuses, or
 * leaves to the terms, is not said.
 */
function lawsOf(answers: ReadonlyMap<TermsTopic, Answers>): TermsEntry[] {
  const topics: readonly TermsTopic[] = ['CHANGE_OF_MIND', 'FAULTY', 'IN_USE'];
  const entries = topics.flatMap((topic) => {
    const given = answers.get(topic) ?? [];
    const laws = new Set(
      given.flatMap(({ options }) => options.filter((option) => !isPolicy(option)).map(({ source }) => source.id)),
    );
    return [...laws].flatMap((law) => entriesOf(topic, given, ({ source }) => source.id === law));
  });
  const open = joined(entries.filter(({ option }) => option.answer === 'ELIGIBLE' || option.answer === 'NEGOTIABLE'));
  return open.filter(({ option }, at) => open.findIndex((each) => each.option.source.id === option.source.id) === at);
}
