import type { Transaction } from '@refund-widget/database';
import type { ServiceContext } from '../context.ts';
import { loadRequest, type RefundRow } from '../work/loaded-request.ts';
import { type RequestWork, startWork } from '../work/request-work.ts';

/** A refund by its id, as jobs name it. */
export interface RefundPlace {
  readonly merchantId: string;
  readonly refundId: string;
}

/** The work of a job on one refund, under its order's lock: what is read here stays so until the transaction ends. */
export async function openRefund(
  context: ServiceContext,
  transaction: Transaction,
  { merchantId, refundId }: RefundPlace,
): Promise<RequestWork> {
  const { requestId } = await transaction.refundTransaction.findUniqueOrThrow({
    where: { id: refundId },
    select: { requestId: true },
  });
  const request = await loadRequest(context, transaction, requestId, { lock: true });
  if (!request) throw new Error(`Refund ${refundId} has no request`);
  return startWork(context, transaction, { kind: 'SYSTEM', merchantId }, request);
}

export function refundOf({ request }: RequestWork, refundId: string): RefundRow {
  const refund = request.row.refunds.find(({ id }) => id === refundId);
  if (!refund) throw new Error(`Request ${request.row.id} has no refund ${refundId}`);
  return refund;
}
