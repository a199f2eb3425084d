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

export type BuyerKind =
  | 'BUSINESS'
  | 'CONSUMER';

export type Condition =
  | 'AS_SENT'
  | 'DAMAGED'
  | 'OTHER_ITEM'
  | 'WORN';

export type DeductionCode =
  | 'AGREED'
  | 'BEYOND_PAYMENTS'
  | 'DIMINISHED_VALUE'
  | 'DUTIES'
  | 'HANDLING'
  | 'LOST_FREE_SHIPPING'
  | 'OTHER'
  | 'RESTOCKING';

export type DeductionInput = {
  amount: MoneyInput;
  code: DeductionCode;
  note?: string | null | undefined;
};

export type DeductionTiming =
  | 'INSPECTION'
  | 'QUOTE';

export type Disposition =
  | 'RESTOCK'
  | 'RETURN_TO_BUYER'
  | 'RETURN_TO_SUPPLIER'
  | 'SCRAP'
  | 'SECONDS';

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

export type EvidenceState =
  | 'ACCEPTED'
  | 'ATTACHED'
  | 'REFUSED'
  | 'UPLOADED';

export type Fault =
  | 'BUYER'
  | 'CARRIER'
  | 'SELLER';

export type InspectionPartInput = {
  accepted: boolean;
  condition: Condition;
  deductions?: Array<DeductionInput> | null | undefined;
  disposition: Disposition;
  expectedVersion?: number | null | undefined;
  lineId: string | number;
  note?: string | null | undefined;
  quantity?: number | null | undefined;
};

export type InspectionRecordInput = {
  idempotencyKey: string;
  notify?: boolean | null | undefined;
  parts: Array<InspectionPartInput>;
  requestId: string | number;
};

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

export type MerchantKind =
  | 'MARKETPLACE'
  | 'SHOP';

export type MessageAudience =
  | 'EVERYONE'
  | 'STAFF';

export type MessageSendInput = {
  audience?: MessageAudience | null | undefined;
  body: string;
  evidenceIds?: Array<string | number> | null | undefined;
  idempotencyKey: string;
  orderId: string | number;
  requestId?: string | number | null | undefined;
  sellerId?: string | number | null | undefined;
};

export type MoneyInput = {
  amount: string;
  currencyCode: string;
};

export type Payer =
  | 'BUYER'
  | 'PLATFORM'
  | 'SELLER'
  | 'SUPPLIER';

export type QueueView =
  | 'ALL'
  | 'ALL_OPEN'
  | 'CLOSED'
  | 'DUE_TODAY'
  | 'IN_DISPUTE'
  | 'NEEDS_ANSWER'
  | 'TO_INSPECT'
  | 'TO_PAY'
  | 'WAITING_RETURN'
  | 'WITH_SUPPLIER';

export type RefundCreateInput = {
  expectedTotal?: MoneyInput | null | undefined;
  idempotencyKey: string;
  lines?: Array<LineDecisionInput> | null | undefined;
  requestId: string | number;
};

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

export type RefundRequestApproveInput = {
  idempotencyKey: string;
  lines: Array<LineDecisionInput>;
  note?: string | null | undefined;
  notify?: boolean | null | undefined;
  requestId: string | number;
  returnAddressId?: string | number | null | undefined;
};

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

export type RefundRequestFilter = {
  createdFrom?: string | null | undefined;
  createdTo?: string | null | undefined;
  orderId?: string | number | null | undefined;
  query?: string | null | undefined;
  reasons?: Array<RefundReason> | null | undefined;
  sellerIds?: Array<string | number> | null | undefined;
  states?: Array<LineState> | null | undefined;
  view?: QueueView | null | undefined;
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

export type RefundRequestRejectInput = {
  code: string;
  idempotencyKey: string;
  lines: Array<LineDecisionInput>;
  note: string;
  notify?: boolean | null | undefined;
  requestId: string | number;
};

export type RefundRequestSort =
  | 'DEADLINE'
  | 'NEWEST';

export type RefundState =
  | 'ACCEPTED'
  | 'FAILED'
  | 'RESERVED'
  | 'SUCCEEDED'
  | 'UNKNOWN';

export type RefundTransferRecordInput = {
  idempotencyKey: string;
  note?: string | null | undefined;
  reference?: string | null | undefined;
  refundId: string | number;
  succeeded: boolean;
};

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

export type ReturnShipmentReceiveInput = {
  idempotencyKey: string;
  lines: Array<LineDecisionInput>;
  note?: string | null | undefined;
  requestId: string | number;
};

export type RuleOutcome =
  | 'FAIL'
  | 'INFO'
  | 'PASS'
  | 'PENDING';

export type ShipmentState =
  | 'IN_TRANSIT'
  | 'LOST'
  | 'PARTLY_RECEIVED'
  | 'RECEIVED';

export type SourceKind =
  | 'LAW'
  | 'POLICY';

export type StaffRole =
  | 'ADMINISTRATOR'
  | 'AGENT'
  | 'MEDIATOR'
  | 'SALES_CONTACT';

export type StaffSignInFinishInput = {
  code: string;
  email: string;
  merchant: string;
};

export type StaffSignInStartInput = {
  email: string;
  merchant: string;
};

export type DeskApproveMutationVariables = Exact<{
  input: RefundRequestApproveInput;
}>;


export type DeskApproveMutation = { refundRequestApprove: { refundRequest: { createdAt: string, details: string, id: string, nextDeadline: string | null, number: string, updatedAt: string, availableActions: Array<{ action: string, commits: boolean, lineIds: Array<string>, primary: boolean }>, buyer: { country: string | null, email: string, kind: BuyerKind, name: string, region: string | null }, evidence: Array<{ bytes: number | null, createdAt: string, facts: unknown, fileName: string | null, height: number | null, id: string, kind: EvidenceKind, mediaType: string | null, requirement: string | null, state: EvidenceState, url: string | null, width: number | null }>, lines: Array<{ fault: Fault, goodsReceived: boolean, id: string, quantity: number, reason: RefundReason, resolution: Resolution, returnRequired: boolean, state: LineState, stateSince: string, version: number, allowedDeductions: Array<{ clause: string, code: DeductionCode, when: DeductionTiming, amount: { amount: string, currencyCode: string } }>, availableActions: Array<{ action: string, commits: boolean, lineIds: Array<string>, primary: boolean }>, deductions: Array<{ clause: string, code: DeductionCode, note: string | null, amount: { amount: string, currencyCode: string } }>, evidence: Array<{ bytes: number | null, createdAt: string, facts: unknown, fileName: string | null, height: number | null, id: string, kind: EvidenceKind, mediaType: string | null, requirement: string | null, state: EvidenceState, url: string | null, width: number | null }>, goods: { amount: string, currencyCode: string }, inspections: Array<{ accepted: boolean, at: string, byName: string, condition: Condition, disposition: Disposition, id: string, note: string | null, quantity: number, deductions: Array<{ clause: string, code: DeductionCode, note: string | null, amount: { amount: string, currencyCode: string } }> }>, item: { id: string, imageUrl: string | null, quantity: number, sku: string | null, title: string, variant: string | null, policy: { key: string, name: string, version: number }, total: { amount: string, currencyCode: string } }, lot: { deliveredAt: string | null, expectedAt: string | null, firstUnit: number, id: string, lastUnit: number, shippedAt: string | null, state: LotState }, outboundShipping: { amount: string, currencyCode: string }, postage: { clause: string, payer: Payer, cap: { amount: string, currencyCode: string } | null }, refund: { amount: string, currencyCode: string }, rejection: { code: string, note: string | null } | null, returnAddress: { city: string, country: string, id: string, isDefault: boolean, lines: Array<string>, name: string, phone: string | null, postalCode: string } | null, rules: Array<{ clause: string, code: string, outcome: RuleOutcome, text: string }>, shares: Array<{ unit: number, amount: { amount: string, currencyCode: string } }>, shipment: { carrier: string, id: string, receivedAt: string | null, state: ShipmentState, trackingNumber: string } | null, source: { id: string, kind: SourceKind, name: string, version: number }, waiting: { actor: ActorKind, clause: string | null, deadline: string | null, otherwise: string, text: string, timeZone: string } | null, window: { closesAt: string | null, provisional: boolean, timeZone: string } | null }>, order: { currencyCode: string, externalId: string, id: string, number: string, placedAt: string, source: string, captured: { amount: string, currencyCode: string }, flags: Array<{ code: string, text: string }>, items: Array<{ id: string, quantity: number, title: string, variant: string | null }>, payments: Array<{ id: string, label: string, method: string, provider: string, captured: { amount: string, currencyCode: string }, refunded: { amount: string, currencyCode: string }, reserved: { amount: string, currencyCode: string } }>, refundable: { amount: string, currencyCode: string }, refunded: { amount: string, currencyCode: string }, shippingTotal: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } }, plannedPortions: Array<{ amount: { amount: string, currencyCode: string }, payment: { id: string, label: string } }>, refunds: Array<{ acceptedAt: string | null, attempts: number, createdAt: string, failureCode: string | null, failureMessage: string | null, id: string, provider: string, providerReference: string | null, settledAt: string | null, state: RefundState, amount: { amount: string, currencyCode: string }, payment: { id: string, label: string, captured: { amount: string, currencyCode: string }, refunded: { amount: string, currencyCode: string }, reserved: { amount: string, currencyCode: string } } }>, returnShipments: Array<{ carrier: string, dispatchedAt: string, id: string, receivedAt: string | null, state: ShipmentState, trackingNumber: string, lines: Array<{ id: string, quantity: number }> }>, seller: { id: string, name: string, returnAddresses: Array<{ city: string, country: string, id: string, isDefault: boolean, lines: Array<string>, name: string, phone: string | null, postalCode: string }> }, timeline: Array<{ actorKind: ActorKind, actorName: string, at: string, clause: string | null, event: string, fromState: LineState | null, lineId: string | null, reason: string | null, seq: number, text: string, toState: LineState | null }>, total: { amount: string, currencyCode: string } } | null, userErrors: Array<{ code: string, facts: unknown, field: Array<string> | null, message: string }> } };

