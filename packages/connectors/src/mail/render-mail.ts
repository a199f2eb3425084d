import { renderHtml } from './layout/render-html.ts';
import { renderText } from './layout/render-text.ts';
import { type MailLocale, mailFormat } from './mail-format.ts';
import type { MailTemplate } from './mail-template.ts';
import { type InspectionResultMail, inspectionResult } from './templates/inspection-result.ts';
import { type NewMessageMail, newMessage } from './templates/new-message.ts';
import { type NewRequestMail, newRequest } from './templates/new-request.ts';
import { type NoticeMail, notice } from './templates/notice.ts';
import { type RefundApprovedMail, refundApproved } from './templates/refund-approved.ts';
import { refundFailed } from './templates/refund-failed.ts';
import { type RefundSentMail, refundSent } from './templates/refund-sent.ts';
import { refundSettled } from './templates/refund-settled.ts';
import { type RequestReceivedMail, requestReceived } from './templates/request-received.ts';
import { type RequestRejectedMail, requestRejected } from './templates/request-rejected.ts';
import { type ReturnApprovedMail, returnApproved } from './templates/return-approved.ts';
import { type SignInCodeMail, signInCode } from './templates/sign-in-code.ts';
import { type SupplierAskedMail, supplierAsked } from './templates/supplier-asked.ts';
import { type SupplierGoodsSentMail, supplierGoodsSent } from './templates/supplier-goods-sent.ts';
import { type WebhookDisabledMail, webhookDisabled } from './templates/webhook-disabled.ts';

/** What each kind of mail is written from, by its name. */
export interface MailDataByName {
  'request-received': RequestReceivedMail;
  'return-approved': ReturnApprovedMail;
  'refund-approved': RefundApprovedMail;
  'request-rejected': RequestRejectedMail;
  'inspection-result': InspectionResultMail;
  'refund-sent': RefundSentMail;
  'refund-settled': RefundSentMail;
  'refund-failed': RefundSentMail;
  'new-message': NewMessageMail;
  'new-request': NewRequestMail;
  notice: NoticeMail;
  'sign-in-code': SignInCodeMail;
  'webhook-disabled': WebhookDisabledMail;
  'supplier-asked': SupplierAskedMail;
  'supplier-goods-sent': SupplierGoodsSentMail;
}

export type MailTemplateName = keyof MailDataByName;

const MAIL_TEMPLATES: { readonly [Name in MailTemplateName]: MailTemplate<MailDataByName[Name]> } = {
  'request-received': requestReceived,
  'return-approved': returnApproved,
  'refund-approved': refundApproved,
  'request-rejected': requestRejected,
  'inspection-result': inspectionResult,
  'refund-sent': refundSent,
  'refund-settled': refundSettled,
  'refund-failed': refundFailed,
  'new-message': newMessage,
  'new-request': newRequest,
  notice,
  'sign-in-code': signInCode,
  'webhook-disabled': webhookDisabled,
  'supplier-asked': supplierAsked,
  'supplier-goods-sent': supplierGoodsSent,
};

export interface RenderedMail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

interface Sender {
  readonly merchantName: string;
  readonly supportEmail: string;
}

/**
 * Writes one mail in one language, as HTML and as plain text. Data is text as people wrote it: everything is escaped
 * here. The first mail of a process takes half a second, every other less than a millisecond.
 */
export async function renderMail<Name extends MailTemplateName>(
  name: Name,
  data: MailDataByName[Name],
  locale: MailLocale,
): Promise<RenderedMail> {
  const template: MailTemplate<MailDataByName[Name]> = MAIL_TEMPLATES[name];
  const content = template[locale](data, mailFormat(locale));
  const frame = { lang: locale, merchant: data.merchantName, footer: FOOTERS[locale](data) };
  return {
    // A line break would begin another header.
    subject: content.subject.replace(/\s+/g, ' ').trim(),
    html: await renderHtml(content, frame),
    text: renderText(content, frame),
  };
}

const FOOTERS: Readonly<Record<MailLocale, (data: Sender) => string>> = {
  en: ({ merchantName, supportEmail }) =>
    `Questions? Write to ${supportEmail}. This mail was sent by ${merchantName} because of an order or an account with it.`,
  'zh-CN': ({ merchantName, supportEmail }) =>
    `如有疑问，请写信至 ${supportEmail}。此邮件由 ${merchantName} 因您的订单或账户发出。`,
};
