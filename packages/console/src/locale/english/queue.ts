import type { LineState, QueueView } from '@refund-widget/client';
import { count } from './count.ts';

/** The queue, its deadlines, and what is said when the API cannot be reached. */
export const queue = {
  otherwise(code: string, buyer: string, state?: LineState): string | null {
    switch (code) {
      case 'APPROVE':
        return 'it counts as agreed';
      case 'ALLOW_ESCALATION':
        return `${buyer} may open a dispute`;
      case 'RESUME':
        return 'it goes on with what is known';
      case 'EXPIRE':
        return 'the request expires';
      case 'LAPSE':
        return state === 'NEGOTIATING' ? 'the offer lapses' : 'the right to object is over';
      case 'REMIND':
        return 'they are reminded; nothing is lost';
      default:
        return null;
    }
  },
  deadline: {
    by: (who: string, step: string, when: string) => `${who}: ${step} by ${when}`,
    yours(state: LineState, when: string): string | null {
      switch (state) {
        case 'SUBMITTED':
        case 'NEGOTIATING':
        case 'AWAITING_INFORMATION':
          return `Answer by ${when}`;
        case 'INSPECTING':
          return `Inspect by ${when}`;
        case 'REFUND_DUE':
          return `Pay by ${when}`;
        case 'IN_DISPUTE':
          return `Decide by ${when}`;
        case 'RETURN_IN_TRANSIT':
          return `Receive by ${when}`;
        default:
          return null;
      }
    },
    buyerShips: (name: string, when: string) => `${name} ships by ${when}`,
    ifNobody: (outcome: string) => `If nobody does: ${outcome}`,
    none: 'No deadline is running.',
  },
  queue: {
    label: (view: string) => `${view}, one request a row`,
    search: 'Request, order, buyer, SKU, tracking no.',
    searchLabel: 'Search requests',
    newRequests: (number: number) => count(number, 'new request', 'new requests'),
    filter: 'Filter',
    filters: 'Filters, kept in the address',
    state: 'State',
    states: 'States',
    seller: 'Seller',
    sellers: 'Sellers',
    reason: 'Reason',
    reasons: 'Reasons',
    asked: 'Asked on',
    from: 'From',
    to: 'To',
    dates: (from: string, to: string) => (from && to ? `${from} to ${to}` : from ? `from ${from}` : `to ${to}`),
    remove: (name: string, value: string) => `Remove filter ${name}: ${value}`,
    clearAll: 'Clear filters',
    copyLink: 'Copy link',
    copied: 'The link to this view is copied.',
    sort: 'Sort',
    byDeadline: 'Deadline, soonest first',
    byNewest: 'Newest first',
    columns: {
      request: 'Request',
      buyer: 'Buyer',
      items: 'Items',
      reason: 'Reason',
      total: 'Asked',
      state: 'State',
      next: 'Acts next · by',
      seller: 'Seller',
      step: 'Next step',
    },
    more: (number: number) => ` + ${number} more`,
    moreStates: (number: number) => `+ ${count(number, 'more state', 'more states')}`,
    overdue: 'Overdue',
    later: 'Later',
    noDeadline: 'No deadline',
    group: (name: string, number: number) => `${name} · ${number}`,
    open: 'Open',
    actions: {
      approve: 'Answer',
      receive: 'Receive',
      inspect: 'Inspect',
      refund: 'Pay',
      recordTransfer: 'Record',
      enterShipment: 'Ship',
    } as Readonly<Record<string, string>>,
    shown: (from: number, to: number, total: number) => `${from}–${to} of ${total}`,
    next: 'Next',
    previous: 'Previous',
    page: 'Pages',
    move: 'move',
    openKey: 'open',
    keys: 'keys',
    emptyTitle: {
      NEEDS_ANSWER: 'Nothing needs your answer',
      DUE_TODAY: 'Nothing is due today',
      WAITING_RETURN: 'No return is waited for',
      TO_INSPECT: 'Nothing is waiting to be inspected',
      TO_PAY: 'Nothing is waiting to be paid',
      IN_DISPUTE: 'Nothing is in dispute',
      WITH_SUPPLIER: 'Nothing is with a supplier',
      ALL_OPEN: 'No request is open',
      CLOSED: 'No request is closed yet',
      ALL: 'There are no requests yet',
    } satisfies Record<QueueView, string>,
    nextDeadline: (number: string, when: string) => `Next deadline: ${number}, ${when}.`,
    noOther: 'No other request is open.',
    viewCount: (view: string, number: number) => `${view}, ${number}`,
    noMatch: (query: string) => (query ? `No request matches “${query}”` : 'No request matches the filters'),
    withoutFilters: (filters: number, found: number) =>
      `${count(filters, 'filter is', 'filters are')} on. Without them: ${count(found, 'request', 'requests')}.`,
    searchWithoutFilters: 'Search without filters',
    clearSearch: 'Clear search',
    failedTitle: 'The queue could not be loaded',
  },
  failure: {
    server: (reference: string | null) =>
      `The server did not answer as it should. Nothing you did is lost.${reference ? ` Reference: ${reference}.` : ''}`,
    connection: 'The server did not answer. Nothing you did is lost.',
    retryIn: (seconds: number) => `Trying again in ${seconds} s.`,
    refused: (message: string) => message,
    offline: (since: string) =>
      `Offline since ${since}. You can read. Decisions wait until you are back; none is sent twice.`,
    notSent:
      'The server did not answer, so it is not known whether this was recorded. Press the button again: it is never done twice.',
  },
};
