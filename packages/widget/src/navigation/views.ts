import type { Route } from './route.ts';

/** Each view arrives when it is opened. */
export const views: Readonly<Record<Route['view'], () => Promise<unknown>>> = {
  apply: () => import('../apply/refund-apply.ts'),
  order: () => import('../order-page/refund-order-page.ts'),
  orders: () => import('../order-list/refund-order-list.ts'),
  payment: () => import('../payment/refund-payment.ts'),
  request: () => import('../request-page/refund-request-page.ts'),
  terms: () => import('../terms-view/refund-terms.ts'),
};
