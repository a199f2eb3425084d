import { mailLocaleFor } from '@refund-widget/connectors';
import type { Transaction } from '@refund-widget/database';
import { byOf, lastQuestion, nameOf, noticeFacts } from './notice-facts.ts';
import type { NoticePlan, NoticeReader, Told } from './notice-plan.ts';
import { commonFacts, type PlannedMail, type RequestNews, returnInstructions } from './request-mails.ts';

const MOST_MEDIATORS = 20;

/** The notices of one event, each to everybody whom it concerns; nobody is written to about the same twice. */
export async function noticeMails(
  transaction: Transaction,
  news: RequestNews,
  plans: readonly NoticePlan[],
): Promise<PlannedMail[]> {
  const mails: PlannedMail[] = [];
  for (const plan of plans) {
    for (const reader of await readersOf(transaction, news, plan.to)) {
      if (!mails.some(({ part }) => part === reader.part)) mails.push(await mailTo(transaction, news, plan, reader));
    }
  }
  const instructed = mails.some(({ part }) => part === 'buyer');
  // Whoever agreed is told by nobody that they did, but where to send the goods they must know.
  if (!instructed && plans.some(({ instructs }) => instructs)) mails.push(...returnInstructions(news));
  return mails;
}

async function mailTo(
  transaction: Transaction,
  news: RequestNews,
  plan: NoticePlan,
  reader: NoticeReader,
): Promise<PlannedMail> {
  const { about = 'PLAIN', says } = plan;
  const facts = await noticeFacts(transaction, news, about, reader);
  if (plan.instructs && reader.side === 'BUYER') {
    const [instructions] = returnInstructions(news, facts.wrote?.text ?? null);
    if (instructions) return instructions;
  }
  const { to, locale, part, name } = reader;
  const data = {
    ...commonFacts(news, locale),
    ...{ notice: typeof says === 'string' ? says : says(news), readerName: name },
    ...{ by: nameOf(news, byOf(news), reader), facts, url: reader.side === 'BUYER' ? null : news.deskUrl },
  };
  return { template: 'notice', data, to, locale, part };
}

async function readersOf(transaction: Transaction, news: RequestNews, told: Told): Promise<readonly NoticeReader[]> {
  switch (told) {
    case 'BUYER':
      return [buyerOf(news)];
    case 'SELLER':
      return [sellerOf(news)];
    case 'BOTH':
      return [buyerOf(news), sellerOf(news)];
    case 'OTHERS':
      return othersThan(byOf(news), news);
    case 'MEDIATOR':
      return mediatorsOf(transaction, news);
    case 'WAITED_FOR':
      return waitedFor(transaction, news);
    case 'ASKED':
    case 'ASKER': {
      const question = await lastQuestion(transaction, news);
      if (!question) return [];
      if (told === 'ASKED') return question.askedOf === 'BUYER' ? [buyerOf(news)] : [sellerOf(news)];
      return question.askedByKind === 'MEDIATOR' ? mediatorsOf(transaction, news) : othersThan(byOf(news), news);
    }
  }
}

function othersThan(by: ReturnType<typeof byOf>, news: RequestNews): readonly NoticeReader[] {
  if (by === 'BUYER') return [sellerOf(news)];
  return by === 'SELLER' ? [buyerOf(news)] : [buyerOf(news), sellerOf(news)];
}

async function waitedFor(transaction: Transaction, news: RequestNews): Promise<readonly NoticeReader[]> {
  const kinds = new Set(news.lines.map(({ row }) => row.waitingFor));
  return [
    ...(kinds.has('BUYER') ? [buyerOf(news)] : []),
    ...(kinds.has('SELLER') || kinds.has('ADMINISTRATOR') ? [sellerOf(news)] : []),
    ...(kinds.has('MEDIATOR') ? await mediatorsOf(transaction, news) : []),
  ];
}

function buyerOf({ request }: RequestNews): NoticeReader {
  const { name, email } = request.order.buyer;
  return { side: 'BUYER', name, to: email, locale: mailLocaleFor(request.row.locale), part: 'buyer' };
}

function sellerOf({ request, merchant }: RequestNews): NoticeReader {
  const { name, email } = request.row.seller;
  return { side: 'SELLER', name, to: email, locale: mailLocaleFor(merchant.locale), part: 'seller' };
}

/** Whoever has the dispute; before anybody has, all who could. Never somebody who acts for the seller. */
async function mediatorsOf(transaction: Transaction, { request, merchant }: RequestNews): Promise<NoticeReader[]> {
  const { id: requestId, merchantId, sellerId } = request.row;
  const dispute = await transaction.dispute.findFirst({ where: { requestId }, orderBy: { openedAt: 'desc' } });
  const staff = await transaction.staff.findMany({
    where: dispute?.mediatorId
      ? { id: dispute.mediatorId, active: true }
      : { merchantId, role: 'MEDIATOR', active: true, sellers: { none: { sellerId } } },
    orderBy: { id: 'asc' },
    take: MOST_MEDIATORS,
  });
  const locale = mailLocaleFor(merchant.locale);
  return staff.map(({ id, name, email }) => {
    return { side: 'MEDIATOR', name, to: email, locale, part: `mediator-${id}` } as const;
  });
}
