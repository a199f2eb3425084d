import { leadingLine } from '../chip/line-chip.ts';
import { day, lastMoment, moment } from '../format/dates.ts';
import type { Locale } from '../format/locale.ts';
import { requestWords } from '../words/request-words.ts';
import { headline } from './headline.ts';
import type { Request, RequestLine } from './request.ts';
import type { TimelineItem } from './timeline.ts';

const beforeReturn: readonly RequestLine['state'][] = [
  'SUBMITTED',
  'AWAITING_INFORMATION',
  'NEGOTIATING',
  'WITH_SUPPLIER',
];
const beforeCheck: readonly RequestLine['state'][] = [...beforeReturn, 'AWAITING_RETURN', 'RETURN_IN_TRANSIT'];
const paid: readonly RequestLine['state'][] = ['REFUNDED', 'REPLACED'];

/** What the API recorded, what it waits for now, and the steps that usually follow. */
export function progress(request: Request, timeZone: string, locale: Locale): TimelineItem[] {
  const items: TimelineItem[] = [];
  for (const { text, at } of request.timeline) {
    const when = moment(at, timeZone, locale, 'short');
    const last = items.at(-1);
    // What was done to several lines at once is told once.
    if (last?.text !== text || last.when !== when) items.push({ phase: 'done', text, at, when });
  }
  const line = leadingLine(request.lines);
  if (!line?.waiting || paid.includes(line.state)) return items;
  const words = requestWords.of(locale);
  const { deadline, timeZone: zone } = line.waiting;
  const when = deadline ? words.by(day(lastMoment(deadline, zone), zone, locale, 'short')) : '';
  items.push({ phase: 'now', text: headline(request, timeZone, locale), when });
  return line.state === 'REJECTED' ? items : [...items, ...following(line, locale)];
}

function following(line: RequestLine, locale: Locale): TimelineItem[] {
  const words = requestWords.of(locale);
  const { standingOffer: offer } = line;
  const returns = offer
    ? offer.returnNeeded
    : line.returnRequired && line.resolution !== 'REFUND_ONLY' && line.resolution !== 'PARTIAL_REFUND';
  const steps: string[] = [];
  if (returns && beforeReturn.includes(line.state)) steps.push(words.youSendBack);
  if (returns && beforeCheck.includes(line.state)) steps.push(words.sellerChecks);
  if (line.state !== 'SENDING_BACK' && line.state !== 'REPLACEMENT_SENT')
    steps.push((offer ?? line).resolution === 'REPLACEMENT' ? words.newOne : words.yourRefund);
  return steps.map((text) => ({ phase: 'next', text, when: '' }));
}
