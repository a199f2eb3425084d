import { amountByProvider } from '../../payout/amount-by-hand.ts';
import { payoutPath } from '../../router/route.ts';
import { money } from '../../text/amount.ts';
import { destination } from '../approval-effect.ts';
import type { DecisionTable } from './decision.ts';

/** Money to the buyer, confirmed on the payout's own page. */
export const paying: DecisionTable = {
  refund: {
    icon: 'banknote',
    label: ({ act }, request, locale) => {
      const total = amountByProvider(request) ?? request.total;
      return act.pay(money(total, locale), destination(request, act));
    },
    effect: ({ act }) => act.payEffect,
    done: ({ act }) => act.doneBy.refund,
    path: ({ number }) => payoutPath(number),
  },
  recordTransfer: {
    icon: 'edit',
    label: ({ act }) => act.recordTransfer,
    effect: ({ act }) => act.recordTransferEffect,
    done: ({ act }) => act.doneBy.recordTransfer,
    path: ({ number }) => payoutPath(number),
  },
};