export type DeskCancelMutationVariables = Exact<{
  input: RefundRequestCancelInput;
}>;


export type DeskCancelMutation = { refundRequestCancel: { refundRequest: { createdAt: string, details: string, id: string, nextDeadline: string | null, number: string, updatedAt: string, availableActions: Array<{ action: string, commits: boolean, lineIds: Array<string>, primary: boolean }>, buyer: { country: string | null, email: string, kind: BuyerKind, name: string, region: string | null }, evidence: Array<{ bytes: number | null, createdAt: string, facts: unknown, fileName: string | null, height: number | null, id: string, kind: EvidenceKind, mediaType: string | null, requirement: string | null, state: EvidenceState, url: string | null, width: number | null }>, lines: Array<{ fault: Fault, goodsReceived: boolean, id: string, quantity: number, reason: RefundReason, resolution: Resolution, returnRequired: boolean, state: LineState, stateSince: string, version: number, allowedDeductions: Array<{ clause: string, code: DeductionCode, when: DeductionTiming, amount: { amount: string, currencyCode: string } }>, availableActions: Array<{ action: string, commits: boolean, lineIds: Array<string>, primary: boolean }>, deductions: Array<{ clause: string, code: DeductionCode, note: string | null, amount: { amount: string, currencyCode: string } }>, evidence: Array<{ bytes: number | null, createdAt: string, facts: unknown, fileName: string | null, height: number | null, id: string, kind: EvidenceKind, mediaType: string | null, requirement: string | null, state: EvidenceState, url: string | null, width: number | null }>, goods: { amount: string, currencyCode: string }, inspections: Array<{ accepted: boolean, at: string, byName: string, condition: Condition, disposition: Disposition, id: string, note: string | null, quantity: number, deductions: Array<{ clause: string, code: DeductionCode, note: string | null, amount: { amount: string, currencyCode: string } }> }>, item: { id: string, imageUrl: string | null, quantity: number, sku: string | null, title: string, variant: string | null, policy: { key: string, name: string, version: number }, total: { amount: string, currencyCode: string } }, lot: { deliveredAt: string | null, expectedAt: string | null, firstUnit: number, id: string, lastUnit: number, shippedAt: string | null, state: LotState }, outboundShipping: { amount: string, currencyCode: string }, postage: { clause: string, payer: Payer, cap: { amount: string, currencyCode: string } | null }, refund: { amount: string, currencyCode: string }, rejection: { code: string, note: string | null } | null, returnAddress: { city: string, country: string, id: string, isDefault: boolean, lines: Array<string>, name: string, phone: string | null, postalCode: string } | null, rules: Array<{ clause: string, code: string, outcome: RuleOutcome, text: string }>, shares: Array<{ unit: number, amount: { amount: string, currencyCode: string } }>, shipment: { carrier: string, id: string, receivedAt: string | null, state: ShipmentState, trackingNumber: string } | null, source: { id: string, kind: SourceKind, name: string, version: number }, waiting: { actor: ActorKind, clause: string | null, deadline: string | null, otherwise: string, text: string, timeZone: string } | null, window: { closesAt: string | null, provisional: boolean, timeZone: string } | null }>, order: { currencyCode: string, externalId: string, id: string, number: string, placedAt: string, source: string, captured: { amount: string, currencyCode: string }, flags: Array<{ code: string, text: string }>, items: Array<{ id: string, quantity: number, title: string, variant: string | null }>, payments: Array<{ id: string, label: string, method: string, provider: string, captured: { amount: string, currencyCode: string }, refunded: { amount: string, currencyCode: string }, reserved: { amount: string, currencyCode: string } }>, refundable: { amount: string, currencyCode: string }, refunded: { amount: string, currencyCode: string }, shippingTotal: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } }, plannedPortions: Array<{ amount: { amount: string, currencyCode: string }, payment: { id: string, label: string } }>, refunds: Array<{ acceptedAt: string | null, attempts: number, createdAt: string, failureCode: string | null, failureMessage: string | null, id: string, provider: string, providerReference: string | null, settledAt: string | null, state: RefundState, amount: { amount: string, currencyCode: string }, payment: { id: string, label: string, captured: { amount: string, currencyCode: string }, refunded: { amount: string, currencyCode: string }, reserved: { amount: string, currencyCode: string } } }>, returnShipments: Array<{ carrier: string, dispatchedAt: string, id: string, receivedAt: string | null, state: ShipmentState, trackingNumber: string, lines: Array<{ id: string, quantity: number }> }>, seller: { id: string, name: string, returnAddresses: Array<{ city: string, country: string, id: string, isDefault: boolean, lines: Array<string>, name: string, phone: string | null, postalCode: string }> }, timeline: Array<{ actorKind: ActorKind, actorName: string, at: string, clause: string | null, event: string, fromState: LineState | null, lineId: string | null, reason: string | null, seq: number, text: string, toState: LineState | null }>, total: { amount: string, currencyCode: string } } | null, userErrors: Array<{ code: string, facts: unknown, field: Array<string> | null, message: string }> } };

export type DeskConversationQueryVariables = Exact<{
  orderId: string | number;
}>;


export type DeskConversationQuery = { order: { id: string, conversation: { messages: { edges: Array<{ node: { audience: MessageAudience, authorKind: ActorKind, authorName: string, body: string, createdAt: string, id: string, evidence: Array<{ fileName: string | null, id: string, kind: EvidenceKind, url: string | null }>, seller: { id: string } } }> } } | null } | null };

export type DeskMessageFragment = { audience: MessageAudience, authorKind: ActorKind, authorName: string, body: string, createdAt: string, id: string, evidence: Array<{ fileName: string | null, id: string, kind: EvidenceKind, url: string | null }>, seller: { id: string } };

export type DeskCountQueryVariables = Exact<{
  filter?: RefundRequestFilter | null | undefined;
}>;


export type DeskCountQuery = { refundRequests: { totalCount: number } };

export type DeskEnterShipmentMutationVariables = Exact<{
  input: ReturnShipmentCreateInput;
}>;


export type DeskEnterShipmentMutation = { returnShipmentCreate: { refundRequest: { createdAt: string, details: string, id: string, nextDeadline: string | null, number: string, updatedAt: string, availableActions: Array<{ action: string, commits: boolean, lineIds: Array<string>, primary: boolean }>, buyer: { country: string | null, email: string, kind: BuyerKind, name: string, region: string | null }, evidence: Array<{ bytes: number | null, createdAt: string, facts: unknown, fileName: string | null, height: number | null, id: string, kind: EvidenceKind, mediaType: string | null, requirement: string | null, state: EvidenceState, url: string | null, width: number | null }>, lines: Array<{ fault: Fault, goodsReceived: boolean, id: string, quantity: number, reason: RefundReason, resolution: Resolution, returnRequired: boolean, state: LineState, stateSince: string, version: number, allowedDeductions: Array<{ clause: string, code: DeductionCode, when: DeductionTiming, amount: { amount: string, currencyCode: string } }>, availableActions: Array<{ action: string, commits: boolean, lineIds: Array<string>, primary: boolean }>, deductions: Array<{ clause: string, code: DeductionCode, note: string | null, amount: { amount: string, currencyCode: string } }>, evidence: Array<{ bytes: number | null, createdAt: string, facts: unknown, fileName: string | null, height: number | null, id: string, kind: EvidenceKind, mediaType: string | null, requirement: string | null, state: EvidenceState, url: string | null, width: number | null }>, goods: { amount: string, currencyCode: string }, inspections: Array<{ accepted: boolean, at: string, byName: string, condition: Condition, disposition: Disposition, id: string, note: string | null, quantity: number, deductions: Array<{ clause: string, code: DeductionCode, note: string | null, amount: { amount: string, currencyCode: string } }> }>, item: { id: string, imageUrl: string | null, quantity: number, sku: string | null, title: string, variant: string | null, policy: { key: string, name: string, version: number }, total: { amount: string, currencyCode: string } }, lot: { deliveredAt: string | null, expectedAt: string | null, firstUnit: number, id: string, lastUnit: number, shippedAt: string | null, state: LotState }, outboundShipping: { amount: string, currencyCode: string }, postage: { clause: string, payer: Payer, cap: { amount: string, currencyCode: string } | null }, refund: { amount: string, currencyCode: string }, rejection: { code: string, note: string | null } | null, returnAddress: { city: string, country: string, id: string, isDefault: boolean, lines: Array<string>, name: string, phone: string | null, postalCode: string } | null, rules: Array<{ clause: string, code: string, outcome: RuleOutcome, text: string }>, shares: Array<{ unit: number, amount: { amount: string, currencyCode: string } }>, shipment: { carrier: string, id: string, receivedAt: string | null, state: ShipmentState, trackingNumber: string } | null, source: { id: string, kind: SourceKind, name: string, version: number }, waiting: { actor: ActorKind, clause: string | null, deadline: string | null, otherwise: string, text: string, timeZone: string } | null, window: { closesAt: string | null, provisional: boolean, timeZone: string } | null }>, order: { currencyCode: string, externalId: string, id: string, number: string, placedAt: string, source: string, captured: { amount: string, currencyCode: string }, flags: Array<{ code: string, text: string }>, items: Array<{ id: string, quantity: number, title: string, variant: string | null }>, payments: Array<{ id: string, label: string, method: string, provider: string, captured: { amount: string, currencyCode: string }, refunded: { amount: string, currencyCode: string }, reserved: { amount: string, currencyCode: string } }>, refundable: { amount: string, currencyCode: string }, refunded: { amount: string, currencyCode: string }, shippingTotal: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } }, plannedPortions: Array<{ amount: { amount: string, currencyCode: string }, payment: { id: string, label: string } }>, refunds: Array<{ acceptedAt: string | null, attempts: number, createdAt: string, failureCode: string | null, failureMessage: string | null, id: string, provider: string, providerReference: string | null, settledAt: string | null, state: RefundState, amount: { amount: string, currencyCode: string }, payment: { id: string, label: string, captured: { amount: string, currencyCode: string }, refunded: { amount: string, currencyCode: string }, reserved: { amount: string, currencyCode: string } } }>, returnShipments: Array<{ carrier: string, dispatchedAt: string, id: string, receivedAt: string | null, state: ShipmentState, trackingNumber: string, lines: Array<{ id: string, quantity: number }> }>, seller: { id: string, name: string, returnAddresses: Array<{ city: string, country: string, id: string, isDefault: boolean, lines: Array<string>, name: string, phone: string | null, postalCode: string }> }, timeline: Array<{ actorKind: ActorKind, actorName: string, at: string, clause: string | null, event: string, fromState: LineState | null, lineId: string | null, reason: string | null, seq: number, text: string, toState: LineState | null }>, total: { amount: string, currencyCode: string } } | null, userErrors: Array<{ code: string, facts: unknown, field: Array<string> | null, message: string }> } };

