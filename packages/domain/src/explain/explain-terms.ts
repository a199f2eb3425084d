import {
  type ProductTerms,
  reasonsOfTopic,
  type TermsEntry,
  type TermsTopic,
} from '../eligibility/terms-for-product.ts';
import type { EligibilityOption, RuleResult } from '../model/eligibility.ts';
import { FAULTS, type Fault } from '../model/reason.ts';
import type { PolicyDocument } from '../policy/policy-document.ts';
import type { DeductionPolicy } from '../policy/schema/money-terms.ts';
import { explainRule, isExclusion } from './explain-rule.ts';
import type { Locale } from './locale.ts';
import type { SentenceContext } from './say.ts';
import { sayMoney } from './say-money.ts';
import { durationWords, reasonWords } from './words.ts';

/** One entry of the terms in words. */
export interface SaidTerms {
  readonly title: string;
  /** How long, e.g. `7 working days`; null where there is no end, or nothing. */
  readonly duration: string | null;
  readonly text: string;
}

const titles: Readonly<Record<TermsTopic, Readonly<Record<Locale, string>>>> = {
  BEFORE_SHIPMENT: { en: 'Before it leaves', zh: '发货之前' },
  CHANGE_OF_MIND: { en: 'Change of mind', zh: '不想要了' },
  FAULTY: { en: 'Faulty, wrong or damaged', zh: '有问题、发错或损坏' },
  IN_USE: { en: 'A fault in use', zh: '使用中出现问题' },
  NOT_RECEIVED: { en: 'It does not arrive', zh: '未收到货' },
};

/** What can be asked for, how long, and on what conditions, before anything is bought. */
export function explainTermsEntry(entry: TermsEntry, context: SentenceContext): SaidTerms {
  const { option } = entry;
  const { locale } = context;
  const window = option.answer === 'INELIGIBLE' ? null : option.window;
  return {
    title: titleOf(entry, locale),
    duration: window && durationWords(window.length, window.unit, locale),
    text: textOf(entry, context),
  };
}

function titleOf({ topics, reasons, option }: TermsEntry, locale: Locale): string {
  if (option.decidedBy.code === 'NOT_APPLICABLE') return locale === 'zh' ? '售后条款' : 'After-sales terms';
  if (reasons !== null) {
    const words = reasons.map((reason) => reasonWords[reason][locale]).join(locale === 'zh' ? '、' : ', ');
    return capital(words);
  }
  if (topics.includes('CHANGE_OF_MIND') && topics.includes('FAULTY')) {
    return locale === 'zh' ? '任何原因' : 'For any reason';
  }
  const [first, ...more] = topics.map((topic) => titles[topic][locale]);
  return more.length === 0 || first === undefined
    ? (first ?? '')
    : [first, ...more.map((title) => uncapital(title, locale))].join(locale === 'zh' ? '；' : '; ');
}

function textOf({ option }: TermsEntry, context: SentenceContext): string {
  const { locale } = context;
  if (option.answer === 'INELIGIBLE') return explainRule(option.decidedBy, context);
  const sentences = [
    ...option.rules.filter(isCondition).map((rule) => explainRule(rule, context)),
    ...option.rules.filter(({ code }) => code === 'NEEDS_AGREEMENT').map(() => agreed(option, locale)),
    ...option.rules.filter(isToldWithTerms).map((rule) => explainRule(rule, context)),
    ...(option.answer === 'NEGOTIABLE' ? [] : [whatComesBack(option, locale)]),
    sendingBack(option, locale),
    review(option, locale),
  ];
  return sentences.filter((sentence) => sentence !== '').join(locale === 'zh' ? '' : ' ');
}

function isCondition({ code }: RuleResult): boolean {
  return code.startsWith('CONDITION_');
}

function isToldWithTerms({ code, facts }: RuleResult): boolean {
  if (['SUPPLIER_DECIDES', 'EVIDENCE_REQUIRED', 'RETURN_WAIVED', 'APPROVED_AUTOMATICALLY'].includes(code)) return true;
  return isExclusion(code) && facts.effect !== 'INELIGIBLE';
}

