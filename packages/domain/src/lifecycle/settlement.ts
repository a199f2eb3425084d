import type { ActorKind } from '../model/actor.ts';
import type { LineContext, Side } from '../model/line-context.ts';

/** The side a person agrees for; null for those who agree for nobody. */
export function sideOf(actor: ActorKind): Side | null {
  if (actor === 'BUYER') return 'BUYER';
  return actor === 'SELLER' || actor === 'ADMINISTRATOR' || actor === 'MERCHANT_SERVER' ? 'SELLER' : null;
}

/**
 * True when, with this acceptance, nobody is left to agree: a mediator's proposal needs both sides, a side's only the
 * other.
 */
export function settlementComplete({ actor, context: { offer } }: Acceptance): boolean {
  if (!offer) return false;
  const agreed = new Set([offer.by, ...offer.acceptedBy, sideOf(actor)]);
  return agreed.has('BUYER') && agreed.has('SELLER');
}

interface Acceptance {
  readonly actor: ActorKind;
  readonly context: Pick<LineContext, 'offer'>;
}
