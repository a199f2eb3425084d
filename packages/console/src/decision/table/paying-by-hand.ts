import { payoutPath } from '../../router/route.ts';
import type { DecisionTable } from './decision.ts';

/** A bank transfer that one person prepares and another approves, on the payout's own page. */
export const payingByHand: DecisionTable = {
  prepareManualPayout: {
    icon: 'banknote',
    label: ({ byHand }) => byHand.act.prepare,
    effect: ({ byHand }) => byHand.act.prepareEffect,
    done: ({ byHand }) => byHand.act.donePrepare,
    path: ({ number }) => payoutPath(number),
  },
  approveManualPayout: {
    icon: 'users',
    label: ({ byHand }) => byHand.act.approve,
    effect: ({ byHand }) => byHand.act.approveEffect,
    done: ({ byHand }) => byHand.act.doneApprove,
    path: ({ number }) => payoutPath(number),
  },
  returnManualPayout: {
    icon: 'arrow-back',
    label: ({ byHand }) => byHand.act.return,
    done: ({ byHand }) => byHand.act.doneReturn,
    path: ({ number }) => payoutPath(number),
  },
};
