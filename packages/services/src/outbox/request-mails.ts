import {
  type MailAmount,
  type MailDataByName,
  type MailLine,
  type MailLocale,
  type MailTemplateName,
  mailLocaleFor,
  type RequestMail,
} from '@refund-widget/connectors';
import { type Money, reasonWords } from '@refund-widget/domain';
import type { EventName } from '../notices/event-types.ts';
import { timeZoneOf } from '../work/line-facts.ts';
import type { LoadedLine, LoadedRequest, RefundRow } from '../work/loaded-request.ts';
import { deductionWords, rejectionWords } from './mail-words.ts';

/** A mail to be rendered and sent. `part` tells the mails of one message apart. */
export type PlannedMail = {
  [Name in MailTemplateName]: {
    readonly template: Name;
    readonly data: MailDataByName[Name];
    readonly to: string;
    readonly locale: MailLocale;
    /** `supplier-<leg>` where one message tells several suppliers. */
    readonly part: 'buyer' | 'seller' | 'supplier' | `supplier-${string}` | `mediator-${string}`;
  };
}[MailTemplateName];

export interface Sender {
  readonly name: string;
  readonly supportEmail: string;
  readonly locale: string;
}

export interface RequestNews {
  /** Without its version, e.g. `line.approved`. */
  readonly event: EventName;
  readonly request: LoadedRequest;
  /** Those that the event is about, as they are now. */
  readonly lines: readonly LoadedLine[];
  readonly payload: Readonly<Record<string, unknown>>;
  readonly merchant: Sender;
  /** When it happened. */
  readonly at: Date;
  /** Where staff see the request. */
  readonly deskUrl: string | null;
}

/** Mails with a template of their own; `notice-plan.ts` says which events have one. */
export function requestMails(news: RequestNews): PlannedMail[] {
  if (news.payload.notify === false || news.lines.length === 0) return [];
  switch (news.event) {
    case 'line.submitted':
      return submitted(news);
    case 'line.approved':
      return approved(news);
    case 'line.rejected':
      return [rejected(news)];
    case 'line.inspection_accepted':
    case 'line.inspection_refused':
    case 'line.sending_back':
      return inspected(news);
    case 'refund.accepted':
      return refundMails('refund-sent', news, ({ state }) => state !== 'FAILED');
    case 'refund.settled':
      return refundMails('refund-settled', news, ({ state }) => state === 'SUCCEEDED');
    case 'refund.failed':
    case 'refund.refused':
      return refundMails('refund-failed', news, (refund) => failedNow(news, refund));
    default:
      return [];
  }
}

function toBuyer({ request }: RequestNews) {
  const locale = mailLocaleFor(request.row.locale);
  return { to: request.order.buyer.email, locale, part: 'buyer' as const };
}

export function commonFacts({ request, lines, merchant }: RequestNews, locale: MailLocale): RequestMail {
  const { row, order } = request;
  return {
    merchantName: merchant.name,
    supportEmail: merchant.supportEmail,
    requestNumber: `R-${row.number}`,
    orderNumber: order.number,
    buyerName: order.buyer.name,
    sellerName: row.seller.name,
    lines: lines.map((line) => mailLine(line, order.currency, locale)),
  };
}

function mailLine({ row, item }: LoadedLine, currency: string, locale: MailLocale): MailLine {
  const reason = reasonWords[row.reason][locale === 'en' ? 'en' : 'zh'];
  return {
    title: item.title,
    variant: item.variant,
    quantity: row.quantity,
    reason,
    amount: { amount: row.goods, currency },
  };
}

function sumOf(lines: readonly LoadedLine[], currency: string, amountOf: (line: LoadedLine) => bigint): Money {
  return { amount: lines.reduce((sum, line) => sum + amountOf(line), 0n), currency };
}

function refundSum({ lines, request }: RequestNews): Money {
  return sumOf(lines, request.order.currency, ({ row }) => row.refund);
}

