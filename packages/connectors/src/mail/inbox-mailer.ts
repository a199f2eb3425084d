import type { Instant } from '@refund-widget/domain';
import type { Mail, Mailer } from './mailer.ts';

export interface ReceivedMail extends Mail {
  readonly headers: Readonly<Record<string, string>>;
  readonly sentAt: Instant;
}

/** Where the development inbox keeps what it received. */
export interface InboxStore {
  /** Keeps the mail unless its message id is there already. */
  readonly insertIfAbsent: (mail: ReceivedMail) => Promise<void>;
}

/** Keeps mails instead of sending them, as a reader would see them: a message delivered twice is there once. */
export function createInboxMailer({ store, clock }: { store: InboxStore; clock: () => Instant }): Mailer {
  return {
    send: async (mail) => {
      const thread: Record<string, string> = mail.inReplyTo
        ? { 'In-Reply-To': `<${mail.inReplyTo}>`, References: `<${mail.inReplyTo}>` }
        : {};
      const headers = { ...mail.headers, ...thread, 'Auto-Submitted': 'auto-generated' };
      await store.insertIfAbsent({ ...mail, headers, sentAt: clock() });
    },
  };
}
