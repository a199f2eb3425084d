import type { RefundReason, RequirementFragment, Resolution } from '@refund-widget/client';
import type { Answers, Draft } from './draft.ts';
import type { FormLot, ReasonOption } from './form-lot.ts';

/** Reasons that make sense only with the goods in hand. */
const seenInHand: readonly RefundReason[] = [
  'QUALITY_ISSUE',
  'QUALITY_ISSUE_IN_USE',
  'NOT_AS_DESCRIBED',
  'WRONG_ITEM',
  'MISSING_PARTS',
  'DAMAGED_IN_TRANSIT',
];

/** The ticked lots, in the order's own sequence. */
export function chosenLots(lots: readonly FormLot[], draft: Draft): FormLot[] {
  return lots.filter((lot) => (draft.quantities[lot.lotId] ?? 0) > 0);
}

/** What was said about one lot: its own answers where it has some, else those for all. */
export function answersFor(lot: FormLot, draft: Draft): Answers {
  const answers = draft.own[lot.lotId] ?? draft.answers;
  return lot.arrived ? answers : { ...answers, received: answers.received ?? false };
}

/** Lots answered together: those without answers of their own. */
export function sharedLots(lots: readonly FormLot[], draft: Draft): FormLot[] {
  return lots.filter((lot) => !draft.own[lot.lotId]);
}

/** Reasons that may be given for all of `lots`, in the API's order, given whether the goods arrived. */
export function reasonsFor(lots: readonly FormLot[], received: boolean | null): RefundReason[] {
  const [first, ...others] = lots;
  if (!first) return [];
  const common = [...first.reasons.keys()].filter((reason) => others.every((lot) => lot.reasons.has(reason)));
  if (received === null) return common;
  const fitting = common.filter((reason) => (received ? reason !== 'NOT_RECEIVED' : !seenInHand.includes(reason)));
  return fitting.length > 0 ? fitting : common;
}

/** Ways it may end for all of `lots` with this reason. Nothing can be sent back that never arrived. */
export function resolutionsFor(lots: readonly FormLot[], reason: RefundReason, received: boolean | null): Resolution[] {
  const options = lots.map((lot) => lot.reasons.get(reason)).filter((option) => option !== undefined);
  const [first, ...others] = options;
  if (!first) return [];
  const common = first.resolutions.filter((resolution) =>
    others.every((option) => option.resolutions.includes(resolution)),
  );
  if (received !== false) return common;
  const withoutReturn = common.filter(
    (resolution) => resolution !== 'REFUND_AND_RETURN' && resolution !== 'PARTIAL_REFUND',
  );
  return withoutReturn.length > 0 ? withoutReturn : common;
}

/** What the API says the answers bring for a lot; undefined until a reason is given. */
export function optionFor(lot: FormLot, draft: Draft): ReasonOption | undefined {
  const { reason } = answersFor(lot, draft);
  return reason ? lot.reasons.get(reason) : undefined;
}

/** A requirement and the ticked lots of one seller that have it. */
export interface Need {
  /** Names the need within the draft: two sellers may ask for the same, each for their own goods. */
  readonly key: string;
  readonly requirement: RequirementFragment;
  readonly lots: readonly FormLot[];
}

/** What has to be shown or told for the reasons given, each requirement once. */
export function needsFor(lots: readonly FormLot[], draft: Draft): Need[] {
  const needs = new Map<string, { key: string; requirement: RequirementFragment; lots: FormLot[] }>();
  for (const lot of lots) {
    for (const requirement of optionFor(lot, draft)?.evidence ?? []) {
      const key = `${lot.item.seller.id}-${requirement.code}`;
      const need = needs.get(key) ?? { key, requirement, lots: [] };
      need.lots.push(lot);
      needs.set(key, need);
    }
  }
  return [...needs.values()];
}

/** Whether any reason that could still be given asks for evidence: the step is then announced from the start. */
export function mayNeedEvidence(lots: readonly FormLot[]): boolean {
  return lots.some((lot) => [...lot.reasons.values()].some((option) => option.evidence.length > 0));
}
