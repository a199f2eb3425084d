import type { MessageSendMutation } from '@refund-widget/client';

/** A message as it is shown. */
export type Written = NonNullable<MessageSendMutation['messageSend']['message']>;

/** The buyer's message has arrived. */
export class MessageSentEvent extends Event {
  static readonly eventName = 'refund-message-sent';
  readonly written: Written;

  constructor(written: Written) {
    super(MessageSentEvent.eventName, { bubbles: true });
    this.written = written;
  }
}