export type DeskInspectMutationVariables = Exact<{
  input: InspectionRecordInput;
}>;


export type DeskInspectMutation = { inspectionRecord: { refundRequest: { createdAt: string, details: string, id: string, nextDeadline: string | null, number: string, updatedAt: string, availableActions: Array<{ action: string, commits: boolean, lineIds: Array<string>, primary: boolean }>, buyer: { country: string | null, email: string, kind: BuyerKind, name: string, region: string | null }, evidence: Array<{ bytes: number | null, createdAt: string, facts: unknown, fileName: string | null, height: number | null, id: string, kind: EvidenceKind, mediaType: string | null, requirement: string | null, state: EvidenceState, url: string | null, width: number | null }>, lines: Array<{ fault: Fault, goodsReceived: boolean, id: string, quantity: number, reason: RefundReason, resolution: Resolution, returnRequired: boolean, state: LineState, stateSince: string, version: number, allowedDeductions: Array<{ clause: string, code: DeductionCode, when: DeductionTiming, amount: { amount: string, currencyCode: string } }>, availableActions: Array<{ action: string, commits: boolean, lineIds: Array<string>, primary: boolean }>, deductions: Array<{ clause: string, code: DeductionCode, note: string | null, amount: { amount: string, currencyCode: string } }>, evidence: Array<{ bytes: number | null, createdAt: string, facts: unknown, fileName: string | null, height: number | null, id: string, kind: EvidenceKind, mediaType: string | null, requirement: string | null, state: EvidenceState, url: string | null, width: number | null }>, goods: { amount: string, currencyCode: string }, inspections: Array<{ accepted: boolean, at: string, byName: string, condition: Condition, disposition: Disposition, id: string, note: string | null, quantity: number, deductions: Array<{ clause: string, code: DeductionCode, note: string | null, amount: { amount: string, currencyCode: string } }> }>, item: { id: string, imageUrl: string | null, quantity: number, sku: string | null, title: string, variant: string | null, policy: { key: string, name: string, version: number }, total: { amount: string, currencyCode: string } }, lot: { deliveredAt: string | null, expectedAt: string | null, firstUnit: number, id: string, lastUnit: number, shippedAt: string | null, state: LotState }, outboundShipping: { amount: string, currencyCode: string }, postage: { clause: string, payer: Payer, cap: { amount: string, currencyCode: string } | null }, refund: { amount: string, currencyCode: string }, rejection: { code: string, note: string | null } | null, returnAddress: { city: string, country: string, id: string, isDefault: boolean, lines: Array<string>, name: string, phone: string | null, postalCode: string } | null, rules: Array<{ clause: string, code: string, outcome: RuleOutcome, text: string }>, shares: Array<{ unit: number, amount: { amount: string, currencyCode: string } }>, shipment: { carrier: string, id: string, receivedAt: string | null, state: ShipmentState, trackingNumber: string } | null, source: { id: string, kind: SourceKind, name: string, version: number }, waiting: { actor: ActorKind, clause: string | null, deadline: string | null, otherwise: string, text: string, timeZone: string } | null, window: { closesAt: string | null, provisional: boolean, timeZone: string } | null }>, order: { currencyCode: string, externalId: string, id: string, number: string, placedAt: string, source: string, captured: { amount: string, currencyCode: string }, flags: Array<{ code: string, text: string }>, items: Array<{ id: string, quantity: number, title: string, variant: string | null }>, payments: Array<{ id: string, label: string, method: string, provider: string, captured: { amount: string, currencyCode: string }, refunded: { amount: string, currencyCode: string }, reserved: { amount: string, currencyCode: string } }>, refundable: { amount: string, currencyCode: string }, refunded: { amount: string, currencyCode: string }, shippingTotal: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } }, plannedPortions: Array<{ amount: { amount: string, currencyCode: string }, payment: { id: string, label: string } }>, refunds: Array<{ acceptedAt: string | null, attempts: number, createdAt: string, failureCode: string | null, failureMessage: string | null, id: string, provider: string, providerReference: string | null, settledAt: string | null, state: RefundState, amount: { amount: string, currencyCode: string }, payment: { id: string, label: string, captured: { amount: string, currencyCode: string }, refunded: { amount: string, currencyCode: string }, reserved: { amount: string, currencyCode: string } } }>, returnShipments: Array<{ carrier: string, dispatchedAt: string, id: string, receivedAt: string | null, state: ShipmentState, trackingNumber: string, lines: Array<{ id: string, quantity: number }> }>, seller: { id: string, name: string, returnAddresses: Array<{ city: string, country: string, id: string, isDefault: boolean, lines: Array<string>, name: string, phone: string | null, postalCode: string }> }, timeline: Array<{ actorKind: ActorKind, actorName: string, at: string, clause: string | null, event: string, fromState: LineState | null, lineId: string | null, reason: string | null, seq: number, text: string, toState: LineState | null }>, total: { amount: string, currencyCode: string } } | null, userErrors: Array<{ code: string, facts: unknown, field: Array<string> | null, message: string }> } };

export type DeskInspectionQuoteQueryVariables = Exact<{
  requestId: string | number;
  parts: Array<InspectionPartInput> | InspectionPartInput;
}>;


export type DeskInspectionQuoteQuery = { inspectionQuote: { lines: Array<{ accepted: boolean, lineId: string, quantity: number, refund: { amount: string, currencyCode: string } }>, total: { amount: string, currencyCode: string } | null, userErrors: Array<{ code: string, facts: unknown, field: Array<string> | null, message: string }> } };

export type DeskMessageSendMutationVariables = Exact<{
  input: MessageSendInput;
}>;


export type DeskMessageSendMutation = { messageSend: { message: { audience: MessageAudience, authorKind: ActorKind, authorName: string, body: string, createdAt: string, id: string, evidence: Array<{ fileName: string | null, id: string, kind: EvidenceKind, url: string | null }>, seller: { id: string } } | null, userErrors: Array<{ code: string, facts: unknown, field: Array<string> | null, message: string }> } };

export type DeskNextDeadlineQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskNextDeadlineQuery = { refundRequests: { edges: Array<{ node: { nextDeadline: string | null, number: string, lines: Array<{ id: string, waiting: { actor: ActorKind, clause: string | null, deadline: string | null, otherwise: string, text: string, timeZone: string } | null }> } }> } };

export type DeskPulseQueryVariables = Exact<{
  filter?: RefundRequestFilter | null | undefined;
}>;


export type DeskPulseQuery = { refundRequests: { totalCount: number }, viewer: { queueCounts: Array<{ count: number, view: QueueView }> } };