/** The last moment of the lines' soonest deadline, in its own zone: what ends at midnight ends on the day before. */
function deadlineOf({ lines, request }: Pick<RequestNews, 'lines' | 'request'>) {
  const dated = lines.flatMap((line) => (line.row.deadline ? [{ line, at: line.row.deadline.getTime() - 1 }] : []));
  const [first] = dated.sort((a, b) => a.at - b.at);
  return first && { at: first.at, timeZone: timeZoneOf(request, first.line) };
}

/** Nobody is told to wait for an answer that the policy, or the seller, has given by now. */
function submitted(news: RequestNews): PlannedMail[] {
  const open = news.lines.filter(({ row }) => row.state === 'SUBMITTED');
  const answerBy = deadlineOf({ ...news, lines: open });
  const told = open.length > 0 ? [received(news, answerBy)] : [];
  return [...told, newRequest(news, answerBy)];
}

function received(news: RequestNews, answerBy: MailDeadline | undefined): PlannedMail {
  const reader = toBuyer(news);
  const data = { ...commonFacts(news, reader.locale), expected: refundSum(news), answerBy };
  return { template: 'request-received', data, ...reader };
}

function newRequest(news: RequestNews, answerBy: MailDeadline | undefined): PlannedMail {
  const locale = mailLocaleFor(news.merchant.locale);
  const details = news.request.row.details;
  const data = { ...commonFacts(news, locale), expected: refundSum(news), answerBy, details, url: news.deskUrl };
  return { template: 'new-request', data, to: news.request.row.seller.email, locale, part: 'seller' };
}

type MailDeadline = NonNullable<ReturnType<typeof deadlineOf>>;

/** Goods that come back go to an address; what needs no return is a mail of its own when there is nothing to send. */
function approved(news: RequestNews): PlannedMail[] {
  const note = textOf(news.payload.note);
  // A mail that comes late still says what was agreed to: where the goods go.
  const instructions = instructionsFor(news, note, ({ row }) => row.returnAddressId !== null);
  if (instructions.length > 0) return instructions;
  const reader = toBuyer(news);
  if (news.lines.some(({ row }) => row.state === 'REPLACEMENT_DUE')) {
    const { seller } = news.request.row;
    const facts = note === null ? {} : { wrote: { by: seller.name, text: note } };
    const notice = {
      notice: 'replacement-promised',
      readerName: news.request.order.buyer.name,
      by: seller.name,
    } as const;
    return [{ template: 'notice', data: { ...commonFacts(news, reader.locale), ...notice, facts }, ...reader }];
  }
  const data = { ...commonFacts(news, reader.locale), refund: refundSum(news), note };
  return [{ template: 'refund-approved', data, ...reader }];
}

/** To the buyer: where to send the goods and by when; nothing when no line waits for them with an address. */
export function returnInstructions(news: RequestNews, note: string | null = null): PlannedMail[] {
  return instructionsFor(news, note, ({ row }) => row.state === 'AWAITING_RETURN' && row.returnAddressId !== null);
}

function instructionsFor(
  news: RequestNews,
  note: string | null,
  goesBack: (line: LoadedLine) => boolean,
): PlannedMail[] {
  const back = news.lines.filter(goesBack);
  const [first] = back;
  const address = news.request.row.seller.returnAddresses.find(({ id }) => id === first?.row.returnAddressId);
  if (!first || !address) return [];
  const about = { ...news, lines: back };
  const reader = toBuyer(news);
  const { name, lines, postalCode, city, country, phone } = address;
  const returnAddress = [name, ...lines, `${postalCode} ${city}`, country, ...(phone === null ? [] : [phone])];
  const { payer } = first.decision.option.postage;
  const postagePayer = payer === 'BUYER' || payer === 'PLATFORM' ? payer : ('SELLER' as const);
  const data = {
    ...{ ...commonFacts(about, reader.locale), refund: refundSum(about), note, returnAddress, postagePayer },
    sendBy: deadlineOf(about),
  } as const;
  return [{ template: 'return-approved', data, ...reader }];
}

