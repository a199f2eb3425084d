import type { Message } from './loaded-messages.ts';

/** A reply or a note has arrived. */
export class MessageSentEvent extends Event {
  static readonly eventName = 'message-sent';
  readonly message: Message;

  constructor(message: Message) {
    super(MessageSentEvent.eventName, { bubbles: true, composed: true });
    this.message = message;
  }
}
