import type { WebhookAnswer } from '@refund-widget/connectors';
import type { Prisma, Transaction } from '@refund-widget/database';
import type { Instant } from '@refund-widget/domain';
import { announce } from '../outbox/announce.ts';
import type { Dependencies } from '../services.ts';
import { validSecrets } from './webhook-secret.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Pauses after each failed try: eleven tries over a little more than three days. */
export const WEBHOOK_PAUSES_MS: readonly number[] = [
  ...[5 * SECOND, MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR],
  ...[10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR],
];
/** Longer than any try takes: a try that was not heard of again by then died with its process. */
const LEASE_MS = 2 * MINUTE;
/** The queue goes by the database's clock: a job that comes a little early is not turned away until the next sweep. */
const CLOCKS_DIFFER_MS = 2 * SECOND;
const LONGEST_ERROR = 500;
const TRIES_REMEMBERED = 30;

type Delivery = Prisma.WebhookDeliveryGetPayload<{ include: { endpoint: true } }>;

/**
 * Tries once to hand a delivery to its receiver, and says when to try again. One that was delivered, given up or is tried
 * by another worker is left alone; a process that dies in the middle leaves it due, and it is sent again under the same id.
 */
export async function deliverWebhook(
  dependencies: Dependencies,
  { merchantId, deliveryId }: { merchantId: string; deliveryId: string },
): Promise<void> {
  const { database, clock, webhooks } = dependencies;
  const delivery = await database.inTenant(merchantId, (transaction) => claim(transaction, deliveryId, clock()));
  if (!delivery) return;
  const { endpoint, messageId, payload } = delivery;
  const secrets = validSecrets(endpoint, clock());
  const answer = await webhooks.send({ url: endpoint.url, messageId, body: JSON.stringify(payload), secrets });
  await database.inTenant(merchantId, (transaction) => settle(dependencies, transaction, delivery, answer));
}

/** Takes the delivery for one try; null when it is not due, not to be made, or another worker has taken it. */
async function claim(transaction: Transaction, id: string, now: Instant): Promise<Delivery | null> {
  const delivery = await transaction.webhookDelivery.findUnique({ where: { id }, include: { endpoint: true } });
  if (delivery?.state !== 'PENDING' || (delivery.nextTryAt?.getTime() ?? 0) > now + CLOCKS_DIFFER_MS) return null;
  if (!delivery.endpoint.active) {
    const data = { state: 'FAILED', nextTryAt: null, lastError: 'The endpoint is switched off.' } as const;
    await transaction.webhookDelivery.updateMany({ where: { id, state: 'PENDING' }, data });
    return null;
  }
  const attempts = delivery.attempts + 1;
  const triedAt = [...delivery.triedAt, new Date(now)].slice(-TRIES_REMEMBERED);
  const { count } = await transaction.webhookDelivery.updateMany({
    where: { id, state: 'PENDING', nextTryAt: delivery.nextTryAt },
    data: { attempts, triedAt, nextTryAt: new Date(now + LEASE_MS) },
  });
  return count === 1 ? { ...delivery, attempts } : null;
}

async function settle(
  dependencies: Dependencies,
  transaction: Transaction,
  delivery: Delivery,
  answer: WebhookAnswer,
): Promise<void> {
  const { id, merchantId, attempts } = delivery;
  const now = dependencies.clock();
  const { status: lastStatus, text: lastAnswer, milliseconds: lastMs } = answer;
  const lastError = answer.error?.slice(0, LONGEST_ERROR) ?? null;
  const heard = { lastStatus, lastAnswer, lastMs, lastError };
  const where = { id, state: 'PENDING', attempts } as const;
  if (answer.error === null) {
    const data = { ...heard, state: 'DELIVERED', nextTryAt: null, deliveredAt: new Date(now) } as const;
    await transaction.webhookDelivery.updateMany({ where, data });
    return;
  }
  const pause = WEBHOOK_PAUSES_MS[attempts - 1];
  if (pause === undefined) {
    await transaction.webhookDelivery.updateMany({ where, data: { ...heard, state: 'FAILED', nextTryAt: null } });
    await giveUpOn(dependencies, transaction, delivery, now);
    return;
  }
  const startAfter = now + pause;
  const data = { ...heard, nextTryAt: new Date(startAfter) };
  const { count } = await transaction.webhookDelivery.updateMany({ where, data });
  if (count === 0) return;
  await dependencies.jobs.enqueue(transaction, {
    name: 'deliver-webhook',
    data: { merchantId, deliveryId: id },
    startAfter,
    singletonKey: `webhook:${id}:${attempts}`,
  });
}

/** An endpoint that took nothing since a message that was given up is called no more, and the merchant is told. */
async function giveUpOn(
  dependencies: Dependencies,
  transaction: Transaction,
  { endpointId, merchantId, createdAt }: Delivery,
  now: Instant,
): Promise<void> {
  const taken = await transaction.webhookDelivery.count({ where: { endpointId, deliveredAt: { gte: createdAt } } });
  if (taken > 0) return;
  const { count } = await transaction.webhookEndpoint.updateMany({
    where: { id: endpointId, active: true },
    data: { active: false, disabledAt: new Date(now) },
  });
  if (count === 0) return;
  const announcement = { type: 'webhook_endpoint.disabled.v1', payload: { endpointId } };
  await announce(dependencies, transaction, merchantId, [announcement], now);
}
