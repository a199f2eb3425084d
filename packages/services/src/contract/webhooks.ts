import type { Actor } from '../actor.ts';
import type { Command } from './command.ts';
import type { PageRequest } from './orders.ts';

export interface CreateWebhookInput extends Command {
  /** https, on the internet. */
  readonly url: string;
  readonly description?: string | null | undefined;
  /** Types with their version, e.g. `refund.settled.v1`; none: all. */
  readonly events: readonly string[];
}

/** What is left out stays as it is. */
export interface UpdateWebhookInput extends Command {
  readonly endpointId: string;
  readonly url?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly events?: readonly string[] | null | undefined;
  readonly active?: boolean | null | undefined;
}

export interface RemoveWebhookInput extends Command {
  readonly endpointId: string;
}

export interface RotateWebhookSecretInput extends Command {
  readonly endpointId: string;
  /** How long the one before signs as well, 0 to 168; 24 when left out. */
  readonly overlapHours?: number | null | undefined;
}

export interface ReplayWebhookInput extends Command {
  readonly deliveryId: string;
}

export interface ReplayWebhooksInput extends Command {
  readonly endpointId: string;
}

export type WebhookChanged = { readonly endpointId: string };

/** `secret` is null when the same key is used again later: it is shown once. */
export type WebhookSecret = { readonly endpointId: string; readonly secret: string | null };

export type WebhookReplayed = { readonly deliveryIds: readonly string[] };

export interface DeliveriesInput extends PageRequest {
  readonly actor: Actor;
  readonly endpointId?: string | null | undefined;
  readonly state?: 'PENDING' | 'DELIVERED' | 'FAILED' | null | undefined;
}
