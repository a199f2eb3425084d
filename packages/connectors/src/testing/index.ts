export { describeEvidenceStore } from './evidence-store-contract.ts';
export { type DeliveredMail, describeMailer, type MailerHarness } from './mailer-contract.ts';
export { describePaymentProvider, type PaymentProviderHarness } from './payment-provider-contract.ts';
