import { isUuid } from '../kernel/uuid.ts';
import { done, type Outcome, problem, refused } from '../outcome.ts';
import type { OfferRow } from '../work/loaded-request.ts';
import type { RequestWork } from '../work/request-work.ts';

/** The offer a person answers, if it still stands. `OFFER_NOT_FOUND` where the request has no such; `OFFER_ENDED` else. */
export async function findStandingOffer(work: RequestWork, offerId: string): Promise<Outcome<OfferRow>> {
  const standing = work.offers.find(({ id }) => id === offerId);
  if (standing) return done(standing);
  const where = { id: offerId, requestId: work.request.row.id };
  const ended = isUuid(offerId) ? await work.transaction.offer.findFirst({ where }) : null;
  if (!ended) return refused(problem('OFFER_NOT_FOUND', 'This request has no such offer.', ['offerId']));
  const message = 'This offer no longer stands. Load the request again to see what does.';
  return refused(problem('OFFER_ENDED', message, ['offerId'], { state: ended.state }));
}
