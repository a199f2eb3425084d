import type { BuyerScope, StaffActor, StaffRole } from '../actor.ts';
import type { PaymentHelpInput } from '../merchants/payment-help.ts';
import type { Command } from './command.ts';

export interface CreateMerchantInput {
  readonly slug: string;
  readonly name: string;
  readonly kind: 'SHOP' | 'MARKETPLACE';
  /** IANA zone. */
  readonly timeZone: string;
  readonly country?: string | null;
  readonly region?: string | null;
  readonly locale?: string;
  readonly supportEmail: string;
  readonly allowedOrigins: readonly string[];
}

export interface UpdatePaymentHelpInput extends Command {
  readonly help: PaymentHelpInput;
}

export interface MerchantChanged {
  readonly merchantId: string;
}

export interface CreateSellerInput {
  readonly merchantId: string;
  /** The shop's own id; orders name the seller by it. */
  readonly externalId: string;
  readonly name: string;
  readonly email: string;
  readonly country?: string | null;
  readonly region?: string | null;
}

export interface AddReturnAddressInput {
  readonly merchantId: string;
  readonly sellerId: string;
  readonly name: string;
  readonly lines: readonly string[];
  readonly postalCode: string;
  readonly city: string;
  readonly country: string;
  readonly phone?: string | null;
  readonly isDefault?: boolean;
}

export interface CreateStaffInput {
  readonly merchantId: string;
  readonly email: string;
  readonly name: string;
  readonly role: StaffRole;
  readonly sellerIds: readonly string[];
}

export interface PublishPolicyInput {
  readonly merchantId: string;
  /** A policy document by the published JSON Schema; its `key` names the policy, and a new version is written when it differs. */
  readonly document: unknown;
}

export interface PolicyPublished {
  readonly policyId: string;
  readonly policyVersionId: string;
  readonly version: number;
}

export interface AssignPolicyInput {
  readonly merchantId: string;
  readonly policyKey: string;
  readonly scope: 'ITEM' | 'TAG' | 'MODE' | 'DEFAULT';
  /** SKU, tag or business mode; left out for the default. */
  readonly value?: string;
}

export interface CreateApiKeyInput {
  readonly merchantId: string;
  readonly name: string;
  readonly scopes: readonly string[];
  /** Development only: a fixed secret, so that examples keep working. */
  readonly secret?: string;
}

export interface ApiKeyCreated {
  readonly apiKeyId: string;
  /** `rk_<merchant uuid hex>_<secret>`, shown once. */
  readonly token: string;
}

export interface BuyerSessionInput extends Command {
  readonly origin: string;
  /** Exactly one of the two. */
  readonly orderExternalId?: string | null | undefined;
  readonly customerId?: string | null | undefined;
  /** At most 900. */
  readonly lifetimeSeconds?: number | null | undefined;
}

/** What a buyer's token is minted from; the same key gives the same session. */
export interface BuyerSession {
  readonly scope: BuyerScope;
  readonly origin: string;
  readonly issuedAt: number;
  readonly expiresAt: number;
}

export interface StaffSignInStartInput {
  /** The merchant's slug. */
  readonly merchant: string;
  readonly email: string;
}

export interface StaffSignInFinishInput extends StaffSignInStartInput {
  readonly code: string;
}

export interface StaffSignedIn {
  readonly staff: StaffActor;
}

export interface DirectoryEntry {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly allowedOrigins: readonly string[];
}
