import type { BusinessMode, BuyerKind, ProductTerms } from '@refund-widget/domain';

export interface PurchaseTermsInput {
  readonly merchantId: string;
  readonly product: {
    readonly sku?: string | null | undefined;
    /** In any case; compared in lower case, as at the import. */
    readonly tags?: readonly string[] | null | undefined;
    readonly mode?: BusinessMode | null | undefined;
    readonly quantity?: number | null | undefined;
    readonly sellerExternalId?: string | null | undefined;
    /** For one unit, in minor units of `currency`. */
    readonly price?: bigint | null | undefined;
  };
  /** Null: amounts that differ by currency are not said. */
  readonly currency: string | null;
  readonly buyer: {
    readonly country?: string | null | undefined;
    readonly region?: string | null | undefined;
    readonly kind?: BuyerKind | null | undefined;
  };
}

export interface PurchaseTerms {
  readonly merchant: { readonly name: string; readonly supportEmail: string; readonly timeZone: string };
  readonly terms: ProductTerms;
  readonly policyVersionId: string;
  readonly currency: string;
  /** To be sent with the order's item: it is then sold under exactly these terms. */
  readonly versionToken: string;
  readonly asOf: number;
}
