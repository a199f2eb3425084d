import type { ActorKind } from '@refund-widget/domain';

/** One order, or one customer's orders. */
export type BuyerScope = { readonly orderId: string } | { readonly customerId: string };

export type StaffRole = 'AGENT' | 'SALES_CONTACT' | 'MEDIATOR' | 'ADMINISTRATOR';

export interface BuyerActor {
  readonly kind: 'BUYER';
  readonly merchantId: string;
  readonly scope: BuyerScope;
  /** The storefront origin the token is bound to. */
  readonly origin: string;
  readonly locale?: string;
}

export interface StaffActor {
  readonly kind: 'STAFF';
  readonly merchantId: string;
  readonly staffId: string;
  readonly name: string;
  readonly email: string;
  readonly role: StaffRole;
  /** Sellers this person acts for. An agent sees only theirs; a mediator never decides for one of them. */
  readonly sellerIds: readonly string[];
}

export interface MerchantServerActor {
  readonly kind: 'MERCHANT_SERVER';
  readonly merchantId: string;
  readonly apiKeyId: string;
  readonly scopes: readonly string[];
}

/** A supplier's contact who opened the signed link of one leg. */
export interface SupplierActor {
  readonly kind: 'SUPPLIER';
  readonly merchantId: string;
  readonly requestId: string;
  readonly orderId: string;
  /** The only leg this actor sees. */
  readonly legId: string;
  /** The supplier's, as the record names it. */
  readonly name: string;
}

export interface SystemActor {
  readonly kind: 'SYSTEM';
  readonly merchantId: string;
}

/** On whose behalf a use case runs. */
export type Actor = BuyerActor | StaffActor | MerchantServerActor | SupplierActor | SystemActor;

/** The side of the lifecycle an actor stands on. */
export function actorKindOf(actor: Actor): ActorKind {
  if (actor.kind !== 'STAFF') return actor.kind;
  if (actor.role === 'MEDIATOR' || actor.role === 'ADMINISTRATOR') return actor.role;
  return 'SELLER';
}

/** The same caller has the same key space, whatever token it came with. */
export function idempotencyScopeOf(actor: Actor): string {
  switch (actor.kind) {
    case 'BUYER':
      return 'orderId' in actor.scope
        ? `buyer:order:${actor.scope.orderId}`
        : `buyer:customer:${actor.scope.customerId}`;
    case 'STAFF':
      return `staff:${actor.staffId}`;
    case 'MERCHANT_SERVER':
      return `key:${actor.apiKeyId}`;
    case 'SUPPLIER':
      return `supplier:${actor.legId}`;
    case 'SYSTEM':
      return 'system';
  }
}
