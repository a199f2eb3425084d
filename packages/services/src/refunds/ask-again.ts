import type { LookUpAnswer } from '@refund-widget/connectors';
import type { ServiceContext } from '../context.ts';
import { askAt, providerOf, type RefundToSend, sendTo } from './call-provider.ts';

/**
 * What became of a leg that may have been sent. It is sent again only on the provider's word that it never arrived, and
 * then as the same call under the same key; never when the provider had accepted it before.
 */
export async function askAgain(context: ServiceContext, refund: RefundToSend): Promise<LookUpAnswer> {
  const provider = providerOf(context, refund);
  const found = await askAt(provider, refund, context.log);
  const mayBeSent = refund.state === 'RESERVED' || refund.state === 'UNKNOWN';
  return found.state === 'NOT_FOUND' && mayBeSent ? sendTo(provider, refund, context.log) : found;
}
