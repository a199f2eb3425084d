import type { Route } from './route.ts';

/** Each view arrives when it is opened. Nothing of it is looked at here, so that the bundler leaves its exports out. */
export const views: Readonly<Record<Route['view'], () => Promise<void>>> = {
  apply: async () => {
    await import('../apply/refund-apply.ts');
  },
  order: async () => {
    await import('../order-page/refund-order-page.ts');
  },
  orders: async () => {
    await import('../order-list/refund-order-list.ts');
  },
  payment: async () => {
    await import('../payment/refund-payment.ts');
  },
  request: async () => {
    await import('../request-page/refund-request-page.ts');
  },
  terms: async () => {
    await import('../terms-view/refund-terms.ts');
  },
};
