import type { Route } from './route.ts';

/**
 * The buyer asked for another view. Bubbles out of the widget: a shop that has a page of its own
 * for the order or the request calls `preventDefault()` and goes there.
 */
export class RefundNavigateEvent extends Event {
  static readonly eventName = 'refund-navigate';
  readonly route: Route;

  constructor(route: Route) {
    super(RefundNavigateEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.route = route;
  }
}
