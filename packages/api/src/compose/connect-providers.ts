import {
  createInboxMailer,
  createManualProvider,
  createSandboxProvider,
  createSmtpMailer,
  type Mailer,
  type PaymentProvider,
} from '@refund-widget/connectors';
import type { Database } from '@refund-widget/database';
import { createManualPayouts, createSandboxLedger } from '@refund-widget/services';
import { postgresInboxStore } from '../stores/inbox-store.ts';

/** Real SMTP where it is configured, else the inbox of this instance. */
export function connectMail(options: {
  readonly smtpUrl: string | undefined;
  readonly database: Database;
  readonly clock: () => number;
  readonly newId: () => string;
}): { readonly mailer: Mailer; readonly close: () => void } {
  const { smtpUrl, database, clock, newId } = options;
  if (smtpUrl === undefined) {
    const store = postgresInboxStore(database, newId);
    return { mailer: createInboxMailer({ store, clock }), close: () => {} };
  }
  const mailer = createSmtpMailer({ url: smtpUrl });
  return { mailer, close: () => mailer.close() };
}

/** Providers by the name that payments carry. */
export function connectPayments(database: Database, clock: () => number): ReadonlyMap<string, PaymentProvider> {
  const providers = [
    createManualProvider(createManualPayouts(database)),
    createSandboxProvider({ ledger: createSandboxLedger(database), clock }),
  ];
  return new Map(providers.map((provider) => [provider.name, provider]));
}
