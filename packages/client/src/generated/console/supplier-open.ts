// Generated from the schema and src/operations by `npm run generate`. Do not edit.
import type { Operation } from '../../operation.ts';
import type { SupplierOpenMutation, SupplierOpenMutationVariables } from '../types.ts';

export const supplierOpen: Operation<SupplierOpenMutation, SupplierOpenMutationVariables> = {
  id: '2b07197305b8839e474f048226948d572aaf33a04b7a30641734fb45c08b4a45',
  kind: 'mutation',
  text: "mutation SupplierOpen($input:SupplierLinkOpenInput!){supplierLinkOpen(input:$input){supplierTask{...SupplierPage}userErrors{...DeskProblem}}}fragment SupplierPage on SupplierTask{askedAt contactName currency lines{availableActions{action primary}deadline lineId parcel{carrier received trackingNumber}quantity reason resolution sku stage title variant version}linkExpiresAt locale merchantName message records{amount{amount currencyCode}at authorKind authorName carrier files{facts fileName kind url}id kind terms{amount{amount currencyCode}note resolution returnNeeded}text trackingNumber}requestNumber sellerName supplierName supportEmail timeZone}fragment DeskProblem on UserError{code facts field message}",
};
