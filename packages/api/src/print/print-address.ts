import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Actor } from '@refund-widget/services';
import { secretFrom } from '../auth/secret-from.ts';
import type { SigningKey } from '../auth/signing-key.ts';
import { LANGUAGES, type Language } from '../request/language.ts';

/** An address works for five to ten minutes: it changes only every five, so that a page that is read again keeps its links. */
const step = 300_000;

export const PRINTED = ['statement', 'record', 'voucher'] as const;
export type Printed = (typeof PRINTED)[number];

/** What is printed, and for whose eyes: the page shows what this reader may see, and nothing more. */
export interface PrintedPage {
  readonly kind: Printed;
  readonly merchantId: string;
  /** The request's id; of a voucher the order's and the payment's, with a dot between. */
  readonly id: string;
  /** `order:…`, `customer:…`, `staff:…` or `server:…`. */
  readonly reader: string;
  readonly language: Language;
}

export interface PrintAddresses {
  /** Null for a reader who is shown no printed pages. */
  urlOf(page: Omit<PrintedPage, 'merchantId' | 'reader'>, actor: Actor): string | null;
  /** The page an address names; undefined when it was made up or is too old. */
  read(path: string, parameters: URLSearchParams): PrintedPage | undefined;
}

/** Addresses of printable pages that nobody can make but us, that name their reader, and that work for minutes. */
export function printAddresses(key: SigningKey, origin: () => string, clock: () => number): PrintAddresses {
  const secret = secretFrom(key, 'printed pages');
  const sign = ({ kind, merchantId, id, reader, language }: PrintedPage, until: number) =>
    createHmac('sha256', secret)
      .update(JSON.stringify([kind, merchantId, id, reader, language, until]))
      .digest();
  return {
    urlOf(page, actor) {
      const reader = readerOf(actor);
      if (reader === null) return null;
      const { merchantId } = actor;
      const until = (Math.floor(clock() / step) + 2) * step;
      const query = new URLSearchParams({
        ...{ merchant: merchantId, reader, language: page.language, until: String(until) },
        signature: sign({ ...page, merchantId, reader }, until).toString('base64url'),
      });
      return `${origin()}/print/${page.kind}/${page.id}?${query}`;
    },
    read(path, parameters) {
      const [, kindName, id] = /^\/print\/([a-z]+)\/([0-9a-f-]{36}(?:\.[0-9a-f-]{36})?)$/.exec(path) ?? [];
      const kind = PRINTED.find((name) => name === kindName);
      const language = LANGUAGES.find((name) => name === parameters.get('language'));
      const until = Number(parameters.get('until'));
      if (kind === undefined || id === undefined || language === undefined) return undefined;
      if (!Number.isSafeInteger(until) || until <= clock()) return undefined;
      const [merchantId, reader] = [parameters.get('merchant') ?? '', parameters.get('reader') ?? ''];
      const page: PrintedPage = { kind, merchantId, id, reader, language };
      const given = Buffer.from(parameters.get('signature') ?? '', 'base64url');
      const expected = sign(page, until);
      return given.length === expected.length && timingSafeEqual(given, expected) ? page : undefined;
    },
  };
}

function readerOf(actor: Actor): string | null {
  switch (actor.kind) {
    case 'BUYER':
      return 'orderId' in actor.scope ? `order:${actor.scope.orderId}` : `customer:${actor.scope.customerId}`;
    case 'STAFF':
      return `staff:${actor.staffId}`;
    case 'MERCHANT_SERVER':
      return `server:${actor.apiKeyId}`;
    default:
      return null;
  }
}
