import type { Transaction } from '@refund-widget/database';
import * as z from 'zod';
import type { ReplayWebhookInput, ReplayWebhooksInput, WebhookReplayed } from '../contract/webhooks.ts';
import { runCommand } from '../kernel/run-command.ts';
import { isUuid } from '../kernel/uuid.ts';
import { done, type Outcome, problem, refused } from '../outcome.ts';
import type { Dependencies } from '../services.ts';
import { noEndpoint } from './check-endpoint.ts';
import { refusedWebhooks } from './may-manage-webhooks.ts';

const MOST_AT_ONCE = 500;

const replayedSchema = z.object({ deliveryIds: z.array(z.string()) });

/** Sends one message again under the id it always had, delivered before or not; a receiver that has seen it can tell. */
export async function replayWebhook(
  dependencies: Dependencies,
  input: ReplayWebhookInput,
): Promise<Outcome<WebhookReplayed>> {
  const problems = refusedWebhooks(input.actor);
  if (problems.length > 0) return refused(...problems);
  const { deliveryId: id } = input;
  return runCommand(
    dependencies,
    'webhookDeliveryReplay',
    input,
    (stored) => replayedSchema.parse(stored),
    async (transaction) => {
      const delivery = isUuid(id)
        ? await transaction.webhookDelivery.findUnique({ where: { id }, include: { endpoint: true } })
        : null;
      if (!delivery) return refused(problem('DELIVERY_NOT_FOUND', 'There is no such delivery.', ['deliveryId']));
      if (!delivery.endpoint.active) return refused(switchedOff('deliveryId'));
      await sendAgain(dependencies, transaction, delivery.merchantId, [id]);
      return done({ deliveryIds: [id] });
    },
  );
}

/** Sends everything again that an endpoint did not take, the oldest first, at most 500 at once. */
export async function replayWebhooks(
  dependencies: Dependencies,
  input: ReplayWebhooksInput,
): Promise<Outcome<WebhookReplayed>> {
  const problems = refusedWebhooks(input.actor);
  if (problems.length > 0) return refused(...problems);
  const { endpointId } = input;
  return runCommand(
    dependencies,
    'webhookEndpointReplay',
    input,
    (stored) => replayedSchema.parse(stored),
    async (transaction) => {
      const endpoint = isUuid(endpointId)
        ? await transaction.webhookEndpoint.findUnique({ where: { id: endpointId } })
        : null;
      if (!endpoint) return refused(noEndpoint());
      if (!endpoint.active) return refused(switchedOff('endpointId'));
      const failed = await transaction.webhookDelivery.findMany({
        where: { endpointId, state: 'FAILED' },
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        take: MOST_AT_ONCE,
        select: { id: true },
      });
      const deliveryIds = failed.map(({ id }) => id);
      await sendAgain(dependencies, transaction, endpoint.merchantId, deliveryIds);
      return done({ deliveryIds });
    },
  );
}

const switchedOff = (field: string) =>
  problem('WEBHOOK_SWITCHED_OFF', 'The endpoint is switched off. Switch it on first.', [field]);

/** All tries begin anew. */
async function sendAgain(
  { clock, jobs }: Dependencies,
  transaction: Transaction,
  merchantId: string,
  deliveryIds: readonly string[],
): Promise<void> {
  const now = clock();
  await transaction.webhookDelivery.updateMany({
    where: { id: { in: [...deliveryIds] } },
    data: { state: 'PENDING', attempts: 0, nextTryAt: new Date(now), deliveredAt: null },
  });
  for (const deliveryId of deliveryIds) {
    const singletonKey = `webhook:${deliveryId}:replay:${now}`;
    await jobs.enqueue(transaction, { name: 'deliver-webhook', data: { merchantId, deliveryId }, singletonKey });
  }
}
