import type { Transaction } from '@refund-widget/database';
import type { Instant } from '@refund-widget/domain';
import type { Dependencies } from '../services.ts';

const SECRET_BYTES = 24;
/** Whoever repeats a call because its answer was lost is still shown the secret; nobody is afterwards. */
const SHOWN_FOR_MS = 10 * 60_000;

/** A new secret in the form of Standard Webhooks. */
export function newWebhookSecret({ randomBytes }: Dependencies): string {
  return `whsec_${Buffer.from(randomBytes(SECRET_BYTES)).toString('base64')}`;
}

/** The secret that a call made, for its answer. */
export async function secretToShow(
  { clock }: Dependencies,
  transaction: Transaction,
  endpointId: string,
  madeAt: Instant,
): Promise<string | null> {
  if (clock() - madeAt > SHOWN_FOR_MS) return null;
  const endpoint = await transaction.webhookEndpoint.findUnique({ where: { id: endpointId } });
  return endpoint?.secret ?? null;
}

interface Secrets {
  readonly secret: string;
  readonly previousSecret: string | null;
  readonly previousSecretExpiresAt: Date | null;
}

/** Those that sign now, the newest first. */
export function validSecrets({ secret, previousSecret, previousSecretExpiresAt }: Secrets, now: Instant): string[] {
  const still = previousSecretExpiresAt !== null && previousSecretExpiresAt.getTime() > now;
  return previousSecret !== null && still ? [secret, previousSecret] : [secret];
}
