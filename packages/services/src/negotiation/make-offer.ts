import type { ServiceContext } from '../context.ts';
import type { RequestChanged } from '../contract/command.ts';
import type { MakeOfferInput } from '../contract/offers.ts';
import type { Outcome } from '../outcome.ts';
import { runOnRequest } from '../requests/run-on-request.ts';
import { chooseLine } from '../work/choose-lines.ts';
import { lineOf } from '../work/move-line.ts';
import type { RequestWork } from '../work/request-work.ts';
import { planOffer } from './plan-offer.ts';
import { writeOffer } from './write-offer.ts';

/**
 * Proposes a whole agreement about a line: the seller's first offer, either side's counter-offer, a supplier's offer
 * passed on, or a settlement in a dispute, by where the line is and who proposes. Units it is not about stay where they
 * are, on a line of their own.
 */
export function makeOffer(context: ServiceContext, input: MakeOfferInput): Promise<Outcome<RequestChanged>> {
  return runOnRequest(context, 'offerCreate', input, async (work) => {
    const chosen = await chooseLine(work, input.line, ['line']);
    if (!chosen.ok) return chosen;
    const { lineId } = chosen.value;
    const line = lineOf(work, lineId);
    const about = { context, actor: work.actor, now: work.now, request: work.request, line };
    const planned = planOffer(about, line.units, input, await lastOffer(work, lineId));
    if (!planned.ok) return planned;
    const note = input.note?.trim() ?? null;
    Object.assign(work.payload, { note, amount: planned.value.terms.amount.toString() });
    return writeOffer(work, lineId, planned.value, { note, field: ['line', 'lineId'] });
  });
}

export function lastOffer({ transaction }: Pick<RequestWork, 'transaction'>, lineId: string) {
  return transaction.offer.findFirst({ where: { lineId }, orderBy: { version: 'desc' } });
}
