import type { ItemToImport } from '@refund-widget/connectors';
import type { Transaction } from '@refund-widget/database';
import type { BusinessMode, Instant } from '@refund-widget/domain';
import { type Problem, problem } from '../outcome.ts';
import type { Dependencies } from '../services.ts';
import type { ShownTerms } from '../terms/terms-seal.ts';

/** Somebody who looked at terms longer ago is shown them again before they order. */
const LONGEST_AGO_MS = 30 * 86_400_000;
/** Clocks of shops differ from ours; imports allow them a day. */
const CLOCK_SKEW_MS = 86_400_000;

export interface TermsToPin {
  readonly policyVersionId: string;
  readonly shownAt: Instant;
}

type ItemWithTerms = Pick<ItemToImport, 'externalId' | 'position' | 'sku' | 'tags' | 'shownTerms'> & {
  readonly mode: BusinessMode;
};

/** The terms that each item names as shown to its buyer, by the item's own id; problems name the item. */
export async function readShownTerms(
  { termsSeal }: Dependencies,
  transaction: Transaction,
  merchantId: string,
  placedAt: Instant,
  items: readonly ItemWithTerms[],
): Promise<{ readonly problems: readonly Problem[]; readonly byItem: ReadonlyMap<string, TermsToPin> }> {
  const problems: Problem[] = [];
  const byItem = new Map<string, TermsToPin>();
  for (const item of items) {
    if (item.shownTerms === null) continue;
    const shown = termsSeal.open(item.shownTerms);
    const wrong = shown ? whatIsWrong(shown, merchantId, item, placedAt) : notOurs;
    if (shown && !wrong) {
      byItem.set(item.externalId, { policyVersionId: shown.policyVersionId, shownAt: shown.shownAt });
    }
    if (wrong) problems.push(problem(wrong.code, wrong.message, ['order', 'items', item.position, 'shownTerms']));
  }
  const versions = [...byItem.values()].map(({ policyVersionId }) => policyVersionId);
  const known = await transaction.policyVersion.count({ where: { merchantId, id: { in: versions } } });
  // A token of ours names a version of ours, and versions are never removed.
  if (known !== new Set(versions).size) throw new Error('Shown terms name a policy version that is not there');
  return { problems, byItem };
}

const notOurs = {
  code: 'SHOWN_TERMS_INVALID',
  message: 'This is no versionToken of ours. Send it exactly as `purchaseTerms` or `refund-terms-shown` gave it.',
};

function whatIsWrong(shown: ShownTerms, merchantId: string, item: ItemWithTerms, placedAt: Instant) {
  if (shown.merchantId !== merchantId) return notOurs;
  const { sku, mode, tags } = shown.product;
  if ((sku !== null && sku !== item.sku) || mode !== item.mode || !sameTags(tags, item.tags)) {
    return {
      code: 'SHOWN_TERMS_OF_ANOTHER_PRODUCT',
      message: `These terms were shown for SKU ${sku ?? '(none)'}, mode ${mode}, tags ${tags.join(', ') || '(none)'}. Ask for terms with the SKU, mode and tags that the order has.`,
    };
  }
  if (shown.shownAt > placedAt + CLOCK_SKEW_MS) {
    return { code: 'SHOWN_TERMS_TOO_LATE', message: 'These terms were shown only after the order was placed.' };
  }
  if (placedAt - shown.shownAt > LONGEST_AGO_MS) {
    return {
      code: 'SHOWN_TERMS_TOO_OLD',
      message: 'These terms were shown more than 30 days before the order. Show them again at the checkout.',
    };
  }
  return null;
}

function sameTags(left: readonly string[], right: readonly string[]): boolean {
  return [...new Set(left)].sort().join('\n') === [...new Set(right)].sort().join('\n');
}
