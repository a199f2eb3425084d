import type { DecisionTable } from './decision.ts';

/** What is decided about claims beside the refund, on their own card. */
export const reimbursing: DecisionTable = {
  claimPayable: {
    icon: 'plus',
    label: ({ payables }) => payables.claiming.submit,
    done: ({ payables }) => payables.doneBy.claimPayable,
  },
  approvePayable: {
    icon: 'check',
    label: ({ payables }) => payables.state.APPROVED,
    done: ({ payables }) => payables.doneBy.approvePayable,
  },
  declinePayable: {
    icon: 'ban',
    label: ({ payables }) => payables.decline,
    done: ({ payables }) => payables.doneBy.declinePayable,
  },
  payPayable: {
    icon: 'banknote',
    label: ({ payables }) => payables.pay,
    done: ({ payables }) => payables.doneBy.payPayable,
  },
};
