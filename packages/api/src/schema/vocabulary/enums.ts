import {
  ACTOR_KINDS,
  ANSWERS,
  APPROVALS,
  BUSINESS_MODES,
  BUYER_KINDS,
  DEDUCTIONS,
  DISPUTE_OUTCOMES,
  LINE_STATES,
  LOT_STATES,
  OFFER_BENEFITS,
  OFFER_FIELDS,
  PAYABLE_KINDS,
  PAYABLE_STATES,
  PAYERS,
  REASONS,
  RESOLUTIONS,
} from '@refund-widget/domain';
import { FORWARD_KINDS, QUEUE_VIEWS } from '@refund-widget/services';
import { builder } from '../builder.ts';

/** Every word of the domain that is one of a fixed few, under its name in the API. */
export const ActorKind = builder.enumType('ActorKind', { values: ACTOR_KINDS });
export const Approval = builder.enumType('Approval', { values: APPROVALS });
export const BusinessMode = builder.enumType('BusinessMode', { values: BUSINESS_MODES });
export const BuyerKind = builder.enumType('BuyerKind', { values: BUYER_KINDS });
export const DeductionCode = builder.enumType('DeductionCode', { values: DEDUCTIONS });
export const DisputeOutcome = builder.enumType('DisputeOutcome', { values: DISPUTE_OUTCOMES });
export const EligibilityAnswer = builder.enumType('EligibilityAnswer', { values: ANSWERS });
export const LineState = builder.enumType('LineState', { values: LINE_STATES });
export const LotState = builder.enumType('LotState', { values: LOT_STATES });
export const OfferBenefit = builder.enumType('OfferBenefit', { values: OFFER_BENEFITS });
export const OfferField = builder.enumType('OfferField', { values: OFFER_FIELDS });
export const PayableKind = builder.enumType('PayableKind', { values: PAYABLE_KINDS });
export const PayableState = builder.enumType('PayableState', { values: PAYABLE_STATES });
export const Payer = builder.enumType('Payer', { values: PAYERS });
export const QueueView = builder.enumType('QueueView', { values: QUEUE_VIEWS });
export const RefundReason = builder.enumType('RefundReason', { values: REASONS });
export const Resolution = builder.enumType('Resolution', { values: RESOLUTIONS });

export const Condition = builder.enumType('Condition', {
  values: ['AS_SENT', 'WORN', 'DAMAGED', 'OTHER_ITEM'] as const,
});
export const DeductionTiming = builder.enumType('DeductionTiming', { values: ['QUOTE', 'INSPECTION'] as const });
export const DisputeState = builder.enumType('DisputeState', {
  values: ['OPEN', 'DECIDED', 'SETTLED', 'WITHDRAWN'] as const,
});
export const Disposition = builder.enumType('Disposition', {
  values: ['RESTOCK', 'SECONDS', 'SCRAP', 'RETURN_TO_BUYER', 'RETURN_TO_SUPPLIER'] as const,
});
export const DurationUnit = builder.enumType('DurationUnit', {
  values: ['HOURS', 'CALENDAR_DAYS', 'WORKING_DAYS', 'MONTHS', 'YEARS'] as const,
});
export const EvidenceFieldType = builder.enumType('EvidenceFieldType', { values: ['NUMBER', 'TEXT', 'DATE'] as const });
export const EvidenceKind = builder.enumType('EvidenceKind', {
  values: ['PHOTO', 'VIDEO', 'DOCUMENT', 'FACTS'] as const,
});
export const EvidenceRequirementKind = builder.enumType('EvidenceRequirementKind', {
  values: ['PHOTO', 'VIDEO', 'PHOTO_OR_VIDEO', 'DOCUMENT', 'FACTS'] as const,
});
export const EvidenceState = builder.enumType('EvidenceState', {
  values: ['UPLOADED', 'ATTACHED', 'ACCEPTED', 'REFUSED'] as const,
});
export const Fault = builder.enumType('Fault', { values: ['BUYER', 'SELLER', 'CARRIER'] as const });
export const ForwardShipmentKind = builder.enumType('ForwardShipmentKind', { values: FORWARD_KINDS });
export const ForwardShipmentState = builder.enumType('ForwardShipmentState', {
  values: ['IN_TRANSIT', 'DELIVERED', 'LOST'] as const,
});
export const MerchantKind = builder.enumType('MerchantKind', { values: ['SHOP', 'MARKETPLACE'] as const });
export const MessageTopic = builder.enumType('MessageTopic', { values: ['PAYMENT'] as const });
export const MessageAudience = builder.enumType('MessageAudience', { values: ['EVERYONE', 'STAFF'] as const });
export const PayableMeans = builder.enumType('PayableMeans', { values: ['TRANSFER', 'PREPAID_LABEL'] as const });
export const PayoutState = builder.enumType('PayoutState', { values: ['PREPARED', 'APPROVED', 'RETURNED'] as const });
export const OfferSide = builder.enumType('OfferSide', { values: ['BUYER', 'SELLER', 'MEDIATOR'] as const });
export const OfferState = builder.enumType('OfferState', {
  values: ['STANDING', 'ACCEPTED', 'COUNTERED', 'DECLINED', 'LAPSED'] as const,
});
export const PolicyScope = builder.enumType('PolicyScope', { values: ['ITEM', 'TAG', 'MODE', 'DEFAULT'] as const });
export const QuestionSide = builder.enumType('QuestionSide', { values: ['BUYER', 'SELLER'] as const });
export const QuestionState = builder.enumType('QuestionState', {
  values: ['OPEN', 'ANSWERED', 'LAPSED', 'WITHDRAWN'] as const,
});
export const RefundRequestSort = builder.enumType('RefundRequestSort', { values: ['NEWEST', 'DEADLINE'] as const });
export const RefundState = builder.enumType('RefundState', {
  values: ['RESERVED', 'ACCEPTED', 'SUCCEEDED', 'FAILED', 'UNKNOWN'] as const,
});
export const RuleOutcome = builder.enumType('RuleOutcome', { values: ['PASS', 'FAIL', 'PENDING', 'INFO'] as const });
export const ShipmentState = builder.enumType('ShipmentState', {
  values: ['IN_TRANSIT', 'PARTLY_RECEIVED', 'RECEIVED', 'LOST'] as const,
});
export const SourceKind = builder.enumType('SourceKind', { values: ['POLICY', 'LAW'] as const });
export const StaffRole = builder.enumType('StaffRole', {
  values: ['AGENT', 'SALES_CONTACT', 'MEDIATOR', 'ADMINISTRATOR'] as const,
});
