import type { LotToImport } from '@refund-widget/connectors';
import type { LotState, UnitRange } from '@refund-widget/domain';

export interface KnownLot {
  readonly id: string;
  readonly externalId: string;
  readonly units: UnitRange;
  readonly state: LotState;
  /** A replacement that arrived: the shop knows nothing of it and does not move it. */
  readonly replacement: boolean;
}

/** One row of the lots to be: a known row that goes on, or a new one. */
export interface PlannedLot {
  readonly id: string | null;
  readonly lot: LotToImport;
}

export interface LotPlan {
  readonly lots: readonly PlannedLot[];
  /** Known rows that no unit is in any more. */
  readonly unused: readonly string[];
  /** The first claimed unit that the shop now says is less far on its way than before; null when there is none. */
  readonly wentBack: number | null;
}

const NO_LOT = -1;

const PROGRESS: Readonly<Record<LotState, number>> = { NOT_SHIPPED: 0, IN_TRANSIT: 1, DELIVERED: 2 };

/**
 * Which units are in which lot after the shop reported its lots anew. Units stay where they are as long as their lot is
 * reported; what a lot lost or gained is taken from the others, units that nobody claims first, so that a request keeps
 * the fate of its units. A lot whose units do not follow one another becomes several rows.
 *
 * Replacements stay as they are: their units count towards the shop's lot they were bought in, and are in no row of it.
 */
export function planLots(
  known: readonly KnownLot[],
  reported: readonly LotToImport[],
  quantity: number,
  claimed: readonly UnitRange[],
): LotPlan {
  const before = lotOfUnit(known, quantity);
  const isReplaced = (unit: number) => before[unit]?.replacement ?? false;
  const isClaimed = (unit: number) =>
    isReplaced(unit) || claimed.some(({ first, last }) => first <= unit && unit <= last);
  const assigned = assignUnits(before, reported, quantity, isClaimed);
  const after = assigned.map((lot, unit) => (isReplaced(unit) ? NO_LOT : lot));
  const shipped = known.filter(({ replacement }) => !replacement);
  const lots = namedRows(shipped, reported, after);
  const used = new Set(lots.flatMap(({ id }) => (id === null ? [] : [id])));
  return {
    lots,
    unused: shipped.filter(({ id }) => !used.has(id)).map(({ id }) => id),
    wentBack: firstThatWentBack(before, after, reported, isClaimed),
  };
}

/** Index 0 is not used: units count from 1. */
function lotOfUnit(known: readonly KnownLot[], quantity: number): (KnownLot | null)[] {
  const lots = new Array<KnownLot | null>(quantity + 1).fill(null);
  for (const lot of known) lots.fill(lot, lot.units.first, Math.min(lot.units.last, quantity) + 1);
  return lots;
}

function assignUnits(
  before: readonly (KnownLot | null)[],
  reported: readonly LotToImport[],
  quantity: number,
  isClaimed: (unit: number) => boolean,
): number[] {
  const after = new Array<number>(quantity + 1).fill(NO_LOT);
  const units = Array.from({ length: quantity }, (_, index) => index + 1);
  const claimedFirst = units.toSorted((a, b) => Number(isClaimed(b)) - Number(isClaimed(a)) || a - b);
  const missing = reported.map(({ externalId, units: { first, last } }, index) => {
    const size = last - first + 1;
    const kept = claimedFirst.filter((unit) => before[unit]?.externalId === externalId && after[unit] === NO_LOT);
    for (const unit of kept.slice(0, size)) after[unit] = index;
    return size - Math.min(size, kept.length);
  });
  const pool = units
    .filter((unit) => after[unit] === NO_LOT)
    .sort((a, b) => Number(isClaimed(a)) - Number(isClaimed(b)) || a - b);
  for (const [index, count] of missing.entries()) {
    for (const unit of pool.splice(0, count)) after[unit] = index;
  }
  return after;
}

function namedRows(
  known: readonly KnownLot[],
  reported: readonly LotToImport[],
  after: readonly number[],
): PlannedLot[] {
  const rows = reported.flatMap((lot, index) => runsOf(after, index).map((units) => ({ ...lot, units })));
  const free = new Set(known);
  const sameName = rows.map((lot) =>
    take(free, ({ externalId, units }) => externalId === lot.externalId && meets(units, lot.units)),
  );
  return rows.map((lot, index) => {
    const row = sameName[index] ?? take(free, ({ units }) => meets(units, lot.units));
    return { id: row?.id ?? null, lot };
  });
}

function take(free: Set<KnownLot>, fits: (lot: KnownLot) => boolean): KnownLot | null {
  for (const lot of free) {
    if (!fits(lot)) continue;
    free.delete(lot);
    return lot;
  }
  return null;
}

function meets(left: UnitRange, right: UnitRange): boolean {
  return left.first <= right.last && right.first <= left.last;
}

function runsOf(after: readonly number[], index: number): UnitRange[] {
  const runs: { first: number; last: number }[] = [];
  for (let unit = 1; unit < after.length; unit += 1) {
    if (after[unit] !== index) continue;
    const open = runs.at(-1);
    if (open && open.last === unit - 1) open.last = unit;
    else runs.push({ first: unit, last: unit });
  }
  return runs;
}

function firstThatWentBack(
  before: readonly (KnownLot | null)[],
  after: readonly number[],
  reported: readonly LotToImport[],
  isClaimed: (unit: number) => boolean,
): number | null {
  for (let unit = 1; unit < after.length; unit += 1) {
    const was = before[unit];
    const is = reported[after[unit] ?? NO_LOT];
    if (was && is && isClaimed(unit) && PROGRESS[is.state] < PROGRESS[was.state]) return unit;
  }
  return null;
}
