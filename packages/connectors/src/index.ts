export { convertOrder, detectOrderSource, ORDER_SOURCES } from './orders/convert-order.ts';
export type { DocumentProblem } from './orders/document-problem.ts';
export { minorUnits } from './orders/minor-units.ts';
export {
  EXTERNAL_REFUND_STATES,
  type ExternalRefundState,
  LARGEST_QUANTITY,
  ORDER_FORMAT,
  type OrderDocument,
  type OrderDocumentInput,
  type OrderDocumentItem,
  type OrderDocumentLot,
  type OrderDocumentPayment,
  type OrderDocumentRefund,
  type OrderFlag,
  orderDocumentSchema,
  SANDBOX_BEHAVIOURS,
  type SandboxBehaviour,
} from './orders/order-document.ts';
export type { ConversionContext, ConvertedOrder, OrderSource, ShopBooks } from './orders/order-source.ts';
export {
  type ItemToImport,
  type LotToImport,
  type OrderToImport,
  orderToImport,
  type PaymentToImport,
  type RefundToImport,
} from './orders/order-to-import.ts';
export { type ParsedOrderDocument, parseOrderDocument } from './orders/parse-order-document.ts';
export { type ReadOptions, type ReadOrder, type ReadProgress, readOrders } from './orders/read-orders.ts';