export type DeskQueueQueryVariables = Exact<{
  filter?: RefundRequestFilter | null | undefined;
  sort?: RefundRequestSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DeskQueueQuery = { refundRequests: { totalCount: number, edges: Array<{ cursor: string, node: { createdAt: string, id: string, nextDeadline: string | null, number: string, availableActions: Array<{ action: string, commits: boolean, lineIds: Array<string>, primary: boolean }>, buyer: { country: string | null, email: string, name: string }, lines: Array<{ fault: Fault, id: string, quantity: number, reason: RefundReason, state: LineState, item: { imageUrl: string | null, quantity: number, title: string, variant: string | null }, waiting: { actor: ActorKind, clause: string | null, deadline: string | null, otherwise: string, text: string, timeZone: string } | null }>, order: { number: string }, seller: { id: string, name: string }, total: { amount: string, currencyCode: string } } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type DeskRowFragment = { createdAt: string, id: string, nextDeadline: string | null, number: string, availableActions: Array<{ action: string, commits: boolean, lineIds: Array<string>, primary: boolean }>, buyer: { country: string | null, email: string, name: string }, lines: Array<{ fault: Fault, id: string, quantity: number, reason: RefundReason, state: LineState, item: { imageUrl: string | null, quantity: number, title: string, variant: string | null }, waiting: { actor: ActorKind, clause: string | null, deadline: string | null, otherwise: string, text: string, timeZone: string } | null }>, order: { number: string }, seller: { id: string, name: string }, total: { amount: string, currencyCode: string } };

export type DeskReceiveMutationVariables = Exact<{
  input: ReturnShipmentReceiveInput;
}>;


export type DeskReceiveMutation = { returnShipmentReceive: { refundRequest: { createdAt: string, details: string, id: string, nextDeadline: string | null, number: string, updatedAt: string, availableActions: Array<{ action: string, commits: boolean, lineIds: Array<string>, primary: boolean }>, buyer: { country: string | null, email: string, kind: BuyerKind, name: string, region: string | null }, evidence: Array<{ bytes: number | null, createdAt: string, facts: unknown, fileName: string | null, height: number | null, id: string, kind: EvidenceKind, mediaType: string | null, requirement: string | null, state: EvidenceState, url: string | null, width: number | null }>, lines: Array<{ fault: Fault, goodsReceived: boolean, id: string, quantity: number, reason: RefundReason, resolution: Resolution, returnRequired: boolean, state: LineState, stateSince: string, version: number, allowedDeductions: Array<{ clause: string, code: DeductionCode, when: DeductionTiming, amount: { amount: string, currencyCode: string } }>, availableActions: Array<{ action: string, commits: boolean, lineIds: Array<string>, primary: boolean }>, deductions: Array<{ clause: string, code: DeductionCode, note: string | null, amount: { amount: string, currencyCode: string } }>, evidence: Array<{ bytes: number | null, createdAt: string, facts: unknown, fileName: string | null, height: number | null, id: string, kind: EvidenceKind, mediaType: string | null, requirement: string | null, state: EvidenceState, url: string | null, width: number | null }>, goods: { amount: string, currencyCode: string }, inspections: Array<{ accepted: boolean, at: string, byName: string, condition: Condition, disposition: Disposition, id: string, note: string | null, quantity: number, deductions: Array<{ clause: string, code: DeductionCode, note: string | null, amount: { amount: string, currencyCode: string } }> }>, item: { id: string, imageUrl: string | null, quantity: number, sku: string | null, title: string, variant: string | null, policy: { key: string, name: string, version: number }, total: { amount: string, currencyCode: string } }, lot: { deliveredAt: string | null, expectedAt: string | null, firstUnit: number, id: string, lastUnit: number, shippedAt: string | null, state: LotState }, outboundShipping: { amount: string, currencyCode: string }, postage: { clause: string, payer: Payer, cap: { amount: string, currencyCode: string } | null }, refund: { amount: string, currencyCode: string }, rejection: { code: string, note: string | null } | null, returnAddress: { city: string, country: string, id: string, isDefault: boolean, lines: Array<string>, name: string, phone: string | null, postalCode: string } | null, rules: Array<{ clause: string, code: string, outcome: RuleOutcome, text: string }>, shares: Array<{ unit: number, amount: { amount: string, currencyCode: string } }>, shipment: { carrier: string, id: string, receivedAt: string | null, state: ShipmentState, trackingNumber: string } | null, source: { id: string, kind: SourceKind, name: string, version: number }, waiting: { actor: ActorKind, clause: string | null, deadline: string | null, otherwise: string, text: string, timeZone: string } | null, window: { closesAt: string | null, provisional: boolean, timeZone: string } | null }>, order: { currencyCode: string, externalId: string, id: string, number: string, placedAt: string, source: string, captured: { amount: string, currencyCode: string }, flags: Array<{ code: string, text: string }>, items: Array<{ id: string, quantity: number, title: string, variant: string | null }>, payments: Array<{ id: string, label: string, method: string, provider: string, captured: { amount: string, currencyCode: string }, refunded: { amount: string, currencyCode: string }, reserved: { amount: string, currencyCode: string } }>, refundable: { amount: string, currencyCode: string }, refunded: { amount: string, currencyCode: string }, shippingTotal: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } }, plannedPortions: Array<{ amount: { amount: string, currencyCode: string }, payment: { id: string, label: string } }>, refunds: Array<{ acceptedAt: string | null, attempts: number, createdAt: string, failureCode: string | null, failureMessage: string | null, id: string, provider: string, providerReference: string | null, settledAt: string | null, state: RefundState, amount: { amount: string, currencyCode: string }, payment: { id: string, label: string, captured: { amount: string, currencyCode: string }, refunded: { amount: string, currencyCode: string }, reserved: { amount: string, currencyCode: string } } }>, returnShipments: Array<{ carrier: string, dispatchedAt: string, id: string, receivedAt: string | null, state: ShipmentState, trackingNumber: string, lines: Array<{ id: string, quantity: number }> }>, seller: { id: string, name: string, returnAddresses: Array<{ city: string, country: string, id: string, isDefault: boolean, lines: Array<string>, name: string, phone: string | null, postalCode: string }> }, timeline: Array<{ actorKind: ActorKind, actorName: string, at: string, clause: string | null, event: string, fromState: LineState | null, lineId: string | null, reason: string | null, seq: number, text: string, toState: LineState | null }>, total: { amount: string, currencyCode: string } } | null, userErrors: Array<{ code: string, facts: unknown, field: Array<string> | null, message: string }> } };

export type DeskRecordTransferMutationVariables = Exact<{
  input: RefundTransferRecordInput;
}>;


export type DeskRecordTransferMutation = { refundTransferRecord: { refundRequest: { createdAt: string, details: string, id: string, nextDeadline: string | null, number: string, updatedAt: string, availableActions: Array<{ action: string, commits: boolean, lineIds: Array<string>, primary: boolean }>, buyer: { country: string | null, email: string, kind: BuyerKind, name: string, region: string | null }, evidence: Array<{ bytes: number | null, createdAt: string, facts: unknown, fileName: string | null, height: number | null, id: string, kind: EvidenceKind, mediaType: string | null, requirement: string | null, state: EvidenceState, url: string | null, width: number | null }>, lines: Array<{ fault: Fault, goodsReceived: boolean, id: string, quantity: number, reason: RefundReason, resolution: Resolution, returnRequired: boolean, state: LineState, stateSince: string, version: number, allowedDeductions: Array<{ clause: string, code: DeductionCode, when: DeductionTiming, amount: { amount: string, currencyCode: string } }>, availableActions: Array<{ action: string, commits: boolean, lineIds: Array<string>, primary: boolean }>, deductions: Array<{ clause: string, code: DeductionCode, note: string | null, amount: { amount: string, currencyCode: string } }>, evidence: Array<{ bytes: number | null, createdAt: string, facts: unknown, fileName: string | null, height: number | null, id: string, kind: EvidenceKind, mediaType: string | null, requirement: string | null, state: EvidenceState, url: string | null, width: number | null }>, goods: { amount: string, currencyCode: string }, inspections: Array<{ accepted: boolean, at: string, byName: string, condition: Condition, disposition: Disposition, id: string, note: string | null, quantity: number, deductions: Array<{ clause: string, code: DeductionCode, note: string | null, amount: { amount: string, currencyCode: string } }> }>, item: { id: string, imageUrl: string | null, quantity: number, sku: string | null, title: string, variant: string | null, policy: { key: string, name: string, version: number }, total: { amount: string, currencyCode: string } }, lot: { deliveredAt: string | null, expectedAt: string | null, firstUnit: number, id: string, lastUnit: number, shippedAt: string | null, state: LotState }, outboundShipping: { amount: string, currencyCode: string }, postage: { clause: string, payer: Payer, cap: { amount: string, currencyCode: string } | null }, refund: { amount: string, currencyCode: string }, rejection: { code: string, note: string | null } | null, returnAddress: { city: string, country: string, id: string, isDefault: boolean, lines: Array<string>, name: string, phone: string | null, postalCode: string } | null, rules: Array<{ clause: string, code: string, outcome: RuleOutcome, text: string }>, shares: Array<{ unit: number, amount: { amount: string, currencyCode: string } }>, shipment: { carrier: string, id: string, receivedAt: string | null, state: ShipmentState, trackingNumber: string } | null, source: { id: string, kind: SourceKind, name: string, version: number }, waiting: { actor: ActorKind, clause: string | null, deadline: string | null, otherwise: string, text: string, timeZone: string } | null, window: { closesAt: string | null, provisional: boolean, timeZone: string } | null }>, order: { currencyCode: string, externalId: string, id: string, number: string, placedAt: string, source: string, captured: { amount: string, currencyCode: string }, flags: Array<{ code: string, text: string }>, items: Array<{ id: string, quantity: number, title: string, variant: string | null }>, payments: Array<{ id: string, label: string, method: string, provider: string, captured: { amount: string, currencyCode: string }, refunded: { amount: string, currencyCode: string }, reserved: { amount: string, currencyCode: string } }>, refundable: { amount: string, currencyCode: string }, refunded: { amount: string, currencyCode: string }, shippingTotal: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } }, plannedPortions: Array<{ amount: { amount: string, currencyCode: string }, payment: { id: string, label: string } }>, refunds: Array<{ acceptedAt: string | null, attempts: number, createdAt: string, failureCode: string | null, failureMessage: string | null, id: string, provider: string, providerReference: string | null, settledAt: string | null, state: RefundState, amount: { amount: string, currencyCode: string }, payment: { id: string, label: string, captured: { amount: string, currencyCode: string }, refunded: { amount: string, currencyCode: string }, reserved: { amount: string, currencyCode: string } } }>, returnShipments: Array<{ carrier: string, dispatchedAt: string, id: string, receivedAt: string | null, state: ShipmentState, trackingNumber: string, lines: Array<{ id: string, quantity: number }> }>, seller: { id: string, name: string, returnAddresses: Array<{ city: string, country: string, id: string, isDefault: boolean, lines: Array<string>, name: string, phone: string | null, postalCode: string }> }, timeline: Array<{ actorKind: ActorKind, actorName: string, at: string, clause: string | null, event: string, fromState: LineState | null, lineId: string | null, reason: string | null, seq: number, text: string, toState: LineState | null }>, total: { amount: string, currencyCode: string } } | null, userErrors: Array<{ code: string, facts: unknown, field: Array<string> | null, message: string }> } };

export type DeskRefundCreateMutationVariables = Exact<{
  input: RefundCreateInput;
}>;


export type DeskRefundCreateMutation = { refundCreate: { refundRequest: { createdAt: string, details: string, id: string, nextDeadline: string | null, number: string, updatedAt: string, availableActions: Array<{ action: string, commits: boolean, lineIds: Array<string>, primary: boolean }>, buyer: { country: string | null, email: string, kind: BuyerKind, name: string, region: string | null }, evidence: Array<{ bytes: number | null, createdAt: string, facts: unknown, fileName: string | null, height: number | null, id: string, kind: EvidenceKind, mediaType: string | null, requirement: string | null, state: EvidenceState, url: string | null, width: number | null }>, lines: Array<{ fault: Fault, goodsReceived: boolean, id: string, quantity: number, reason: RefundReason, resolution: Resolution, returnRequired: boolean, state: LineState, stateSince: string, version: number, allowedDeductions: Array<{ clause: string, code: DeductionCode, when: DeductionTiming, amount: { amount: string, currencyCode: string } }>, availableActions: Array<{ action: string, commits: boolean, lineIds: Array<string>, primary: boolean }>, deductions: Array<{ clause: string, code: DeductionCode, note: string | null, amount: { amount: string, currencyCode: string } }>, evidence: Array<{ bytes: number | null, createdAt: string, facts: unknown, fileName: string | null, height: number | null, id: string, kind: EvidenceKind, mediaType: string | null, requirement: string | null, state: EvidenceState, url: string | null, width: number | null }>, goods: { amount: string, currencyCode: string }, inspections: Array<{ accepted: boolean, at: string, byName: string, condition: Condition, disposition: Disposition, id: string, note: string | null, quantity: number, deductions: Array<{ clause: string, code: DeductionCode, note: string | null, amount: { amount: string, currencyCode: string } }> }>, item: { id: string, imageUrl: string | null, quantity: number, sku: string | null, title: string, variant: string | null, policy: { key: string, name: string, version: number }, total: { amount: string, currencyCode: string } }, lot: { deliveredAt: string | null, expectedAt: string | null, firstUnit: number, id: string, lastUnit: number, shippedAt: string | null, state: LotState }, outboundShipping: { amount: string, currencyCode: string }, postage: { clause: string, payer: Payer, cap: { amount: string, currencyCode: string } | null }, refund: { amount: string, currencyCode: string }, rejection: { code: string, note: string | null } | null, returnAddress: { city: string, country: string, id: string, isDefault: boolean, lines: Array<string>, name: string, phone: string | null, postalCode: string } | null, rules: Array<{ clause: string, code: string, outcome: RuleOutcome, text: string }>, shares: Array<{ unit: number, amount: { amount: string, currencyCode: string } }>, shipment: { carrier: string, id: string, receivedAt: string | null, state: ShipmentState, trackingNumber: string } | null, source: { id: string, kind: SourceKind, name: string, version: number }, waiting: { actor: ActorKind, clause: string | null, deadline: string | null, otherwise: string, text: string, timeZone: string } | null, window: { closesAt: string | null, provisional: boolean, timeZone: string } | null }>, order: { currencyCode: string, externalId: string, id: string, number: string, placedAt: string, source: string, captured: { amount: string, currencyCode: string }, flags: Array<{ code: string, text: string }>, items: Array<{ id: string, quantity: number, title: string, variant: string | null }>, payments: Array<{ id: string, label: string, method: string, provider: string, captured: { amount: string, currencyCode: string }, refunded: { amount: string, currencyCode: string }, reserved: { amount: string, currencyCode: string } }>, refundable: { amount: string, currencyCode: string }, refunded: { amount: string, currencyCode: string }, shippingTotal: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } }, plannedPortions: Array<{ amount: { amount: string, currencyCode: string }, payment: { id: string, label: string } }>, refunds: Array<{ acceptedAt: string | null, attempts: number, createdAt: string, failureCode: string | null, failureMessage: string | null, id: string, provider: string, providerReference: string | null, settledAt: string | null, state: RefundState, amount: { amount: string, currencyCode: string }, payment: { id: string, label: string, captured: { amount: string, currencyCode: string }, refunded: { amount: string, currencyCode: string }, reserved: { amount: string, currencyCode: string } } }>, returnShipments: Array<{ carrier: string, dispatchedAt: string, id: string, receivedAt: string | null, state: ShipmentState, trackingNumber: string, lines: Array<{ id: string, quantity: number }> }>, seller: { id: string, name: string, returnAddresses: Array<{ city: string, country: string, id: string, isDefault: boolean, lines: Array<string>, name: string, phone: string | null, postalCode: string }> }, timeline: Array<{ actorKind: ActorKind, actorName: string, at: string, clause: string | null, event: string, fromState: LineState | null, lineId: string | null, reason: string | null, seq: number, text: string, toState: LineState | null }>, total: { amount: string, currencyCode: string } } | null, userErrors: Array<{ code: string, facts: unknown, field: Array<string> | null, message: string }> } };

export type DeskRejectMutationVariables = Exact<{
  input: RefundRequestRejectInput;
}>;


export type DeskRejectMutation = { refundRequestReject: { refundRequest: { createdAt: string, details: string, id: string, nextDeadline: string | null, number: string, updatedAt: string, availableActions: Array<{ action: string, commits: boolean, lineIds: Array<string>, primary: boolean }>, buyer: { country: string | null, email: string, kind: BuyerKind, name: string, region: string | null }, evidence: Array<{ bytes: number | null, createdAt: string, facts: unknown, fileName: string | null, height: number | null, id: string, kind: EvidenceKind, mediaType: string | null, requirement: string | null, state: EvidenceState, url: string | null, width: number | null }>, lines: Array<{ fault: Fault, goodsReceived: boolean, id: string, quantity: number, reason: RefundReason, resolution: Resolution, returnRequired: boolean, state: LineState, stateSince: string, version: number, allowedDeductions: Array<{ clause: string, code: DeductionCode, when: DeductionTiming, amount: { amount: string, currencyCode: string } }>, availableActions: Array<{ action: string, commits: boolean, lineIds: Array<string>, primary: boolean }>, deductions: Array<{ clause: string, code: DeductionCode, note: string | null, amount: { amount: string, currencyCode: string } }>, evidence: Array<{ bytes: number | null, createdAt: string, facts: unknown, fileName: string | null, height: number | null, id: string, kind: EvidenceKind, mediaType: string | null, requirement: string | null, state: EvidenceState, url: string | null, width: number | null }>, goods: { amount: string, currencyCode: string }, inspections: Array<{ accepted: boolean, at: string, byName: string, condition: Condition, disposition: Disposition, id: string, note: string | null, quantity: number, deductions: Array<{ clause: string, code: DeductionCode, note: string | null, amount: { amount: string, currencyCode: string } }> }>, item: { id: string, imageUrl: string | null, quantity: number, sku: string | null, title: string, variant: string | null, policy: { key: string, name: string, version: number }, total: { amount: string, currencyCode: string } }, lot: { deliveredAt: string | null, expectedAt: string | null, firstUnit: number, id: string, lastUnit: number, shippedAt: string | null, state: LotState }, outboundShipping: { amount: string, currencyCode: string }, postage: { clause: string, payer: Payer, cap: { amount: string, currencyCode: string } | null }, refund: { amount: string, currencyCode: string }, rejection: { code: string, note: string | null } | null, returnAddress: { city: string, country: string, id: string, isDefault: boolean, lines: Array<string>, name: string, phone: string | null, postalCode: string } | null, rules: Array<{ clause: string, code: string, outcome: RuleOutcome, text: string }>, shares: Array<{ unit: number, amount: { amount: string, currencyCode: string } }>, shipment: { carrier: string, id: string, receivedAt: string | null, state: ShipmentState, trackingNumber: string } | null, source: { id: string, kind: SourceKind, name: string, version: number }, waiting: { actor: ActorKind, clause: string | null, deadline: string | null, otherwise: string, text: string, timeZone: string } | null, window: { closesAt: string | null, provisional: boolean, timeZone: string } | null }>, order: { currencyCode: string, externalId: string, id: string, number: string, placedAt: string, source: string, captured: { amount: string, currencyCode: string }, flags: Array<{ code: string, text: string }>, items: Array<{ id: string, quantity: number, title: string, variant: string | null }>, payments: Array<{ id: string, label: string, method: string, provider: string, captured: { amount: string, currencyCode: string }, refunded: { amount: string, currencyCode: string }, reserved: { amount: string, currencyCode: string } }>, refundable: { amount: string, currencyCode: string }, refunded: { amount: string, currencyCode: string }, shippingTotal: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } }, plannedPortions: Array<{ amount: { amount: string, currencyCode: string }, payment: { id: string, label: string } }>, refunds: Array<{ acceptedAt: string | null, attempts: number, createdAt: string, failureCode: string | null, failureMessage: string | null, id: string, provider: string, providerReference: string | null, settledAt: string | null, state: RefundState, amount: { amount: string, currencyCode: string }, payment: { id: string, label: string, captured: { amount: string, currencyCode: string }, refunded: { amount: string, currencyCode: string }, reserved: { amount: string, currencyCode: string } } }>, returnShipments: Array<{ carrier: string, dispatchedAt: string, id: string, receivedAt: string | null, state: ShipmentState, trackingNumber: string, lines: Array<{ id: string, quantity: number }> }>, seller: { id: string, name: string, returnAddresses: Array<{ city: string, country: string, id: string, isDefault: boolean, lines: Array<string>, name: string, phone: string | null, postalCode: string }> }, timeline: Array<{ actorKind: ActorKind, actorName: string, at: string, clause: string | null, event: string, fromState: LineState | null, lineId: string | null, reason: string | null, seq: number, text: string, toState: LineState | null }>, total: { amount: string, currencyCode: string } } | null, userErrors: Array<{ code: string, facts: unknown, field: Array<string> | null, message: string }> } };

