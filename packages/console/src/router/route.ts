import type { LineState, QueueView, RefundReason, RefundRequestSort } from '@refund-widget/client';

/** The queue as its address says: what is shown, in which order, which page, and where the cursor is. */
export interface QueueAddress {
  readonly view: QueueView;
  readonly states: readonly LineState[];
  readonly reasons: readonly RefundReason[];
  readonly sellers: readonly string[];
  readonly query: string;
  /** Days, `YYYY-MM-DD`, in the merchant's zone; empty where there is no limit. */
  readonly from: string;
  readonly to: string;
  readonly sort: RefundRequestSort;
  readonly after: string | null;
  readonly before: string | null;
  /** Number of the request under the cursor. */
  readonly row: string | null;
}

export interface DevelopersAddress {
  /** Global ids; null where nothing is chosen. */
  readonly endpoint: string | null;
  readonly delivery: string | null;
}

export type Route =
  | ({ readonly screen: 'developers' } & DevelopersAddress)
  | { readonly screen: 'conversations'; readonly order: string | null }
  | { readonly screen: 'queue'; readonly queue: QueueAddress }
  | { readonly screen: 'request'; readonly number: string; readonly evidence: number | null }
  | { readonly screen: 'inspection' | 'payout' | 'supplier' | 'dispute'; readonly number: string };

const views: Readonly<Record<string, QueueView>> = {
  'needs-answer': 'NEEDS_ANSWER',
  'due-today': 'DUE_TODAY',
  'waiting-return': 'WAITING_RETURN',
  'to-inspect': 'TO_INSPECT',
  'to-pay': 'TO_PAY',
  'in-dispute': 'IN_DISPUTE',
  'with-supplier': 'WITH_SUPPLIER',
  all: 'ALL_OPEN',
  closed: 'CLOSED',
  every: 'ALL',
};

/** The order of the rail; counts never reorder it. */
export const VIEWS: readonly QueueView[] = Object.values(views);

const stateNames: Readonly<Record<LineState, true>> = {
  SUBMITTED: true,
  AWAITING_INFORMATION: true,
  NEGOTIATING: true,
  WITH_SUPPLIER: true,
  AWAITING_RETURN: true,
  RETURN_IN_TRANSIT: true,
  INSPECTING: true,
  SENDING_BACK: true,
  SUPPLIER_RETURN: true,
  SUPPLIER_SETTLEMENT: true,
  REFUND_DUE: true,
  REFUND_PENDING: true,
  REPLACEMENT_DUE: true,
  REPLACEMENT_SENT: true,
  REJECTED: true,
  IN_DISPUTE: true,
  REFUNDED: true,
  REPLACED: true,
  CANCELLED: true,
  EXPIRED: true,
  CLOSED: true,
};

const reasonNames: Readonly<Record<RefundReason, true>> = {
  CHANGE_OF_MIND: true,
  QUALITY_ISSUE: true,
  QUALITY_ISSUE_IN_USE: true,
  NOT_AS_DESCRIBED: true,
  WRONG_ITEM: true,
  MISSING_PARTS: true,
  DAMAGED_IN_TRANSIT: true,
  NOT_RECEIVED: true,
  ORDERED_BY_MISTAKE: true,
};

const isState = (name: string): name is LineState => name in stateNames;
const isReason = (name: string): name is RefundReason => name in reasonNames;

export const STATES: readonly LineState[] = Object.keys(stateNames).filter(isState);
export const REASONS: readonly RefundReason[] = Object.keys(reasonNames).filter(isReason);

export const FIRST_QUEUE: QueueAddress = {
  view: 'NEEDS_ANSWER',
  states: [],
  reasons: [],
  sellers: [],
  query: '',
  from: '',
  to: '',
  sort: 'DEADLINE',
  after: null,
  before: null,
  row: null,
};

