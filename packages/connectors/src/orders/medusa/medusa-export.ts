import { type Decimal, parseDecimal } from '@refund-widget/domain';
import * as z from 'zod';
import { hasKeys } from '../has-keys.ts';

/**
 * Medusa prints every amount twice: as a JSON number, which has lost digits, and as `raw_<name>.value`, a text that has
 * not. The text wins wherever it is there.
 */
function preferRaw(row: unknown): unknown {
  if (!hasKeys(row, [])) return row;
  const entries = Object.entries(row).map(([name, value]) => {
    const raw = row[`raw_${name}`];
    return [name, hasKeys(raw, ['value']) ? raw.value : value];
  });
  return Object.fromEntries(entries);
}

function row<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.preprocess(preferRaw, z.object(shape));
}

const exact = z.union([z.string(), z.number()]).transform((value, context): Decimal => {
  const parsed = parseDecimal(String(value));
  if (parsed.ok) return parsed.value;
  context.addIssue({ code: 'custom', message: 'This is not an amount.', params: { code: parsed.problem.code } });
  return z.NEVER;
});

const list = <T extends z.ZodType>(of: T) =>
  z
    .array(of)
    .nullish()
    .transform((rows) => rows ?? []);

const taxLine = row({ rate: exact });
const adjustment = row({ amount: exact, is_tax_inclusive: z.boolean().nullish() });

const item = row({
  id: z.string(),
  title: z.string(),
  product_title: z.string().nullish(),
  variant_title: z.string().nullish(),
  variant_sku: z.string().nullish(),
  thumbnail: z.string().nullish(),
  unit_price: exact,
  is_tax_inclusive: z.boolean().nullish(),
  total: exact,
  tax_lines: list(taxLine),
  adjustments: list(adjustment),
  detail: row({
    quantity: exact,
    return_requested_quantity: exact,
    return_received_quantity: exact,
    return_dismissed_quantity: exact,
  }),
  product: z.object({ tags: list(z.object({ value: z.string() })) }).nullish(),
});

const shippingMethod = row({
  amount: exact,
  is_tax_inclusive: z.boolean().nullish(),
  tax_lines: list(taxLine),
  adjustments: list(adjustment),
});

const fulfillment = z.object({
  id: z.string(),
  created_at: z.string(),
  shipped_at: z.string().nullish(),
  delivered_at: z.string().nullish(),
  canceled_at: z.string().nullish(),
  provider_id: z.string().nullish(),
  items: list(row({ line_item_id: z.string().nullish(), quantity: exact })),
  labels: list(z.object({ tracking_number: z.string().nullish() })),
});

const payment = row({
  id: z.string(),
  provider_id: z.string(),
  amount: exact,
  canceled_at: z.string().nullish(),
  captures: list(row({ amount: exact, created_at: z.string() })),
  refunds: list(row({ id: z.string(), amount: exact, note: z.string().nullish(), created_at: z.string() })),
});

const person = z.object({
  first_name: z.string().nullish(),
  last_name: z.string().nullish(),
});

/** The part of `GET /admin/orders/:id` that counts, with amounts exact; everything else is left aside. */
export const medusaOrderSchema = row({
  id: z.string(),
  display_id: z.union([z.string(), z.number()]),
  currency_code: z.string(),
  email: z.string().nullish(),
  created_at: z.string(),
  canceled_at: z.string().nullish(),
  total: exact,
  summary: row({ paid_total: exact, refunded_total: exact }),
  customer: person
    .extend({ id: z.string(), has_account: z.boolean().nullish(), email: z.string().nullish() })
    .nullish(),
  shipping_address: person.extend({ country_code: z.string().nullish() }).nullish(),
  items: z.array(item),
  shipping_methods: list(shippingMethod),
  credit_lines: list(row({ amount: exact })),
  fulfillments: list(fulfillment),
  payment_collections: list(z.object({ payments: list(payment) })),
});

export type MedusaOrder = z.output<typeof medusaOrderSchema>;
export type MedusaItem = MedusaOrder['items'][number];
export type MedusaShippingMethod = MedusaOrder['shipping_methods'][number];
export type MedusaPayment = MedusaOrder['payment_collections'][number]['payments'][number];
