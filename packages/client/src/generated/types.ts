// Generated from the schema and src/operations by `npm run generate`. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ActorKind =
  | 'ADMINISTRATOR'
  | 'BUYER'
  | 'CARRIER'
  | 'MEDIATOR'
  | 'MERCHANT_SERVER'
  | 'PROVIDER'
  | 'SELLER'
  | 'SUPPLIER'
  | 'SYSTEM';

export type Approval =
  | 'AGREEMENT'
  | 'AUTOMATIC'
  | 'REVIEW';

export type DeductionCode =
  | 'BEYOND_PAYMENTS'
  | 'DIMINISHED_VALUE'
  | 'DUTIES'
  | 'HANDLING'
  | 'LOST_FREE_SHIPPING'
  | 'OTHER'
  | 'RESTOCKING';

export type EligibilityAnswer =
  | 'ELIGIBLE'
  | 'INELIGIBLE'
  | 'NEGOTIABLE'
  | 'NOT_YET';

export type EvidenceFieldType =
  | 'DATE'
  | 'NUMBER'
  | 'TEXT';

export type EvidenceInput = {
  evidenceId?: string | number | null | undefined;
  facts?: unknown;
  line?: number | null | undefined;
  requirement?: string | null | undefined;
};

export type EvidenceKind =
  | 'DOCUMENT'
  | 'FACTS'
  | 'PHOTO'
  | 'VIDEO';

export type EvidenceRequirementKind =
  | 'DOCUMENT'
  | 'FACTS'
  | 'PHOTO'
  | 'PHOTO_OR_VIDEO'
  | 'VIDEO';

export type Fault =
  | 'BUYER'
  | 'CARRIER'
  | 'SELLER';

export type LineDecisionInput = {
  expectedVersion?: number | null | undefined;
  lineId: string | number;
  quantity?: number | null | undefined;
};

export type LineState =
  | 'AWAITING_INFORMATION'
  | 'AWAITING_RETURN'
  | 'CANCELLED'
  | 'CLOSED'
  | 'EXPIRED'
  | 'INSPECTING'
  | 'IN_DISPUTE'
  | 'NEGOTIATING'
  | 'REFUNDED'
  | 'REFUND_DUE'
  | 'REFUND_PENDING'
  | 'REJECTED'
  | 'REPLACED'
  | 'REPLACEMENT_DUE'
  | 'REPLACEMENT_SENT'
  | 'RETURN_IN_TRANSIT'
  | 'SENDING_BACK'
  | 'SUBMITTED'
  | 'SUPPLIER_RETURN'
  | 'SUPPLIER_SETTLEMENT'
  | 'WITH_SUPPLIER';

export type LotState =
  | 'DELIVERED'
  | 'IN_TRANSIT'
  | 'NOT_SHIPPED';

export type Payer =
  | 'BUYER'
  | 'PLATFORM'
  | 'SELLER'
  | 'SUPPLIER';

export type RefundLineInput = {
  lotId: string | number;
  orderItemId: string | number;
  quantity: number;
  reason: RefundReason;
  resolution: Resolution;
  sourceId?: string | null | undefined;
};

export type RefundQuoteInput = {
  lines: Array<RefundLineInput>;
  orderId: string | number;
};

export type RefundReason =
  | 'CHANGE_OF_MIND'
  | 'DAMAGED_IN_TRANSIT'
  | 'MISSING_PARTS'
  | 'NOT_AS_DESCRIBED'
  | 'NOT_RECEIVED'
  | 'ORDERED_BY_MISTAKE'
  | 'QUALITY_ISSUE'
  | 'QUALITY_ISSUE_IN_USE'
  | 'WRONG_ITEM';

export type RefundRequestCancelInput = {
  idempotencyKey: string;
  lines?: Array<LineDecisionInput> | null | undefined;
  reason?: string | null | undefined;
  requestId: string | number;
};

export type RefundRequestCreateInput = {
  details: string;
  evidence?: Array<EvidenceInput> | null | undefined;
  idempotencyKey: string;
  lines: Array<RefundRequestLineInput>;
  locale?: string | null | undefined;
  orderId: string | number;
};

export type RefundRequestLineInput = {
  goodsReceived: boolean;
  lotId: string | number;
  orderItemId: string | number;
  quantity: number;
  reason: RefundReason;
  resolution: Resolution;
  returnNeeded: boolean;
  sourceId?: string | null | undefined;
};

export type RefundState =
  | 'ACCEPTED'
  | 'FAILED'
  | 'RESERVED'
  | 'SUCCEEDED'
  | 'UNKNOWN';

