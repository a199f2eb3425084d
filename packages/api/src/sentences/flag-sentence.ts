import type { Locale } from '@refund-widget/domain';

type Sentence = Readonly<Record<Locale, string>>;

/** How each wart of an import was handled. `{name}` stands for the flag's fact of that name. */
const sentences: Readonly<Record<string, Sentence>> = {
  AMOUNT_ONLY_REFUND: {
    en: 'The shop refunded an amount without naming items; it counts against the payment, not against units.',
    zh: '商店退了一笔未指明商品的款项，计入付款，不计入件数。',
  },
  CANCELLED_BEFORE_CAPTURE: {
    en: 'Cancelled before it was charged: there is nothing to refund.',
    zh: '扣款前已取消，无可退款项。',
  },
  DAMAGED_UNITS_REFUNDED: {
    en: '{units} damaged units were refunded in the shop and count as returned.',
    zh: '商店已为 {units} 件损坏商品退款，按已退回计。',
  },
  DISCOUNTS_MISS_LINE: {
    en: 'Discounts bring the line to {computed}, but {charged} was charged; what was charged is used.',
    zh: '折扣后应为 {computed}，实收 {charged}；以实收为准。',
  },
  FREE_ORDER: { en: 'Nothing was charged for this order.', zh: '该订单未收费。' },
  FULLY_REFUNDED_IN_SHOP: { en: 'The shop refunded all of it: {refunded}.', zh: '商店已全额退款：{refunded}。' },
  ITEMS_EDITED_OUT: {
    en: 'Items were taken out after payment; {gone} that was paid belongs to no item.',
    zh: '付款后移除了商品，已付款项中有 {gone} 不属于任何商品。',
  },
  LINE_ADDED_LATER: {
    en: '{quantity} units were added after the order was placed.',
    zh: '下单后增加了 {quantity} 件。',
  },
  LINE_CANCELLED: { en: 'All {ordered} units were cancelled in the shop.', zh: '商店取消了全部 {ordered} 件。' },
  LINE_REDUCED: { en: '{left} of {ordered} units were left by the shop.', zh: '商店将 {ordered} 件减为 {left} 件。' },
  NOT_FULLY_CAPTURED: {
    en: 'Less was charged than the order comes to; only what was charged can come back.',
    zh: '实收少于订单金额，只能退还实收部分。',
  },
  PAYMENT_LEFT_OUT: {
    en: 'A payment that never charged anything was left out.',
    zh: '忽略了一笔从未扣款的付款。',
  },
  REFUNDED_ABOVE_CAPTURED: {
    en: 'The shop says it refunded more than was charged; what was charged is the limit.',
    zh: '商店记录的退款超过实收，以实收为限。',
  },
  REFUNDED_ABOVE_SHARE: {
    en: "The shop refunded {excess} more than these units' share; it counts as used.",
    zh: '商店退款比应退份额多 {excess}，按已使用计。',
  },
  REFUNDED_BELOW_SHARE: {
    en: "The shop refunded less than these units' share of {share}.",
    zh: '商店退款少于应退份额 {share}。',
  },
  REFUND_ADJUSTED: {
    en: 'The shop adjusted the refund by hand; the amount that moved is used.',
    zh: '商店手动调整了退款，以实际金额为准。',
  },
  REFUND_DUE_IN_SHOP: { en: 'The shop still owes the buyer {amount}.', zh: '商店仍应退买家 {amount}。' },
  REFUND_FAILED_IN_SHOP: { en: 'A refund failed in the shop and is not counted.', zh: '商店有一笔退款失败，不计入。' },
  REFUND_PENDING_IN_SHOP: {
    en: 'A refund is on its way in the shop and counts as used.',
    zh: '商店有一笔退款处理中，按已使用计。',
  },
  REFUND_WITHOUT_RETURN: {
    en: 'The shop credited {creditLine} without a return.',
    zh: '商店未收回商品即退 {creditLine}。',
  },
  RETURN_OPEN_IN_SHOP: { en: '{units} units have a return open in the shop.', zh: '有 {units} 件在商店的退货未结束。' },
  TOTAL_NOT_REPRODUCED: {
    en: "The shop's total of {shop} does not follow from its parts ({computed}); what was charged is used.",
    zh: '商店总额 {shop} 与各部分之和（{computed}）不符，以实收为准。',
  },
  TOTAL_NOT_ROUNDED: {
    en: 'The shop charged a total of {exact}, which is no amount of this currency; {rounded} is used.',
    zh: '商店总额 {exact} 不是该货币的有效金额，按 {rounded} 计。',
  },
  UNITS_CAME_BACK: { en: '{units} units came back in the shop.', zh: '商店已收回 {units} 件。' },
  UNITS_REFUNDED_TWICE: {
    en: 'The shop refunded {units} units more than were bought; the extra ones are not counted.',
    zh: '商店退款件数比购买多 {units} 件，多出部分不计。',
  },
  UNIT_PRICE_ROUNDED: {
    en: 'The unit price {unit} times {quantity} is not the {line} charged; what was charged is used.',
    zh: '单价 {unit} × {quantity} 不等于实收 {line}，以实收为准。',
  },
};

/** A flag in one sentence; one that this version has no words for is named by its code. */
export function flagSentence(
  { code, facts }: { readonly code: string; readonly facts: Readonly<Record<string, unknown>> },
  locale: Locale,
): string {
  const sentence = sentences[code]?.[locale];
  if (sentence === undefined) return code.toLowerCase().replaceAll('_', ' ');
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? '?'));
}
