import type { MailLocale, NoticeFacts } from '@refund-widget/connectors';
import type { Transaction } from '@refund-widget/database';
import type { ActorKind } from '@refund-widget/domain';
import { timeZoneOf } from '../work/line-facts.ts';
import type { NoticeMatter, NoticeReader } from './notice-plan.ts';
import type { RequestNews } from './request-mails.ts';

/** The figures of what happened, as its rows have them; `reader` decides who is "you". */
export async function noticeFacts(
  transaction: Transaction,
  news: RequestNews,
  matter: NoticeMatter,
  reader: NoticeReader,
): Promise<NoticeFacts> {
  const { recorded, reason } = await whatWasRecorded(transaction, news);
  const text = (name: string) => textOf(news.payload[name]) ?? textOf(recorded[name]);
  const wrote = text('reason') ?? text('text') ?? reason ?? text('note');
  const plain = {
    ...{ carrier: text('carrier'), trackingNumber: text('trackingNumber'), reference: text('reference') },
    ...(wrote && { wrote: { by: nameOf(news, byOf(news), reader), text: wrote } }),
  };
  switch (matter) {
    case 'OFFER':
      return { ...plain, ...(await offerFacts(transaction, news, reader)) };
    case 'QUESTION':
    case 'ANSWER':
      return { ...(await questionFacts(transaction, news, reader, matter)) };
    case 'DISPUTE':
      return { ...plain, ...(await disputeFacts(transaction, news, reader)), ...waitFacts(news, reader) };
    case 'DECISION':
      return { ...(await decisionFacts(transaction, news)), ...waitFacts(news, reader) };
    case 'PAYABLE':
      return { ...plain, ...(await payableFacts(transaction, news)) };
    case 'PLAIN':
      return { ...plain, ...waitFacts(news, reader) };
  }
}

/** What the record of this moment says: the same transaction wrote the message and it. */
async function whatWasRecorded(transaction: Transaction, { request, lines, at }: RequestNews) {
  const entries = await transaction.auditEntry.findMany({
    where: {
      requestId: request.row.id,
      at,
      OR: [{ lineId: null }, { lineId: { in: lines.map(({ row }) => row.id) } }],
    },
    orderBy: { seq: 'asc' },
  });
  const recorded: Record<string, unknown> = {};
  for (const { data } of entries) if (typeof data === 'object' && data !== null) Object.assign(recorded, data);
  return { recorded, reason: entries.map((entry) => textOf(entry.reason)).find((text) => text !== null) ?? null };
}

async function offerFacts(transaction: Transaction, news: RequestNews, reader: NoticeReader): Promise<NoticeFacts> {
  const offer = await transaction.offer.findFirst({
    where: { lineId: { in: news.lines.map(({ row }) => row.id) } },
    orderBy: [{ createdAt: 'desc' }, { version: 'desc' }],
  });
  if (!offer) return {};
  const { resolution, quantity, amount, returnNeeded, note, side, state } = offer;
  const { currency } = news.request.order;
  const words = textOf(offer.endReason) ?? note;
  const payer = offer.postagePayer;
  return {
    ...{ resolution, quantity, amount: { amount, currency }, returnNeeded },
    ...(isPayer(payer) && { postagePayer: payer }),
    shipBy: offer.shipBy ? deadlineIn(news, offer.shipBy) : undefined,
    validUntil: state === 'STANDING' ? deadlineIn(news, offer.validUntil) : undefined,
    wrote: words ? { by: nameOf(news, state === 'STANDING' ? side : byOf(news), reader), text: words } : undefined,
  };
}

async function questionFacts(
  transaction: Transaction,
  news: RequestNews,
  reader: NoticeReader,
  matter: 'QUESTION' | 'ANSWER',
): Promise<NoticeFacts> {
  const question = await lastQuestion(transaction, news);
  if (!question) return {};
  if (matter === 'ANSWER') {
    const text = textOf(question.answer);
    return text === null ? {} : { wrote: { by: nameOf(news, byOf(news), reader), text } };
  }
  const by = nameOf(news, question.askedByKind, reader);
  return { wrote: { by, text: question.text }, deadline: deadlineIn(news, question.deadline) };
}

