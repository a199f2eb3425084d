import type { Request } from './request.ts';

/** A mutation answered with the request as it is now. */
export class RequestChangedEvent extends Event {
  static readonly eventName = 'refund-request-changed';
  readonly request: Request;

  constructor(request: Request) {
    super(RequestChangedEvent.eventName, { bubbles: true });
    this.request = request;
  }
}
