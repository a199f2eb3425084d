import * as z from 'zod';

/** Two years: further than any window or statutory right of the built-in policies that a story needs to see end. */
const FURTHEST_MS = 2 * 366 * 86_400_000;

const units = { W: 7 * 86_400_000, D: 86_400_000, H: 3_600_000, M: 60_000, S: 1_000 } as const;

const duration = /^P(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?=\d)(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?$/;

const shape = z.union([
  z.strictObject({
    forward: z
      .string()
      .regex(duration)
      .refine((text) => /\d/.test(text)),
  }),
  z.strictObject({ to: z.iso.datetime({ offset: true }) }),
]);

export type MoveAsked = { readonly ok: true; readonly to: number } | { readonly ok: false; readonly message: string };

/** Where a body `{ "forward": "P3D" }` or `{ "to": "2026-12-01T09:00:00Z" }` wants time to be. Months are no fixed length. */
export function readMove(body: string, now: number): MoveAsked {
  const parsed = shape.safeParse(jsonOf(body));
  if (!parsed.success) {
    return refused(
      'Send { "forward": "P3D" } (weeks, days, hours, minutes, seconds) or { "to": "2026-12-01T09:00:00Z" }.',
    );
  }
  const to = 'to' in parsed.data ? Date.parse(parsed.data.to) : now + lengthOf(parsed.data.forward);
  if (to < now) return refused(`Time only moves forward. It is ${new Date(now).toISOString()}.`);
  if (to - now > FURTHEST_MS) return refused('Move at most two years at once.');
  return { ok: true, to };
}

function lengthOf(text: string): number {
  const [, weeks, days, hours, minutes, seconds] = duration.exec(text) ?? [];
  const count = (value: string | undefined, unit: number) => Number(value ?? 0) * unit;
  return (
    count(weeks, units.W) +
    count(days, units.D) +
    count(hours, units.H) +
    count(minutes, units.M) +
    count(seconds, units.S)
  );
}

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function refused(message: string): MoveAsked {
  return { ok: false, message };
}
