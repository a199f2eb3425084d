import { hkdfSync } from 'node:crypto';
import type { SigningKey } from './signing-key.ts';

/** A secret for one purpose, made from the one key that every node has; what is signed for one is worth nothing for another. */
export function secretFrom(key: SigningKey, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key.privateKey.export({ type: 'pkcs8', format: 'der' }), '', purpose, 32));
}
