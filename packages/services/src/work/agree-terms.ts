import type { Prisma } from '@refund-widget/database';
import {
  agreedAmounts,
  type LineContext,
  mostToAgreeOn,
  type Payer,
  type Resolution,
  toDecimalString,
} from '@refund-widget/domain';
import { done, type Outcome, problem, refused } from '../outcome.ts';
import { domainItem } from '../reads/domain-order.ts';
import { lineOf } from './move-line.ts';
import type { RequestWork } from './request-work.ts';
import { storedAmounts } from './split-line.ts';

/** What binds from now on: an accepted offer, a settlement, or a mediator's decision. `amount` in minor units. */
export interface AgreedTerms {
  readonly resolution: Resolution;
  readonly amount: bigint;
  readonly returnRequired: boolean;
  readonly postagePayer: Payer;
  /** The clause by which it is less than what was paid; empty where only the sides' will decides. */
  readonly clause: string;
  /** The offer that was agreed on, or that lays the decision down. */
  readonly offerId: string | null;
}

/** For `moveLine`: columns that change with the move, and the facts that hold once it is made. */
export interface AgreedChanges {
  readonly changes: Prisma.RequestLineUncheckedUpdateInput;
  readonly leaves: Partial<LineContext>;
}

/** What an agreement writes onto a line, for all of its units. Refuses an amount that the units never cost, or less than came back. */
export function agreeTerms(
  work: RequestWork,
  lineId: string,
  terms: AgreedTerms,
  field: readonly (string | number)[],
): Outcome<AgreedChanges> {
  const line = lineOf(work, lineId);
  const item = domainItem(line.item);
  const { currency } = work.request.order;
  const most = mostToAgreeOn(item, line.units);
  if (terms.amount < 0n || terms.amount > most) {
    const text = (amount: bigint) => toDecimalString({ amount, currency });
    const message = `These units can bring back from 0 to ${text(most)}; name an amount within that.`;
    return refused(problem('AMOUNT_OUT_OF_RANGE', message, field, { most: text(most), asked: text(terms.amount) }));
  }
  const least = cameBack(work, lineId);
  if (terms.amount < least) {
    const text = toDecimalString({ amount: least, currency });
    const message = `${text} came back already, or is on its way: agree on that or more.`;
    return refused(problem('MONEY_CAME_BACK_ALREADY', message, field, { least: text }));
  }
  const { resolution, returnRequired, postagePayer, offerId } = terms;
  return done({
    changes: {
      ...storedAmounts(agreedAmounts(item, line.units, terms)),
      ...{ resolution, returnRequired, postagePayer, agreedOfferId: offerId },
    },
    leaves: { resolution, returnRequired, offer: null },
  });
}

/** What any leg that has not failed pays for the line. */
function cameBack({ request }: RequestWork, lineId: string): bigint {
  const alive = request.row.refunds.filter(({ state }) => state !== 'FAILED');
  const parts = alive.flatMap((refund) => refund.parts.filter((part) => part.lineId === lineId));
  return parts.reduce((sum, { amount }) => sum + amount, 0n);
}
