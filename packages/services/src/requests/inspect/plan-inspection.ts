import {
  type InspectionProblem,
  type InspectionSettlement,
  type ProposedDeduction,
  partOfLine,
  settleInspection,
  splitLine,
  toDecimalString,
  type UnitRange,
} from '@refund-widget/domain';
import type { DeductionInput, InspectionPart } from '../../contract/requests.ts';
import { readMoney } from '../../kernel/read-money.ts';
import { done, type Outcome, type Problem, problem, refused } from '../../outcome.ts';
import { domainItem } from '../../reads/domain-order.ts';
import type { LoadedLine } from '../../work/loaded-request.ts';
import { amountsOf } from '../../work/split-line.ts';
import { countUnits } from '../../work/stored-line.ts';

/** One part of an inspection: its units, and what they bring back when they were accepted. */
export interface PlannedPart {
  readonly index: number;
  readonly part: InspectionPart;
  readonly units: readonly UnitRange[];
  /** Null when these units are refused. */
  readonly settlement: InspectionSettlement | null;
}

/**
 * The units of each part and what they bring back, part after part, exactly as recording them would divide the line:
 * what is shown before is what is stored afterwards.
 */
export function planInspection(
  lines: ReadonlyMap<string, LoadedLine>,
  parts: readonly InspectionPart[],
  currency: string,
): Outcome<PlannedPart[]> {
  const problems = parts.flatMap((part, index) => checkPart(part, index));
  if (problems.length > 0) return refused(...problems);
  const left = new Map([...lines].map(([id, line]) => [id, { line, amounts: amountsOf(line) }]));
  const planned: PlannedPart[] = [];
  for (const [index, part] of parts.entries()) {
    const current = left.get(part.lineId);
    const quantity = part.quantity ?? countUnits(current?.amounts.units ?? []);
    if (!current || quantity === 0) return refused(beyond(index, 0));
    const split = splitLine({ units: current.amounts.units, decided: { quantity } });
    if (!split.ok) return refused(beyond(index, countUnits(current.amounts.units)));
    const item = domainItem(current.line.item);
    const decided = partOfLine(current.amounts, split.decided, item);
    const whole = { ...current.line, amounts: current.amounts };
    const settled = settlePart(whole, decided.units, part, index, currency);
    if (!settled.ok) return settled;
    planned.push({ index, part, units: split.decided, settlement: settled.value });
    if (split.rest.length === 0) left.set(part.lineId, { ...current, amounts: { ...decided, units: [] } });
    else left.set(part.lineId, { ...current, amounts: partOfLine(current.amounts, split.rest, item) });
  }
  return done(planned);
}

function checkPart({ accepted, deductions, note }: InspectionPart, index: number): Problem[] {
  const deducted = (deductions ?? []).length > 0;
  if (!accepted && deducted) {
    return [
      problem('REFUSED_UNITS_DEDUCTED', 'Refused units bring nothing back, so nothing is deducted.', [
        'parts',
        index,
        'deductions',
      ]),
    ];
  }
  if ((!accepted || deducted) && (note ?? '').trim() === '') {
    return [problem('NOTE_REQUIRED', 'Say why; the buyer reads it.', ['parts', index, 'note'])];
  }
  return [];
}

function beyond(index: number, available: number): Problem {
  const message = available === 0 ? 'All units of this line are spoken for.' : `From 1 to ${available} units are left.`;
  return problem('MORE_THAN_THE_LINE', message, ['parts', index, 'quantity'], { available });
}

type LineInHand = LoadedLine & { readonly amounts: ReturnType<typeof amountsOf> };

function settlePart(
  line: LineInHand,
  accepted: readonly UnitRange[],
  part: InspectionPart,
  index: number,
  currency: string,
): Outcome<InspectionSettlement | null> {
  if (!part.accepted) return done(null);
  const deductions = readDeductions(part.deductions ?? [], index, currency, part.note ?? null);
  if (!deductions.ok) return deductions;
  const item = domainItem(line.item);
  // Settled as the line it becomes, so that limits and amounts are those of its own units.
  const own = partOfLine(line.amounts, accepted, item);
  const limitOf = (amount: bigint) =>
    partOfLine({ units: line.units, goods: amount, outboundShipping: 0n, deductions: [] }, accepted, item).goods;
  const terms = line.decision.option.deductions.map((term) => ({ ...term, amount: limitOf(term.amount) }));
  const settled = settleInspection({ item, line: own, terms, accepted, deductions: deductions.value });
  return settled.ok ? done(settled.settlement) : refused(deductionProblem(settled.problem, index, currency));
}

function readDeductions(
  given: readonly DeductionInput[],
  index: number,
  currency: string,
  partNote: string | null,
): Outcome<ProposedDeduction[]> {
  const deductions: ProposedDeduction[] = [];
  const problems: Problem[] = [];
  for (const [position, { code, amount, note }] of given.entries()) {
    const read = readMoney(amount, currency, ['parts', index, 'deductions', position, 'amount']);
    if (read.ok) deductions.push({ code, amount: read.value, note: note ?? partNote });
    else problems.push(...read.problems);
  }
  return problems.length > 0 ? refused(...problems) : done(deductions);
}

function deductionProblem(refusal: InspectionProblem, index: number, currency: string): Problem {
  const field = ['parts', index, 'deductions'];
  const text = (amount: bigint) => toDecimalString({ amount, currency });
  switch (refusal.code) {
    case 'UNITS_NOT_IN_LINE':
    case 'NOTHING_ACCEPTED':
      return problem(refusal.code, 'Name units of this line.', ['parts', index, 'quantity']);
    case 'DEDUCTION_NOT_POSITIVE':
      return problem(refusal.code, 'Deduct more than nothing, or leave it out.', field, {
        deduction: refusal.deduction,
      });
    case 'DEDUCTION_NOT_ALLOWED':
      return problem(refusal.code, 'The terms of this line do not allow this deduction.', field, {
        deduction: refusal.deduction,
        allowed: refusal.allowed,
      });
    case 'DUPLICATE_DEDUCTION':
      return problem(refusal.code, 'Name each deduction once.', field, { deduction: refusal.deduction });
    case 'DEDUCTION_ABOVE_LIMIT':
      return problem(refusal.code, `At most ${text(refusal.limit)} for these units.`, field, {
        ...{ deduction: refusal.deduction, clause: refusal.clause },
        ...{ asked: text(refusal.asked), limit: text(refusal.limit) },
      });
    case 'DEDUCTIONS_ABOVE_REFUND':
      return problem(refusal.code, `These units bring back ${text(refusal.refund)}; deduct no more.`, field, {
        asked: text(refusal.asked),
        refund: text(refusal.refund),
      });
  }
}
