import type { RuleCode } from '../eligibility/rule-codes.ts';
import type { ExclusionCode } from '../policy/schema/exclusions.ts';
import type { Locale } from './locale.ts';
import type { FactReader } from './say.ts';
import { eventWords, lengthWords } from './words.ts';

export type Sentence = Readonly<Record<Locale, (facts: FactReader) => string>>;

/** One sentence for every rule that is not an exclusion, in the second person and without a promise. */
export const ruleSentences: Readonly<Record<Exclude<RuleCode, ExclusionCode>, Sentence>> = {
  REASON_ACCEPTED: { en: () => 'This reason is accepted.', zh: () => '可按此原因申请。' },
  REASON_NOT_ACCEPTED: { en: () => 'This reason is not accepted.', zh: () => '不支持按此原因申请。' },
  NOT_APPLICABLE: {
    en: () => 'Does not apply. We only forward this parcel.',
    zh: () => '不适用。我们只负责转运。',
  },
  DISPLACED_BY_TERMS: {
    en: () => 'The shop states its own return terms clearly, and the law leaves it to them.',
    zh: () => '商家已明示退货条款，依法从其条款。',
  },
  UNITS_FREE: {
    en: (f) =>
      f.number('quantity') === 1
        ? 'It was not asked for before.'
        : `${f.number('free')} of ${f.number('quantity')} can be asked for.`,
    zh: (f) =>
      f.number('quantity') === 1 ? '尚未申请过。' : `${f.number('quantity')} 件中有 ${f.number('free')} 件可申请。`,
  },
  ALL_UNITS_TAKEN: {
    en: (f) =>
      f.number('quantity') <= 1
        ? 'Already in a request, or settled.'
        : `All ${f.number('quantity')} are already in a request, or settled.`,
    zh: (f) =>
      f.number('quantity') <= 1 ? '已在申请中或已处理。' : `全部 ${f.number('quantity')} 件已在申请中或已处理。`,
  },
  NOT_EXCLUDED: { en: () => 'No exclusion holds for this item.', zh: () => '不属于排除商品。' },
  EXCLUSION_NOT_CONFIRMED: {
    en: () => 'You did not confirm an exclusion when you bought it, so none holds.',
    zh: () => '您购买时未确认不宜退货，因此不排除。',
  },
  DELIVERED: {
    en: (f) => `Delivered on ${f.moment('deliveredAt')?.day ?? ''}.`,
    zh: (f) => `${f.moment('deliveredAt')?.day ?? ''}已签收。`,
  },
  NOT_DELIVERED: {
    en: (f) =>
      orElse(f.moment('expectedAt')?.day, 'Not delivered yet.', (day) => `Not delivered yet; expected on ${day}.`),
    zh: (f) => orElse(f.moment('expectedAt')?.day, '尚未签收。', (day) => `尚未签收，预计${day}送达。`),
  },
  STATED_NOT_RECEIVED: {
    en: () => 'You say that it has not arrived, although a delivery is recorded.',
    zh: () => '您表示未收到，但记录显示已签收。',
  },
  STATED_RECEIVED: {
    en: () => 'You say that it has arrived; the seller looks at it.',
    zh: () => '您表示已收到，由卖家核实。',
  },
  DELIVERY_DATE_UNKNOWN: {
    en: () => 'Delivered on a day that is not known, so a person looks at it.',
    zh: () => '签收日期不明，由人工核实。',
  },
  NOT_SHIPPED: {
    en: () => 'It has not left yet, so nothing needs to be sent back.',
    zh: () => '尚未发货，无需退回商品。',
  },
  CONTRACT_SIGNED: {
    en: (f) => `A contract was signed on ${f.moment('signedAt')?.day ?? ''}, so it is no longer refunded at once.`,
    zh: (f) => `合同已于${f.moment('signedAt')?.day ?? ''}签订，不能直接退款。`,
  },
  AWAITING_SHIPMENT: { en: () => 'It has not been shipped yet.', zh: () => '尚未发货。' },
  NOT_OVERDUE: {
    en: (f) =>
      orElse(f.moment('opensAt')?.day, 'It is not late yet.', (day) => `It counts as not received from ${day} on.`),
    zh: (f) => orElse(f.moment('opensAt')?.day, '尚未超期。', (day) => `${day}起仍未收到，可申请未收到货。`),
  },
  OVERDUE: {
    en: (f) => `It should have arrived; it has counted as not received since ${f.moment('since')?.day ?? ''}.`,
    zh: (f) => `商品应已送达，自${f.moment('since')?.day ?? ''}起视为未收到。`,
  },
  DELIVERY_RECORDED: {
    en: (f) =>
      orElse(
        f.moment('deliveredAt')?.day,
        'A delivery is recorded. Say so if it did not reach you.',
        (day) => `A delivery on ${day} is recorded. Say so if it did not reach you.`,
      ),
    zh: (f) =>
      orElse(
        f.moment('deliveredAt')?.day,
        '记录显示已签收；如未收到请说明。',
        (day) => `记录显示${day}已签收；如未收到请说明。`,
      ),
  },
  WITHIN_WINDOW: {
    en: (f) => `In time until ${about(f, 'en')}${f.deadline('closesAt')?.full ?? ''}: ${countedEn(f)}.`,
    zh: (f) => `${about(f, 'zh')}${f.deadline('closesAt')?.full ?? ''} 前有效：${countedZh(f)}。`,
  },
  WINDOW_CLOSED: {
    en: (f) => `Closed on ${about(f, 'en')}${f.deadline('closesAt')?.full ?? ''}: ${countedEn(f)}.`,
    zh: (f) => `${about(f, 'zh')}${f.deadline('closesAt')?.full ?? ''} 已截止：${countedZh(f)}。`,
  },
  WINDOW_NOT_OPEN: {
    en: (f) => `Opens on ${f.moment('opensAt')?.full ?? ''}.`,
    zh: (f) => `${f.moment('opensAt')?.full ?? ''} 开始。`,
  },
  WINDOW_NOT_STARTED: {
    en: (f) => `Open already; ${countedEn(f)}.`,
    zh: (f) => `现在即可申请；${countedZh(f)}。`,
  },
  NO_TIME_LIMIT: { en: () => 'There is no time limit.', zh: () => '没有时间限制。' },
  NOT_INFORMED: {
    en: (f) => `You were not told of this right, so it lasts ${lengthWords(f, 'en')} longer.`,
    zh: (f) => `商家未告知此权利，期限延长 ${lengthWords(f, 'zh')}。`,
  },
  INFORMED_LATE: {
    en: (f) =>
      `You were told of this right on ${f.moment('informedAt')?.day ?? ''}; ${lengthWords(f, 'en')} run from then.`,
    zh: (f) => `商家于${f.moment('informedAt')?.day ?? ''}才告知此权利，自该日起 ${lengthWords(f, 'zh')}。`,
  },
  NEEDS_AGREEMENT: {
    en: () => 'Needs an agreement. The seller and you agree on the outcome.',
    zh: () => '需要协商。您和卖家商定处理办法。',
  },
  SUPPLIER_DECIDES: {
    en: () => 'We negotiate for you. We can’t promise the outcome.',
    zh: () => '我们替您与供应商协商，结果无法保证。',
  },
  EVIDENCE_REQUIRED: {
    en: (f) => `You supply: ${f.text('en').charAt(0).toLowerCase()}${f.text('en').slice(1)}.`,
    zh: (f) => `需要您提供：${f.text('zh')}。`,
  },
  CONDITION_UNUSED: { en: () => 'It comes back unused.', zh: () => '商品须未经使用。' },
  CONDITION_INTACT: {
    en: () => 'It comes back intact, with all parts and labels. Opening it to look at it does no harm.',
    zh: () => '商品须完好，配件和标识齐全；为检查而拆开包装不影响退货。',
  },
  CONDITION_INSTRUCTIONS_FOLLOWED: {
    en: () => 'It was used as its instructions say.',
    zh: () => '须按说明书使用。',
  },
  CONDITION_ORIGINAL_PACKAGING: {
    en: () => 'It comes back in its original packaging.',
    zh: () => '须连同原包装退回。',
  },
  CONDITION_SEAL_UNBROKEN: {
    en: () => 'Its single-use seal is unbroken.',
    zh: () => '一次性密封包装须未拆封。',
  },
  CONDITION_NOT_ACTIVATED: { en: () => 'It was not activated.', zh: () => '须未激活。' },
  CONDITION_TAGS_ATTACHED: { en: () => 'Its tags are still on it.', zh: () => '吊牌须完整。' },
  APPROVED_AUTOMATICALLY: {
    en: (f) => `Approved at once, because the item cost no more than ${f.money('upTo')}.`,
    zh: (f) => `商品不超过 ${f.money('upTo')}，自动通过。`,
  },
  RETURN_WAIVED: {
    en: (f) => `Nothing needs to come back, because the item cost no more than ${f.money('upTo')}.`,
    zh: (f) => `商品不超过 ${f.money('upTo')}，无需退回。`,
  },
};

/** Dates that rest on a calendar nobody has published yet are said with `about`. */
function about(facts: FactReader, locale: Locale): string {
  if (!facts.flag('provisional')) return '';
  return locale === 'zh' ? '约' : 'about ';
}

function countedEn(facts: FactReader): string {
  return `${lengthWords(facts, 'en')} from ${eventWords(facts.text('startEvent'), 'en')}`;
}

function countedZh(facts: FactReader): string {
  return `自${eventWords(facts.text('startEvent'), 'zh')}起 ${lengthWords(facts, 'zh')}`;
}

function orElse(value: string | undefined, otherwise: string, sentence: (value: string) => string): string {
  return value === undefined ? otherwise : sentence(value);
}
