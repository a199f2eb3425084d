import type { Prisma } from '@refund-widget/database';

/** What of a line is always read: amounts are in the order's currency, items and lots come from its snapshot. */
export const lineSelection = {
  id: true,
  requestId: true,
  orderItemId: true,
  lotId: true,
  state: true,
  createdAt: true,
  request: { select: { orderId: true } },
} as const satisfies Prisma.RequestLineSelect;

export type LineRow = Prisma.RequestLineGetPayload<{ select: typeof lineSelection }>;
