import type { ServiceContext } from '../context.ts';
import type { RequestChanged } from '../contract/command.ts';
import type { DeclineOfferInput } from '../contract/offers.ts';
import { checkTexts } from '../kernel/text-fields.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import { runOnRequest } from '../requests/run-on-request.ts';
import { moveLine } from '../work/move-line.ts';
import { findStandingOffer } from './find-offer.ts';

/** Says no to the offer that stands; the line is where it was before the negotiation, or the dispute goes on. */
export function declineOffer(context: ServiceContext, input: DeclineOfferInput): Promise<Outcome<RequestChanged>> {
  const reason = input.reason ?? null;
  const problems = reason === null ? [] : checkTexts({ reason: { value: reason, longest: 5000 } });
  if (problems.length > 0) return Promise.resolve(refused(...problems));
  return runOnRequest(context, 'offerDecline', input, async (work) => {
    const found = await findStandingOffer(work, input.offerId);
    if (!found.ok) return found;
    const { lineId, version } = found.value;
    work.payload.reason = reason;
    const moved = await moveLine(work, lineId, 'declineOffer', { field: ['offerId'], reason, data: { version } });
    return moved.ok ? done(null) : moved;
  });
}
