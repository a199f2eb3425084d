import type { Actor } from '../actor.ts';
import type { Command } from './command.ts';
import type { PageRequest } from './orders.ts';

/** `STAFF` are notes among staff: they are never shown to buyers, counted for them or mailed. */
export type MessageAudience = 'EVERYONE' | 'STAFF';

/** What a message is about, where that decides who is told: `PAYMENT` goes to the merchant's contact for payments. */
export type MessageTopic = 'PAYMENT';

export interface SendMessageInput extends Command {
  readonly orderId: string;
  /** The request it is about: then it goes to that request's seller. */
  readonly requestId?: string | null | undefined;
  /** Needed where an order has several sellers and no request is named. */
  readonly sellerId?: string | null | undefined;
  /** 1 to 5000 characters. */
  readonly body: string;
  /** At most 10 files that the sender's side uploaded for this order and used nowhere else. */
  readonly evidenceIds?: readonly string[] | null | undefined;
  /** `EVERYONE` when left out; only staff may choose. */
  readonly audience?: MessageAudience | null | undefined;
  readonly topic?: MessageTopic | null | undefined;
}

export interface MessageSent {
  readonly orderId: string;
  readonly messageId: string;
}

export interface MessagesInput extends PageRequest {
  readonly actor: Actor;
  readonly of: { readonly orderId: string } | { readonly requestId: string };
}

export interface ConversationListInput extends PageRequest {
  readonly actor: Actor;
}

/** One order's conversation, as a list shows it. */
export interface ConversationSummary {
  readonly orderId: string;
  readonly lastMessageId: string;
  /** The buyer wrote last. */
  readonly unanswered: boolean;
}
