// Generated from the schema and src/operations by `npm run generate`. Do not edit.
import type { Operation } from '../../operation.ts';
import type { SupplierRecordQuery, SupplierRecordQueryVariables } from '../types.ts';

export const supplierRecord: Operation<SupplierRecordQuery, SupplierRecordQueryVariables> = {
  id: '9cec2c8b0687c8bff23a78d53cbd160596887ca1e740256109788e496c8262da',
  kind: 'query',
  text: "query SupplierRecord($id:ID!){refundRequest(id:$id){id recordUrl supplierLegs{id records{amount{amount currencyCode}at authorKind authorName carrier evidence{fileName id url}kind terms{amount{amount currencyCode}resolution returnNeeded}text trackingNumber}}}}",
};
