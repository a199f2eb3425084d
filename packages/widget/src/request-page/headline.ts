import { leadingLine } from '../chip/line-chip.ts';
import { day } from '../format/dates.ts';
import type { Locale } from '../format/locale.ts';
import { isZero, money } from '../format/money.ts';
import { requestWords } from '../words/request-words.ts';
import type { Request, RequestLine } from './request.ts';

/** The request's state in one line, said by its leading line. */
export function headline(request: Request, timeZone: string, locale: Locale): string {
  const words = requestWords.of(locale);
  const line = leadingLine(request.lines);
  if (!line) return words.request(request.number);
  const amount = isZero(request.total) ? null : money(request.total, locale);
  switch (line.state) {
    case 'SUBMITTED':
      return line.waiting?.actor === 'BUYER' ? words.parcelLeft : words.headlines.SUBMITTED;
    case 'AWAITING_INFORMATION':
      return asked(request, line, locale);
    case 'NEGOTIATING':
      return negotiating(line, locale);
    case 'IN_DISPUTE':
      return line.waiting?.actor === 'BUYER' ? asked(request, line, locale) : words.headlines.IN_DISPUTE;
    case 'REFUND_DUE':
      if (request.refunds.some(({ state }) => state === 'FAILED'))
        return request.refunds.every(({ state }) => state === 'FAILED') ? words.refundRefused : words.cardRefused;
      return amount ? words.comesBack(amount) : words.headlines.REFUND_DUE;
    case 'REFUNDED':
      return amount ? words.refunded(amount) : words.headlines.REFUNDED;
    case 'REJECTED':
      return request.supplierLegs.length > 0 ? words.supplierDeclined : words.headlines.REJECTED;
    case 'EXPIRED':
      return words.expiredOn(day(line.stateSince, timeZone, locale));
    case 'CLOSED':
      return closed(request, line, locale);
    default:
      return words.headlines[line.state];
  }
}

function asked({ questions }: Request, line: RequestLine, locale: Locale): string {
  const words = requestWords.of(locale);
  const open = questions.find(({ state, lines }) => state === 'OPEN' && lines.some(({ id }) => id === line.id));
  if (open?.askedOf === 'SELLER') return words.sellerAnswers;
  return open?.askedByKind === 'MEDIATOR' ? words.platformAsks : words.headlines[line.state];
}

function negotiating({ offers, standingOffer }: RequestLine, locale: Locale): string {
  const words = requestWords.of(locale);
  if (!standingOffer) return words.headlines.NEGOTIATING;
  if (standingOffer.side === 'BUYER') return words.yourOffer;
  return offers.some(({ id, side }) => id !== standingOffer.id && side !== 'BUYER') ? words.newOffer : words.theirOffer;
}

/** How it ended, in a few words. */
function closed({ disputes }: Request, line: RequestLine, locale: Locale): string {
  const words = requestWords.of(locale);
  const last = disputes.at(-1);
  if (last?.state === 'WITHDRAWN') return words.closedAs(words.withdrawnByYou);
  const decided = last?.decisions.some(({ line: { id } }) => id === line.id);
  return decided ? words.closedAs(words.noRefund) : words.headlines.CLOSED;
}
