import { parseMoney } from '@refund-widget/domain';
import * as z from 'zod';

/** Amounts as GraphQL answers them, in minor units again. */
export const moneyShape = z
  .object({ amount: z.string(), currencyCode: z.string() })
  .transform(({ amount, currencyCode }): Sum => {
    const parsed = parseMoney(amount, currencyCode);
    if (!parsed.ok) throw new Error(`GraphQL answered ${amount} ${currencyCode}`);
    return { amount: parsed.value.amount, currency: currencyCode };
  });

export interface Sum {
  readonly amount: bigint;
  readonly currency: string;
}

export const instantShape = z.iso.datetime({ offset: true }).transform((text) => Date.parse(text));

export const merchantShape = z.object({
  viewer: z.object({ merchant: z.object({ name: z.string(), supportEmail: z.string(), timeZone: z.string() }) }),
});
