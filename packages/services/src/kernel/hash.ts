import { createHash, timingSafeEqual } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';

/** SHA-256 in hexadecimal of a text. */
export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** SHA-256 of a plain value, whatever order its keys were written in. */
export function hashValue(value: unknown): string {
  return hashText(canonicalJson(value));
}

/** Compares in a time that tells nothing about where two hashes differ. */
export function sameHash(left: string, right: string): boolean {
  const a = Buffer.from(left);
  const b = Buffer.from(right);
  return a.length === b.length && timingSafeEqual(a, b);
}
