import type { DeskLineFragment } from '@refund-widget/client';
import type { RequestDetails } from '../api/decisions.ts';
import type { Desk } from '../api/desk.ts';
import { type LineSelection, unitsOf } from '../request/line-selection.ts';
import { calledName } from '../request/people.ts';
import { money, sum } from '../text/amount.ts';

/** What agreeing to these lines brings about, in one sentence with its figures. */
export function approvalEffect(
  request: RequestDetails,
  lines: readonly DeskLineFragment[],
  selection: LineSelection,
  { words, locale }: Desk,
): string {
  const units = words.units(unitsOf(selection));
  const name = calledName(request.buyer);
  const chosen = lines.filter(({ id }) => selection.has(id));
  const comesBack = chosen.some(({ returnRequired }) => returnRequired);
  if (chosen.length > 0 && chosen.every(({ resolution }) => resolution === 'REPLACEMENT'))
    return comesBack ? words.act.effectReplacementReturn(name, units) : words.act.effectReplacement(units);
  const whole = chosen.every(({ id, quantity }) => selection.get(id) === quantity);
  const total = whole ? sum(chosen.map(({ refund }) => refund)) : null;
  const amount = total ? money(total, locale) : words.act.theirShare;
  const to = destination(request, words.act);
  return comesBack ? words.act.effectReturn(name, units, amount, to) : words.act.effectRefund(units, amount, to);
}

/** Where the money goes: the payment, or how many of them. */
export function destination(
  { plannedPortions }: Pick<RequestDetails, 'plannedPortions'>,
  words: Desk['words']['act'],
): string {
  const [only, ...others] = plannedPortions;
  if (!only) return words.theirPayment;
  return others.length > 0 ? words.payments(plannedPortions.length) : only.payment.label;
}
