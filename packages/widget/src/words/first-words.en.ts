import type { LineState } from '@refund-widget/client';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** The state of a line in a chip, read by the buyer. */
const states: Readonly<Record<LineState, string>> = {
  AWAITING_INFORMATION: 'Question to answer',
  AWAITING_RETURN: 'Send it back',
  CANCELLED: 'Cancelled',
  CLOSED: 'Closed',
  EXPIRED: 'Expired',
  INSPECTING: 'Being checked',
  IN_DISPUTE: 'Platform decides',
  NEGOTIATING: 'Under negotiation',
  REFUNDED: 'Refunded',
  REFUND_DUE: 'Refund agreed',
  REFUND_PENDING: 'Refund on its way',
  REJECTED: 'Declined',
  REPLACED: 'Replaced',
  REPLACEMENT_DUE: 'New one in preparation',
  REPLACEMENT_SENT: 'New one on its way',
  RETURN_IN_TRANSIT: 'On its way back',
  SENDING_BACK: 'Coming back to you',
  SUBMITTED: 'Seller’s turn',
  SUPPLIER_RETURN: 'With the supplier',
  SUPPLIER_SETTLEMENT: 'Waiting for the supplier',
  WITH_SUPPLIER: 'With the supplier',
};

/** Words of the first view: order list, order page, and the states every view can be in. */
export const en = {
  states,
  offerToAnswer: 'Offer to answer',
  refundsAndReturns: 'Refunds and returns',
  loading: 'Loading',
  loaded: 'Loaded',

  by: (deadline: string) => `by ${deadline}`,
  daysLeft: (days: number) => `${plural(days, 'day', 'days')} left`,
  hoursLeft: (hours: number) => `${plural(hours, 'hour', 'hours')} left`,
  applyForRefund: 'Apply for refund',
  askSeller: 'Ask the seller',
  messageSeller: 'Message the seller',
  reportFault: 'Report a fault',

  canGoBack: (count: number, total: number) => `${count} of ${plural(total, 'item', 'items')} can go back now`,
  canBeAgreed: (count: number) => `You can ask the seller about ${plural(count, 'item', 'items')}`,
  nothingCanGoBack: 'Nothing can go back now',
  firstDeadlineLead: 'First deadline: ',
  units: (count: number) => plural(count, 'unit', 'units'),
  unitsVerdict: (count: number, headline: string) =>
    `${plural(count, 'unit', 'units')}: ${headline.slice(0, 1).toLowerCase()}${headline.slice(1)}`,
  delivered: (date: string) => `delivered ${date}`,
  partlyDelivered: 'partly delivered',
  expected: (date: string) => `on the way, expected ${date}`,
  onTheWay: 'on the way',
  notShipped: 'not shipped yet',
  soldBy: (seller: string) => `sold by ${seller}`,
  applyForUnits: (count: number) => `Apply for ${plural(count, 'unit', 'units')}`,
  inRequest: (count: number, number: string) => `${plural(count, 'unit', 'units')} · request ${number}`,
  why: 'Why',
  whyDate: 'Why this date',
  whyDates: 'Why these dates',

  offline: 'You are offline.',
  offlineKept: 'What you typed is kept on this device.',
  backOnline: 'You are back online.',
  tryAgain: 'Try again',
  loadFailed: 'This didn’t load',
  loadFailedDetail: 'The shop’s server didn’t answer. Nothing was changed or sent.',
  quoteReference: 'If it keeps failing, give the shop this code:',
  sessionEnded: 'Your session has ended',
  sessionEndedDetail: 'Sign in to the shop again. What you typed is kept on this device.',
  notFound: 'Nothing to show here',
  notFoundDetail: 'This order or request is not one of yours, or its address is wrong.',
  continue: 'Continue',
  back: 'Back',
  cancel: 'Cancel',
};

export type FirstWords = typeof en;
