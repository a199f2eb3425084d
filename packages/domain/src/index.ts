export { isPlainDate } from './calendar/civil-date.ts';
export { addDays, addMonths, addYears, compareDates, daysBetween, weekdayOf } from './calendar/date-arithmetic.ts';
export { addDuration, type Deadline, type Duration } from './calendar/deadline.ts';
export { type DayReason, type ExplainedDay, explainWindow } from './calendar/explain-window.ts';
export { endOfDay, plainDateAt, startOfDay } from './calendar/local-day.ts';
export type { CalendarContext } from './calendar/period.ts';
export { isTimeZone, offsetAt } from './calendar/time-zone-offset.ts';
export { openWindow, type Window, type WindowTerms } from './calendar/window.ts';
export {
  WEEKENDS_ONLY,
  type WorkingCalendar,
  type WorkingCalendarData,
  workingCalendar,
} from './calendar/working-calendar.ts';
export { addWorkingDays, countWorkingDays, isWorkingDay } from './calendar/working-days.ts';
export { closedWithoutFault } from './eligibility/closed-without-fault.ts';
export { daysOfWindow } from './eligibility/days-of-window.ts';
export { evaluateItem, evaluateOrder } from './eligibility/evaluate-order.ts';
export type { EligibilityContext, ItemQuestion, OrderQuestion } from './eligibility/question.ts';
export { isRuleCode, RULE_CODES, type RuleCode } from './eligibility/rule-codes.ts';
export { summariseItem, type UnitSummary } from './eligibility/summarise-item.ts';
export {
  type Product,
  type ProductQuestion,
  type ProductTerms,
  TERMS_TOPICS,
  type TermsEntry,
  type TermsTopic,
  termsForProduct,
} from './eligibility/terms-for-product.ts';
export { countUnits, lowestUnits, unitsOf, unitsOutside } from './eligibility/unit-ranges.ts';
export { explainCounting } from './explain/explain-counting.ts';
export { type ExplainedDecision, explainDecision } from './explain/explain-decision.ts';
export { explainItem } from './explain/explain-item.ts';
export { explainLot } from './explain/explain-lot.ts';
export { explainOfferChange, resolutionWords, type SaidOfferChange } from './explain/explain-offer.ts';
export { explainRule } from './explain/explain-rule.ts';
export { explainSummary } from './explain/explain-summary.ts';
export {
  clauseOfEntry,
  explainTermsDeductions,
  explainTermsDispute,
  explainTermsEntry,
  explainTermsHeadline,
  explainTermsRefund,
  reasonsOfEntry,
  type SaidTerms,
  type TermsNote,
} from './explain/explain-terms.ts';
export { LOCALES, type Locale, localeOf } from './explain/locale.ts';
export { type SaidMoment, type SentenceContext, sayDeadline, sayMoment } from './explain/say.ts';
export { sayMoney } from './explain/say-money.ts';
export { reasonWords } from './explain/words.ts';
export {
  ACTION_FIELDS,
  type ActionField,
  type LineAction,
  SIDE_ACTIONS,
  type SideAction,
} from './lifecycle/actions/action.ts';
export { type ActionsInput, type AvailableAction, availableActions } from './lifecycle/actions/available-actions.ts';
export { interpret, type Move, type MoveInput, type MoveProblem, type MoveRefused } from './lifecycle/interpret.ts';
export { lineContext } from './lifecycle/line-context.ts';
export { LINE_EVENTS, type LineEvent } from './lifecycle/line-event.ts';
export { nextReminder } from './lifecycle/next-reminder.ts';
export { buyerCanSend, type SupplierGate, supplierGate } from './lifecycle/paths.ts';
export { termsOfLine } from './lifecycle/policy-terms.ts';
export { settlementComplete, sideOf } from './lifecycle/settlement.ts';
export { type SplitInput, type SplitProblem, type SplitResult, splitLine } from './lifecycle/split-line.ts';
export { FINAL_STATES, isFinal } from './lifecycle/states.ts';
export { LIFECYCLE } from './lifecycle/table.ts';
export type { ClockEffect, Transition } from './lifecycle/transition.ts';
export { type DeadlineOf, resumedDeadline, type Waiting, type WaitingInput, waiting } from './lifecycle/waiting.ts';
export * from './model/actor.ts';
export * from './model/deadline.ts';
export * from './model/eligibility.ts';
export type { Instant, PlainDate } from './model/instant.ts';
export * from './model/line-context.ts';
export * from './model/line-state.ts';
export * from './model/order.ts';
export * from './model/payable.ts';
export * from './model/quote.ts';
export * from './model/reason.ts';
export * from './model/resolution.ts';
export { allocate } from './money/allocate.ts';
export { CURRENCIES, type CurrencyCode, exponentOf, isCurrency } from './money/currency.ts';
export {
  type AmountProblem,
  addDecimals,
  compareDecimals,
  type Decimal,
  decimal,
  divideDecimals,
  multiplyDecimals,
  type Parsed,
  parseDecimal,
  roundDecimal,
  subtractDecimals,
  sumDecimals,
  ZERO,
} from './money/decimal.ts';
export { divideHalfAway } from './money/divide-half-away.ts';
export { parseIban } from './money/iban.ts';
export { addMoney, compareMoney, type Money, subtractMoney } from './money/money.ts';
export { parseMoney, parseMoneyRounded, roundToMoney, toDecimalString } from './money/money-text.ts';
export { smaller } from './money/smaller.ts';
export { sharesOfUnits, unitShare } from './money/unit-share.ts';
export {
  compareOffers,
  OFFER_BENEFITS,
  OFFER_FIELDS,
  type OfferBenefit,
  type OfferChange,
  type OfferField,
} from './negotiation/compare-offers.ts';
export {
  checkOffer,
  type OfferLimits,
  type OfferLimitsInput,
  type OfferProblem,
  offerLimits,
  shareOfGoods,
} from './negotiation/offer-limits.ts';
export type { OfferTerms } from './negotiation/offer-terms.ts';
export { type EarlierPayable, type PayableLine, payableOptions } from './payables/payable-options.ts';
export { builtInPolicies, legalPacks } from './policy/built-in-policies.ts';
export { type CompiledPolicy, compilePolicy } from './policy/compile-policy.ts';
export { type ParsedPolicy, parsePolicy } from './policy/parse-policy.ts';
export type { PolicyDocument, PolicyDocumentInput } from './policy/policy-document.ts';
export type { PolicyProblem, PolicyProblemCode } from './policy/policy-problem.ts';
export {
  type PolicyAssignments,
  type PolicyQuestion,
  type ResolvedPolicy,
  resolvePolicy,
} from './policy/resolve-policy.ts';
export { outcomesOf, STATED_DEADLINES, type StatedDeadline } from './policy/schema/deadlines.ts';
export { agreedAmounts, mostToAgreeOn } from './quote/agreed-amounts.ts';
export { type LineAmounts, partOfLine, refundOf } from './quote/part-of-line.ts';
export { portionsOf, refundableOf, refundableTotal } from './quote/payments.ts';
export { type QuoteResult, quote } from './quote/quote.ts';
export type { QuoteProblem } from './quote/quote-problem.ts';
export {
  type InspectedLine,
  type InspectionProblem,
  type InspectionSettlement,
  type ProposedDeduction,
  type SettledInspection,
  settleInspection,
} from './quote/settle-inspection.ts';
