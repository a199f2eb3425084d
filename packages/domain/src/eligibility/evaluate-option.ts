import type { Answer, Approval, EligibilityOption, OutboundTerms } from '../model/eligibility.ts';
import { type Fault, faultOf, type Reason } from '../model/reason.ts';
import type { Resolution } from '../model/resolution.ts';
import type { CompiledPolicy, CompiledReason } from '../policy/compile-policy.ts';
import { postageFor } from './postage-for.ts';
import { deductionsFor, deductionTerms, outboundOf } from './refund-amounts.ts';
import type { RequestWindowFinding } from './request-window-finding.ts';
import { info, pass, type Rule } from './rule.ts';
import { acceptedReason } from './rules/accepted-reason.ts';
import { goodsArrived } from './rules/goods-arrived.ts';
import { goodsOverdue } from './rules/goods-overdue.ts';
import { type ExclusionFinding, itemNotExcluded } from './rules/item-not-excluded.ts';
import { notYetShipped } from './rules/not-yet-shipped.ts';
import { belowThreshold, whatGoesWithIt } from './rules/what-goes-with-it.ts';
import { withinRequestWindow } from './rules/within-request-window.ts';
import type { LotSource } from './scope.ts';

/** The explained answer of one policy or law for one lot and reason. */
export function evaluateOption(scope: LotSource, reason: Reason): EligibilityOption {
  const { policy, merchant } = scope.source;
  const group = policy.reasons.get(reason);
  const unshipped = notYetShipped(scope, reason);
  const shared = group !== undefined && unshipped === null && !scope.source.reasonsDiffer;
  const answers = scope.answers[faultOf[reason]];
  const known = shared ? answers[group.position] : undefined;
  if (known) return forReason(known, reason);
  const accepted = acceptedReason(group, policy, merchant);
  if (unshipped?.outcome === 'PASS' && accepted.code !== 'NOT_APPLICABLE') {
    return evaluatePreShipment(scope, reason, unshipped);
  }
  if (!group || accepted.outcome === 'FAIL') return refused(scope, reason, accepted);
  const option = evaluateGroup(scope, reason, group, unshipped ? [accepted, unshipped] : [accepted]);
  if (shared) answers[group.position] = option;
  return option;
}

/** Written out, because this is done for every reason of every lot, and a spread costs ten times as much. */
function forReason(option: EligibilityOption, reason: Reason): EligibilityOption {
  return {
    reason,
    fault: option.fault,
    answer: option.answer,
    decidedBy: option.decidedBy,
    approval: option.approval,
    claimable: option.claimable,
    claimableQuantity: option.claimableQuantity,
    window: option.window,
    resolutions: option.resolutions,
    returnRequired: option.returnRequired,
    evidence: option.evidence,
    postage: option.postage,
    outboundShipping: option.outboundShipping,
    deductions: option.deductions,
    maximumRefund: option.maximumRefund,
    rules: option.rules,
    source: option.source,
  };
}

function evaluateGroup(
  scope: LotSource,
  reason: Reason,
  group: CompiledReason,
  before: readonly Rule[],
): EligibilityOption {
  const { source, lot } = scope;
  const { terms } = group;
  const fault = faultOf[reason];
  const exclusion = itemNotExcluded(source, reason, lot.lot.state !== 'NOT_SHIPPED');
  const opening = openingOf(scope, group);
  const finding = exclusion.effect === 'NEGOTIABLE' ? withoutWindow(exclusion) : windowOf(scope, group);
  const negotiable = terms.answer === 'NEGOTIABLE' || exclusion.effect === 'NEGOTIABLE';
  const barring = [...before, lot.units, exclusion.rule, opening, finding.rule];
  const bar = firstWith('FAIL', barring) ?? firstWith('PENDING', barring);
  const approval = approvalOf(scope, group, fault, { exclusion, opening, negotiable });
  const sending = sendingBack(scope, group, fault);
  const notes = whatGoesWithIt(source, group, negotiable);
  const money = moneyOf(scope, fault, bar === undefined);
  return {
    reason,
    fault,
    answer: bar ? answerOf(bar) : negotiable ? 'NEGOTIABLE' : 'ELIGIBLE',
    decidedBy: bar ?? granting(notes, exclusion, finding, opening) ?? lot.units,
    approval: approval.approval,
    claimable: bar ? [] : lot.free,
    claimableQuantity: bar ? 0 : lot.freeQuantity,
    window: finding.window,
    resolutions: sending.resolutions,
    returnRequired: sending.returnRequired,
    evidence: group.evidence,
    postage: money.postage,
    outboundShipping: money.outboundShipping,
    deductions: money.deductions,
    maximumRefund: money.maximumRefund,
    rules: present([...barring, finding.note, ...notes, approval.rule, sending.rule]),
    source: source.policy.source,
  };
}

