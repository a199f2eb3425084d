import { mailLocaleFor } from '@refund-widget/connectors';
import type { Transaction } from '@refund-widget/database';
import { readPaymentHelp } from '../merchants/payment-help.ts';
import type { PlannedMail, Sender } from './request-mails.ts';

export interface MessageSender extends Sender {
  readonly paymentHelp: unknown;
}

/** Tells the other side of a message: the seller's desk of what the buyer wrote, the buyer of everybody else's. Notes are told to nobody. */
export async function messageMail(
  transaction: Transaction,
  merchant: MessageSender,
  messageId: unknown,
): Promise<PlannedMail[]> {
  if (typeof messageId !== 'string') return [];
  const message = await transaction.message.findUnique({
    where: { id: messageId },
    include: { conversation: { include: { order: true } }, seller: true, request: true },
  });
  if (message?.audience !== 'EVERYONE') return [];
  const { seller, request, body, evidenceIds } = message;
  const { order } = message.conversation;
  const data = {
    ...{ merchantName: merchant.name, supportEmail: merchant.supportEmail, orderNumber: order.number, body },
    ...{ requestNumber: request && `R-${request.number}`, files: evidenceIds.length },
  };
  if (message.authorKind === 'BUYER') {
    const reader = message.topic === 'PAYMENT' ? paymentContact(merchant) : seller;
    const names = { readerName: reader.name, writerName: order.buyerName };
    const locale = mailLocaleFor(merchant.locale);
    return [{ template: 'new-message', data: { ...data, ...names }, to: reader.email, locale, part: 'seller' }];
  }
  const names = { readerName: order.buyerName, writerName: seller.name };
  const locale = mailLocaleFor(request?.locale ?? order.buyerLocale);
  return [{ template: 'new-message', data: { ...data, ...names }, to: order.buyerEmail, locale, part: 'buyer' }];
}

/** Whom the merchant named for payments, else its support. */
function paymentContact({ name, supportEmail, paymentHelp }: MessageSender): { name: string; email: string } {
  return readPaymentHelp(paymentHelp).contact ?? { name, email: supportEmail };
}
