/** One demo shop: how it looks to its customers, and the key its server calls the refund API with. */
export interface Shop {
  readonly slug: string;
  readonly name: string;
  readonly tagline: string;
  readonly apiKey: string;
  readonly customers: readonly { readonly id: string; readonly name: string; readonly country: string }[];
  readonly showcase: readonly ShowcaseOrder[];
  /** On sale in the demo, with the terms on their pages. */
  readonly products: readonly Product[];
  readonly staff: readonly { readonly name: string; readonly email: string; readonly role: string }[];
}

/** Something to buy: as its page shows it and as the order is imported. */
export interface Product {
  readonly sku: string;
  readonly title: string;
  readonly picture: string;
  readonly price: string;
  readonly currency: string;
  readonly mode: 'RETAIL' | 'COMMISSION' | 'TRADITIONAL_TRADE' | 'TRANSSHIPMENT';
  readonly tags: readonly string[];
  /** The shop's own id of who sells it. */
  readonly seller: string;
  readonly shows: string;
}

/** An order worth opening, by the shop's own id, and what it shows. */
export interface ShowcaseOrder {
  readonly order: string;
  readonly shows: string;
}
