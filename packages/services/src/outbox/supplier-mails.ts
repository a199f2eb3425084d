import { mailLocaleFor } from '@refund-widget/connectors';
import type { Transaction } from '@refund-widget/database';
import { reasonWords } from '@refund-widget/domain';
import type { ServiceContext } from '../context.ts';
import { timeZoneOf } from '../work/line-facts.ts';
import type { LoadedLine } from '../work/loaded-request.ts';
import type { PlannedMail, RequestNews } from './request-mails.ts';

/**
 * Mails to the contacts of suppliers' legs: what is asked, a link that was renewed, goods on their way. The link is signed
 * when the mail is written and stored nowhere; an older one than the newest opens nothing.
 */
export async function supplierMails(
  context: ServiceContext,
  transaction: Transaction,
  news: RequestNews,
): Promise<PlannedMail[]> {
  switch (news.event) {
    case 'line.forwarded_to_supplier':
    case 'supplier.link_sent':
      return typeof news.payload.legId === 'string'
        ? [...(await asked(context, transaction, news, news.payload.legId))]
        : [];
    case 'line.shipped_to_supplier': {
      const legIds = new Set(news.lines.flatMap(({ row }) => (row.supplierLegId === null ? [] : [row.supplierLegId])));
      const mails: PlannedMail[] = [];
      for (const legId of legIds) mails.push(...(await goodsSent(context, transaction, news, legId)));
      return mails;
    }
    default:
      return [];
  }
}

async function asked(context: ServiceContext, transaction: Transaction, news: RequestNews, legId: string) {
  const leg = await readLeg(context, transaction, news, legId);
  if (!leg) return [];
  const waited = leg.lines.filter(({ row }) => row.waitingFor === 'SUPPLIER' && row.deadline !== null);
  const [first] = waited.sort((a, b) => (a.row.deadline?.getTime() ?? 0) - (b.row.deadline?.getTime() ?? 0));
  const at = first?.row.deadline?.getTime();
  const answerBy = first && at !== undefined ? { at: at - 1, timeZone: timeZoneOf(news.request, first) } : undefined;
  const data = { ...leg.data, message: leg.message, answerBy };
  return [{ template: 'supplier-asked', data, to: leg.to, locale: leg.locale, part: 'supplier' }] as const;
}

async function goodsSent(context: ServiceContext, transaction: Transaction, news: RequestNews, legId: string) {
  const leg = await readLeg(context, transaction, news, legId);
  const { carrier, trackingNumber } = news.payload;
  if (!leg || typeof carrier !== 'string' || typeof trackingNumber !== 'string') return [];
  const data = { ...leg.data, carrier, trackingNumber };
  return [
    { template: 'supplier-goods-sent', data, to: leg.to, locale: leg.locale, part: `supplier-${legId}` },
  ] as const;
}

async function readLeg(context: ServiceContext, transaction: Transaction, news: RequestNews, legId: string) {
  const { request, merchant } = news;
  const leg = await transaction.supplierLeg.findUnique({ where: { id: legId }, include: { supplier: true } });
  if (!leg) return null;
  const locale = mailLocaleFor(leg.supplier.locale);
  const lines = request.lines.filter(({ row }) => row.supplierLegId === legId);
  const { merchantId, linkVersion, linkExpiresAt, contactName, contactEmail, message } = leg;
  const expiresAt = linkExpiresAt.getTime();
  const timeZone = request.order.merchant.timeZone;
  const data = {
    ...{ merchantName: merchant.name, supportEmail: merchant.supportEmail, requestNumber: `R-${request.row.number}` },
    ...{ sellerName: request.row.seller.name, supplierName: leg.supplier.name, contactName },
    url: await context.supplierLink({ merchantId, legId, version: linkVersion, expiresAt }),
    validUntil: { at: expiresAt, timeZone },
    lines: lines.map((line) => mailLine(line, locale)),
  };
  return { data, lines, message, to: contactEmail, locale };
}

function mailLine({ row, item }: LoadedLine, locale: 'en' | 'zh-CN') {
  const reason = reasonWords[row.reason][locale === 'en' ? 'en' : 'zh'];
  return { title: item.title, variant: item.variant, quantity: row.quantity, reason };
}
