import type { OrderSnapshot, OrderRefundSummary as Summary } from '@refund-widget/services';
import { builder } from '../builder.ts';
import { RefundRequest } from '../refund-request/refund-request.ts';
import { requestsOfOrder } from '../refund-request/requests-of-order.ts';

export interface SummaryView {
  readonly order: OrderSnapshot;
  readonly summary: Summary;
}

export const OrderRefundSummary = builder.objectRef<SummaryView>('OrderRefundSummary');

OrderRefundSummary.implement({
  fields: (t) => ({
    eligibleItems: t.int({ resolve: ({ summary }) => summary.eligibleItems }),
    faultItems: t.int({
      description: 'Items of which nothing goes back any more, while a fault can still be reported.',
      resolve: ({ summary }) => summary.faultItems,
    }),
    firstDeadline: t.field({ type: 'DateTime', nullable: true, resolve: ({ summary }) => summary.firstDeadline }),
    negotiableItems: t.int({ resolve: ({ summary }) => summary.negotiableItems }),
    notYetItems: t.int({ resolve: ({ summary }) => summary.notYetItems }),
    timeZone: t.string({
      description: "IANA zone in which `firstDeadline` is a day's end.",
      resolve: ({ summary }) => summary.timeZone,
    }),
    totalItems: t.int({ resolve: ({ summary }) => summary.totalItems }),
    waitingForViewer: t.field({
      type: RefundRequest,
      nullable: true,
      description: 'A request that waits for the viewer, with the nearest deadline.',
      resolve: async ({ order }, _args, context, info) => {
        const requests = await requestsOfOrder(order.id, context, info);
        const desks = await Promise.all(requests.map(({ id }) => context.desks.load(id)));
        const waiting = requests.filter((_, index) =>
          desks[index]?.lines.some((line) => line.waiting?.actor === context.viewerKind),
        );
        return waiting.sort(byDeadline)[0] ?? null;
      },
    }),
  }),
});

function byDeadline(left: { nextDeadline: Date | null }, right: { nextDeadline: Date | null }): number {
  return (left.nextDeadline?.getTime() ?? Infinity) - (right.nextDeadline?.getTime() ?? Infinity) || 0;
}
