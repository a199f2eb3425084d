import type { Actor, Services } from '@refund-widget/services';
import type { PrintedPage } from './print-address.ts';

/**
 * Whoever the address was made for, as they are now: staff who left since then read nothing any more. Null for nobody.
 * Only addresses of ours get here, so what they name was an actor minutes ago.
 */
export async function readerOfPage(
  services: Pick<Services, 'staffActor'>,
  { merchantId, reader }: PrintedPage,
): Promise<Actor | null> {
  const [, kind, id] = /^(order|customer|staff|server):(.+)$/s.exec(reader) ?? [];
  if (id === undefined) return null;
  switch (kind) {
    case 'order':
      return { kind: 'BUYER', merchantId, scope: { orderId: id }, origin: '' };
    case 'customer':
      return { kind: 'BUYER', merchantId, scope: { customerId: id }, origin: '' };
    case 'staff':
      return services.staffActor({ merchantId, staffId: id });
    default:
      return { kind: 'MERCHANT_SERVER', merchantId, apiKeyId: id, scopes: [] };
  }
}
