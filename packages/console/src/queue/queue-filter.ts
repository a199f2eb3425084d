import type { RefundRequestFilter } from '@refund-widget/client';
import type { QueueAddress } from '../router/route.ts';
import { dayAfter, startOfDay } from '../text/dates.ts';

/** What an address asks the API for. Days are those of the merchant's zone. */
export function queueFilter(address: QueueAddress, timeZone: string): RefundRequestFilter {
  const { view, states, reasons, sellers, query, from, to } = address;
  return {
    view,
    ...(states.length > 0 && { states: [...states] }),
    ...(reasons.length > 0 && { reasons: [...reasons] }),
    ...(sellers.length > 0 && { sellerIds: [...sellers] }),
    ...(query.trim() && { query: query.trim() }),
    ...(from && { createdFrom: startOfDay(from, timeZone) }),
    ...(to && { createdTo: startOfDay(dayAfter(to), timeZone) }),
  };
}

/** The same search over everything one may see. */
export function unfiltered(address: QueueAddress): QueueAddress {
  return {
    ...address,
    view: 'ALL',
    states: [],
    reasons: [],
    sellers: [],
    from: '',
    to: '',
    after: null,
    before: null,
    row: null,
  };
}
