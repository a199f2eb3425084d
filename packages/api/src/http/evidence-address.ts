import { createHmac, timingSafeEqual } from 'node:crypto';
import { secretFrom } from '../auth/secret-from.ts';
import type { SigningKey } from '../auth/signing-key.ts';

/** An address works for five to ten minutes: it changes only every five, so that browsers may keep what they loaded. */
const step = 300_000;

export interface EvidenceFile {
  readonly merchantId: string;
  readonly evidenceId: string;
}

export interface EvidenceAddresses {
  urlOf(file: EvidenceFile): string;
  /** The file an address names; undefined when it was made up or is too old. */
  read(path: string, parameters: URLSearchParams): EvidenceFile | undefined;
}

/** Addresses on the evidence origin that nobody can make but us, and that work for minutes. */
export function evidenceAddresses(key: SigningKey, origin: () => string, clock: () => number): EvidenceAddresses {
  const secret = secretFrom(key, 'evidence addresses');
  const sign = ({ merchantId, evidenceId }: EvidenceFile, until: number) =>
    createHmac('sha256', secret).update(`${merchantId}/${evidenceId}/${until}`).digest();
  return {
    urlOf(file) {
      const until = (Math.floor(clock() / step) + 2) * step;
      const query = new URLSearchParams({
        merchant: file.merchantId,
        until: String(until),
        signature: sign(file, until).toString('base64url'),
      });
      return `${origin()}/evidence/${file.evidenceId}?${query}`;
    },
    read(path, parameters) {
      const evidenceId = /^\/evidence\/([0-9a-f-]{36})$/.exec(path)?.[1];
      const merchantId = parameters.get('merchant') ?? '';
      const until = Number(parameters.get('until'));
      if (evidenceId === undefined || !Number.isSafeInteger(until) || until <= clock()) return undefined;
      const given = Buffer.from(parameters.get('signature') ?? '', 'base64url');
      const expected = sign({ merchantId, evidenceId }, until);
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
      return { merchantId, evidenceId };
    },
  };
}
