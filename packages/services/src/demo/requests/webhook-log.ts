import type { OutboxMessage } from '@refund-widget/database';
import { toStoredJson } from '../../kernel/stored-json.ts';
import type { Dependencies } from '../../services.ts';
import { WEBHOOK_PAUSES_MS } from '../../webhooks/deliver-webhook.ts';
import { webhookPayload } from '../../webhooks/webhook-payload.ts';
import { newWebhookSecret } from '../../webhooks/webhook-secret.ts';
import type { DemoDays } from '../demo-days.ts';
import type { StandingMerchant } from '../set-up-merchant.ts';

const URL = 'https://erp.northlight.example/in/refunds';
const TYPES = ['line.submitted.v1', 'line.approved.v1', 'line.rejected.v1', 'line.escalated.v1'];

/** What each delivery came to, in turn: mostly taken, then the receiver stopped answering. */
const OUTCOMES = [
  { state: 'DELIVERED', lastStatus: 204, lastMs: 44, lastError: null, lastAnswer: '', attempts: 1 },
  { state: 'DELIVERED', lastStatus: 204, lastMs: 51, lastError: null, lastAnswer: '', attempts: 2 },
  {
    state: 'FAILED',
    lastStatus: 503,
    lastMs: 212,
    lastError: 'Answered 503.',
    lastAnswer: 'upstream connect error',
    attempts: 11,
  },
] as const;

/**
 * The log of an endpoint that took messages until it stopped answering and was switched off. It is written as it would
 * have come about: nothing is ever sent to an address that is not there.
 */
export async function webhookLog(
  dependencies: Dependencies,
  { merchantId }: StandingMerchant,
  { instant }: DemoDays,
): Promise<void> {
  await dependencies.database.inTenant(merchantId, async (transaction) => {
    if ((await transaction.webhookEndpoint.count()) > 0) return;
    const endpointId = dependencies.newId();
    await transaction.webhookEndpoint.create({
      data: {
        ...{ id: endpointId, merchantId, url: URL, description: 'Stock and accounts', events: TYPES },
        ...{ active: false, disabledAt: new Date(instant(0, 1)), createdAt: new Date(instant(60, 9)) },
        secret: newWebhookSecret(dependencies),
      },
    });
    const messages = await transaction.outboxMessage.findMany({
      where: { type: { in: TYPES } },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      take: 2 * OUTCOMES.length,
    });
    const payloads: [OutboxMessage, object | null][] = [];
    for (const message of messages) payloads.push([message, await webhookPayload(dependencies, transaction, message)]);
    await transaction.webhookDelivery.createMany({
      data: payloads.flatMap(([message, payload], index) => {
        const outcome = OUTCOMES[Math.floor((index * OUTCOMES.length) / payloads.length)];
        return payload && outcome
          ? [{ ...delivery(message, outcome), id: dependencies.newId(), endpointId, payload: toStoredJson(payload) }]
          : [];
      }),
    });
  });
}

function delivery({ id: messageId, merchantId, type, createdAt }: OutboxMessage, outcome: (typeof OUTCOMES)[number]) {
  const triedAt = [createdAt];
  for (const pause of WEBHOOK_PAUSES_MS.slice(0, outcome.attempts - 1))
    triedAt.push(new Date((triedAt.at(-1) ?? createdAt).getTime() + pause));
  const deliveredAt = outcome.state === 'DELIVERED' ? createdAt : null;
  return { ...outcome, merchantId, messageId, type, createdAt, triedAt, deliveredAt };
}
