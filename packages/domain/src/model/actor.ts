export const ACTOR_KINDS = [
  'BUYER',
  'SELLER',
  'SUPPLIER',
  'MEDIATOR',
  'ADMINISTRATOR',
  'MERCHANT_SERVER',
  'CARRIER',
  'PROVIDER',
  'SYSTEM',
] as const;

/** Who may act on a line or is waited for. A sales contact acts as the seller. */
export type ActorKind = (typeof ACTOR_KINDS)[number];