/** What an address shows; an address that is none of ours shows the queue. */
export function routeOf(path: string, search: string): Route {
  const match = /^\/requests\/(R-?[\w-]+|\d+)(?:\/(inspection|payout|supplier))?\/?$/i.exec(path);
  const dispute = /^\/disputes\/(R-?[\w-]+|\d+)\/?$/i.exec(path)?.[1];
  if (dispute !== undefined) return { screen: 'dispute', number: dispute };
  const talk = /^\/conversations(?:\/([^/]{1,600}))?\/?$/i.exec(path);
  if (talk) return { screen: 'conversations', order: talk[1] === undefined ? null : decoded(talk[1]) };
  const parameters = new URLSearchParams(search);
  if (/^\/developers(?:\/webhooks)?\/?$/i.test(path)) {
    return { screen: 'developers', endpoint: parameters.get('endpoint'), delivery: parameters.get('delivery') };
  }
  const [, number, part] = match ?? [];
  if (number === undefined) return { screen: 'queue', queue: queueAddress(parameters) };
  if (part === 'inspection' || part === 'payout' || part === 'supplier') return { screen: part, number };
  const evidence = Number(parameters.get('evidence'));
  return { screen: 'request', number, evidence: Number.isInteger(evidence) && evidence > 0 ? evidence : null };
}

function queueAddress(parameters: URLSearchParams): QueueAddress {
  const list = (name: string) => (parameters.get(name) ?? '').split(',').filter(Boolean);
  const day = (name: string) => /^\d{4}-\d\d-\d\d$/.exec(parameters.get(name) ?? '')?.[0] ?? '';
  return {
    view: views[parameters.get('view') ?? ''] ?? FIRST_QUEUE.view,
    states: list('state')
      .map((name) => name.toUpperCase().replaceAll('-', '_'))
      .filter(isState),
    reasons: list('reason')
      .map((name) => name.toUpperCase().replaceAll('-', '_'))
      .filter(isReason),
    sellers: list('seller'),
    query: parameters.get('q') ?? '',
    from: day('from'),
    to: day('to'),
    sort: parameters.get('sort') === 'newest' ? 'NEWEST' : 'DEADLINE',
    after: parameters.get('after'),
    before: parameters.get('before'),
    row: parameters.get('row'),
  };
}

/** The address of the queue; what is as usual is left out, the view always said. */
export function queuePath(queue: QueueAddress): string {
  const parameters = new URLSearchParams({ view: nameOfView(queue.view) });
  const lower = (names: readonly string[]) => names.map((name) => name.toLowerCase().replaceAll('_', '-')).join(',');
  const optional = {
    state: lower(queue.states),
    reason: lower(queue.reasons),
    seller: queue.sellers.join(','),
    q: queue.query,
    from: queue.from,
    to: queue.to,
    sort: queue.sort === 'NEWEST' ? 'newest' : '',
    after: queue.after,
    before: queue.before,
    row: queue.row,
  };
  for (const [name, value] of Object.entries(optional)) if (value) parameters.set(name, value);
  return `/requests?${parameters.toString().replaceAll('%2C', ',')}`;
}

export function nameOfView(view: QueueView): string {
  return Object.entries(views).find(([, candidate]) => candidate === view)?.[0] ?? 'all';
}

/** An address that is no text names no order. */
function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

/** The list of conversations, or one order's, by the shop's own id. */
export function conversationPath(order: string | null): string {
  return order === null ? '/conversations' : `/conversations/${encodeURIComponent(order)}`;
}

export function requestPath(number: string, evidence?: number): string {
  return `/requests/${encodeURIComponent(number)}${evidence ? `?evidence=${evidence}` : ''}`;
}

export function inspectionPath(number: string): string {
  return `/requests/${encodeURIComponent(number)}/inspection`;
}

export function supplierPath(number: string): string {
  return `/requests/${encodeURIComponent(number)}/supplier`;
}

export function disputePath(number: string): string {
  return `/disputes/${encodeURIComponent(number)}`;
}

export function payoutPath(number: string): string {
  return `/requests/${encodeURIComponent(number)}/payout`;
}

/** How many filters stand beside the view. */
export function filterCount({ states, reasons, sellers, from, to }: QueueAddress): number {
  return [states.length > 0, reasons.length > 0, sellers.length > 0, Boolean(from || to)].filter(Boolean).length;
}

export function developersPath({ endpoint, delivery }: DevelopersAddress): string {
  const parameters = new URLSearchParams({ ...(endpoint && { endpoint }), ...(delivery && { delivery }) });
  return `/developers/webhooks${parameters.size > 0 ? `?${parameters}` : ''}`;
}
