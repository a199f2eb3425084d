import { leadingLine } from '../chip/line-chip.ts';
import type { Locale } from '../format/locale.ts';
import { isZero, money } from '../format/money.ts';
import { requestWords } from '../words/request-words.ts';
import type { Request } from './request.ts';

/** The request's state in one line, said by its leading line. */
export function headline(request: Request, locale: Locale): string {
  const words = requestWords.of(locale);
  const line = leadingLine(request.lines);
  if (!line) return words.request(request.number);
  const yours = line.waiting?.actor === 'BUYER';
  const amount = isZero(request.total) ? null : money(request.total, locale);
  switch (line.state) {
    case 'SUBMITTED':
      return yours ? words.parcelLeft : words.headlines.SUBMITTED;
    case 'NEGOTIATING':
      return yours ? words.theirOffer : words.headlines.NEGOTIATING;
    case 'REFUND_DUE':
      if (request.refunds.some(({ state }) => state === 'FAILED')) return words.cardRefused;
      return amount ? words.comesBack(amount) : words.headlines.REFUND_DUE;
    case 'REFUNDED':
      return amount ? words.refunded(amount) : words.headlines.REFUNDED;
    default:
      return words.headlines[line.state];
  }
}
