import { createHmac, timingSafeEqual } from 'node:crypto';
import { BUSINESS_MODES, type BusinessMode, type Instant } from '@refund-widget/domain';
import * as z from 'zod';
import { canonicalJson } from '../kernel/canonical-json.ts';

/** Which terms were shown, of what, and when: what a shop sends back with its order. */
export interface ShownTerms {
  readonly merchantId: string;
  readonly policyVersionId: string;
  readonly product: { readonly sku: string | null; readonly mode: BusinessMode; readonly tags: readonly string[] };
  readonly shownAt: Instant;
}

/** Turns shown terms into a token that nobody can make but us, and back. */
export interface TermsSeal {
  readonly seal: (shown: ShownTerms) => string;
  /** Undefined for a token that is not ours, or was changed. */
  readonly open: (token: string) => ShownTerms | undefined;
}

const shownSchema = z.object({
  merchantId: z.string(),
  policyVersionId: z.string(),
  product: z.object({ sku: z.string().nullable(), mode: z.enum(BUSINESS_MODES), tags: z.array(z.string()) }),
  shownAt: z.number(),
});

/** The token goes through the buyer's browser, so it is signed: a buyer cannot choose other terms than were shown. */
export function createTermsSeal(secret: Uint8Array): TermsSeal {
  const sign = (content: string) => createHmac('sha256', secret).update(`terms.1.${content}`).digest('base64url');
  return {
    seal: (shown) => {
      const content = Buffer.from(canonicalJson(shown)).toString('base64url');
      return `terms.1.${content}.${sign(content)}`;
    },
    open: (token) => {
      const [, content, signature] = /^terms\.1\.([\w-]{1,4000})\.([\w-]{43})$/.exec(token) ?? [];
      if (content === undefined || signature === undefined) return undefined;
      if (!timingSafeEqual(Buffer.from(signature), Buffer.from(sign(content)))) return undefined;
      return shownSchema.parse(JSON.parse(Buffer.from(content, 'base64url').toString()));
    },
  };
}
