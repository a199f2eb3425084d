import { hashText } from '../kernel/hash.ts';

export const CODE_LIFETIME_MS = 10 * 60_000;
export const MOST_ATTEMPTS = 5;

const CODES = 1_000_000;
/** The largest multiple of a million below 2^32: beyond it some codes would be likelier than others. */
const FAIR = Math.floor(2 ** 32 / CODES) * CODES;

/** Six digits, each code as likely as any other. */
export function newCode(randomBytes: (size: number) => Uint8Array): string {
  for (;;) {
    const value = Buffer.from(randomBytes(4)).readUInt32BE();
    if (value < FAIR) return String(value % CODES).padStart(6, '0');
  }
}

/** Salted with the sign-in it belongs to, so that equal codes have different hashes. */
export function codeHash(loginCodeId: string, code: string): string {
  return hashText(`${loginCodeId}:${code}`);
}