/** An exclusion that is negotiated says so itself. */
function agreed({ source, rules }: EligibilityOption, locale: Locale): string {
  if (source.kind === 'LAW' || rules.some(({ code, facts }) => isExclusion(code) && facts.effect === 'NEGOTIABLE')) {
    return '';
  }
  return locale === 'zh' ? '您和卖家商定处理办法。' : 'The seller and you agree on the outcome.';
}

function whatComesBack({ outboundShipping, resolutions }: EligibilityOption, locale: Locale): string {
  const zh = locale === 'zh';
  if (resolutions[0] === 'REPLACEMENT') {
    return zh ? '可换货；不能换货的，可退款。' : 'You get a new one, or the price back where that is not possible.';
  }
  switch (outboundShipping.part) {
    case 'FULL':
      return zh ? '全额退款，含已付运费。' : 'Full price back, delivery included.';
    case 'STANDARD':
      return zh ? '退还货款和标准运费。' : 'Price and standard delivery back.';
    case 'NONE':
      return zh ? '退还货款，不含已付运费。' : 'The price comes back, delivery does not.';
  }
}

function sendingBack({ returnRequired, postage, decidedBy }: EligibilityOption, locale: Locale): string {
  const zh = locale === 'zh';
  if (!returnRequired) {
    return decidedBy.code === 'NOT_SHIPPED' ? '' : zh ? '无需退回商品。' : 'Nothing is sent back.';
  }
  switch (postage.payer) {
    case 'BUYER':
      return zh ? '退货运费由您承担。' : 'You pay the postage.';
    case 'SELLER':
      return zh ? '退货运费由卖家承担。' : 'The seller pays the postage.';
    case 'PLATFORM':
      return zh ? '退货运费由平台承担。' : 'The platform pays the postage.';
    case 'SUPPLIER':
      return zh ? '退货运费由供应商承担。' : 'The supplier pays the postage.';
  }
}

function review({ approval, decidedBy, source }: EligibilityOption, locale: Locale): string {
  if (source.kind === 'LAW') return '';
  if (decidedBy.code === 'NOT_SHIPPED' && approval === 'AUTOMATIC') {
    return locale === 'zh' ? '立即退款，无需审核。' : 'Refunded at once, nobody needs to approve.';
  }
  if (approval === 'REVIEW') return locale === 'zh' ? '由卖家审核。' : 'The seller looks at it first.';
  return '';
}

/** What a buyer reads first, and the words in it that matter most. */
export function explainTermsHeadline(
  { applies, entries }: ProductTerms,
  context: SentenceContext,
): { readonly headline: string; readonly duration: string | null } {
  const zh = context.locale === 'zh';
  const first = entries.find(({ topics }) => topics.includes('CHANGE_OF_MIND')) ?? entries[0];
  if (!first) return { headline: zh ? '需与卖家协商。' : 'You agree with the seller.', duration: null };
  const { option } = first;
  const { duration } = explainTermsEntry(first, context);
  if (!applies || option.answer === 'INELIGIBLE') {
    return { headline: explainRule(option.decidedBy, context), duration: null };
  }
  if (option.answer === 'NEGOTIABLE' && option.rules.some(({ code }) => code === 'SUPPLIER_DECIDES')) {
    const rule = option.rules.find(({ code }) => code === 'SUPPLIER_DECIDES');
    return { headline: rule ? explainRule(rule, context) : '', duration: null };
  }
  if (duration === null) {
    return { headline: zh ? '您和卖家商定处理办法。' : 'The seller and you agree on the outcome.', duration: null };
  }
  if (option.answer === 'NEGOTIABLE') {
    return {
      headline: zh ? `签收后 ${duration}内可以协商。` : `A solution is agreed within ${duration} of delivery.`,
      duration,
    };
  }
  return { headline: zh ? `签收后有 ${duration}可以退货。` : `You have ${duration} from delivery.`, duration };
}

/** A sentence of the terms, and where it is written. */
export interface TermsNote {
  readonly text: string;
  readonly clause: string;
}

