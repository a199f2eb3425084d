import * as z from 'zod';

/** Minor units of the order's currency, whatever the shop's money strategy calls its precision. */
const amount = z.int('This is not an amount in whole minor units.').transform(BigInt);
const units = z.int();
const id = z.union([z.string(), z.number()]).transform(String);

const list = <T extends z.ZodType>(of: T) =>
  z
    .array(of)
    .nullish()
    .transform((rows) => rows ?? []);

const line = z.object({
  id,
  quantity: units,
  orderPlacedQuantity: units,
  proratedUnitPriceWithTax: amount,
  linePriceWithTax: amount,
  proratedLinePrice: amount,
  proratedLinePriceWithTax: amount,
  discounts: list(z.object({ amountWithTax: amount })),
  productVariant: z.object({
    sku: z.string().nullish(),
    name: z.string(),
    facetValues: list(z.object({ code: z.string(), facet: z.object({ code: z.string() }) })),
  }),
});

const fulfillment = z.object({
  id,
  state: z.string(),
  method: z.string().nullish(),
  trackingCode: z.string().nullish(),
  createdAt: z.string(),
  updatedAt: z.string(),
  lines: list(z.object({ orderLineId: id, quantity: units })),
});

const refund = z.object({
  id,
  total: amount,
  items: amount,
  shipping: amount,
  adjustment: amount,
  state: z.string(),
  reason: z.string().nullish(),
  createdAt: z.string(),
  lines: list(z.object({ orderLineId: id, quantity: units })),
});

const payment = z.object({
  id,
  method: z.string(),
  amount,
  state: z.string(),
  transactionId: z.string().nullish(),
  createdAt: z.string(),
  updatedAt: z.string(),
  metadata: z.unknown(),
  refunds: list(refund),
});

const historyEntry = z.object({
  type: z.string(),
  createdAt: z.string(),
  data: z.object({ fulfillmentId: id.nullish(), paymentId: id.nullish(), to: z.string().nullish() }).catch({}),
});

/** The part of Vendure's `order` that counts; everything else is left aside. */
export const vendureOrderSchema = z.object({
  id,
  code: z.string(),
  state: z.string(),
  currencyCode: z.string(),
  orderPlacedAt: z.string().nullish(),
  createdAt: z.string(),
  updatedAt: z.string(),
  channels: list(z.object({ code: z.string(), pricesIncludeTax: z.boolean() })),
  customer: z
    .object({
      id,
      firstName: z.string().nullish(),
      lastName: z.string().nullish(),
      emailAddress: z.string(),
      user: z.object({ id }).nullish(),
    })
    .nullish(),
  shippingAddress: z.object({ fullName: z.string().nullish(), countryCode: z.string().nullish() }).nullish(),
  lines: z.array(line),
  surcharges: list(z.object({ priceWithTax: amount })),
  payments: list(payment),
  fulfillments: list(fulfillment),
  shipping: amount,
  shippingWithTax: amount,
  total: amount,
  totalWithTax: amount,
  history: z
    .object({ items: list(historyEntry) })
    .nullish()
    .transform((history) => history?.items ?? []),
});

export type VendureOrder = z.output<typeof vendureOrderSchema>;
export type VendureLine = VendureOrder['lines'][number];
export type VendurePayment = VendureOrder['payments'][number];
export type VendureRefund = VendurePayment['refunds'][number];
export type VendureFulfillment = VendureOrder['fulfillments'][number];