/** The rule that a yes rests on: what is to be agreed, the window, or where the goods are when there is none. */
function granting(
  notes: readonly Rule[],
  exclusion: ExclusionFinding,
  finding: RequestWindowFinding,
  opening: Rule | null,
): Rule | null {
  if (exclusion.effect === 'NEGOTIABLE') return exclusion.rule;
  const agreement = notes.find(({ code }) => code === 'NEEDS_AGREEMENT');
  if (agreement) return agreement;
  return finding.window ? finding.rule : (opening ?? finding.rule);
}

/** What is settled case by case is not bound to the time of returns that it is excluded from. */
function withoutWindow({ rule }: ExclusionFinding): RequestWindowFinding {
  return { window: null, rule: pass('NO_TIME_LIMIT', rule?.clause ?? ''), note: null };
}

/** Nothing has left: the whole charge comes back, shipping included, and nothing is sent back. */
function evaluatePreShipment(scope: LotSource, reason: Reason, unshipped: Rule): EligibilityOption {
  const { source, lot } = scope;
  const { preShipment } = source.policy.document;
  const exclusion = itemNotExcluded(source, reason, false);
  const excluded = exclusion.effect === 'INELIGIBLE';
  const bar = firstWith('FAIL', [lot.units, excluded ? exclusion.rule : null]);
  return {
    reason,
    fault: faultOf[reason],
    answer: bar ? answerOf(bar) : 'ELIGIBLE',
    decidedBy: bar ?? unshipped,
    approval: preShipment?.approval ?? 'REVIEW',
    claimable: bar ? [] : lot.free,
    claimableQuantity: bar ? 0 : lot.freeQuantity,
    window: null,
    resolutions: ['REFUND_ONLY'],
    returnRequired: false,
    evidence: [],
    postage: { payer: 'SELLER', cap: 0n, clause: unshipped.clause },
    outboundShipping: { part: 'FULL', clause: unshipped.clause },
    deductions: [],
    maximumRefund: bar ? 0n : lot.amounts.goods + lot.amounts.shipping,
    rules: present([unshipped, lot.units, excluded ? exclusion.rule : null]),
    source: source.policy.source,
  };
}

/** The policy does not accept the reason, or its terms do not apply here: nothing else needs to be looked at. */
function refused(scope: LotSource, reason: Reason, rule: Rule): EligibilityOption {
  const { source } = scope;
  const fault = faultOf[reason];
  return {
    reason,
    fault,
    answer: 'INELIGIBLE',
    decidedBy: rule,
    approval: 'REVIEW',
    claimable: [],
    claimableQuantity: 0,
    window: null,
    resolutions: [],
    returnRequired: false,
    evidence: [],
    postage: postageFor(fault, source),
    outboundShipping: outboundTerms(fault, source.policy),
    deductions: [],
    maximumRefund: 0n,
    rules: [rule],
    source: source.policy.source,
  };
}

function openingOf(scope: LotSource, group: CompiledReason): Rule | null {
  if (group.terms.opens === 'ON_ORDER') return null;
  return group.terms.opens === 'ON_OVERDUE' ? goodsOverdue(scope, group) : goodsArrived(scope, group);
}

