export const LINE_STATES = [
  'SUBMITTED',
  'AWAITING_INFORMATION',
  'NEGOTIATING',
  'WITH_SUPPLIER',
  'AWAITING_RETURN',
  'RETURN_IN_TRANSIT',
  'INSPECTING',
  'SENDING_BACK',
  'SUPPLIER_RETURN',
  'SUPPLIER_SETTLEMENT',
  'REFUND_DUE',
  'REFUND_PENDING',
  'REPLACEMENT_DUE',
  'REPLACEMENT_SENT',
  'REJECTED',
  'IN_DISPUTE',
  'REFUNDED',
  'REPLACED',
  'CANCELLED',
  'EXPIRED',
  'CLOSED',
] as const;

/** Where a request's line stands. Every decision, state and amount lives on the line. */
export type LineState = (typeof LINE_STATES)[number];
