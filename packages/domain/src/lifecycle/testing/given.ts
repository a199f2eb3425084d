import type { LineContext, StandingOffer } from '../../model/line-context.ts';
import { lineContext } from '../line-context.ts';

export const NOW = Date.UTC(2026, 10, 24, 9, 12);
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** A retail line whose goods the buyer has and must send back for a refund. */
export function given(facts: Partial<LineContext> = {}): LineContext {
  return lineContext({
    mode: 'RETAIL',
    resolution: 'REFUND_AND_RETURN',
    returnRequired: true,
    goods: 'WITH_BUYER',
    ...facts,
  });
}

export function offerBy(by: StandingOffer['by'], facts: Partial<StandingOffer> = {}): StandingOffer {
  return { by, resolution: 'PARTIAL_REFUND', returnRequired: false, acceptedBy: [], validUntil: NOW + DAY, ...facts };
}

export function legs(facts: Partial<LineContext['legs']>): LineContext['legs'] {
  return { uncovered: 0n, waiting: 0, accepted: 0, settled: 0, failed: 0, unknown: 0, manual: 0, ...facts };
}
