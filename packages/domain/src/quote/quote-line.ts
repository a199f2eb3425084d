import { evaluateLotReason } from '../eligibility/evaluate-order.ts';
import type { EligibilityContext } from '../eligibility/question.ts';
import { amountsOf, deductionsFor, deductionTerms, outboundOf } from '../eligibility/refund-amounts.ts';
import { countUnits, lowestUnits, unitsOf, unitsOutside } from '../eligibility/unit-ranges.ts';
import type { DeductionTerm, EligibilityOption } from '../model/eligibility.ts';
import type { Instant } from '../model/instant.ts';
import type { Order, OrderItem, UnitRange } from '../model/order.ts';
import type { Deduction, QuotedLine } from '../model/quote.ts';
import { smaller } from '../money/smaller.ts';
import { unitShare } from '../money/unit-share.ts';
import type { CompiledPolicy } from '../policy/compile-policy.ts';
import type { NamedLine } from './check-proposal.ts';
import { type Quoted, refuse } from './quote-problem.ts';

export interface LineQuestion {
  readonly order: Order;
  readonly context: EligibilityContext;
  readonly asOf: Instant;
  /** Units of the item that earlier lines of the same proposal have taken. */
  readonly alreadyTaken: readonly UnitRange[];
}

/** The breakdown of one line: which units, by which option, and how much they bring back. */
export function quoteLine(line: NamedLine, question: LineQuestion): Quoted<QuotedLine> {
  const chosen = chooseOption(line, question);
  if (!chosen.ok) return chosen;
  const option = chosen.value;
  const { index, proposed, item } = line;
  const free = option.claimable.flatMap((range) => unitsOutside(range, question.alreadyTaken));
  const claimable = countUnits(free);
  if (proposed.quantity > claimable) {
    return refuse({ code: 'QUANTITY_BEYOND_CLAIMABLE', line: index, asked: proposed.quantity, claimable });
  }
  if (!option.resolutions.includes(proposed.resolution)) {
    const { resolution } = proposed;
    return refuse({ code: 'RESOLUTION_NOT_OFFERED', line: index, resolution, offered: option.resolutions });
  }
  const units = lowestUnits(free, proposed.quantity);
  const terms = termsForUnits(option, units, item, question);
  const money = moneyOf(line, { ...option, deductions: terms }, units);
  if (!money.ok) return money;
  return {
    ok: true,
    value: {
      itemId: item.id,
      lotId: line.lot.id,
      units,
      quantity: proposed.quantity,
      reason: proposed.reason,
      resolution: proposed.resolution,
      source: option.source,
      option: { ...option, deductions: terms },
      shares: Array.from(unitsOf(units), (unit) => ({ unit, amount: unitShare(item.total, item.quantity, unit) })),
      ...money.value,
      postage: option.postage,
    },
  };
}

/** The option named, else the best; refused when it is not open, or when there is no such option. */
function chooseOption({ index, proposed, item, lot }: NamedLine, question: LineQuestion): Quoted<EligibilityOption> {
  const { order, context, asOf } = question;
  const { received, reason, sourceId } = proposed;
  const asked = { ...context, order, asOf, ...(received === undefined ? {} : { received }) };
  const { best, alternatives } = evaluateLotReason(asked, item, lot, reason);
  const options = [best, ...alternatives];
  const option = sourceId === null ? best : options.find(({ source }) => source.id === sourceId);
  if (!option) {
    const offered = options.map(({ source }) => source.id);
    return refuse({ code: 'UNKNOWN_SOURCE', line: index, sourceId: sourceId ?? '', offered });
  }
  if (option.decidedBy.code === 'ALL_UNITS_TAKEN') {
    return refuse({ code: 'QUANTITY_BEYOND_CLAIMABLE', line: index, asked: proposed.quantity, claimable: 0 });
  }
  if (option.answer !== 'ELIGIBLE' && option.answer !== 'NEGOTIABLE') {
    return refuse({ code: 'NOT_ELIGIBLE', line: index, decision: option });
  }
  return { ok: true, value: option };
}

/** The option's deductions hold for all units it grants; a line has its own, for its own units. */
function termsForUnits(
  option: EligibilityOption,
  units: readonly UnitRange[],
  item: OrderItem,
  { order, context }: LineQuestion,
): readonly DeductionTerm[] {
  if (option.deductions.length === 0) return [];
  const policy = policyOf(option, item, context);
  const deductions = deductionsFor(option.fault, policy, order);
  return deductionTerms(deductions, item, units, option.outboundShipping.part, order.currency);
}

function policyOf({ source }: EligibilityOption, item: OrderItem, context: EligibilityContext): CompiledPolicy {
  const policy =
    source.kind === 'POLICY'
      ? context.policies(item.policyVersionId)
      : context.packs.find((pack) => pack.source.id === source.id);
  if (!policy) throw new Error(`An option came from ${source.id}, which is not there`);
  return policy;
}

type LineMoney = Pick<QuotedLine, 'goods' | 'outboundShipping' | 'outboundShippingClause' | 'deductions' | 'refund'>;

const nothing: LineMoney = {
  goods: 0n,
  outboundShipping: 0n,
  outboundShippingClause: null,
  deductions: [],
  refund: 0n,
};

/**
 * A replacement brings no money back. An agreed amount stands as agreed, up to what the units and all of their shipping
 * cost, and nothing more is deducted from it. Otherwise shares, shipping and deductions as the option's terms say.
 */
function moneyOf(line: NamedLine, option: EligibilityOption, units: readonly UnitRange[]): Quoted<LineMoney> {
  const { index, proposed, item } = line;
  const amounts = amountsOf(item, units);
  const { agreedAmount } = proposed;
  if (agreedAmount !== null) {
    const maximum = amounts.goods + amounts.shipping;
    if (agreedAmount < 0n) return refuse({ code: 'AMOUNT_NEGATIVE', line: index, asked: agreedAmount });
    if (agreedAmount > maximum) {
      return refuse({ code: 'AMOUNT_ABOVE_MAXIMUM', line: index, asked: agreedAmount, maximum });
    }
    if (proposed.resolution === 'REPLACEMENT') return { ok: true, value: nothing };
    const goods = smaller(agreedAmount, amounts.goods);
    return { ok: true, value: { ...nothing, goods, outboundShipping: agreedAmount - goods, refund: agreedAmount } };
  }
  if (proposed.resolution === 'REPLACEMENT') return { ok: true, value: nothing };
  const { part, clause } = option.outboundShipping;
  const outboundShipping = outboundOf(part, amounts);
  const deductions = takenAtQuote(option.deductions);
  const taken = deductions.reduce((sum, { amount }) => sum + amount, 0n);
  return {
    ok: true,
    value: {
      goods: amounts.goods,
      outboundShipping,
      outboundShippingClause: outboundShipping > 0n ? clause : null,
      deductions,
      refund: amounts.goods + outboundShipping - taken,
    },
  };
}

function takenAtQuote(terms: readonly DeductionTerm[]): Deduction[] {
  return terms
    .filter(({ when, amount }) => when === 'QUOTE' && amount > 0n)
    .map(({ code, amount, clause }) => ({ code, amount, clause, note: null }));
}
