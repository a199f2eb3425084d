import type { Transaction } from '@refund-widget/database';
import type { Instant } from '@refund-widget/domain';
import { toStoredJson } from '../kernel/stored-json.ts';
import type { Dependencies } from '../services.ts';

export interface Announcement {
  /** Versioned event type, e.g. `line.approved.v1`. */
  readonly type: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Rows of the outbox for announcements of this moment. */
export function outboxRows(
  { newId }: Dependencies,
  merchantId: string,
  announcements: readonly Announcement[],
  now: Instant,
) {
  const at = new Date(now);
  return announcements.map(({ type, payload }) => ({
    id: newId(),
    merchantId,
    type,
    payload: toStoredJson(payload),
    createdAt: at,
    nextTryAt: at,
  }));
}

/** The jobs that deliver messages written in this transaction: part of it as well. */
export async function enqueueDeliveries(
  { jobs }: Dependencies,
  transaction: Transaction,
  messages: readonly { readonly id: string; readonly merchantId: string }[],
): Promise<void> {
  for (const { id, merchantId } of messages) {
    await jobs.enqueue(transaction, {
      name: 'deliver-outbox',
      data: { merchantId, messageId: id },
      singletonKey: `outbox:${id}`,
    });
  }
}

/** Says outside what is committed here: the message and the job that delivers it are part of the same transaction. */
export async function announce(
  dependencies: Dependencies,
  transaction: Transaction,
  merchantId: string,
  announcements: readonly Announcement[],
  now: Instant,
): Promise<void> {
  if (announcements.length === 0) return;
  const rows = outboxRows(dependencies, merchantId, announcements, now);
  await transaction.outboxMessage.createMany({ data: rows });
  await enqueueDeliveries(dependencies, transaction, rows);
}
