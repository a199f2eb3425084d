import { localeOf } from '@refund-widget/domain';
import type { PaymentHelp as Help } from '@refund-widget/services';
import type { Language } from '../../request/language.ts';
import { paymentAdvice } from '../../sentences/payment-advice.ts';
import { builder } from '../builder.ts';

interface HelpView {
  readonly help: Help;
  readonly merchant: { readonly name: string; readonly supportEmail: string };
}

type Localised = { readonly en: string; readonly zh?: string | undefined };

const PaymentContact = builder
  .objectRef<{
    readonly name: string;
    readonly email: string;
    readonly phone?: string | null | undefined;
    readonly hours?: Localised | null | undefined;
  }>('PaymentContact')
  .implement({
    fields: (t) => ({
      email: t.exposeString('email'),
      hours: t.string({
        nullable: true,
        resolve: ({ hours }, _args, { language }) => (hours ? inLanguage(hours, language) : null),
      }),
      name: t.exposeString('name'),
      phone: t.string({ nullable: true, resolve: ({ phone }) => phone ?? null }),
    }),
  });

const PaymentMethod = builder.objectRef<Help['methods'][number]>('PaymentMethod').implement({
  fields: (t) => ({
    label: t.string({ resolve: ({ label }, _args, { language }) => inLanguage(label, language) }),
    note: t.string({
      nullable: true,
      resolve: ({ note }, _args, { language }) => (note ? inLanguage(note, language) : null),
    }),
  }),
});

const PaymentAdvice = builder
  .objectRef<{ readonly title: Localised; readonly text: Localised }>('PaymentAdvice')
  .implement({
    fields: (t) => ({
      text: t.string({ resolve: ({ text }, _args, { language }) => inLanguage(text, language) }),
      title: t.string({ resolve: ({ title }, _args, { language }) => inLanguage(title, language) }),
    }),
  });

export const PaymentHelp = builder.objectRef<HelpView>('PaymentHelp').implement({
  fields: (t) => ({
    advice: t.field({
      type: [PaymentAdvice],
      description: 'On paying safely: the merchant’s own, or ours where they wrote none.',
      resolve: ({ help }) => help.advice ?? paymentAdvice,
    }),
    contact: t.field({
      type: PaymentContact,
      description: 'Who answers questions about payments; the merchant’s support where nobody was named.',
      resolve: ({ help, merchant }) => help.contact ?? { name: merchant.name, email: merchant.supportEmail },
    }),
    methods: t.field({
      type: [PaymentMethod],
      description: 'Payments the shop takes.',
      resolve: ({ help }) => help.methods,
    }),
  }),
});

function inLanguage(text: Localised, language: Language): string {
  return text[localeOf(language)] ?? text.en;
}
