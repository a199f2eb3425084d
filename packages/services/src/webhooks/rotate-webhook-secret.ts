import type { RotateWebhookSecretInput, WebhookSecret } from '../contract/webhooks.ts';
import { runCommand } from '../kernel/run-command.ts';
import { isUuid } from '../kernel/uuid.ts';
import { done, type Outcome, problem, refused } from '../outcome.ts';
import type { Dependencies } from '../services.ts';
import { noEndpoint } from './check-endpoint.ts';
import { madeSecretSchema } from './create-webhook.ts';
import { refusedWebhooks } from './may-manage-webhooks.ts';
import { newWebhookSecret, secretToShow } from './webhook-secret.ts';

const HOUR_MS = 3_600_000;
const USUAL_OVERLAP_HOURS = 24;
const LONGEST_OVERLAP_HOURS = 168;

/** A new secret; the one before signs beside it for a while, so that the receiver can change over without losing any. */
export async function rotateWebhookSecret(
  dependencies: Dependencies,
  input: RotateWebhookSecretInput,
): Promise<Outcome<WebhookSecret>> {
  const hours = input.overlapHours ?? USUAL_OVERLAP_HOURS;
  const unusable = !Number.isInteger(hours) || hours < 0 || hours > LONGEST_OVERLAP_HOURS;
  const problems = [
    ...refusedWebhooks(input.actor),
    ...(unusable ? [problem('OUT_OF_RANGE', `0 to ${LONGEST_OVERLAP_HOURS} whole hours.`, ['overlapHours'])] : []),
  ];
  if (problems.length > 0) return refused(...problems);
  const { endpointId: id } = input;
  const made = await runCommand(
    dependencies,
    'webhookSecretRotate',
    input,
    (stored) => madeSecretSchema.parse(stored),
    async (transaction) => {
      const endpoint = isUuid(id) ? await transaction.webhookEndpoint.findUnique({ where: { id } }) : null;
      if (!endpoint) return refused(noEndpoint());
      const at = dependencies.clock();
      const previous = { previousSecret: endpoint.secret, previousSecretExpiresAt: new Date(at + hours * HOUR_MS) };
      const none = { previousSecret: null, previousSecretExpiresAt: null };
      await transaction.webhookEndpoint.update({
        where: { id },
        data: { secret: newWebhookSecret(dependencies), ...(hours === 0 ? none : previous) },
      });
      return done({ endpointId: id, at });
    },
  );
  if (!made.ok) return made;
  const { endpointId, at } = made.value;
  const secret = await dependencies.database.inTenant(input.actor.merchantId, (transaction) =>
    secretToShow(dependencies, transaction, endpointId, at),
  );
  return done({ endpointId, secret });
}
