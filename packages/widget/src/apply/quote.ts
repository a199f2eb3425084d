import type { RefundQuoteQuery } from '@refund-widget/client';

/** What would come back for the draft as it stands. */
export type Quote = NonNullable<RefundQuoteQuery['refundQuote']['quote']>;
