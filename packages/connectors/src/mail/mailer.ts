/** One message to one person. The same `messageId` twice is the same message: readers show it once. */
export interface Mail {
  /** Whose message it is; the development inbox keeps mails by it. */
  readonly merchantId: string;
  /** `<outbox id@host>` without the brackets; stable over every delivery of one outbox message. */
  readonly messageId: string;
  readonly to: string;
  /** `"Name" <address>` or an address. */
  readonly from: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Message id of the mail it follows, so that a request's mails make one thread. */
  readonly inReplyTo?: string | null;
}

/** Hands a mail over. Throws when it could not be handed over: the outbox tries again. */
export interface Mailer {
  readonly send: (mail: Mail) => Promise<void>;
}
