import { type LineAmounts, partOfLine, refundOf, splitLine as splitUnits, type UnitRange } from '@refund-widget/domain';
import { done, type Outcome, problem, refused } from '../outcome.ts';
import { domainItem } from '../reads/domain-order.ts';
import { rewriteClaims } from './claims-follow.ts';
import { type LoadedLine, loadLine } from './loaded-request.ts';
import { lineOf } from './move-line.ts';
import { questionsOfPart } from './questions-follow.ts';
import { type RequestWork, record } from './request-work.ts';
import { type StoredDecision, storeDecision } from './stored-decision.ts';
import { countUnits, storePlain } from './stored-line.ts';

/**
 * Gives the units a decision is not about a line of their own; the line keeps the others. Amounts are divided by the
 * units' fixed shares, so that the parts add up to what the line was. Answers with the id of the new line, or null when
 * the decision is about all of the line's units.
 */
export async function splitLine(
  work: RequestWork,
  lineId: string,
  decided: { readonly quantity: number } | { readonly units: readonly UnitRange[] },
  field: readonly (string | number)[],
): Promise<Outcome<string | null>> {
  const line = lineOf(work, lineId);
  const split = splitUnits({ units: line.units, decided });
  if (!split.ok) {
    const { code, ...facts } = split.problem;
    const message = `This line has ${line.row.quantity} units; name from 1 to ${line.row.quantity}.`;
    return refused(problem(code, message, field, facts));
  }
  if (split.rest.length === 0) return done(null);
  if (hasMoneyOnItsWay(work, lineId)) {
    const message = 'Money for this line is on its way or back already: decide about all of its units.';
    return refused(problem('MONEY_SENT_FOR_ALL_UNITS', message, field, { quantity: line.row.quantity }));
  }
  return done(await writeSplit(work, line, split.decided, split.rest));
}

/** A leg pays for a line as a whole: its parts cannot be told which units they were for. */
function hasMoneyOnItsWay({ request }: RequestWork, lineId: string): boolean {
  return request.row.refunds.some(
    ({ state, parts }) => state !== 'FAILED' && parts.some((part) => part.lineId === lineId),
  );
}

async function writeSplit(work: RequestWork, line: LoadedLine, kept: readonly UnitRange[], rest: readonly UnitRange[]) {
  const { transaction, context, request } = work;
  const item = domainItem(line.item);
  const ofKept = partOfLine(amountsOf(line), kept, item);
  const ofRest = partOfLine(amountsOf(line), rest, item);
  const paidFor = (part: readonly UnitRange[]) => amountOfPart(line, part, line.row.supplierRefunded);
  const row = await transaction.requestLine.update({
    where: { id: line.row.id },
    data: {
      ...storedAmounts(ofKept),
      supplierRefunded: paidFor(kept),
      decision: storeDecision(decisionOfPart(line, kept)),
      version: { increment: 1 },
    },
  });
  await rewriteClaims(transaction, context.newId, row, kept, row.state);
  const id = context.newId();
  const { tracked: _t, decision: _d, deductions: _a, units: _u, ruling: _r, ...columns } = line.row;
  const position = Math.max(...[...work.lines.values()].map((other) => other.row.position)) + 1;
  const newRow = await transaction.requestLine.create({
    data: {
      ...columns,
      ...storedAmounts(ofRest),
      supplierRefunded: paidFor(rest),
      ...{ id, position, splitFromId: line.row.id, version: 1 },
      tracked: storePlain(line.tracked),
      ...(line.ruling && { ruling: storePlain(line.ruling) }),
      decision: storeDecision(decisionOfPart(line, rest)),
    },
  });
  await rewriteClaims(transaction, context.newId, newRow, rest, newRow.state);
  await splitOffers(work, line, kept, { lineId: id, units: rest });
  await questionsOfPart(work, line, id);
  work.lines.set(row.id, loadLine(context, row, request.order));
  work.lines.set(id, loadLine(context, newRow, request.order));
  const data = { kept, rest, newLineId: id };
  const state = line.row.state;
  record(
    work,
    { lineId: line.row.id, event: 'split', fromState: state, toState: state, reason: null, clause: null, data },
    null,
  );
  return id;
}

/** The option's limits for deductions hold for all of the line's units; a part has its own. */
function decisionOfPart({ decision, units, item }: LoadedLine, part: readonly UnitRange[]): StoredDecision {
  const deductions = decision.option.deductions.map((term) => ({
    ...term,
    amount: amountOfPart({ units, item }, part, term.amount),
  }));
  return { ...decision, option: { ...decision.option, deductions } };
}

/** The part of an amount of the whole line that falls to some of its units, by their shares. */
export function amountOfPart(
  { units, item }: Pick<LoadedLine, 'units' | 'item'>,
  part: readonly UnitRange[],
  amount: bigint,
): bigint {
  return partOfLine({ units, goods: amount, outboundShipping: 0n, deductions: [] }, part, domainItem(item)).goods;
}

/** What was offered so far concerned all of the units: each part keeps it, and goes on with its own of what stands. */
async function splitOffers(
  work: RequestWork,
  line: LoadedLine,
  kept: readonly UnitRange[],
  rest: { readonly lineId: string; readonly units: readonly UnitRange[] },
): Promise<void> {
  const { transaction, context } = work;
  const standing = work.offers.find(({ lineId }) => lineId === line.row.id);
  const partOf = (units: readonly UnitRange[], amount: bigint) => ({
    amount: amountOfPart(line, units, amount),
    quantity: countUnits(units),
  });
  for (const offer of await transaction.offer.findMany({ where: { lineId: line.row.id } })) {
    const id = context.newId();
    const { asked, ...columns } = offer;
    const ofRest = await transaction.offer.create({
      data: {
        ...{ ...columns, id, lineId: rest.lineId, ...(asked !== null && { asked }) },
        ...(offer.id === standing?.id && partOf(rest.units, offer.amount)),
      },
    });
    if (offer.id === standing?.id) work.offers.push(ofRest);
    if (offer.id === line.row.agreedOfferId) {
      await transaction.requestLine.update({ where: { id: rest.lineId }, data: { agreedOfferId: id } });
    }
  }
  if (!standing) return;
  const ofKept = await transaction.offer.update({ where: { id: standing.id }, data: partOf(kept, standing.amount) });
  work.offers.splice(work.offers.indexOf(standing), 1, ofKept);
}

/** The columns that hold what a line brings back. */
export function storedAmounts(amounts: LineAmounts) {
  const { units, goods, outboundShipping, deductions } = amounts;
  return {
    ...{ goods, outboundShipping, refund: refundOf(amounts) },
    deductions: storePlain(deductions),
    units: storePlain(units),
    quantity: countUnits(units),
  };
}

/** A line's amounts as the engine divides them. */
export function amountsOf({ units, row, deductions }: LoadedLine): LineAmounts {
  return { units, goods: row.goods, outboundShipping: row.outboundShipping, deductions };
}
