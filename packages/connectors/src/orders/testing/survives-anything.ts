import fc from 'fast-check';
import { expect } from 'vitest';
import type { OrderSource } from '../order-source.ts';
import { orderToImport } from '../order-to-import.ts';

/**
 * Puts anything anywhere in exported orders: each is converted or refused with problems, never a crash, and what is
 * converted never gives back more money than was captured or more units than were bought.
 */
export function expectSurvivesAnything(source: OrderSource, exported: readonly unknown[], now: number): void {
  const index = fc.nat(exported.length - 1);
  const steps = fc.array(fc.nat(), { minLength: 1, maxLength: 6 });
  const value = fc.oneof(
    fc.jsonValue(),
    fc.constant(undefined),
    fc.constantFrom('-1', '1e400', 'x', '', -1, 1.5, 1e300, 3, '2026-02-30T00:00:00Z'),
  );
  fc.assert(
    fc.property(index, steps, value, (which, path, put) => {
      const converted = source.convert(breakAt(exported[which], path, put), { now });
      if (!converted.ok) {
        expect(converted.problems.length).toBeGreaterThan(0);
        return;
      }
      const { payments, items } = orderToImport(converted.document);
      expect(payments.every((payment) => payment.refundedElsewhere <= payment.captured)).toBe(true);
      expect(items.every((item) => item.returnedUnits <= item.quantity)).toBe(true);
    }),
    { numRuns: 1000 },
  );
}

/** Follows the steps through keys and rows, as far as there are any, and puts the value there. */
function breakAt(value: unknown, steps: readonly number[], put: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined || typeof value !== 'object' || value === null) return put;
  const keys = Object.keys(value);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return put;
  const changed = breakAt(Reflect.get(value, key), rest, put);
  if (Array.isArray(value)) return value.map((row, index) => (String(index) === key ? changed : row));
  return { ...value, [key]: changed };
}
