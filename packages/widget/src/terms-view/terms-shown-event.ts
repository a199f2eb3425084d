/**
 * The terms of a product stand on the page. A checkout sends `versionToken` with the order's item, as `shownTerms`: the
 * item is then sold under exactly these terms.
 */
export class RefundTermsShownEvent extends Event {
  static readonly eventName = 'refund-terms-shown';
  /** The page's own name of the product; null where it gave none. */
  readonly product: string | null;
  readonly versionToken: string;

  constructor(product: string | null, versionToken: string) {
    super(RefundTermsShownEvent.eventName, { bubbles: true, composed: true });
    this.product = product;
    this.versionToken = versionToken;
  }
}
