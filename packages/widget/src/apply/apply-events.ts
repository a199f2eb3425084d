/** The buyer leaves the flow without sending; the draft is kept. */
export class ApplyLeftEvent extends Event {
  static readonly eventName = 'refund-apply-left';

  constructor() {
    super(ApplyLeftEvent.eventName, { bubbles: true });
  }
}

/** Requests were made; one for each seller of the chosen items. */
export class RefundRequestCreatedEvent extends Event {
  static readonly eventName = 'refund-request-created';
  /** Global ids. */
  readonly requestIds: readonly string[];

  constructor(requestIds: readonly string[]) {
    super(RefundRequestCreatedEvent.eventName, { bubbles: true, composed: true });
    this.requestIds = requestIds;
  }
}