export type DeskRequestQueryVariables = Exact<{
  number: string;
}>;


export type DeskRequestQuery = { refundRequest: { createdAt: string, details: string, id: string, nextDeadline: string | null, number: string, updatedAt: string, availableActions: Array<{ action: string, commits: boolean, lineIds: Array<string>, primary: boolean }>, buyer: { country: string | null, email: string, kind: BuyerKind, name: string, region: string | null }, evidence: Array<{ bytes: number | null, createdAt: string, facts: unknown, fileName: string | null, height: number | null, id: string, kind: EvidenceKind, mediaType: string | null, requirement: string | null, state: EvidenceState, url: string | null, width: number | null }>, lines: Array<{ fault: Fault, goodsReceived: boolean, id: string, quantity: number, reason: RefundReason, resolution: Resolution, returnRequired: boolean, state: LineState, stateSince: string, version: number, allowedDeductions: Array<{ clause: string, code: DeductionCode, when: DeductionTiming, amount: { amount: string, currencyCode: string } }>, availableActions: Array<{ action: string, commits: boolean, lineIds: Array<string>, primary: boolean }>, deductions: Array<{ clause: string, code: DeductionCode, note: string | null, amount: { amount: string, currencyCode: string } }>, evidence: Array<{ bytes: number | null, createdAt: string, facts: unknown, fileName: string | null, height: number | null, id: string, kind: EvidenceKind, mediaType: string | null, requirement: string | null, state: EvidenceState, url: string | null, width: number | null }>, goods: { amount: string, currencyCode: string }, inspections: Array<{ accepted: boolean, at: string, byName: string, condition: Condition, disposition: Disposition, id: string, note: string | null, quantity: number, deductions: Array<{ clause: string, code: DeductionCode, note: string | null, amount: { amount: string, currencyCode: string } }> }>, item: { id: string, imageUrl: string | null, quantity: number, sku: string | null, title: string, variant: string | null, policy: { key: string, name: string, version: number }, total: { amount: string, currencyCode: string } }, lot: { deliveredAt: string | null, expectedAt: string | null, firstUnit: number, id: string, lastUnit: number, shippedAt: string | null, state: LotState }, outboundShipping: { amount: string, currencyCode: string }, postage: { clause: string, payer: Payer, cap: { amount: string, currencyCode: string } | null }, refund: { amount: string, currencyCode: string }, rejection: { code: string, note: string | null } | null, returnAddress: { city: string, country: string, id: string, isDefault: boolean, lines: Array<string>, name: string, phone: string | null, postalCode: string } | null, rules: Array<{ clause: string, code: string, outcome: RuleOutcome, text: string }>, shares: Array<{ unit: number, amount: { amount: string, currencyCode: string } }>, shipment: { carrier: string, id: string, receivedAt: string | null, state: ShipmentState, trackingNumber: string } | null, source: { id: string, kind: SourceKind, name: string, version: number }, waiting: { actor: ActorKind, clause: string | null, deadline: string | null, otherwise: string, text: string, timeZone: string } | null, window: { closesAt: string | null, provisional: boolean, timeZone: string } | null }>, order: { currencyCode: string, externalId: string, id: string, number: string, placedAt: string, source: string, captured: { amount: string, currencyCode: string }, flags: Array<{ code: string, text: string }>, items: Array<{ id: string, quantity: number, title: string, variant: string | null }>, payments: Array<{ id: string, label: string, method: string, provider: string, captured: { amount: string, currencyCode: string }, refunded: { amount: string, currencyCode: string }, reserved: { amount: string, currencyCode: string } }>, refundable: { amount: string, currencyCode: string }, refunded: { amount: string, currencyCode: string }, shippingTotal: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } }, plannedPortions: Array<{ amount: { amount: string, currencyCode: string }, payment: { id: string, label: string } }>, refunds: Array<{ acceptedAt: string | null, attempts: number, createdAt: string, failureCode: string | null, failureMessage: string | null, id: string, provider: string, providerReference: string | null, settledAt: string | null, state: RefundState, amount: { amount: string, currencyCode: string }, payment: { id: string, label: string, captured: { amount: string, currencyCode: string }, refunded: { amount: string, currencyCode: string }, reserved: { amount: string, currencyCode: string } } }>, returnShipments: Array<{ carrier: string, dispatchedAt: string, id: string, receivedAt: string | null, state: ShipmentState, trackingNumber: string, lines: Array<{ id: string, quantity: number }> }>, seller: { id: string, name: string, returnAddresses: Array<{ city: string, country: string, id: string, isDefault: boolean, lines: Array<string>, name: string, phone: string | null, postalCode: string }> }, timeline: Array<{ actorKind: ActorKind, actorName: string, at: string, clause: string | null, event: string, fromState: LineState | null, lineId: string | null, reason: string | null, seq: number, text: string, toState: LineState | null }>, total: { amount: string, currencyCode: string } } | null };

