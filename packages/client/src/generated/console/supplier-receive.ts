// Generated from the schema and src/operations by `npm run generate`. Do not edit.
import type { Operation } from '../../operation.ts';
import type { SupplierReceivesMutation, SupplierReceivesMutationVariables } from '../types.ts';

export const supplierReceives: Operation<SupplierReceivesMutation, SupplierReceivesMutationVariables> = {
  id: '1b491ecd99db2041a6701677167a352b283da90e70377ba96616485615ed8d07',
  kind: 'mutation',
  text: "mutation SupplierReceives($input:SupplierReceiveInput!){supplierReceive(input:$input){supplierTask{...SupplierPage}userErrors{...DeskProblem}}}fragment SupplierPage on SupplierTask{askedAt contactName currency lines{availableActions{action primary}deadline lineId parcel{carrier received trackingNumber}quantity reason resolution sku stage title variant version}linkExpiresAt locale merchantName message records{amount{amount currencyCode}at authorKind authorName carrier files{facts fileName kind url}id kind terms{amount{amount currencyCode}note resolution returnNeeded}text trackingNumber}requestNumber sellerName supplierName supportEmail timeZone}fragment DeskProblem on UserError{code facts field message}",
};
