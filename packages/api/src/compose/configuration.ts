import * as z from 'zod';

const loopbackUrl = z.url({ protocol: /^https?$/ });

const environmentShape = z.object({
  /** PKCS #8 PEM of an Ed25519 key; without it a key file is kept in the data directory. */
  REFUND_SIGNING_KEY: z.string().startsWith('-----BEGIN PRIVATE KEY-----').optional(),
  /** Where e-mail is handed over, `smtp://user:password@host:587`; without it the development inbox takes it. */
  REFUND_SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  REFUND_LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).optional(),
  /** The addresses under which browsers reach the three origins. */
  REFUND_API_URL: loopbackUrl.optional(),
  REFUND_CONSOLE_URL: loopbackUrl.optional(),
  REFUND_EVIDENCE_URL: loopbackUrl.optional(),
  /** Connections to the database for serving; jobs take four more. */
  REFUND_DATABASE_CONNECTIONS: z.coerce.number().int().min(2).max(500).default(10),
  /** `off` leaves mails, refunds and deadlines to other nodes on the same database: at least one must have them on. */
  /** `off` refuses receivers of webhooks on this machine in development as well; in production they always are. */
  REFUND_WEBHOOK_LOOPBACK: z.enum(['on', 'off']).default('on'),
  REFUND_WORKERS: z.enum(['on', 'off']).default('on'),
});

/** What the process's environment says, checked. */
export interface Configuration {
  readonly signingKey: string | undefined;
  readonly smtpUrl: string | undefined;
  readonly logLevel: string | undefined;
  readonly publicUrls: { readonly api?: string; readonly console?: string; readonly evidence?: string };
  readonly databaseConnections: number;
  readonly workers: boolean;
  readonly webhookLoopback: boolean;
}

/**
 * Reads the settings from environment variables.
 *
 * @throws Error that names every variable that is wrong and what it should be
 */
export function readConfiguration(environment: Readonly<Record<string, string | undefined>>): Configuration {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = environmentShape.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The environment is not usable:\n${lines.join('\n')}`);
  }
  const { data } = parsed;
  return {
    signingKey: data.REFUND_SIGNING_KEY,
    smtpUrl: data.REFUND_SMTP_URL,
    logLevel: data.REFUND_LOG_LEVEL,
    publicUrls: {
      ...(data.REFUND_API_URL === undefined ? {} : { api: new URL(data.REFUND_API_URL).origin }),
      ...(data.REFUND_CONSOLE_URL === undefined ? {} : { console: new URL(data.REFUND_CONSOLE_URL).origin }),
      ...(data.REFUND_EVIDENCE_URL === undefined ? {} : { evidence: new URL(data.REFUND_EVIDENCE_URL).origin }),
    },
    databaseConnections: data.REFUND_DATABASE_CONNECTIONS,
    workers: data.REFUND_WORKERS === 'on',
    webhookLoopback: data.REFUND_WEBHOOK_LOOPBACK === 'on',
  };
}