function rejected(news: RequestNews): PlannedMail {
  const reader = toBuyer(news);
  const [first] = news.lines;
  const reason = rejectionWords(first?.row.rejectionCode ?? null, reader.locale);
  const disputes = first?.source.document.dispute ?? first?.merchantPolicy.document.dispute ?? null;
  const disputeUntil = disputes === null ? undefined : deadlineOf(news);
  const note = first?.row.rejectionNote ?? null;
  return {
    template: 'request-rejected',
    data: { ...commonFacts(news, reader.locale), reason, note, disputeUntil },
    ...reader,
  };
}

/** One mail for all that was inspected at once, although its accepted and refused units are announced apart. */
function inspected(news: RequestNews): PlannedMail[] {
  if (news.event !== news.payload.mailWith) return [];
  const parts = readInspected(news.payload.inspected);
  const reader = toBuyer(news);
  const { currency } = news.request.order;
  const find = (ids: readonly string[]) => news.request.lines.filter(({ row }) => ids.includes(row.id));
  const acceptedLines = find(parts.filter(({ accepted }) => accepted).map(({ lineId }) => lineId));
  const refusedLines = find(parts.filter(({ accepted }) => !accepted).map(({ lineId }) => lineId));
  const lines = [...acceptedLines, ...refusedLines];
  const deductions = acceptedLines.flatMap((line) =>
    line.deductions.map((deduction): MailAmount => {
      const { amount } = deduction;
      return { label: deductionWords(deduction, reader.locale), amount: { amount, currency } };
    }),
  );
  const count = (some: readonly LoadedLine[]) => some.reduce((sum, { row }) => sum + row.quantity, 0);
  const outbound = sumOf(acceptedLines, currency, ({ row }) => row.outboundShipping);
  const data = {
    ...commonFacts({ ...news, lines }, reader.locale),
    ...{ accepted: count(acceptedLines), refused: count(refusedLines), deductions },
    goods: sumOf(acceptedLines, currency, ({ row }) => row.goods),
    ...(outbound.amount > 0n && { outboundShipping: outbound }),
    refund: sumOf(acceptedLines, currency, ({ row }) => row.refund),
    note: textOf(news.payload.note),
  };
  return [{ template: 'inspection-result', data, ...reader }];
}

function readInspected(value: unknown): { readonly lineId: string; readonly accepted: boolean }[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((part: unknown) => {
    if (typeof part !== 'object' || part === null || !('lineId' in part) || !('accepted' in part)) return [];
    return typeof part.lineId === 'string' ? [{ lineId: part.lineId, accepted: part.accepted === true }] : [];
  });
}

type RefundTemplate = 'refund-sent' | 'refund-settled' | 'refund-failed';

/** Legs that failed with this news, not in earlier attempts; one that was never sent is no news to the buyer. */
function failedNow({ payload }: RequestNews, { id, state, failureCode }: RefundRow): boolean {
  const ids: readonly unknown[] = Array.isArray(payload.refundIds) ? payload.refundIds : [];
  return state === 'FAILED' && failureCode !== 'WITHDRAWN' && ids.includes(id);
}

/** No mail where no money is concerned: a refund of nothing has settled by itself. */
function refundMails(template: RefundTemplate, news: RequestNews, fits: (refund: RefundRow) => boolean): PlannedMail[] {
  const reader = toBuyer(news);
  const { currency, payments } = news.request.order;
  const lineIds = new Set(news.lines.map(({ row }) => row.id));
  const sums = new Map<string, bigint>();
  for (const { paymentId, parts } of news.request.row.refunds.filter(fits)) {
    for (const { lineId, amount } of parts) {
      if (lineIds.has(lineId)) sums.set(paymentId, (sums.get(paymentId) ?? 0n) + amount);
    }
  }
  const paid = payments.flatMap(({ id, label }): MailAmount[] => {
    const amount = sums.get(id);
    return amount === undefined ? [] : [{ label, amount: { amount, currency } }];
  });
  if (paid.length === 0) return [];
  const total = [...sums.values()].reduce((sum, amount) => sum + amount, 0n);
  const data = { ...commonFacts(news, reader.locale), refund: { amount: total, currency }, payments: paid };
  return [{ template, data, ...reader }];
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
