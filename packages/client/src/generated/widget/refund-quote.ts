// Generated from the schema and src/operations by `npm run generate`. Do not edit.
import type { Operation } from '../../operation.ts';
import type { RefundQuoteQuery, RefundQuoteQueryVariables } from '../types.ts';

export const refundQuote: Operation<RefundQuoteQuery, RefundQuoteQueryVariables> = {
  id: 'f7a1a3fc6f06a3ad8b416c60a6f6e72bc928c08b0415f89cc6318b37d2ceae5c',
  kind: 'query',
  text: "query RefundQuote($input:RefundQuoteInput!){refundQuote(input:$input){quote{lines{approval deductions{amount{...Amount}clause code note}goods{...Amount}item{id}lot{id}outboundShipping{...Amount}outboundShippingClause postage{cap{...Amount}clause payer}quantity reason resolution returnRequired}portions{amount{...Amount}payment{id label}}total{...Amount}}userErrors{code field message}}}fragment Amount on Money{amount currencyCode}",
};
