// Generated from the schema and src/operations by `npm run generate`. Do not edit.
import type { Operation } from '../../operation.ts';
import type { DeskSupplierQuery, DeskSupplierQueryVariables } from '../types.ts';

export const deskSupplier: Operation<DeskSupplierQuery, DeskSupplierQueryVariables> = {
  id: 'ad71ae4e2e2aa046ad89f2c271b61dbac3c29faeaaa08cdbeb696c1534b6b832',
  kind: 'query',
  text: "query DeskSupplier($number:String!){refundRequest(number:$number){id lines{id supplierGate{open text}supplierLeg{id}supplierOffer{amount{...DeskMoney}note resolution returnNeeded}supplierRefunded{...DeskMoney}}recordUrl supplierLegs{contactEmail contactName createdAt id linkExpiresAt message records{amount{...DeskMoney}at authorKind authorName carrier evidence{...DeskEvidence}kind lineIds reference terms{amount{...DeskMoney}note resolution returnNeeded}text trackingNumber}supplier{id name}}}}fragment DeskMoney on Money{amount currencyCode}fragment DeskEvidence on Evidence{bytes createdAt facts fileName height id kind label mediaType refusedBecause requirement reviewable state uploadedBy url width}",
};
