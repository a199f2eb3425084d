import { type LineState, settlementComplete, toDecimalString } from '@refund-widget/domain';
import { actorKindOf } from '../actor.ts';
import type { ServiceContext } from '../context.ts';
import type { RequestChanged } from '../contract/command.ts';
import type { AcceptOfferInput } from '../contract/offers.ts';
import { readMoney } from '../kernel/read-money.ts';
import { done, type Outcome, type Problem, problem, refused } from '../outcome.ts';
import { settleFreeLine } from '../refunds/settle-free-line.ts';
import { runOnRequest } from '../requests/run-on-request.ts';
import { agreeTerms } from '../work/agree-terms.ts';
import { chooseLine } from '../work/choose-lines.ts';
import { supplierRefundOf } from '../work/line-facts.ts';
import type { OfferRow } from '../work/loaded-request.ts';
import { lineOf, type MoveDetails, moveLine } from '../work/move-line.ts';
import type { RequestWork } from '../work/request-work.ts';
import { findStandingOffer } from './find-offer.ts';
import { limitsOfUnits } from './limits-of-units.ts';
import { payerOf } from './terms-of-offer.ts';

/**
 * Agrees to the offer that stands: the line takes its terms and goes where they lead. For fewer units than it is about,
 * the rest stays on offer on a line of its own. In a dispute a mediator's proposal binds once both sides have accepted.
 */
export function acceptOffer(context: ServiceContext, input: AcceptOfferInput): Promise<Outcome<RequestChanged>> {
  return runOnRequest(context, 'offerAccept', input, async (work) => {
    const found = await findStandingOffer(work, input.offerId);
    if (!found.ok) return found;
    const { lineId } = found.value;
    const chosen = await chooseLine(work, { lineId, quantity: input.quantity }, []);
    if (!chosen.ok) return chosen;
    // A split gave each part its own amount.
    const offer = await findStandingOffer(work, input.offerId);
    if (!offer.ok) return offer;
    const problems = [...checkExpected(work, offer.value, input), ...checkMoney(work, offer.value)];
    if (problems.length > 0) return refused(...problems);
    return accept(work, offer.value);
  });
}

async function accept(work: RequestWork, offer: OfferRow): Promise<Outcome<null>> {
  const { lineId } = offer;
  const { state } = lineOf(work, lineId).row;
  const field = ['offerId'];
  const data = { version: offer.version, amount: offer.amount, resolution: offer.resolution };
  work.payload.amount = offer.amount.toString();
  const agreed = completes(work, offer) ? agreement(work, offer) : done<MoveDetails>({});
  if (!agreed.ok) return agreed;
  const event = state === 'IN_DISPUTE' ? 'settle' : 'acceptOffer';
  const moved = await moveLine(work, lineId, event, { ...agreed.value, field, data });
  return moved.ok ? settleFreeLine(work, lineId) : moved;
}

/** False while a mediator's proposal still needs the other side. */
function completes(
  { actor }: RequestWork,
  { side, acceptedBy, resolution, returnNeeded, validUntil }: OfferRow,
): boolean {
  const accepted = acceptedBy.filter((each) => each !== 'MEDIATOR');
  const terms = { resolution, returnRequired: returnNeeded, validUntil: validUntil.getTime() };
  return settlementComplete({
    actor: actorKindOf(actor),
    context: { offer: { by: side, acceptedBy: accepted, ...terms } },
  });
}

/** What the line takes over from the offer. Goods that come back go to the seller's first address. */
function agreement(work: RequestWork, offer: OfferRow): Outcome<MoveDetails> {
  const { lineId, resolution, amount, returnNeeded, id: offerId, shipBy } = offer;
  const terms = { resolution, amount, returnRequired: returnNeeded, postagePayer: payerOf(offer.postagePayer) };
  const agreed = agreeTerms(work, lineId, { ...terms, clause: '', offerId }, ['offerId']);
  if (!agreed.ok) return agreed;
  const [address] = work.request.row.seller.returnAddresses;
  const { returnAddressId, supplierRefunded } = lineOf(work, lineId).row;
  if (returnNeeded && returnAddressId === null && !address) {
    const message = 'The seller has no address for returns yet; ask for one before you agree.';
    return refused(problem('RETURN_ADDRESS_REQUIRED', message, ['offerId']));
  }
  const changes = returnNeeded && address ? { returnAddressId: returnAddressId ?? address.id } : {};
  // Commission: what the supplier has paid may be all of what is agreed now, though it was not all of what was asked for.
  const supplierRefund = supplierRefundOf({ supplierRefunded, refund: amount });
  return done({
    changes: { ...agreed.value.changes, ...changes },
    brings: { supplierRefund },
    leaves: { ...agreed.value.leaves, supplierRefund },
    until: (to) => (shipBy && isSending(to) ? shipBy.getTime() : null),
  });
}

function isSending(state: LineState): boolean {
  return state === 'AWAITING_RETURN' || state === 'REPLACEMENT_DUE';
}

function checkExpected(
  { request }: RequestWork,
  { amount }: OfferRow,
  { expectedAmount }: AcceptOfferInput,
): Problem[] {
  if (expectedAmount == null) return [];
  const { currency } = request.order;
  const expected = readMoney(expectedAmount, currency, ['expectedAmount']);
  if (!expected.ok) return [...expected.problems];
  if (expected.value === amount) return [];
  const message = 'The offer brings back another amount than you were shown. Load it again and decide anew.';
  return [problem('AMOUNT_CHANGED', message, ['expectedAmount'], { amount: toDecimalString({ amount, currency }) })];
}

/** Other refunds may have used the payments up since the offer was made. */
function checkMoney(work: RequestWork, { lineId, amount }: OfferRow): Problem[] {
  const { context, actor, now, request } = work;
  const line = lineOf(work, lineId);
  const { most } = limitsOfUnits({ context, actor, now, request, line }, line.units);
  if (amount <= most) return [];
  const text = toDecimalString({ amount: most, currency: request.order.currency });
  const message = `The order’s payments can only give back ${text} now; make an offer within that.`;
  return [problem('AMOUNT_OUT_OF_RANGE', message, ['offerId'], { most: text })];
}
