import type { Prisma } from '@refund-widget/database';

const BIGINT = '$minor';

/** A plain value as a JSON column holds it: a bigint becomes `{ "$minor": "123" }`, what is undefined is left out. */
export function toStoredJson(value: unknown): Prisma.InputJsonValue {
  return storedOrNull(value) ?? {};
}

function storedOrNull(value: unknown): Prisma.InputJsonValue | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return { [BIGINT]: value.toString() };
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(storedOrNull);
  if (typeof value !== 'object') throw new TypeError(`A ${typeof value} is not JSON`);
  const stored: Record<string, Prisma.InputJsonValue | null> = {};
  for (const [key, entry] of Object.entries(value)) if (entry !== undefined) stored[key] = storedOrNull(entry);
  return stored;
}

/** The value `toStoredJson` was given, bigints included. */
export function fromStoredJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromStoredJson);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const [only] = entries;
  if (only?.[0] === BIGINT && entries.length === 1) return BigInt(String(only[1]));
  return Object.fromEntries(entries.map(([key, entry]) => [key, fromStoredJson(entry)]));
}
