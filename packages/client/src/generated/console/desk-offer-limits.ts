// Generated from the schema and src/operations by `npm run generate`. Do not edit.
import type { Operation } from '../../operation.ts';
import type { DeskOfferLimitsQuery, DeskOfferLimitsQueryVariables } from '../types.ts';

export const deskOfferLimits: Operation<DeskOfferLimitsQuery, DeskOfferLimitsQueryVariables> = {
  id: '241b5476b8dacf7a18f30d4814c1f951370913ca6c572aed62850e795079ba32',
  kind: 'query',
  text: "query DeskOfferLimits($number:String!){refundRequest(number:$number){id lines{id offerLimits{goods{...DeskMoney}latestValidity most{...DeskMoney}resolutions returnPossible}}}}fragment DeskMoney on Money{amount currencyCode}",
};
