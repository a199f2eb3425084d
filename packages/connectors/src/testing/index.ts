export { describePaymentProvider, type PaymentProviderHarness } from './payment-provider-contract.ts';
