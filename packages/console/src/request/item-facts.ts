import type { DeskLineFragment } from '@refund-widget/client';
import type { Desk } from '../api/desk.ts';

/** Where the units of a line are: delivered when, on their way, or not shipped. */
export function lotText({ lot }: Pick<DeskLineFragment, 'lot'>, { words, dates }: Desk): string {
  if (lot.deliveredAt) return words.request.delivered(dates.moment(lot.deliveredAt));
  if (lot.state === 'IN_TRANSIT')
    return lot.expectedAt ? words.request.expected(dates.day(lot.expectedAt)) : words.request.inTransit;
  return words.request.notShipped;
}
