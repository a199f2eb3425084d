export { beginIdempotentCall, type IdempotentCall } from './begin-idempotent-call.ts';
export { countQueueViews, type QueueQuestion, type QueueViewCounts } from './count-queue-views.ts';
export { lockOrder } from './lock-order.ts';
export { type DirectoryRow, readMerchantDirectory } from './merchant-directory.ts';
export { nextRequestNumber } from './next-request-number.ts';
export {
  type LotJson,
  type OrderItemJson,
  type OrderJson,
  type PaymentJson,
  readOrderInTransaction,
  readOrderSnapshot,
  readOrderSnapshotByExternalId,
  readOrderSnapshots,
} from './order-snapshot.ts';
export { lockPayment, releaseReserved, reserve, settleReserved, takeBackSettled } from './payment-balance.ts';