export type DeskDetailsFragment = { createdAt: string, details: string, id: string, nextDeadline: string | null, number: string, updatedAt: string, availableActions: Array<{ action: string, commits: boolean, lineIds: Array<string>, primary: boolean }>, buyer: { country: string | null, email: string, kind: BuyerKind, name: string, region: string | null }, evidence: Array<{ bytes: number | null, createdAt: string, facts: unknown, fileName: string | null, height: number | null, id: string, kind: EvidenceKind, mediaType: string | null, requirement: string | null, state: EvidenceState, url: string | null, width: number | null }>, lines: Array<{ fault: Fault, goodsReceived: boolean, id: string, quantity: number, reason: RefundReason, resolution: Resolution, returnRequired: boolean, state: LineState, stateSince: string, version: number, allowedDeductions: Array<{ clause: string, code: DeductionCode, when: DeductionTiming, amount: { amount: string, currencyCode: string } }>, availableActions: Array<{ action: string, commits: boolean, lineIds: Array<string>, primary: boolean }>, deductions: Array<{ clause: string, code: DeductionCode, note: string | null, amount: { amount: string, currencyCode: string } }>, evidence: Array<{ bytes: number | null, createdAt: string, facts: unknown, fileName: string | null, height: number | null, id: string, kind: EvidenceKind, mediaType: string | null, requirement: string | null, state: EvidenceState, url: string | null, width: number | null }>, goods: { amount: string, currencyCode: string }, inspections: Array<{ accepted: boolean, at: string, byName: string, condition: Condition, disposition: Disposition, id: string, note: string | null, quantity: number, deductions: Array<{ clause: string, code: DeductionCode, note: string | null, amount: { amount: string, currencyCode: string } }> }>, item: { id: string, imageUrl: string | null, quantity: number, sku: string | null, title: string, variant: string | null, policy: { key: string, name: string, version: number }, total: { amount: string, currencyCode: string } }, lot: { deliveredAt: string | null, expectedAt: string | null, firstUnit: number, id: string, lastUnit: number, shippedAt: string | null, state: LotState }, outboundShipping: { amount: string, currencyCode: string }, postage: { clause: string, payer: Payer, cap: { amount: string, currencyCode: string } | null }, refund: { amount: string, currencyCode: string }, rejection: { code: string, note: string | null } | null, returnAddress: { city: string, country: string, id: string, isDefault: boolean, lines: Array<string>, name: string, phone: string | null, postalCode: string } | null, rules: Array<{ clause: string, code: string, outcome: RuleOutcome, text: string }>, shares: Array<{ unit: number, amount: { amount: string, currencyCode: string } }>, shipment: { carrier: string, id: string, receivedAt: string | null, state: ShipmentState, trackingNumber: string } | null, source: { id: string, kind: SourceKind, name: string, version: number }, waiting: { actor: ActorKind, clause: string | null, deadline: string | null, otherwise: string, text: string, timeZone: string } | null, window: { closesAt: string | null, provisional: boolean, timeZone: string } | null }>, order: { currencyCode: string, externalId: string, id: string, number: string, placedAt: string, source: string, captured: { amount: string, currencyCode: string }, flags: Array<{ code: string, text: string }>, items: Array<{ id: string, quantity: number, title: string, variant: string | null }>, payments: Array<{ id: string, label: string, method: string, provider: string, captured: { amount: string, currencyCode: string }, refunded: { amount: string, currencyCode: string }, reserved: { amount: string, currencyCode: string } }>, refundable: { amount: string, currencyCode: string }, refunded: { amount: string, currencyCode: string }, shippingTotal: { amount: string, currencyCode: string }, total: { amount: string, currencyCode: string } }, plannedPortions: Array<{ amount: { amount: string, currencyCode: string }, payment: { id: string, label: string } }>, refunds: Array<{ acceptedAt: string | null, attempts: number, createdAt: string, failureCode: string | null, failureMessage: string | null, id: string, provider: string, providerReference: string | null, settledAt: string | null, state: RefundState, amount: { amount: string, currencyCode: string }, payment: { id: string, label: string, captured: { amount: string, currencyCode: string }, refunded: { amount: string, currencyCode: string }, reserved: { amount: string, currencyCode: string } } }>, returnShipments: Array<{ carrier: string, dispatchedAt: string, id: string, receivedAt: string | null, state: ShipmentState, trackingNumber: string, lines: Array<{ id: string, quantity: number }> }>, seller: { id: string, name: string, returnAddresses: Array<{ city: string, country: string, id: string, isDefault: boolean, lines: Array<string>, name: string, phone: string | null, postalCode: string }> }, timeline: Array<{ actorKind: ActorKind, actorName: string, at: string, clause: string | null, event: string, fromState: LineState | null, lineId: string | null, reason: string | null, seq: number, text: string, toState: LineState | null }>, total: { amount: string, currencyCode: string } };

