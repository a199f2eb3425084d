/** What the widget shows. */
export type Route =
  | { readonly view: 'orders' }
  /** `order` is the shop's own id or a global id; `item` narrows the page to one item, by either id too. */
  | { readonly view: 'order'; readonly order: string; readonly item?: string }
  /** `lots` are ticked from the start. */
  | { readonly view: 'apply'; readonly order: string; readonly lots: readonly string[] }
  | { readonly view: 'payment'; readonly order: string }
  /** Before a purchase: what is sold stands in the widget's attributes. */
  | { readonly view: 'terms' }
  /** `request` is a request's number or its global id. */
  | { readonly view: 'request'; readonly request: string };

/** Whether `value` is a global id of `type`, rather than an id or number that people know. */
export function isGlobalId(value: string, type: 'Order' | 'OrderItem' | 'RefundRequest'): boolean {
  // The last characters depend on what follows the type.
  return value.startsWith(btoa(`${type}:`).replace(/.=*$/, ''));
}