/** The one that was asked or answered last. */
export function lastQuestion(transaction: Transaction, { request, lines }: RequestNews) {
  return transaction.question.findFirst({
    where: { requestId: request.row.id, lineIds: { hasSome: lines.map(({ row }) => row.id) } },
    orderBy: [{ answeredAt: { sort: 'desc', nulls: 'first' } }, { createdAt: 'desc' }],
  });
}

async function disputeFacts(transaction: Transaction, news: RequestNews, reader: NoticeReader): Promise<NoticeFacts> {
  const dispute = await transaction.dispute.findFirst({
    where: { requestId: news.request.row.id },
    orderBy: { openedAt: 'desc' },
  });
  return dispute ? { wrote: { by: nameOf(news, dispute.openedBy, reader), text: dispute.reason } } : {};
}

async function decisionFacts(transaction: Transaction, news: RequestNews): Promise<NoticeFacts> {
  const decision = await transaction.disputeDecision.findFirst({
    where: { lineId: { in: news.lines.map(({ row }) => row.id) } },
    orderBy: { at: 'desc' },
  });
  if (!decision) return {};
  const { resolution, amount, returnRequired: returnNeeded, postagePayer, reason } = decision;
  return {
    ...{ resolution, returnNeeded, postagePayer },
    ...(amount > 0n && { amount: { amount, currency: news.request.order.currency } }),
    wrote: { by: news.merchant.name, text: reason },
  };
}

async function payableFacts(transaction: Transaction, news: RequestNews): Promise<NoticeFacts> {
  const payable = await transaction.payable.findFirst({
    where: { requestId: news.request.row.id },
    orderBy: [
      { paidAt: { sort: 'desc', nulls: 'last' } },
      { decidedAt: { sort: 'desc', nulls: 'last' } },
      { claimedAt: 'desc' },
    ],
  });
  return payable ? { amount: { amount: payable.amount, currency: news.request.order.currency } } : {};
}

/** Who is waited for now, and until when; nothing once nobody is. */
function waitFacts(news: RequestNews, reader: NoticeReader): NoticeFacts {
  const waiting = news.lines.filter(({ row }) => row.waitingFor !== null && row.deadline !== null);
  const [first] = waiting.sort((a, b) => (a.row.deadline?.getTime() ?? 0) - (b.row.deadline?.getTime() ?? 0));
  const { waitingFor, deadline } = first?.row ?? {};
  if (!waitingFor || !deadline) return {};
  return { next: nameOf(news, waitingFor, reader), deadline: deadlineIn(news, deadline) };
}

/** The last day on which there is still time: what ends at midnight ends on the day before. */
function deadlineIn({ request, lines }: RequestNews, at: Date) {
  const [line] = lines;
  return line && { at: at.getTime() - 1, timeZone: timeZoneOf(request, line) };
}

export function byOf({ payload }: RequestNews): ActorKind | 'MEDIATOR' {
  const { by } = payload;
  return by === 'BUYER' || by === 'SUPPLIER' || by === 'MEDIATOR' || by === 'SYSTEM' || by === 'CARRIER'
    ? by
    : 'SELLER';
}

const YOU: Readonly<Record<MailLocale, string>> = { en: 'You', 'zh-CN': '您' };
const OTHERS: Readonly<Record<MailLocale, Readonly<Partial<Record<ActorKind, string>>>>> = {
  en: { SUPPLIER: 'The supplier', CARRIER: 'The carrier', PROVIDER: 'The payment provider' },
  'zh-CN': { SUPPLIER: '供应商', CARRIER: '承运商', PROVIDER: '支付机构' },
};

/** Sides are named as the other side knows them: a seller, not who works there. */
export function nameOf({ request, merchant }: RequestNews, kind: ActorKind, reader: NoticeReader): string {
  const side = kind === 'ADMINISTRATOR' || kind === 'MERCHANT_SERVER' ? 'SELLER' : kind;
  if (side === reader.side) return YOU[reader.locale];
  if (side === 'BUYER') return request.order.buyer.name;
  if (side === 'SELLER') return request.row.seller.name;
  return OTHERS[reader.locale][side] ?? merchant.name;
}

function isPayer(text: string): text is 'BUYER' | 'SELLER' | 'PLATFORM' | 'SUPPLIER' {
  return text === 'BUYER' || text === 'SELLER' || text === 'PLATFORM' || text === 'SUPPLIER';
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