export type DeskRefundFragment = { acceptedAt: string | null, attempts: number, createdAt: string, failureCode: string | null, failureMessage: string | null, id: string, provider: string, providerReference: string | null, settledAt: string | null, state: RefundState, amount: { amount: string, currencyCode: string }, payment: { id: string, label: string, captured: { amount: string, currencyCode: string }, refunded: { amount: string, currencyCode: string }, reserved: { amount: string, currencyCode: string } } };

export type DeskLineFragment = { fault: Fault, goodsReceived: boolean, id: string, quantity: number, reason: RefundReason, resolution: Resolution, returnRequired: boolean, state: LineState, stateSince: string, version: number, allowedDeductions: Array<{ clause: string, code: DeductionCode, when: DeductionTiming, amount: { amount: string, currencyCode: string } }>, availableActions: Array<{ action: string, commits: boolean, lineIds: Array<string>, primary: boolean }>, deductions: Array<{ clause: string, code: DeductionCode, note: string | null, amount: { amount: string, currencyCode: string } }>, evidence: Array<{ bytes: number | null, createdAt: string, facts: unknown, fileName: string | null, height: number | null, id: string, kind: EvidenceKind, mediaType: string | null, requirement: string | null, state: EvidenceState, url: string | null, width: number | null }>, goods: { amount: string, currencyCode: string }, inspections: Array<{ accepted: boolean, at: string, byName: string, condition: Condition, disposition: Disposition, id: string, note: string | null, quantity: number, deductions: Array<{ clause: string, code: DeductionCode, note: string | null, amount: { amount: string, currencyCode: string } }> }>, item: { id: string, imageUrl: string | null, quantity: number, sku: string | null, title: string, variant: string | null, policy: { key: string, name: string, version: number }, total: { amount: string, currencyCode: string } }, lot: { deliveredAt: string | null, expectedAt: string | null, firstUnit: number, id: string, lastUnit: number, shippedAt: string | null, state: LotState }, outboundShipping: { amount: string, currencyCode: string }, postage: { clause: string, payer: Payer, cap: { amount: string, currencyCode: string } | null }, refund: { amount: string, currencyCode: string }, rejection: { code: string, note: string | null } | null, returnAddress: { city: string, country: string, id: string, isDefault: boolean, lines: Array<string>, name: string, phone: string | null, postalCode: string } | null, rules: Array<{ clause: string, code: string, outcome: RuleOutcome, text: string }>, shares: Array<{ unit: number, amount: { amount: string, currencyCode: string } }>, shipment: { carrier: string, id: string, receivedAt: string | null, state: ShipmentState, trackingNumber: string } | null, source: { id: string, kind: SourceKind, name: string, version: number }, waiting: { actor: ActorKind, clause: string | null, deadline: string | null, otherwise: string, text: string, timeZone: string } | null, window: { closesAt: string | null, provisional: boolean, timeZone: string } | null };

export type DeskSignInStartMutationVariables = Exact<{
  input: StaffSignInStartInput;
}>;


export type DeskSignInStartMutation = { staffSignInStart: { sent: boolean, userErrors: Array<{ code: string, facts: unknown, field: Array<string> | null, message: string }> } };

export type DeskSignInFinishMutationVariables = Exact<{
  input: StaffSignInFinishInput;
}>;


export type DeskSignInFinishMutation = { staffSignInFinish: { expiresAt: string | null, token: string | null, userErrors: Array<{ code: string, facts: unknown, field: Array<string> | null, message: string }> } };

export type DeskViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskViewerQuery = { viewer: { email: string | null, kind: ActorKind, name: string, role: StaffRole | null, merchant: { id: string, kind: MerchantKind, locale: string, name: string, slug: string, timeZone: string, sellers: Array<{ id: string, name: string }> }, queueCounts: Array<{ count: number, view: QueueView }>, sellers: Array<{ id: string, name: string }> } };

export type DeskMoneyFragment = { amount: string, currencyCode: string };

export type DeskProblemFragment = { code: string, facts: unknown, field: Array<string> | null, message: string };

export type DeskActionFragment = { action: string, commits: boolean, lineIds: Array<string>, primary: boolean };

export type DeskWaitingFragment = { actor: ActorKind, clause: string | null, deadline: string | null, otherwise: string, text: string, timeZone: string };

export type DeskAddressFragment = { city: string, country: string, id: string, isDefault: boolean, lines: Array<string>, name: string, phone: string | null, postalCode: string };

export type DeskEvidenceFragment = { bytes: number | null, createdAt: string, facts: unknown, fileName: string | null, height: number | null, id: string, kind: EvidenceKind, mediaType: string | null, requirement: string | null, state: EvidenceState, url: string | null, width: number | null };

export type DeskDeductionFragment = { clause: string, code: DeductionCode, note: string | null, amount: { amount: string, currencyCode: string } };

export type AmountFragment = { amount: string, currencyCode: string };

export type RuleFragment = { clause: string, outcome: RuleOutcome, text: string };

export type SourceFragment = { kind: SourceKind, name: string, version: number };

export type WaitingForFragment = { actor: ActorKind, deadline: string | null, otherwise: string, text: string, timeZone: string };

export type RequirementFragment = { clause: string, code: string, kind: EvidenceRequirementKind, label: string, minimum: number, required: boolean, fields: Array<{ label: string, maximum: number | null, minimum: number | null, name: string, required: boolean, type: EvidenceFieldType, unit: string | null }> };

export type MessageSendMutationVariables = Exact<{
  input: MessageSendInput;
}>;


