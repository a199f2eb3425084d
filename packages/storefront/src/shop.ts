/** One demo shop: how it looks to its customers, and the key its server calls the refund API with. */
export interface Shop {
  readonly slug: string;
  readonly name: string;
  readonly tagline: string;
  readonly apiKey: string;
  readonly customers: readonly { readonly id: string; readonly name: string; readonly country: string }[];
  readonly showcase: readonly ShowcaseOrder[];
  readonly staff: readonly { readonly name: string; readonly email: string; readonly role: string }[];
}

/** An order worth opening, by the shop's own id, and what it shows. */
export interface ShowcaseOrder {
  readonly order: string;
  readonly shows: string;
}
