// Generated from the schema and src/operations by `npm run generate`. Do not edit.
import type { Operation } from '../../operation.ts';
import type { OfferPreviewQuery, OfferPreviewQueryVariables } from '../types.ts';

export const offerPreview: Operation<OfferPreviewQuery, OfferPreviewQueryVariables> = {
  id: '8a85d04a3e8f1b2122de846bea9ec0a28e18b55d90a0cd54ed9f37911f82997d',
  kind: 'query',
  text: "query OfferPreview($input:OfferPreviewInput!){offerPreview(input:$input){amount{...Amount}changes{difference{...Amount}field}maximum{...Amount}userErrors{code field message}}}fragment Amount on Money{amount currencyCode}",
};
