// Generated from the schema and src/operations by `npm run generate`. Do not edit.
import type { Operation } from '../../operation.ts';
import type { DeskInspectionQuoteQuery, DeskInspectionQuoteQueryVariables } from '../types.ts';

export const deskInspectionQuote: Operation<DeskInspectionQuoteQuery, DeskInspectionQuoteQueryVariables> = {
  id: 'fe66ec227afa5e2039a11e9d0d93b8d49ef91be8d523b86cd2eb23dd385a9e5a',
  kind: 'query',
  text: "query DeskInspectionQuote($requestId:ID!$parts:[InspectionPartInput!]!){inspectionQuote(requestId:$requestId parts:$parts){lines{accepted lineId quantity refund{...DeskMoney}}total{...DeskMoney}userErrors{...DeskProblem}}}fragment DeskMoney on Money{amount currencyCode}fragment DeskProblem on UserError{code facts field message}",
};
