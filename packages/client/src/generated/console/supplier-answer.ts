// Generated from the schema and src/operations by `npm run generate`. Do not edit.
import type { Operation } from '../../operation.ts';
import type { SupplierGivesAnswerMutation, SupplierGivesAnswerMutationVariables } from '../types.ts';

export const supplierGivesAnswer: Operation<SupplierGivesAnswerMutation, SupplierGivesAnswerMutationVariables> = {
  id: '45d1199a11c7b9a3b9baffc75b8304fc7197fb6a91aba4b1267032d22cfe6463',
  kind: 'mutation',
  text: "mutation SupplierGivesAnswer($input:SupplierAnswerInput!){supplierAnswer(input:$input){supplierTask{...SupplierPage}userErrors{...DeskProblem}}}fragment SupplierPage on SupplierTask{askedAt contactName currency lines{availableActions{action primary}deadline lineId parcel{carrier received trackingNumber}quantity reason resolution sku stage title variant version}linkExpiresAt locale merchantName message records{amount{amount currencyCode}at authorKind authorName carrier files{facts fileName kind url}id kind terms{amount{amount currencyCode}note resolution returnNeeded}text trackingNumber}requestNumber sellerName supplierName supportEmail timeZone}fragment DeskProblem on UserError{code facts field message}",
};
