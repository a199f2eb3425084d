import type { Payer, Resolution } from '@refund-widget/client';

/** What the buyer has filled in so far. */
export interface Proposal {
  readonly resolution: Resolution;
  readonly units: number;
  readonly as: 'amount' | 'share';
  /** As typed. */
  readonly amount: string;
  readonly share: string;
  /** Asked where a new one comes; otherwise the resolution says it. */
  readonly oldOneBack: boolean;
  readonly postagePayer: Payer;
  /** Days as `YYYY-MM-DD`; empty when left out. */
  readonly shipBy: string;
  readonly validUntil: string;
  readonly note: string;
}

/** Whether money is to come back, rather than new goods. */
export function asksMoney({ resolution }: Proposal): boolean {
  return resolution !== 'REPLACEMENT';
}

/** Whether goods travel; `possible` where they are with the buyer, or will be. */
export function returnNeeded({ resolution, oldOneBack }: Proposal, possible: boolean): boolean {
  return possible && (resolution === 'REPLACEMENT' ? oldOneBack : resolution === 'REFUND_AND_RETURN');
}

/** The last moment of a day in `timeZone`, ISO 8601; null when no day was chosen. */
export function endOfDay(date: string, timeZone: string): string | null {
  const midnight = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(midnight)) return null;
  // Midnight there is found from midnight in UTC by what the zone's clocks show then; twice, for days on which they change.
  const next = midnight + 86_400_000;
  let instant = next;
  for (let pass = 0; pass < 2; pass += 1) instant = next - offsetAt(instant, timeZone);
  return new Date(instant - 1).toISOString();
}

/** How far the clocks of `timeZone` are ahead of UTC at `instant`, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const part = (name: string) => Number(parts.find(({ type }) => type === name)?.value ?? 0);
  const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return local - Math.floor(instant / 1000) * 1000;
}
