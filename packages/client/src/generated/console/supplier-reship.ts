// Generated from the schema and src/operations by `npm run generate`. Do not edit.
import type { Operation } from '../../operation.ts';
import type { SupplierReshipsMutation, SupplierReshipsMutationVariables } from '../types.ts';

export const supplierReships: Operation<SupplierReshipsMutation, SupplierReshipsMutationVariables> = {
  id: '5bdec2936a3735cc27031888a72d39c7a35c50db46d96c35b8af6c4715493388',
  kind: 'mutation',
  text: "mutation SupplierReships($input:SupplierReshipInput!){supplierReship(input:$input){supplierTask{...SupplierPage}userErrors{...DeskProblem}}}fragment SupplierPage on SupplierTask{askedAt contactName currency lines{availableActions{action primary}deadline lineId parcel{carrier received trackingNumber}quantity reason resolution sku stage title variant version}linkExpiresAt locale merchantName message records{amount{amount currencyCode}at authorKind authorName carrier files{facts fileName kind url}id kind terms{amount{amount currencyCode}note resolution returnNeeded}text trackingNumber}requestNumber sellerName supplierName supportEmail timeZone}fragment DeskProblem on UserError{code facts field message}",
};