function windowOf(scope: LotSource, group: CompiledReason): RequestWindowFinding {
  const finding = scope.windows[group.position] ?? withinRequestWindow(scope, group);
  scope.windows[group.position] = finding;
  return finding;
}

function firstWith(outcome: 'FAIL' | 'PENDING', rules: readonly (Rule | null)[]): Rule | undefined {
  for (const rule of rules) if (rule?.outcome === outcome) return rule;
  return undefined;
}

function answerOf({ outcome }: Rule): Answer {
  return outcome === 'PENDING' ? 'NOT_YET' : 'INELIGIBLE';
}

interface Found {
  readonly exclusion: ExclusionFinding;
  readonly opening: Rule | null;
  readonly negotiable: boolean;
}

/** A fact that only a person can look at, such as a seal or a stated receipt, takes automatic approval away. */
function approvalOf(
  { source }: LotSource,
  { terms }: CompiledReason,
  fault: Fault,
  { exclusion, opening, negotiable }: Found,
): { approval: Approval; rule: Rule | null } {
  if (negotiable) return { approval: 'AGREEMENT', rule: null };
  if (terms.approval === 'AGREEMENT') return { approval: 'AGREEMENT', rule: null };
  if (exclusion.effect === 'REVIEW' || opening?.outcome === 'INFO') return { approval: 'REVIEW', rule: null };
  if (terms.approval === 'AUTOMATIC') return { approval: 'AUTOMATIC', rule: null };
  const rule = belowThreshold('APPROVED_AUTOMATICALLY', source.policy.document.autoApproval, fault, source);
  return { approval: rule ? 'AUTOMATIC' : 'REVIEW', rule };
}

/** Whether goods go back at all: not when they have not left, and not when they were cheap enough for the policy. */
function sendingBack(
  { source, lot }: LotSource,
  { terms }: CompiledReason,
  fault: Fault,
): { returnRequired: boolean; resolutions: readonly Resolution[]; rule: Rule | null } {
  const { returnRequired, resolutions } = terms;
  if (!returnRequired) return { returnRequired, resolutions, rule: null };
  if (lot.lot.state === 'NOT_SHIPPED' && terms.opens === 'ON_ORDER') {
    return { returnRequired: false, resolutions: withoutReturn(resolutions), rule: info('NOT_SHIPPED', terms.clause) };
  }
  const rule = belowThreshold('RETURN_WAIVED', source.policy.document.refundWithoutReturn, fault, source);
  return rule
    ? { returnRequired: false, resolutions: withoutReturn(resolutions), rule }
    : { returnRequired, resolutions, rule: null };
}

function withoutReturn(resolutions: readonly Resolution[]): readonly Resolution[] {
  return ['REFUND_ONLY', ...resolutions.filter((each) => each !== 'REFUND_AND_RETURN' && each !== 'REFUND_ONLY')];
}

function moneyOf(
  { source, lot }: LotSource,
  fault: Fault,
  open: boolean,
): Pick<EligibilityOption, 'postage' | 'outboundShipping' | 'deductions' | 'maximumRefund'> {
  const { item, question, policy } = source;
  const outboundShipping = outboundTerms(fault, policy);
  const { part } = outboundShipping;
  const deductions = deductionTerms(
    deductionsFor(fault, policy, question.order),
    item,
    open ? lot.free : [],
    part,
    question.order.currency,
  );
  let maximumRefund = open ? lot.amounts.goods + outboundOf(part, lot.amounts) : 0n;
  for (const { when, amount } of deductions) if (when === 'QUOTE') maximumRefund -= amount;
  return { postage: postageFor(fault, source), outboundShipping, deductions, maximumRefund };
}

function outboundTerms(fault: Fault, { document: { outboundShipping } }: CompiledPolicy): OutboundTerms {
  return { part: outboundShipping[fault], clause: outboundShipping.clause };
}

function present(rules: readonly (Rule | null)[]): Rule[] {
  return rules.filter((rule) => rule !== null);
}
