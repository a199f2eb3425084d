import type { Transaction } from '@refund-widget/database';
import { termsForProduct } from '@refund-widget/domain';
import type { ServiceContext } from '../context.ts';
import type { PurchaseTerms, PurchaseTermsInput } from '../contract/terms.ts';
import { inTransaction } from '../kernel/run-command.ts';
import { USUAL_MODE } from '../orders/prepare-order.ts';
import { done, type Outcome, problem, refused } from '../outcome.ts';
import { pinPolicies } from '../policies/pin-policies.ts';
import { eligibilityContext } from '../reads/load-policies.ts';

const MOST_TAGS = 50;
const LONGEST_TAG = 100;
const MOST_UNITS = 1_000_000;
/** No currency at all (ISO 4217): no amount by currency is in it. */
const NO_CURRENCY = 'XXX';

/**
 * What could be asked for if this product were bought now: the policy an import would pin, and the laws for this buyer.
 * A product nobody knows has the terms of its tags, its mode, or the default. Refuses `POLICY_NOT_ASSIGNED`, and
 * values that no order could have.
 */
export async function purchaseTerms(
  context: ServiceContext,
  input: PurchaseTermsInput,
): Promise<Outcome<PurchaseTerms>> {
  const checked = checkProduct(input);
  if (!checked.ok) return checked;
  const { sku, tags, mode, quantity, price } = checked.value;
  const asOf = context.clock();
  return inTransaction(context, input.merchantId, async (transaction) => {
    const merchant = await transaction.merchant.findUniqueOrThrow({ where: { id: input.merchantId } });
    const policyVersionId = (await pinPolicies(transaction, input.merchantId))({ sku, tags, mode });
    if (policyVersionId === null) {
      return refused(problem('POLICY_NOT_ASSIGNED', 'The shop has no after-sales policy for this product yet.'));
    }
    await context.policies.load(transaction, [policyVersionId]);
    const { name, supportEmail, timeZone } = merchant;
    const trader = await traderOf(transaction, input, merchant);
    const { buyer, currency } = input;
    const terms = termsForProduct({
      ...eligibilityContext(context),
      product: { mode, tags, quantity, total: price === null ? null : price * BigInt(quantity), policyVersionId },
      currency: currency ?? NO_CURRENCY,
      buyer: { country: buyer.country ?? null, region: buyer.region ?? null, kind: buyer.kind ?? 'CONSUMER' },
      ...{ ...trader, timeZone, asOf },
    });
    return done({
      ...{ merchant: { name, supportEmail, timeZone }, terms, policyVersionId, asOf },
      currency: currency ?? NO_CURRENCY,
      versionToken: context.termsSeal.seal({
        ...{ merchantId: input.merchantId, policyVersionId, product: { sku, mode, tags }, shownAt: asOf },
      }),
    });
  });
}

function checkProduct({ product, buyer }: PurchaseTermsInput) {
  const tags = (product.tags ?? []).map((tag) => tag.trim().toLowerCase()).filter((tag) => tag !== '');
  const quantity = product.quantity ?? 1;
  const price = product.price ?? null;
  const problems = [
    ...(tags.length > MOST_TAGS || tags.some(({ length }) => length > LONGEST_TAG)
      ? [problem('TOO_LONG', `At most ${MOST_TAGS} tags of ${LONGEST_TAG} characters.`, ['product', 'tags'])]
      : []),
    ...((product.sku ?? '').length > 500 ? [problem('TOO_LONG', 'At most 500 characters.', ['product', 'sku'])] : []),
    ...(quantity < 1 || quantity > MOST_UNITS
      ? [problem('WRONG_VALUE', `From 1 to ${MOST_UNITS} units.`, ['product', 'quantity'])]
      : []),
    ...(price !== null && price < 0n
      ? [problem('BELOW_ZERO', 'A price cannot be below zero.', ['product', 'price'])]
      : []),
    ...(buyer.country && !/^[A-Z]{2}$/.test(buyer.country)
      ? [problem('WRONG_FORMAT', 'Use the two capitals of ISO 3166-1, for example "DE".', ['buyer', 'country'])]
      : []),
  ];
  if (problems.length > 0) return refused(...problems);
  const sku = product.sku?.trim() || null;
  return done({ sku, tags, mode: product.mode ?? USUAL_MODE, quantity, price });
}

interface Place {
  readonly country: string | null;
  readonly region: string | null;
}

/** Where the seller trades from; a seller nobody knows trades from where the merchant does. */
async function traderOf(transaction: Transaction, { merchantId, product }: PurchaseTermsInput, merchant: Place) {
  const externalId = product.sellerExternalId ?? null;
  const sellers = await transaction.seller.findMany({
    where: { merchantId, ...(externalId === null ? {} : { externalId }) },
    select: { country: true, region: true },
    take: 2,
  });
  const [only] = sellers.length === 1 ? sellers : [];
  const place = only && only.country !== null ? only : merchant;
  return { traderCountry: place.country, traderRegion: place.region };
}
