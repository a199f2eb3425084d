import { localeOf, type SentenceContext } from '@refund-widget/domain';
import type { OrderSnapshot } from '@refund-widget/services';
import type { RequestContext } from '../request/context.ts';

/** In which language, currency and zone sentences about an order are written for this reader, and when they are read. */
export function reading(order: OrderSnapshot, context: RequestContext, asOf?: number): SentenceContext {
  return {
    locale: localeOf(context.language),
    currency: order.currency,
    timeZone: order.merchant.timeZone,
    asOf: asOf ?? context.runtime.clock(),
  };
}
