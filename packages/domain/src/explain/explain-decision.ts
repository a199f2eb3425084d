import type { EligibilityOption } from '../model/eligibility.ts';
import { explainRule, isExclusion } from './explain-rule.ts';
import { factReader, type SaidMoment, type SentenceContext, sayDeadline } from './say.ts';
import { durationWords, eventWords } from './words.ts';

/** What a person reads first, and what stands under it. */
export interface ExplainedDecision {
  readonly headline: string;
  readonly detail: string | null;
}

/** Beyond so many days nobody counts them. */
const LONGEST_COUNTDOWN = 31;

/**
 * An option's answer in a headline, and a second sentence where there is more to know: for which problem it holds,
 * what an agreement means, what the law adds. Relative times are as of the context's `asOf`.
 */
export function explainDecision(option: EligibilityOption, context: SentenceContext): ExplainedDecision {
  switch (option.answer) {
    case 'ELIGIBLE':
      return { headline: eligible(option, context), detail: onlyFor(option, context) };
    case 'NEGOTIABLE':
      return negotiable(option, context);
    case 'NOT_YET':
      return { headline: notYet(option, context), detail: null };
    case 'INELIGIBLE':
      return { headline: ineligible(option, context), detail: null };
  }
}

function eligible(option: EligibilityOption, context: SentenceContext): string {
  const { window, decidedBy } = option;
  const zh = context.locale === 'zh';
  if (decidedBy.code === 'NOT_SHIPPED') return zh ? '尚未发货，现在可退款' : 'Refundable now: it has not left yet';
  if (decidedBy.code === 'WINDOW_NOT_STARTED' && window) {
    const facts = factReader(decidedBy.facts, context);
    const length = durationWords(window.length, window.unit, context.locale);
    const event = eventWords(facts.text('startEvent'), context.locale);
    return zh ? `现在可退，至${event}后 ${length}` : `Eligible now, until ${length} after ${event}`;
  }
  if (!window || window.closesAt === null) return zh ? '现在可退' : 'Eligible now';
  const { prefix, moment, left } = deadlineOf(window.closesAt, window.timeZone, window.provisional, context);
  return zh ? `${prefix}${moment} 前可退${left}` : `Eligible until ${prefix}${moment}${left}`;
}

/** `about`, the day with its time, and what is left; within a day the name of the day takes the place of the latter. */
function deadlineOf(closesAt: number, timeZone: string, provisional: boolean, context: SentenceContext) {
  const said = sayDeadline(closesAt, timeZone, context);
  const zh = context.locale === 'zh';
  const near = nearDay(said.daysAway, zh);
  const prefix = provisional ? (zh ? '约' : 'about ') : '';
  if (near !== null) return { prefix, moment: inNearDay(near, said, zh), left: '' };
  if (said.daysAway > LONGEST_COUNTDOWN) return { prefix, moment: said.full, left: '' };
  return { prefix, moment: said.full, left: zh ? ` · 还剩 ${said.daysAway} 天` : ` · ${said.daysAway} days left` };
}

function nearDay(daysAway: number, zh: boolean): string | null {
  if (daysAway === 0) return zh ? '今天' : 'today';
  if (daysAway === 1) return zh ? '明天' : 'tomorrow';
  if (daysAway === -1) return zh ? '昨天' : 'yesterday';
  return null;
}

function inNearDay(near: string, { full, day, time }: SaidMoment, zh: boolean): string {
  return zh ? `${near}（${day.replace('（', '，').replace('）', '')}）${time}` : `${near}, ${full}`;
}

/** A right that supposes a fault is not said as if anything could go back. */
function onlyFor({ fault, reason }: EligibilityOption, { locale }: SentenceContext): string | null {
  if (fault === 'BUYER') return null;
  if (reason === 'NOT_RECEIVED') return locale === 'zh' ? '未收到货时适用。' : 'If it has not arrived.';
  return locale === 'zh' ? '商品有问题时适用。' : 'If something is wrong with it.';
}

function negotiable(option: EligibilityOption, context: SentenceContext): ExplainedDecision {
  const zh = context.locale === 'zh';
  const { window } = option;
  const supplier = option.rules.find(({ code }) => code === 'SUPPLIER_DECIDES');
  const what = supplier
    ? explainRule(supplier, context)
    : zh
      ? '您和卖家商定处理办法。'
      : 'The seller and you agree on the outcome.';
  if (!window || window.closesAt === null) return { headline: zh ? '需要协商。' : 'Needs an agreement.', detail: what };
  const { prefix, moment } = deadlineOf(window.closesAt, window.timeZone, window.provisional, context);
  const until = zh ? `${prefix}${moment} 前可申请。` : `Ask until ${prefix}${moment}.`;
  return { headline: zh ? '需要协商。' : 'Needs an agreement.', detail: zh ? `${what}${until}` : `${what} ${until}` };
}

function notYet({ decidedBy }: EligibilityOption, context: SentenceContext): string {
  const zh = context.locale === 'zh';
  const facts = factReader(decidedBy.facts, context);
  const opens = facts.moment('opensAt');
  switch (decidedBy.code) {
    case 'NOT_DELIVERED':
    case 'STATED_NOT_RECEIVED':
      return zh ? '还不能退，签收后开始计算。' : 'Not yet. Opens when it is delivered.';
    case 'AWAITING_SHIPMENT':
      return zh ? '还不能申请，尚未发货。' : 'Not yet. It has not been shipped.';
    default:
      if (opens === null) return zh ? '还不能申请。' : 'Not yet.';
      return zh ? `还不能申请，${opens.day}起可申请。` : `Not yet. Opens on ${opens.day}.`;
  }
}

function ineligible({ decidedBy, window, source }: EligibilityOption, context: SentenceContext): string {
  const zh = context.locale === 'zh';
  if (decidedBy.code === 'WINDOW_CLOSED' && window?.closesAt) {
    const said = sayDeadline(window.closesAt, window.timeZone, context);
    const near = nearDay(said.daysAway, zh);
    if (near !== null) return zh ? `${inNearDay(near, said, zh)} 已截止` : `Closed ${inNearDay(near, said, zh)}`;
    return zh ? `${said.full} 已截止` : `Closed on ${said.full}`;
  }
  const sentence = explainRule(decidedBy, context);
  if (!isExclusion(decidedBy.code)) return sentence;
  const clause = source.kind === 'LAW' ? decidedBy.clause : `${zh ? '规则' : 'policy'} ${decidedBy.clause}`;
  return zh ? `${sentence.slice(0, -1)}（${clause}）` : `${sentence.slice(0, -1)} (${clause})`;
}