export type MessageSendMutation = { messageSend: { message: { authorKind: ActorKind, authorName: string, body: string, createdAt: string, id: string, evidence: Array<{ fileName: string | null, id: string, kind: EvidenceKind, url: string | null }>, seller: { id: string, name: string } } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type OrderConversationQueryVariables = Exact<{
  id: string | number;
}>;


export type OrderConversationQuery = { order: { id: string, conversation: { messages: { edges: Array<{ node: { authorKind: ActorKind, authorName: string, body: string, createdAt: string, id: string, evidence: Array<{ fileName: string | null, id: string, kind: EvidenceKind, url: string | null }>, seller: { id: string, name: string } } }> } } | null } | null };

export type WrittenMessageFragment = { authorKind: ActorKind, authorName: string, body: string, createdAt: string, id: string, evidence: Array<{ fileName: string | null, id: string, kind: EvidenceKind, url: string | null }>, seller: { id: string, name: string } };

export type OrderListQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OrderListQuery = { viewer: { orders: { edges: Array<{ node: { id: string, number: string, placedAt: string, items: Array<{ id: string, imageUrl: string | null, title: string }>, refundSummary: { eligibleItems: number, firstDeadline: string | null, negotiableItems: number, timeZone: string, waitingForViewer: { id: string } | null }, refundRequests: Array<{ id: string, updatedAt: string, total: { amount: string, currencyCode: string }, lines: Array<{ id: string, state: LineState, waiting: { actor: ActorKind, deadline: string | null, otherwise: string, text: string, timeZone: string } | null }> }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } };

export type OrderPageQueryVariables = Exact<{
  externalId?: string | null | undefined;
  id?: string | number | null | undefined;
}>;


export type OrderPageQuery = { order: { id: string, number: string, conversation: { __typename: 'Conversation' } | null, refundSummary: { eligibleItems: number, firstDeadline: string | null, negotiableItems: number, timeZone: string, totalItems: number }, items: Array<{ externalId: string, id: string, imageUrl: string | null, quantity: number, title: string, variant: string | null, seller: { id: string, name: string }, total: { amount: string, currencyCode: string }, refundEligibility: { lots: Array<{ headline: string, detail: string | null, best: { claimableQuantity: number, answer: EligibilityAnswer, code: string, rules: Array<{ clause: string, outcome: RuleOutcome, text: string }>, source: { kind: SourceKind, name: string, version: number }, window: { closesAt: string | null, timeZone: string, days: Array<{ counted: boolean, date: string, name: string | null, why: string }> } | null }, closedWithoutFault: { answer: EligibilityAnswer, code: string, rules: Array<{ clause: string, outcome: RuleOutcome, text: string }>, source: { kind: SourceKind, name: string, version: number }, window: { closesAt: string | null, timeZone: string, days: Array<{ counted: boolean, date: string, name: string | null, why: string }> } | null } | null, lot: { deliveredAt: string | null, expectedAt: string | null, id: string, quantity: number, state: LotState } }> }, requestLines: Array<{ id: string, quantity: number, state: LineState, request: { id: string, number: string }, waiting: { actor: ActorKind, deadline: string | null, otherwise: string, text: string, timeZone: string } | null }> }> } | null };

export type AnsweredFragment = { answer: EligibilityAnswer, code: string, rules: Array<{ clause: string, outcome: RuleOutcome, text: string }>, source: { kind: SourceKind, name: string, version: number }, window: { closesAt: string | null, timeZone: string, days: Array<{ counted: boolean, date: string, name: string | null, why: string }> } | null };

export type RefundFormQueryVariables = Exact<{
  id: string | number;
}>;


export type RefundFormQuery = { order: { id: string, number: string, items: Array<{ id: string, imageUrl: string | null, title: string, variant: string | null, seller: { id: string, name: string }, refundEligibility: { lots: Array<{ headline: string, detail: string | null, best: { answer: EligibilityAnswer, claimableQuantity: number, reason: RefundReason, resolutions: Array<Resolution>, maximumRefund: { amount: string, currencyCode: string }, rules: Array<{ clause: string, outcome: RuleOutcome, text: string }>, source: { kind: SourceKind, name: string, version: number }, window: { closesAt: string | null, timeZone: string } | null }, closedWithoutFault: { code: string } | null, lot: { id: string, quantity: number, state: LotState }, reasons: Array<{ reason: RefundReason, best: { answer: EligibilityAnswer, approval: Approval, claimableQuantity: number, fault: Fault, resolutions: Array<Resolution>, returnRequired: boolean, evidence: Array<{ clause: string, code: string, kind: EvidenceRequirementKind, label: string, minimum: number, required: boolean, fields: Array<{ label: string, maximum: number | null, minimum: number | null, name: string, required: boolean, type: EvidenceFieldType, unit: string | null }> }>, postage: { payer: Payer } } }> }> } }> } | null };

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


export type RequestCancelMutation = { refundRequestCancel: { refundRequest: { createdAt: string, details: string, id: string, number: string, evidence: Array<{ id: string, kind: EvidenceKind }>, order: { id: string, number: string }, seller: { id: string, name: string }, availableActions: Array<{ action: string, lineIds: Array<string>, primary: boolean }>, lines: Array<{ id: string, goodsReceived: boolean, quantity: number, reason: RefundReason, resolution: Resolution, returnRequired: boolean, state: LineState, stateSince: string, version: number, deductions: Array<{ clause: string, code: DeductionCode, note: string | null, amount: { amount: string, currencyCode: string } }>, evidence: Array<{ id: string, kind: EvidenceKind }>, goods: { amount: string, currencyCode: string }, inspections: Array<{ accepted: boolean, at: string, id: string, note: string | null, quantity: number }>, item: { id: string, imageUrl: string | null, title: string, variant: string | null }, outboundShipping: { amount: string, currencyCode: string }, refund: { amount: string, currencyCode: string }, rejection: { note: string | null } | null, returnAddress: { city: string, country: string, id: string, lines: Array<string>, name: string, phone: string | null, postalCode: string } | null, waiting: { actor: ActorKind, deadline: string | null, otherwise: string, text: string, timeZone: string } | null, window: { timeZone: string } | null }>, plannedPortions: Array<{ amount: { amount: string, currencyCode: string }, payment: { id: string, label: string } }>, refunds: Array<{ acceptedAt: string | null, createdAt: string, failureMessage: string | null, id: string, providerReference: string | null, settledAt: string | null, state: RefundState, amount: { amount: string, currencyCode: string }, payment: { label: string } }>, returnShipments: Array<{ carrier: string, dispatchedAt: string, id: string, receivedAt: string | null, trackingNumber: string }>, timeline: Array<{ at: string, seq: number, text: string }>, total: { amount: string, currencyCode: string } } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type RequestPageQueryVariables = Exact<{
  id?: string | number | null | undefined;
  number?: string | null | undefined;
}>;


export type RequestPageQuery = { refundRequest: { createdAt: string, details: string, id: string, number: string, evidence: Array<{ id: string, kind: EvidenceKind }>, order: { id: string, number: string }, seller: { id: string, name: string }, availableActions: Array<{ action: string, lineIds: Array<string>, primary: boolean }>, lines: Array<{ id: string, goodsReceived: boolean, quantity: number, reason: RefundReason, resolution: Resolution, returnRequired: boolean, state: LineState, stateSince: string, version: number, deductions: Array<{ clause: string, code: DeductionCode, note: string | null, amount: { amount: string, currencyCode: string } }>, evidence: Array<{ id: string, kind: EvidenceKind }>, goods: { amount: string, currencyCode: string }, inspections: Array<{ accepted: boolean, at: string, id: string, note: string | null, quantity: number }>, item: { id: string, imageUrl: string | null, title: string, variant: string | null }, outboundShipping: { amount: string, currencyCode: string }, refund: { amount: string, currencyCode: string }, rejection: { note: string | null } | null, returnAddress: { city: string, country: string, id: string, lines: Array<string>, name: string, phone: string | null, postalCode: string } | null, waiting: { actor: ActorKind, deadline: string | null, otherwise: string, text: string, timeZone: string } | null, window: { timeZone: string } | null }>, plannedPortions: Array<{ amount: { amount: string, currencyCode: string }, payment: { id: string, label: string } }>, refunds: Array<{ acceptedAt: string | null, createdAt: string, failureMessage: string | null, id: string, providerReference: string | null, settledAt: string | null, state: RefundState, amount: { amount: string, currencyCode: string }, payment: { label: string } }>, returnShipments: Array<{ carrier: string, dispatchedAt: string, id: string, receivedAt: string | null, trackingNumber: string }>, timeline: Array<{ at: string, seq: number, text: string }>, total: { amount: string, currencyCode: string } } | null };

export type RequestDetailsFragment = { createdAt: string, details: string, id: string, number: string, evidence: Array<{ id: string, kind: EvidenceKind }>, order: { id: string, number: string }, seller: { id: string, name: string }, availableActions: Array<{ action: string, lineIds: Array<string>, primary: boolean }>, lines: Array<{ id: string, goodsReceived: boolean, quantity: number, reason: RefundReason, resolution: Resolution, returnRequired: boolean, state: LineState, stateSince: string, version: number, deductions: Array<{ clause: string, code: DeductionCode, note: string | null, amount: { amount: string, currencyCode: string } }>, evidence: Array<{ id: string, kind: EvidenceKind }>, goods: { amount: string, currencyCode: string }, inspections: Array<{ accepted: boolean, at: string, id: string, note: string | null, quantity: number }>, item: { id: string, imageUrl: string | null, title: string, variant: string | null }, outboundShipping: { amount: string, currencyCode: string }, refund: { amount: string, currencyCode: string }, rejection: { note: string | null } | null, returnAddress: { city: string, country: string, id: string, lines: Array<string>, name: string, phone: string | null, postalCode: string } | null, waiting: { actor: ActorKind, deadline: string | null, otherwise: string, text: string, timeZone: string } | null, window: { timeZone: string } | null }>, plannedPortions: Array<{ amount: { amount: string, currencyCode: string }, payment: { id: string, label: string } }>, refunds: Array<{ acceptedAt: string | null, createdAt: string, failureMessage: string | null, id: string, providerReference: string | null, settledAt: string | null, state: RefundState, amount: { amount: string, currencyCode: string }, payment: { label: string } }>, returnShipments: Array<{ carrier: string, dispatchedAt: string, id: string, receivedAt: string | null, trackingNumber: string }>, timeline: Array<{ at: string, seq: number, text: string }>, total: { amount: string, currencyCode: string } };

export type ReturnShipmentCreateMutationVariables = Exact<{
  input: ReturnShipmentCreateInput;
}>;


export type ReturnShipmentCreateMutation = { returnShipmentCreate: { refundRequest: { createdAt: string, details: string, id: string, number: string, evidence: Array<{ id: string, kind: EvidenceKind }>, order: { id: string, number: string }, seller: { id: string, name: string }, availableActions: Array<{ action: string, lineIds: Array<string>, primary: boolean }>, lines: Array<{ id: string, goodsReceived: boolean, quantity: number, reason: RefundReason, resolution: Resolution, returnRequired: boolean, state: LineState, stateSince: string, version: number, deductions: Array<{ clause: string, code: DeductionCode, note: string | null, amount: { amount: string, currencyCode: string } }>, evidence: Array<{ id: string, kind: EvidenceKind }>, goods: { amount: string, currencyCode: string }, inspections: Array<{ accepted: boolean, at: string, id: string, note: string | null, quantity: number }>, item: { id: string, imageUrl: string | null, title: string, variant: string | null }, outboundShipping: { amount: string, currencyCode: string }, refund: { amount: string, currencyCode: string }, rejection: { note: string | null } | null, returnAddress: { city: string, country: string, id: string, lines: Array<string>, name: string, phone: string | null, postalCode: string } | null, waiting: { actor: ActorKind, deadline: string | null, otherwise: string, text: string, timeZone: string } | null, window: { timeZone: string } | null }>, plannedPortions: Array<{ amount: { amount: string, currencyCode: string }, payment: { id: string, label: string } }>, refunds: Array<{ acceptedAt: string | null, createdAt: string, failureMessage: string | null, id: string, providerReference: string | null, settledAt: string | null, state: RefundState, amount: { amount: string, currencyCode: string }, payment: { label: string } }>, returnShipments: Array<{ carrier: string, dispatchedAt: string, id: string, receivedAt: string | null, trackingNumber: string }>, timeline: Array<{ at: string, seq: number, text: string }>, total: { amount: string, currencyCode: string } } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };
