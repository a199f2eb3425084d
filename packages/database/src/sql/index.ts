export { beginIdempotentCall, finishIdempotentCall, type IdempotentCall } from './begin-idempotent-call.ts';
export { type ConversationPage, type NewestMessage, readNewestMessages } from './conversation-list.ts';
export { type ColumnValues, insertRequest, type RequestToInsert } from './insert-request.ts';
export { lockOrder } from './lock-order.ts';
export { type DirectoryRow, readMerchantDirectory } from './merchant-directory.ts';
export {
  type LotJson,
  lockAndReadOrder,
  type OrderItemJson,
  type OrderJson,
  type PaymentJson,
  readOrderInTransaction,
  readOrderSnapshot,
  readOrderSnapshotByExternalId,
  readOrderSnapshots,
} from './order-snapshot.ts';
export { lockPayment, releaseReserved, reserve, settleReserved, takeBackSettled } from './payment-balance.ts';
export { readQueueCounts } from './queue-counts.ts';
export { type LineDeskJson, type RequestDeskJson, readRequestDesks } from './request-desks.ts';
export { type QueuePage, type QueueQuestion, readRequestQueue } from './request-queue.ts';
