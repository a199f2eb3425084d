import { readPaymentHelp } from '@refund-widget/services';
import { builder } from '../builder.ts';
import { idOf, Node } from '../node/node-interface.ts';
import { Seller } from '../seller/seller.ts';
import { MerchantKind } from '../vocabulary/enums.ts';
import { PaymentHelp } from './payment-help.ts';

export const Merchant = builder.prismaObject('Merchant', {
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ resolve: idOf('Merchant') }),
    kind: t.expose('kind', { type: MerchantKind }),
    locale: t.exposeString('locale'),
    name: t.exposeString('name'),
    paymentHelp: t.field({
      type: PaymentHelp,
      description: 'Which payments the shop takes, whom to ask about them, and how to pay safely.',
      select: { paymentHelp: true, name: true, supportEmail: true },
      resolve: (merchant) => ({ help: readPaymentHelp(merchant.paymentHelp), merchant }),
    }),
    sellers: t.relation('sellers', { type: Seller, query: { orderBy: [{ name: 'asc' }, { id: 'asc' }] } }),
    slug: t.exposeString('slug'),
    supportEmail: t.exposeString('supportEmail'),
    timeZone: t.exposeString('timeZone'),
  }),
});