export type Resolution =
  | 'PARTIAL_REFUND'
  | 'REFUND_AND_RETURN'
  | 'REFUND_ONLY'
  | 'REPLACEMENT';

export type ReturnShipmentCreateInput = {
  carrier: string;
  idempotencyKey: string;
  lines?: Array<LineDecisionInput> | null | undefined;
  requestId: string | number;
  trackingNumber: string;
};

export type RuleOutcome =
  | 'FAIL'
  | 'INFO'
  | 'PASS'
  | 'PENDING';

export type SourceKind =
  | 'LAW'
  | 'POLICY';

export type AmountFragment = { amount: string, currencyCode: string };

export type RuleFragment = { clause: string, outcome: RuleOutcome, text: string };

export type SourceFragment = { kind: SourceKind, name: string, version: number };

export type WaitingForFragment = { actor: ActorKind, deadline: string | null, otherwise: string, text: string, timeZone: string };

export type RequirementFragment = { clause: string, code: string, kind: EvidenceRequirementKind, label: string, minimum: number, required: boolean, fields: Array<{ label: string, maximum: number | null, minimum: number | null, name: string, required: boolean, type: EvidenceFieldType, unit: string | null }> };

export type OrderListQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OrderListQuery = { viewer: { orders: { edges: Array<{ node: { id: string, number: string, placedAt: string, items: Array<{ id: string, imageUrl: string | null, title: string }>, refundSummary: { eligibleItems: number, firstDeadline: string | null, negotiableItems: number, timeZone: string, waitingForViewer: { id: string } | null }, refundRequests: Array<{ id: string, updatedAt: string, total: { amount: string, currencyCode: string }, lines: Array<{ id: string, state: LineState, waiting: { actor: ActorKind, deadline: string | null, otherwise: string, text: string, timeZone: string } | null }> }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } };

export type OrderPageQueryVariables = Exact<{
  externalId?: string | null | undefined;
  id?: string | number | null | undefined;
}>;


export type OrderPageQuery = { order: { id: string, number: string, refundSummary: { eligibleItems: number, firstDeadline: string | null, negotiableItems: number, timeZone: string, totalItems: number }, items: Array<{ externalId: string, id: string, imageUrl: string | null, quantity: number, title: string, variant: string | null, seller: { name: string }, total: { amount: string, currencyCode: string }, refundEligibility: { lots: Array<{ headline: string, detail: string | null, best: { answer: EligibilityAnswer, claimableQuantity: number, rules: Array<{ clause: string, outcome: RuleOutcome, text: string }>, source: { kind: SourceKind, name: string, version: number }, window: { closesAt: string | null, timeZone: string, days: Array<{ counted: boolean, date: string, name: string | null, why: string }> } | null }, lot: { deliveredAt: string | null, expectedAt: string | null, id: string, quantity: number, state: LotState } }> }, requestLines: Array<{ id: string, quantity: number, state: LineState, request: { id: string, number: string }, waiting: { actor: ActorKind, deadline: string | null, otherwise: string, text: string, timeZone: string } | null }> }> } | null };

export type RefundFormQueryVariables = Exact<{
  id: string | number;
}>;


export type RefundFormQuery = { order: { id: string, number: string, items: Array<{ id: string, imageUrl: string | null, title: string, variant: string | null, seller: { id: string, name: string }, refundEligibility: { lots: Array<{ headline: string, detail: string | null, best: { answer: EligibilityAnswer, claimableQuantity: number, reason: RefundReason, resolutions: Array<Resolution>, maximumRefund: { amount: string, currencyCode: string }, rules: Array<{ clause: string, outcome: RuleOutcome, text: string }>, source: { kind: SourceKind, name: string, version: number }, window: { closesAt: string | null, timeZone: string } | null }, lot: { id: string, quantity: number, state: LotState }, reasons: Array<{ reason: RefundReason, best: { answer: EligibilityAnswer, approval: Approval, claimableQuantity: number, fault: Fault, resolutions: Array<Resolution>, returnRequired: boolean, evidence: Array<{ clause: string, code: string, kind: EvidenceRequirementKind, label: string, minimum: number, required: boolean, fields: Array<{ label: string, maximum: number | null, minimum: number | null, name: string, required: boolean, type: EvidenceFieldType, unit: string | null }> }>, postage: { payer: Payer } } }> }> } }> } | null };

export type RefundQuoteQueryVariables = Exact<{
  input: RefundQuoteInput;
}>;


export type RefundQuoteQuery = { refundQuote: { quote: { lines: Array<{ approval: Approval, outboundShippingClause: string | null, quantity: number, reason: RefundReason, resolution: Resolution, returnRequired: boolean, deductions: Array<{ clause: string, code: DeductionCode, note: string | null, amount: { amount: string, currencyCode: string } }>, goods: { amount: string, currencyCode: string }, item: { id: string }, lot: { id: string }, outboundShipping: { amount: string, currencyCode: string }, postage: { clause: string, payer: Payer, cap: { amount: string, currencyCode: string } | null } }>, portions: Array<{ amount: { amount: string, currencyCode: string }, payment: { id: string, label: string } }>, total: { amount: string, currencyCode: string } } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type RefundRequestCreateMutationVariables = Exact<{
  input: RefundRequestCreateInput;
}>;


export type RefundRequestCreateMutation = { refundRequestCreate: { refundRequest: { id: string, number: string, seller: { name: string }, lines: Array<{ id: string, resolution: Resolution, returnRequired: boolean, state: LineState, waiting: { actor: ActorKind, deadline: string | null, otherwise: string, text: string, timeZone: string } | null }>, total: { amount: string, currencyCode: string } } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type RequestCancelMutationVariables = Exact<{
  input: RefundRequestCancelInput;
}>;


export type RequestCancelMutation = { refundRequestCancel: { refundRequest: { createdAt: string, details: string, id: string, number: string, evidence: Array<{ id: string, kind: EvidenceKind }>, order: { id: string, number: string }, seller: { name: string }, availableActions: Array<{ action: string, lineIds: Array<string>, primary: boolean }>, lines: Array<{ id: string, goodsReceived: boolean, quantity: number, reason: RefundReason, resolution: Resolution, returnRequired: boolean, state: LineState, stateSince: string, version: number, deductions: Array<{ clause: string, code: DeductionCode, note: string | null, amount: { amount: string, currencyCode: string } }>, evidence: Array<{ id: string, kind: EvidenceKind }>, goods: { amount: string, currencyCode: string }, inspections: Array<{ accepted: boolean, at: string, id: string, note: string | null, quantity: number }>, item: { id: string, imageUrl: string | null, title: string, variant: string | null }, outboundShipping: { amount: string, currencyCode: string }, refund: { amount: string, currencyCode: string }, rejection: { note: string | null } | null, returnAddress: { city: string, country: string, id: string, lines: Array<string>, name: string, phone: string | null, postalCode: string } | null, waiting: { actor: ActorKind, deadline: string | null, otherwise: string, text: string, timeZone: string } | null }>, plannedPortions: Array<{ amount: { amount: string, currencyCode: string }, payment: { id: string, label: string } }>, refunds: Array<{ acceptedAt: string | null, createdAt: string, failureMessage: string | null, id: string, providerReference: string | null, settledAt: string | null, state: RefundState, amount: { amount: string, currencyCode: string }, payment: { label: string } }>, returnShipments: Array<{ carrier: string, dispatchedAt: string, id: string, receivedAt: string | null, trackingNumber: string }>, timeline: Array<{ at: string, seq: number, text: string }>, total: { amount: string, currencyCode: string } } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type RequestPageQueryVariables = Exact<{
  id?: string | number | null | undefined;
  number?: string | null | undefined;
}>;


export type RequestPageQuery = { refundRequest: { createdAt: string, details: string, id: string, number: string, evidence: Array<{ id: string, kind: EvidenceKind }>, order: { id: string, number: string }, seller: { name: string }, availableActions: Array<{ action: string, lineIds: Array<string>, primary: boolean }>, lines: Array<{ id: string, goodsReceived: boolean, quantity: number, reason: RefundReason, resolution: Resolution, returnRequired: boolean, state: LineState, stateSince: string, version: number, deductions: Array<{ clause: string, code: DeductionCode, note: string | null, amount: { amount: string, currencyCode: string } }>, evidence: Array<{ id: string, kind: EvidenceKind }>, goods: { amount: string, currencyCode: string }, inspections: Array<{ accepted: boolean, at: string, id: string, note: string | null, quantity: number }>, item: { id: string, imageUrl: string | null, title: string, variant: string | null }, outboundShipping: { amount: string, currencyCode: string }, refund: { amount: string, currencyCode: string }, rejection: { note: string | null } | null, returnAddress: { city: string, country: string, id: string, lines: Array<string>, name: string, phone: string | null, postalCode: string } | null, waiting: { actor: ActorKind, deadline: string | null, otherwise: string, text: string, timeZone: string } | null }>, plannedPortions: Array<{ amount: { amount: string, currencyCode: string }, payment: { id: string, label: string } }>, refunds: Array<{ acceptedAt: string | null, createdAt: string, failureMessage: string | null, id: string, providerReference: string | null, settledAt: string | null, state: RefundState, amount: { amount: string, currencyCode: string }, payment: { label: string } }>, returnShipments: Array<{ carrier: string, dispatchedAt: string, id: string, receivedAt: string | null, trackingNumber: string }>, timeline: Array<{ at: string, seq: number, text: string }>, total: { amount: string, currencyCode: string } } | null };

export type RequestDetailsFragment = { createdAt: string, details: string, id: string, number: string, evidence: Array<{ id: string, kind: EvidenceKind }>, order: { id: string, number: string }, seller: { name: string }, availableActions: Array<{ action: string, lineIds: Array<string>, primary: boolean }>, lines: Array<{ id: string, goodsReceived: boolean, quantity: number, reason: RefundReason, resolution: Resolution, returnRequired: boolean, state: LineState, stateSince: string, version: number, deductions: Array<{ clause: string, code: DeductionCode, note: string | null, amount: { amount: string, currencyCode: string } }>, evidence: Array<{ id: string, kind: EvidenceKind }>, goods: { amount: string, currencyCode: string }, inspections: Array<{ accepted: boolean, at: string, id: string, note: string | null, quantity: number }>, item: { id: string, imageUrl: string | null, title: string, variant: string | null }, outboundShipping: { amount: string, currencyCode: string }, refund: { amount: string, currencyCode: string }, rejection: { note: string | null } | null, returnAddress: { city: string, country: string, id: string, lines: Array<string>, name: string, phone: string | null, postalCode: string } | null, waiting: { actor: ActorKind, deadline: string | null, otherwise: string, text: string, timeZone: string } | null }>, plannedPortions: Array<{ amount: { amount: string, currencyCode: string }, payment: { id: string, label: string } }>, refunds: Array<{ acceptedAt: string | null, createdAt: string, failureMessage: string | null, id: string, providerReference: string | null, settledAt: string | null, state: RefundState, amount: { amount: string, currencyCode: string }, payment: { label: string } }>, returnShipments: Array<{ carrier: string, dispatchedAt: string, id: string, receivedAt: string | null, trackingNumber: string }>, timeline: Array<{ at: string, seq: number, text: string }>, total: { amount: string, currencyCode: string } };

export type ReturnShipmentCreateMutationVariables = Exact<{
  input: ReturnShipmentCreateInput;
}>;


export type ReturnShipmentCreateMutation = { returnShipmentCreate: { refundRequest: { createdAt: string, details: string, id: string, number: string, evidence: Array<{ id: string, kind: EvidenceKind }>, order: { id: string, number: string }, seller: { name: string }, availableActions: Array<{ action: string, lineIds: Array<string>, primary: boolean }>, lines: Array<{ id: string, goodsReceived: boolean, quantity: number, reason: RefundReason, resolution: Resolution, returnRequired: boolean, state: LineState, stateSince: string, version: number, deductions: Array<{ clause: string, code: DeductionCode, note: string | null, amount: { amount: string, currencyCode: string } }>, evidence: Array<{ id: string, kind: EvidenceKind }>, goods: { amount: string, currencyCode: string }, inspections: Array<{ accepted: boolean, at: string, id: string, note: string | null, quantity: number }>, item: { id: string, imageUrl: string | null, title: string, variant: string | null }, outboundShipping: { amount: string, currencyCode: string }, refund: { amount: string, currencyCode: string }, rejection: { note: string | null } | null, returnAddress: { city: string, country: string, id: string, lines: Array<string>, name: string, phone: string | null, postalCode: string } | null, waiting: { actor: ActorKind, deadline: string | null, otherwise: string, text: string, timeZone: string } | null }>, plannedPortions: Array<{ amount: { amount: string, currencyCode: string }, payment: { id: string, label: string } }>, refunds: Array<{ acceptedAt: string | null, createdAt: string, failureMessage: string | null, id: string, providerReference: string | null, settledAt: string | null, state: RefundState, amount: { amount: string, currencyCode: string }, payment: { label: string } }>, returnShipments: Array<{ carrier: string, dispatchedAt: string, id: string, receivedAt: string | null, trackingNumber: string }>, timeline: Array<{ at: string, seq: number, text: string }>, total: { amount: string, currencyCode: string } } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };
