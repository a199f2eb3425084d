/** One message to one receiver. */
export interface WebhookCall {
  readonly url: string;
  /** The same on every try and replay: receivers tell repetitions by it. */
  readonly messageId: string;
  /** JSON, exactly as it is signed. */
  readonly body: string;
  /** Every secret that is valid now, the newest first; each signs. */
  readonly secrets: readonly string[];
}

export interface WebhookAnswer {
  /** The HTTP status; null when there was no answer. */
  readonly status: number | null;
  /** Why there was none, or why it does not count; null for a 2xx. */
  readonly error: string | null;
  /** How the answer began. */
  readonly text: string;
  readonly milliseconds: number;
}

/** Hands messages to receivers that merchants named. Never throws for what a receiver does. */
export interface WebhookSender {
  readonly send: (call: WebhookCall) => Promise<WebhookAnswer>;
  /** Why an address cannot be one, in words that say what to do; null when it can. Names are looked up when sending. */
  readonly problemOf: (url: string) => string | null;
}
