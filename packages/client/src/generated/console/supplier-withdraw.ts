// Generated from the schema and src/operations by `npm run generate`. Do not edit.
import type { Operation } from '../../operation.ts';
import type { SupplierWithdrawsMutation, SupplierWithdrawsMutationVariables } from '../types.ts';

export const supplierWithdraws: Operation<SupplierWithdrawsMutation, SupplierWithdrawsMutationVariables> = {
  id: '7116de2911c92f6506096421c503866d897d090e254f8e01d5be2c7aa3e4ad06',
  kind: 'mutation',
  text: "mutation SupplierWithdraws($input:SupplierWithdrawInput!){supplierWithdraw(input:$input){supplierTask{...SupplierPage}userErrors{...DeskProblem}}}fragment SupplierPage on SupplierTask{askedAt contactName currency lines{availableActions{action primary}deadline lineId parcel{carrier received trackingNumber}quantity reason resolution sku stage title variant version}linkExpiresAt locale merchantName message records{amount{amount currencyCode}at authorKind authorName carrier files{facts fileName kind url}id kind terms{amount{amount currencyCode}note resolution returnNeeded}text trackingNumber}requestNumber sellerName supplierName supportEmail timeZone}fragment DeskProblem on UserError{code facts field message}",
};
