import { mailLocaleFor } from '@refund-widget/connectors';
import type { Transaction } from '@refund-widget/database';
import type { PlannedMail, Sender } from './request-mails.ts';

/** Tells the merchant that an endpoint is called no more; nobody, once it is removed or switched on again. */
export async function webhookMail(
  transaction: Transaction,
  merchant: Sender,
  endpointId: unknown,
): Promise<PlannedMail[]> {
  if (typeof endpointId !== 'string') return [];
  const endpoint = await transaction.webhookEndpoint.findUnique({
    where: { id: endpointId },
    include: { deliveries: { where: { state: 'FAILED' }, orderBy: { createdAt: 'desc' }, take: 1 } },
  });
  if (!endpoint || endpoint.disabledAt === null) return [];
  const { name: merchantName, supportEmail } = merchant;
  const data = { merchantName, supportEmail, url: endpoint.url, error: endpoint.deliveries[0]?.lastError ?? '' };
  const locale = mailLocaleFor(merchant.locale);
  return [{ template: 'webhook-disabled', data, to: supportEmail, locale, part: 'seller' }];
}
