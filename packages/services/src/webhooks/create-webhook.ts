import * as z from 'zod';
import type { CreateWebhookInput, WebhookSecret } from '../contract/webhooks.ts';
import { runCommand } from '../kernel/run-command.ts';
import { done, type Outcome, problem, refused } from '../outcome.ts';
import type { Dependencies } from '../services.ts';
import { checkEndpoint } from './check-endpoint.ts';
import { refusedWebhooks } from './may-manage-webhooks.ts';
import { newWebhookSecret, secretToShow } from './webhook-secret.ts';

/** More than anybody needs, and few enough that every event can be handed to all. */
const MOST_ENDPOINTS = 20;

export const madeSecretSchema = z.object({ endpointId: z.string(), at: z.number() });

/** Adds a receiver of what happens from now on. Its secret is shown in this answer only. */
export async function createWebhook(
  dependencies: Dependencies,
  input: CreateWebhookInput,
): Promise<Outcome<WebhookSecret>> {
  const problems = [...refusedWebhooks(input.actor), ...checkEndpoint(dependencies, input)];
  if (problems.length > 0) return refused(...problems);
  const { merchantId } = input.actor;
  const made = await runCommand(
    dependencies,
    'webhookEndpointCreate',
    input,
    (stored) => madeSecretSchema.parse(stored),
    async (transaction) => {
      if ((await transaction.webhookEndpoint.count()) >= MOST_ENDPOINTS) {
        return refused(problem('TOO_MANY_WEBHOOKS', `At most ${MOST_ENDPOINTS}. Remove one that is not used.`));
      }
      const endpointId = dependencies.newId();
      const at = dependencies.clock();
      await transaction.webhookEndpoint.create({
        data: {
          ...{ id: endpointId, merchantId, url: input.url, events: [...new Set(input.events)] },
          ...{ description: input.description?.trim() ?? '', secret: newWebhookSecret(dependencies) },
          createdAt: new Date(at),
        },
      });
      return done({ endpointId, at });
    },
  );
  if (!made.ok) return made;
  const { endpointId, at } = made.value;
  const secret = await dependencies.database.inTenant(merchantId, (transaction) =>
    secretToShow(dependencies, transaction, endpointId, at),
  );
  return done({ endpointId, secret });
}
