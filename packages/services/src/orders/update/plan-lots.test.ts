import type { LotToImport } from '@refund-widget/connectors';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type KnownLot, planLots } from './plan-lots.ts';

function reported(...lots: readonly (readonly [externalId: string, quantity: number])[]): LotToImport[] {
  let first = 1;
  return lots.map(([externalId, quantity]) => {
    const units = { first, last: first + quantity - 1 };
    first += quantity;
    const times = { shippedAt: 1, deliveredAt: 2, expectedAt: null, carrier: null, trackingNumber: null };
    return { externalId, units, state: 'DELIVERED', ...times };
  });
}

/** The shop's lot `d1` of `quantity` units, of which some were replaced: each row is a run of what is left or replaced. */
function knownAfter(quantity: number, replaced: ReadonlySet<number>): KnownLot[] {
  const lots: KnownLot[] = [];
  for (let unit = 1; unit <= quantity; unit += 1) {
    const replacement = replaced.has(unit);
    const open = lots.at(-1);
    if (open && open.replacement === replacement)
      lots[lots.length - 1] = { ...open, units: { ...open.units, last: unit } };
    else
      lots.push({
        id: `row-${unit}`,
        externalId: 'd1',
        units: { first: unit, last: unit },
        state: 'DELIVERED',
        replacement,
      });
  }
  return lots;
}

const unitsOf = (lots: readonly { readonly lot: { readonly units: KnownLot['units'] } }[]) =>
  lots.flatMap(({ lot: { units } }) => Array.from({ length: units.last - units.first + 1 }, (_, i) => units.first + i));

describe('a re-import around replacements', () => {
  test('the same report changes nothing', () => {
    const known = knownAfter(5, new Set([2, 3]));
    const plan = planLots(known, reported(['d1', 5]), 5, []);
    expect(plan.lots.map(({ id, lot: { units } }) => [id, units])).toEqual([
      ['row-1', { first: 1, last: 1 }],
      ['row-4', { first: 4, last: 5 }],
    ]);
    expect(plan).toMatchObject({ unused: [], wentBack: null });
  });

  test('a lot of which everything was replaced stays replaced under another name', () => {
    const plan = planLots(knownAfter(2, new Set([1, 2])), reported(['other', 2]), 2, []);
    expect(plan).toEqual({ lots: [], unused: [], wentBack: null });
  });

  test('however the shop cuts its lots, every unit that was not replaced is in exactly one, and no replaced one is', () => {
    const shop = fc.integer({ min: 1, max: 12 }).chain((quantity) =>
      fc.record({
        quantity: fc.constant(quantity),
        replaced: fc.uniqueArray(fc.integer({ min: 1, max: quantity })),
        sizes: fc.array(fc.integer({ min: 1, max: quantity }), { minLength: 1, maxLength: 4 }),
        claimed: fc.integer({ min: 1, max: quantity }),
      }),
    );
    fc.assert(
      fc.property(shop, ({ quantity, replaced, sizes, claimed }) => {
        const cuts: [string, number][] = [];
        let left = quantity;
        for (const [index, size] of sizes.entries()) {
          if (left === 0) break;
          const last = index === sizes.length - 1;
          const units = last ? left : Math.min(size, left);
          cuts.push([`d${index + 1}`, units]);
          left -= units;
        }
        const gone = new Set(replaced);
        const plan = planLots(knownAfter(quantity, gone), reported(...cuts), quantity, [
          { first: claimed, last: claimed },
        ]);
        const expected = Array.from({ length: quantity }, (_, index) => index + 1).filter((unit) => !gone.has(unit));
        expect(unitsOf(plan.lots).sort((a, b) => a - b)).toEqual(expected);
        expect(plan.wentBack).toBeNull();
        const replacements = knownAfter(quantity, gone).flatMap(({ id, replacement }) => (replacement ? [id] : []));
        for (const id of replacements) {
          expect(plan.unused).not.toContain(id);
          expect(plan.lots.map((row) => row.id)).not.toContain(id);
        }
      }),
    );
  });
});
