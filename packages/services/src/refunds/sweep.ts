import { readMerchantDirectory, type Transaction } from '@refund-widget/database';
import type { ServiceContext } from '../context.ts';
import type { Job } from '../contract/ports.ts';

/** A job that is this late was lost; a worker that is merely busy is given the time. */
const LATE_MS = 30_000;
/** A backlog is worked off in portions, the oldest first, so that no transaction grows with it. */
const MOST_AT_ONCE = 500;

/** Enqueues again what a crash left behind, for every merchant; one whose rows cannot be read does not stop the others. */
export async function sweep(context: ServiceContext): Promise<void> {
  for (const { id: merchantId } of await readMerchantDirectory(context.database.pool)) {
    try {
      const found = await context.database.inTenant(merchantId, (transaction) =>
        sweepMerchant(context, transaction, merchantId),
      );
      if (found > 0) context.log.warn({ merchantId, jobs: found }, 'Jobs were lost and are enqueued again');
    } catch (error) {
      context.log.error({ merchantId, err: error }, 'The sweep of a merchant failed');
    }
  }
}

async function sweepMerchant(context: ServiceContext, transaction: Transaction, merchantId: string): Promise<number> {
  const now = context.clock();
  const late = new Date(now - LATE_MS);
  const jobs = [
    ...(await lostRefunds(transaction, merchantId, late, new Date(now))),
    ...(await lostMessages(transaction, merchantId, late, new Date(now))),
    ...(await lostWebhooks(transaction, merchantId, late, new Date(now))),
  ];
  for (const job of jobs) await context.jobs.enqueue(transaction, job);
  return jobs.length;
}

/** Their due time is set anew, so that the next sweep gives this one's jobs their time as well. */
async function lostRefunds(transaction: Transaction, merchantId: string, late: Date, now: Date): Promise<Job[]> {
  const rows = await transaction.refundTransaction.findMany({
    where: { merchantId, nextTryAt: { lte: late } },
    orderBy: { nextTryAt: 'asc' },
    take: MOST_AT_ONCE,
    select: { id: true, state: true },
  });
  await transaction.refundTransaction.updateMany({
    where: { id: { in: rows.map(({ id }) => id) }, nextTryAt: { lte: late } },
    data: { nextTryAt: now },
  });
  return rows.map(({ id: refundId, state }) => {
    const data = { merchantId, refundId };
    const singletonKey = `sweep:${refundId}`;
    return state === 'RESERVED'
      ? { name: 'send-refund', data, singletonKey }
      : { name: 'reconcile-refund', data, singletonKey };
  });
}

async function lostMessages(transaction: Transaction, merchantId: string, late: Date, now: Date): Promise<Job[]> {
  const rows = await transaction.outboxMessage.findMany({
    where: { merchantId, deliveredAt: null, nextTryAt: { lte: late } },
    orderBy: { nextTryAt: 'asc' },
    take: MOST_AT_ONCE,
    select: { id: true },
  });
  await transaction.outboxMessage.updateMany({
    where: { id: { in: rows.map(({ id }) => id) }, deliveredAt: null, nextTryAt: { lte: late } },
    data: { nextTryAt: now },
  });
  return rows.map(({ id: messageId }) => ({
    name: 'deliver-outbox',
    data: { merchantId, messageId },
    singletonKey: `sweep:${messageId}`,
  }));
}

async function lostWebhooks(transaction: Transaction, merchantId: string, late: Date, now: Date): Promise<Job[]> {
  const rows = await transaction.webhookDelivery.findMany({
    where: { merchantId, state: 'PENDING', nextTryAt: { lte: late } },
    orderBy: { nextTryAt: 'asc' },
    take: MOST_AT_ONCE,
    select: { id: true },
  });
  await transaction.webhookDelivery.updateMany({
    where: { id: { in: rows.map(({ id }) => id) }, state: 'PENDING', nextTryAt: { lte: late } },
    data: { nextTryAt: now },
  });
  return rows.map(({ id: deliveryId }) => ({
    name: 'deliver-webhook',
    data: { merchantId, deliveryId },
    singletonKey: `sweep:${deliveryId}`,
  }));
}
