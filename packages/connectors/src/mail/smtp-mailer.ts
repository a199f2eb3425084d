import { createTransport } from 'nodemailer';
import type { Mailer } from './mailer.ts';

export interface SmtpOptions {
  /** `smtps://user:password@mail.example.com:465` or `smtp://localhost:1025`. */
  readonly url: string;
  /** How long a server may take to answer, in milliseconds; 20 seconds. */
  readonly timeout?: number;
}

export interface SmtpMailer extends Mailer {
  /** Ends the connections that are kept open between mails. */
  readonly close: () => void;
}

/** Hands mails to an SMTP server over a few connections that are used again. A refused mail throws. */
export function createSmtpMailer({ url, timeout = 20_000 }: SmtpOptions): SmtpMailer {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 3,
    connectionTimeout: timeout,
    greetingTimeout: timeout,
    socketTimeout: timeout,
    // Nothing in a mail of ours names a file or an address to fetch from.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async ({ messageId, to, from, subject, html, text, headers, inReplyTo }) => {
      await transport.sendMail({
        messageId: `<${messageId}>`,
        to,
        from,
        subject,
        html,
        text,
        headers: { ...headers, 'Auto-Submitted': 'auto-generated' },
        ...(inReplyTo ? { inReplyTo: `<${inReplyTo}>`, references: `<${inReplyTo}>` } : {}),
      });
    },
    close: () => transport.close(),
  };
}
