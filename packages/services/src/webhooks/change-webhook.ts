import * as z from 'zod';
import type { RemoveWebhookInput, UpdateWebhookInput, WebhookChanged } from '../contract/webhooks.ts';
import { runCommand } from '../kernel/run-command.ts';
import { isUuid } from '../kernel/uuid.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import type { Dependencies } from '../services.ts';
import { checkEndpoint, noEndpoint } from './check-endpoint.ts';
import { refusedWebhooks } from './may-manage-webhooks.ts';

const changedSchema = z.object({ endpointId: z.string() });

/** Changes where an endpoint is, what it hears of, or whether it is called. Switching it on again forgives its failures. */
export async function updateWebhook(
  dependencies: Dependencies,
  input: UpdateWebhookInput,
): Promise<Outcome<WebhookChanged>> {
  const problems = [...refusedWebhooks(input.actor), ...checkEndpoint(dependencies, input)];
  if (problems.length > 0) return refused(...problems);
  const { endpointId: id, url, description, events, active } = input;
  return runCommand(
    dependencies,
    'webhookEndpointUpdate',
    input,
    (stored) => changedSchema.parse(stored),
    async (transaction) => {
      if (!isUuid(id) || !(await transaction.webhookEndpoint.findUnique({ where: { id } })))
        return refused(noEndpoint());
      await transaction.webhookEndpoint.update({
        where: { id },
        data: {
          ...(typeof url === 'string' && { url }),
          ...(typeof description === 'string' && { description: description.trim() }),
          ...(events && { events: [...new Set(events)] }),
          ...(typeof active === 'boolean' && { active, disabledAt: null }),
        },
      });
      return done({ endpointId: id });
    },
  );
}

/** Removes an endpoint with the log of its deliveries; what was still to be delivered to it is not. */
export async function removeWebhook(
  dependencies: Dependencies,
  input: RemoveWebhookInput,
): Promise<Outcome<WebhookChanged>> {
  const problems = refusedWebhooks(input.actor);
  if (problems.length > 0) return refused(...problems);
  const { endpointId: id } = input;
  return runCommand(
    dependencies,
    'webhookEndpointRemove',
    input,
    (stored) => changedSchema.parse(stored),
    async (transaction) => {
      if (!isUuid(id) || !(await transaction.webhookEndpoint.findUnique({ where: { id } })))
        return refused(noEndpoint());
      await transaction.webhookDelivery.deleteMany({ where: { endpointId: id } });
      await transaction.webhookEndpoint.delete({ where: { id } });
      return done({ endpointId: id });
    },
  );
}
