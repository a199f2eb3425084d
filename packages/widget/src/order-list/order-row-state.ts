import type { OrderListQuery } from '@refund-widget/client';
import { type ChipLine, leadingLine, lineChip } from '../chip/line-chip.ts';
import type { RefundChip } from '../chip/refund-chip.ts';
import { day, daysUntil, hoursUntil, lastMoment, moment } from '../format/dates.ts';
import type { Locale } from '../format/locale.ts';
import { money } from '../format/money.ts';
import type { Route } from '../navigation/route.ts';
import { firstWords } from '../words/first-words.ts';
import { orderListWords } from '../words/order-list-words.ts';

export type ListedOrder = OrderListQuery['viewer']['orders']['edges'][number]['node'];
type ListedRequest = ListedOrder['refundRequests'][number];

/** What one row of the order list says, and its one action. */
export interface OrderRowState {
  readonly waitsForBuyer: boolean;
  readonly chip: Pick<RefundChip, 'tone' | 'icon' | 'label'> | null;
  /** One or two short lines. */
  readonly text: readonly string[];
  readonly muted: boolean;
  readonly action: { readonly label: string; readonly kind: 'primary' | 'quiet'; readonly route: Route };
}

/** A request that waits for the buyer comes first, then one that waits for others, then what can go back, then what is over. */
export function orderRowState(order: ListedOrder, locale: Locale): OrderRowState {
  const requests = order.refundRequests;
  const waiting = requests.find((request) => request.id === order.refundSummary.waitingForViewer?.id);
  if (waiting) return requestState(order, waiting, locale, true);
  const open = requests.find((request) => request.lines.some((line) => line.waiting && line.waiting.actor !== 'BUYER'));
  if (open) return requestState(order, open, locale, false);
  const { eligibleItems, negotiableItems } = order.refundSummary;
  if (eligibleItems + negotiableItems > 0) return openState(order, locale);
  const last = requests[0];
  if (last) return requestState(order, last, locale, false);
  const listWords = orderListWords.of(locale);
  const action = { label: listWords.seeWhy, kind: 'quiet', route: { view: 'order', order: order.id } } as const;
  const text = order.refundSummary.faultItems > 0 ? listWords.faultOnly : listWords.nothingToAsk;
  return { waitsForBuyer: false, chip: null, text: [text], muted: true, action };
}

function requestState(
  order: ListedOrder,
  request: ListedRequest,
  locale: Locale,
  waitsForBuyer: boolean,
): OrderRowState {
  const words = firstWords.of(locale);
  const listWords = orderListWords.of(locale);
  const line = leadingLine(request.lines);
  const zone = order.refundSummary.timeZone;
  return {
    waitsForBuyer,
    chip: line ? lineChip(line, words) : null,
    text: [
      line?.waiting?.deadline
        ? deadlineText(line, zone, locale)
        : `${money(request.total, locale)} · ${day(request.updatedAt, zone, locale, 'short')}`,
    ],
    muted: false,
    action: { label: listWords.viewRequest, kind: 'quiet', route: { view: 'request', request: request.id } },
  };
}

function deadlineText(line: ChipLine, zone: string, locale: Locale): string {
  const words = firstWords.of(locale);
  const deadline = line.waiting?.deadline ?? '';
  const last = lastMoment(deadline, zone);
  const days = daysUntil(last, zone);
  if (line.waiting?.actor !== 'BUYER' || days < 0) return words.by(day(last, zone, locale, 'short'));
  if (days === 0) return `${words.by(moment(last, zone, locale, 'short'))} · ${words.hoursLeft(hoursUntil(deadline))}`;
  return `${words.by(day(last, zone, locale, 'short'))} · ${words.daysLeft(days)}`;
}

function openState(order: ListedOrder, locale: Locale): OrderRowState {
  const words = firstWords.of(locale);
  const listWords = orderListWords.of(locale);
  const { eligibleItems, negotiableItems, firstDeadline, timeZone } = order.refundSummary;
  const eligible = eligibleItems > 0;
  const text = [eligible ? listWords.itemsCanReturn(eligibleItems) : listWords.itemsCanBeAgreed(negotiableItems)];
  if (firstDeadline)
    text.push(listWords.firstDeadline(day(lastMoment(firstDeadline, timeZone), timeZone, locale, 'short')));
  return {
    waitsForBuyer: false,
    chip: null,
    text,
    muted: false,
    action: {
      label: eligible ? words.applyForRefund : words.askSeller,
      kind: eligible ? 'primary' : 'quiet',
      route: { view: 'order', order: order.id },
    },
  };
}
