import { byHand } from './english/by-hand.ts';
import { conversation } from './english/conversation.ts';
import { count } from './english/count.ts';
import { decisions } from './english/decisions.ts';
import { developers } from './english/developers.ts';
import { dispute } from './english/dispute.ts';
import { fulfilment } from './english/fulfilment.ts';
import { live } from './english/live.ts';
import { money } from './english/money.ts';
import { negotiation } from './english/negotiation.ts';
import { payables } from './english/payables.ts';
import { queue } from './english/queue.ts';
import { request } from './english/request.ts';
import { shell } from './english/shell.ts';
import { supplier } from './english/supplier.ts';
import { talks } from './english/talks.ts';
import { terms } from './english/terms.ts';

/** What the console says, in English. Other languages have the same shape. */
export const english = {
  language: 'en',
  product: 'Refund desk',
  loading: 'Loading…',
  back: 'Back to the queue',
  skip: 'Skip to the page',
  close: 'Close',
  cancel: 'Cancel',
  change: 'Change',
  optional: 'optional',
  tryAgain: 'Try again',
  you: 'You',
  today: 'Today',
  tomorrow: 'Tomorrow',
  units: (number: number) => count(number, 'unit', 'units'),
  unitsOf: (number: number, total: number) => `${number} of ${count(total, 'unit', 'units')}`,
  remaining(minutes: number) {
    const days = Math.floor(minutes / 1440);
    const hours = Math.floor((minutes % 1440) / 60);
    if (days > 0) return hours === 0 ? `${days} d` : `${days} d ${hours} h`;
    return hours > 0 ? `${hours} h ${minutes % 60} min` : `${minutes} min`;
  },
  left: (time: string) => `${time} left`,
  /** How late something is, in its largest unit. */
  late(minutes: number) {
    if (minutes < 60) return `${minutes} min over`;
    return minutes < 1440 ? `${Math.floor(minutes / 60)} h over` : `${Math.floor(minutes / 1440)} d over`;
  },
  ago(minutes: number) {
    if (minutes < 1) return 'just now';
    if (minutes < 60) return `${minutes} min ago`;
    return minutes < 1440 ? `${Math.floor(minutes / 60)} h ago` : `${Math.floor(minutes / 1440)} d ago`;
  },
  list: (parts: readonly string[]) => parts.join(', '),
  between: '·',
  quoted: (text: string) => `“${text}”`,
  ...terms,
  ...queue,
  ...request,
  ...conversation,
  ...talks,
  ...decisions,
  ...negotiation,
  byHand,
  dispute,
  fulfilment,
  payables,
  ...developers,
  ...live,
  ...money,
  ...shell,
  supplier,
};

export type Words = typeof english;
