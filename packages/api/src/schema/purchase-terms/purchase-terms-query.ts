import { parseMoney } from '@refund-widget/domain';
import { done, type Outcome, problem, refused, type PurchaseTerms as Terms } from '@refund-widget/services';
import type { RequestContext } from '../../request/context.ts';
import { refusal } from '../../request/refusal.ts';
import { builder } from '../builder.ts';
import { type Payload, payloadOf, UserError } from '../errors/user-error.ts';
import { MoneyInput } from '../money/money.ts';
import { BusinessMode, BuyerKind } from '../vocabulary/enums.ts';
import { PurchaseTerms, termsView } from './purchase-terms.ts';

const ProductInput = builder.inputType('PurchaseTermsProductInput', {
  description: 'A product as the shop would import it; what is left out is as at the import.',
  fields: (t) => ({
    mode: t.field({ type: BusinessMode, description: '`RETAIL` when left out.' }),
    price: t.field({ type: MoneyInput, description: 'What one unit costs, gross.' }),
    quantity: t.int(),
    sellerExternalId: t.string(),
    sku: t.string(),
    tags: t.stringList(),
  }),
});

const BuyerInput = builder.inputType('PurchaseTermsBuyerInput', {
  description: 'Whose law stands beside the policy.',
  fields: (t) => ({
    country: t.string({ description: 'ISO 3166-1 alpha-2.' }),
    kind: t.field({ type: BuyerKind, description: '`CONSUMER` when left out.' }),
    region: t.string(),
  }),
});

const PurchaseTermsInput = builder.inputType('PurchaseTermsInput', {
  fields: (t) => ({
    buyer: t.field({ type: BuyerInput }),
    merchant: t.string({ required: true, description: "The merchant's slug." }),
    product: t.field({ type: ProductInput, required: true }),
  }),
});

type Input = typeof PurchaseTermsInput.$inferInput;

const PurchaseTermsPayload = builder.objectRef<Payload<Terms>>('PurchaseTermsPayload').implement({
  fields: (t) => ({
    terms: t.field({
      type: PurchaseTerms,
      nullable: true,
      resolve: ({ value }, _args, context) => (value === null ? null : termsView(value, context)),
    }),
    userErrors: t.field({ type: [UserError], resolve: ({ userErrors }) => userErrors }),
  }),
});

builder.queryField('purchaseTerms', (t) =>
  t.field({
    type: PurchaseTermsPayload,
    description:
      'What could be asked for after buying a product, before it is bought. Without a token, for pages of the merchant’s allowed origins; servers send their key.',
    // Each entry and clause is one of a handful.
    complexity: { field: 50, multiplier: 1 },
    args: { input: t.arg({ type: PurchaseTermsInput, required: true }) },
    resolve: async (_root, { input }, context) => {
      const merchantId = await merchantFor(input.merchant, context);
      const price = readPrice(input);
      if (!price.ok) return { value: null, userErrors: price.problems };
      const { product, buyer } = input;
      return payloadOf(
        await context.services.purchaseTerms({
          ...{ merchantId, currency: price.value.currency, buyer: buyer ?? {} },
          product: { ...product, price: price.value.amount },
        }),
      );
    },
  }),
);

/**
 * The merchant, for whoever may ask about it: its server, its staff and buyers, and pages of its own. Everybody else is
 * told the same, whether or not there is such a merchant.
 */
async function merchantFor(slug: string, { actor, origin, services, runtime }: RequestContext): Promise<string> {
  const merchant = (await services.merchantDirectory()).find((each) => each.slug === slug);
  const mayAsk =
    actor === null
      ? origin !== undefined && (runtime.ownOrigins.has(origin) || merchant?.allowedOrigins.includes(origin))
      : actor.kind !== 'SUPPLIER' && actor.merchantId === merchant?.id;
  if (merchant === undefined || !mayAsk) {
    throw refusal(
      'FORBIDDEN',
      'No merchant of this name lets you ask for its terms. Check the slug, and that the page’s origin is one the merchant allows.',
      ['merchant'],
    );
  }
  return merchant.id;
}

function readPrice({ product: { price } }: Input): Outcome<{ amount: bigint | null; currency: string | null }> {
  if (!price) return done({ amount: null, currency: null });
  const parsed = parseMoney(price.amount, price.currencyCode);
  if (parsed.ok) return done({ amount: parsed.value.amount, currency: parsed.value.currency });
  return refused(
    problem(parsed.problem.code, 'Write the price in major units with its currency, for example "12.30" EUR.', [
      'product',
      'price',
    ]),
  );
}
