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

/** Someone else acted meanwhile: what is shown is no longer so. */
export class RequestStaleEvent extends Event {
  static readonly eventName = 'refund-request-stale';

  constructor() {
    super(RequestStaleEvent.eventName, { bubbles: true });
  }
}

/** Whether the API refused because the caller saw an older version. */
export function isStale(userErrors: readonly { readonly code: string }[]): boolean {
  return userErrors.some(({ code }) => code === 'STALE');
}
