// Generated from the schema and src/operations by `npm run generate`. Do not edit.
import type { Operation } from '../../operation.ts';
import type { DeskOfferPreviewQuery, DeskOfferPreviewQueryVariables } from '../types.ts';

export const deskOfferPreview: Operation<DeskOfferPreviewQuery, DeskOfferPreviewQueryVariables> = {
  id: '1c508a5d183a707c68da5c3af7e6f7abd26516e0f49c85e01a9f33435fdca0cd',
  kind: 'query',
  text: "query DeskOfferPreview($input:OfferPreviewInput!){offerPreview(input:$input){amount{...DeskMoney}changes{...DeskOfferChange}maximum{...DeskMoney}userErrors{...DeskProblem}validUntil version}}fragment DeskMoney on Money{amount currencyCode}fragment DeskOfferChange on OfferChange{after before betterFor difference{...DeskMoney}field text}fragment DeskProblem on UserError{code facts field message}",
};