/** What may be taken off, e.g. `Customs duties, up to 30 % of the price, for a change of mind.` */
export function explainTermsDeductions({ policy, applies }: ProductTerms, context: SentenceContext): TermsNote[] {
  if (!applies) return [];
  return policy.deductions.map((deduction) => ({
    clause: deduction.clause,
    text: deductionText(deduction, context),
  }));
}

const deductionWords: Readonly<Record<DeductionPolicy['code'], Readonly<Record<Locale, string>>>> = {
  DUTIES: { en: 'Customs duties', zh: '关税' },
  HANDLING: { en: 'Handling', zh: '手续费' },
  RESTOCKING: { en: 'Restocking', zh: '重新上架费' },
  DIMINISHED_VALUE: { en: 'Loss of value', zh: '商品减值' },
  LOST_FREE_SHIPPING: { en: 'Free delivery that is no longer earned', zh: '不再享受的包邮' },
  OTHER: { en: 'Other costs', zh: '其他费用' },
};

function deductionText({ code, amount, when, faults }: DeductionPolicy, context: SentenceContext): string {
  const { locale, currency } = context;
  const zh = locale === 'zh';
  const atMost = when === 'INSPECTION';
  const fixed = amount.kind === 'FIXED' ? amount.amounts[currency] : undefined;
  const figure =
    amount.kind === 'PERCENT'
      ? zh
        ? `货款的 ${percent(amount.basisPoints)}%`
        : `${percent(amount.basisPoints)} % of the price`
      : fixed === undefined
        ? ''
        : sayMoney(BigInt(fixed), currency, locale);
  const limit = figure === '' ? '' : zh ? `${atMost ? '最高' : ''}${figure}` : `${atMost ? 'up to ' : ''}${figure}`;
  const said = [deductionWords[code][locale], limit, forFaults(faults, zh)].filter((part) => part !== '');
  return zh ? `${said.join('，')}。` : `${said.join(', ')}.`;
}

function percent(basisPoints: number): string {
  return String(basisPoints / 100);
}

function forFaults(faults: readonly Fault[], zh: boolean): string {
  if (faults.length === FAULTS.length) return '';
  if (faults.includes('BUYER')) return zh ? '仅限不想要了' : 'for a change of mind';
  return zh ? '仅限商品有问题' : 'where something is wrong with it';
}

/** Who decides when the sides do not agree; null where the policy knows no mediator. */
export function explainTermsDispute({ policy, applies }: ProductTerms, { locale }: SentenceContext): TermsNote | null {
  if (!applies || !policy.dispute) return null;
  return {
    clause: policy.dispute.clause,
    text:
      locale === 'zh'
        ? '卖家拒绝或不答复时，您可以请调解员决定。'
        : 'If the seller declines or does not answer, you can ask a mediator to decide.',
  };
}

/** How long the money takes; null where the policy does not say. */
export function explainTermsRefund({ policy, applies }: ProductTerms, { locale }: SentenceContext): TermsNote | null {
  const deadline: PolicyDocument['deadlines']['REFUND_DUE'] = policy.deadlines.REFUND_DUE;
  if (!applies || !deadline) return null;
  const { length, unit, from, clause } = deadline;
  const duration = durationWords(length, unit, locale);
  if (locale === 'zh') {
    const start = from === 'RETURN_RECEIVED' ? '收到退货并确认后' : '退款确认后';
    return { clause, text: `${start} ${duration}内退回原支付账户。` };
  }
  const start =
    from === 'RETURN_RECEIVED' ? 'after the goods came back and were confirmed' : 'after the refund was confirmed';
  return { clause, text: `The money goes back to how you paid, within ${duration} ${start}.` };
}

/** Where an entry is written: the terms of its reasons, or the rule that refuses it. */
export function clauseOfEntry({ option }: TermsEntry): string {
  const accepted = option.rules.find(({ code }) => code === 'REASON_ACCEPTED');
  return option.answer === 'INELIGIBLE' || !accepted ? option.decidedBy.clause : accepted.clause;
}

/** The reasons that an entry stands for. */
export function reasonsOfEntry({ topics, reasons }: TermsEntry) {
  return reasons ?? [...new Set(topics.flatMap((topic) => [...reasonsOfTopic[topic]]))];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function uncapital(text: string, locale: Locale): string {
  return locale === 'zh' ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
