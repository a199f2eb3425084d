const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Types that have a global id. */
export const NODE_TYPES = [
  'Dispute',
  'Evidence',
  'ForwardShipment',
  'Inspection',
  'Lot',
  'ManualPayout',
  'Merchant',
  'Message',
  'Offer',
  'Order',
  'OrderItem',
  'Payable',
  'Payment',
  'Policy',
  'PolicyVersion',
  'Question',
  'RefundRequest',
  'RefundRequestLine',
  'RefundTransaction',
  'ReturnAddress',
  'ReturnShipment',
  'Seller',
  'StaffMember',
  'Supplier',
  'SupplierLeg',
  'WebhookDelivery',
  'WebhookEndpoint',
] as const;

export type NodeType = (typeof NODE_TYPES)[number];

/** The id a client sees: unique over all types, opaque. */
export function globalId(type: NodeType, id: string): string {
  return Buffer.from(`${type}:${id}`, 'latin1').toString('base64');
}

/** Undefined for anything that is no id of ours. */
export function readGlobalId(text: string): { readonly type: NodeType; readonly id: string } | undefined {
  if (text.length > 100) return undefined;
  const [typeName, id, ...rest] = Buffer.from(text, 'base64').toString('latin1').split(':');
  const type = NODE_TYPES.find((name) => name === typeName);
  if (type === undefined || id === undefined || rest.length > 0 || !uuid.test(id)) return undefined;
  // Base64 decoding forgives much; an id has exactly one spelling.
  return globalId(type, id) === text ? { type, id } : undefined;
}
