export { type AdmissionLimits, DEFAULT_LIMITS } from './evidence/admission-limits.ts';
export {
  ADMITTED_MEDIA_TYPES,
  type Admission,
  type AdmissionProblem,
  type AdmittedEvidence,
  admitEvidence,
  type EvidenceMediaKind,
} from './evidence/admit-evidence.ts';
export { createDiskEvidenceStore } from './evidence/disk-store.ts';
export type { EvidenceStore, OpenedEvidence, StoredEvidence } from './evidence/evidence-store.ts';
export { createInboxMailer, type InboxStore, type ReceivedMail } from './mail/inbox-mailer.ts';
export { MAIL_LOCALES, type MailLocale, mailLocaleFor } from './mail/mail-format.ts';
export type { MailAmount, MailDeadline, MailLine, RequestMail } from './mail/mail-template.ts';
export type { Mail, Mailer } from './mail/mailer.ts';
export { type MailDataByName, type MailTemplateName, type RenderedMail, renderMail } from './mail/render-mail.ts';
export { createSmtpMailer, type SmtpMailer, type SmtpOptions } from './mail/smtp-mailer.ts';
export type { NoticeFacts, NoticeMail } from './mail/templates/notice.ts';
export { NOTICE_WORDS, type NoticeName } from './mail/templates/notice-words.ts';
export { convertOrder, detectOrderSource, ORDER_SOURCES } from './orders/convert-order.ts';
export type { DocumentProblem } from './orders/document-problem.ts';
export { minorUnits } from './orders/minor-units.ts';
export {
  EXTERNAL_REFUND_STATES,
  type ExternalRefundState,
  LARGEST_QUANTITY,
  ORDER_FORMAT,
  type OrderDocument,
  type OrderDocumentInput,
  type OrderDocumentItem,
  type OrderDocumentLot,
  type OrderDocumentPayment,
  type OrderDocumentRefund,
  type OrderFlag,
  orderDocumentSchema,
  SANDBOX_BEHAVIOURS,
  type SandboxBehaviour,
} from './orders/order-document.ts';
export type { ConversionContext, ConvertedOrder, OrderSource, ShopBooks } from './orders/order-source.ts';
export {
  type ItemToImport,
  type LotToImport,
  type OrderToImport,
  orderToImport,
  type PaymentToImport,
  type RefundToImport,
} from './orders/order-to-import.ts';
export { type ParsedOrderDocument, parseOrderDocument } from './orders/parse-order-document.ts';
export { type ReadOptions, type ReadOrder, type ReadProgress, readOrders } from './orders/read-orders.ts';
export { SAMPLE_EXPORTS } from './orders/sample-exports.ts';
export { createManualProvider, type ManualPayout, type ManualPayouts } from './payments/manual-provider.ts';
export {
  IdempotencyConflict,
  type LookUpAnswer,
  type PaymentProvider,
  type RefundAnswer,
  type RefundCall,
  type RefundFailure,
  type RefundKey,
} from './payments/payment-provider.ts';
export { createMemoryLedger, type SandboxEntry, type SandboxLedger } from './payments/sandbox-ledger.ts';
export { createSandboxProvider, type SandboxOptions } from './payments/sandbox-provider.ts';
export { createHttpWebhookSender, type HttpWebhookOptions } from './webhooks/http-webhook-sender.ts';
export type { WebhookAnswer, WebhookCall, WebhookSender } from './webhooks/webhook-sender.ts';
