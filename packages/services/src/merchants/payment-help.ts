import * as z from 'zod';

const longest = 500;
const text = z.string().trim().min(1, 'Write something here.').max(longest, `At most ${longest} characters.`);

/** English is always there; Chinese where the merchant wrote it. */
const localised = z.object({ en: text, zh: text.optional() });

/** What a merchant tells buyers about paying; all of it may be left out. */
export const paymentHelpSchema = z.object({
  /** Who answers questions about payments; null: the merchant's support address. */
  contact: z
    .object({
      name: text,
      email: z.email('Write an e-mail address, for example "pay@shop.example".').max(320),
      phone: text.nullish(),
      hours: localised.nullish(),
    })
    .nullish(),
  methods: z
    .array(z.object({ label: localised, note: localised.nullish() }))
    .max(30, 'At most 30 methods.')
    .default([]),
  /** Null: ours. */
  advice: z
    .array(z.object({ title: localised, text: localised }))
    .max(20, 'At most 20 pieces of advice.')
    .nullish(),
});

export type PaymentHelp = z.output<typeof paymentHelpSchema>;
export type PaymentHelpInput = z.input<typeof paymentHelpSchema>;

/** Throws for a value that was not written by this version. */
export function readPaymentHelp(stored: unknown): PaymentHelp {
  return paymentHelpSchema.parse(stored);
}
