/** How a request may end. */
export const RESOLUTIONS = ['REFUND_AND_RETURN', 'REFUND_ONLY', 'PARTIAL_REFUND', 'REPLACEMENT'] as const;

export type Resolution = (typeof RESOLUTIONS)[number];
