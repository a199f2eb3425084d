import type { ServiceContext } from '../context.ts';
import type { RequestChanged } from '../contract/command.ts';
import type { ConvertToReturnInput } from '../contract/requests.ts';
import { done, type Outcome, problem } from '../outcome.ts';
import { quoteOf } from '../reads/quote-of.ts';
import { chooseLinesOr } from '../work/choose-lines.ts';
import { lineOf, moveLine } from '../work/move-line.ts';
import type { RequestWork } from '../work/request-work.ts';
import { storedAmounts } from '../work/split-line.ts';
import { storeDecision } from '../work/stored-decision.ts';
import { returnRequired } from './create/line-rows.ts';
import { runOnRequest } from './run-on-request.ts';

/**
 * The buyer turns a request made before shipping into a return of the parcel that left. Its units stay held; what comes
 * back, and whether the goods must, is judged anew by the terms that hold for goods that left.
 */
export function convertToReturn(
  context: ServiceContext,
  input: ConvertToReturnInput,
): Promise<Outcome<RequestChanged>> {
  return runOnRequest(context, 'refundRequestConvert', input, async (work) => {
    const none = problem('PARCEL_NOT_LEFT', 'No line of this request was made before a parcel left.', ['requestId']);
    const left = await chooseLinesOr(work, input.lines, ({ tracked }) => tracked.parcelLeft, none);
    if (!left.ok) return left;
    for (const { lineId, field } of left.value) {
      const moved = await moveLine(work, lineId, 'convertToReturn', { field });
      if (!moved.ok) return moved;
      const judged = await judgeAnew(work, lineId);
      if (!judged.ok) return judged;
    }
    return done(null);
  });
}

/** As if these units were asked for now: free of this line's own claim, of the same reason. */
async function judgeAnew(work: RequestWork, lineId: string): Promise<Outcome<null>> {
  const { context, transaction, request, now } = work;
  const line = lineOf(work, lineId);
  const { orderItemId, lotId, quantity, reason } = line.row;
  const order = {
    ...request.order,
    items: request.order.items.map((item) =>
      item.id === orderItemId
        ? { ...item, taken: item.taken.filter((range) => !line.units.some((own) => meet(own, range))) }
        : item,
    ),
  };
  const wanted = { orderItemId, lotId, quantity, reason, resolution: 'REFUND_AND_RETURN' as const };
  const quoted = quoteOf(context, order, [wanted], now);
  // Terms that grant nothing yet (the parcel is still on its way) do not take away what was asked for in time.
  const [terms] = quoted.ok ? quoted.value.lines : [];
  await transaction.requestLine.update({
    where: { id: lineId },
    data: {
      resolution: 'REFUND_AND_RETURN',
      returnRequired: terms ? returnRequired(terms) : true,
      ...(terms && {
        ...storedAmounts({ ...terms, units: line.units }),
        decision: storeDecision({
          ...line.decision,
          option: terms.option,
          outboundShippingClause: terms.outboundShippingClause,
        }),
        postagePayer: terms.postage.payer,
      }),
    },
  });
  return done(null);
}

function meet(left: { first: number; last: number }, right: { first: number; last: number }): boolean {
  return left.first <= right.last && right.first <= left.last;
}
