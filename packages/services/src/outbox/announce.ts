import type { Transaction } from '@refund-widget/database';
import type { Instant } from '@refund-widget/domain';
import { toStoredJson } from '../kernel/stored-json.ts';
import type { Dependencies } from '../services.ts';

export interface Announcement {
  /** Versioned event type, e.g. `line.approved.v1`. */
  readonly type: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Says outside what is committed here: the message and the job that delivers it are part of the same transaction. */
export async function announce(
  { newId, jobs }: Dependencies,
  transaction: Transaction,
  merchantId: string,
  announcements: readonly Announcement[],
  now: Instant,
): Promise<void> {
  if (announcements.length === 0) return;
  const at = new Date(now);
  const rows = announcements.map(({ type, payload }) => ({
    id: newId(),
    merchantId,
    type,
    payload: toStoredJson(payload),
    createdAt: at,
    nextTryAt: at,
  }));
  await transaction.outboxMessage.createMany({ data: rows });
  for (const { id } of rows) {
    await jobs.enqueue(transaction, {
      name: 'deliver-outbox',
      data: { merchantId, messageId: id },
      singletonKey: `outbox:${id}`,
    });
  }
}
