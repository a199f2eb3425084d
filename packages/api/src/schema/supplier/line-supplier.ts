import { type SupplierGate as Gate, localeOf } from '@refund-widget/domain';
import { readStoredTerms } from '@refund-widget/services';
import { gateSentence } from '../../sentences/gate-sentence.ts';
import { builder } from '../builder.ts';
import { orderOf } from '../order/order-of.ts';
import { RefundRequest } from '../refund-request/refund-request.ts';
import { RefundRequestLine } from '../refund-request/refund-request-line.ts';
import { SupplierLeg } from './supplier-leg.ts';
import { SupplierTerms } from './supplier-terms.ts';

const SupplierGate = builder.objectRef<Gate>('SupplierGate').implement({
  description: "Whether the buyer of a commission may be paid, as far as the supplier's money is concerned.",
  fields: (t) => ({
    open: t.exposeBoolean('open'),
    text: t.string({ resolve: (gate, _args, { language }) => gateSentence(gate, localeOf(language)) }),
  }),
});

builder.prismaObjectFields(RefundRequest, (t) => ({
  supplierLegs: t.relation('supplierLegs', {
    type: SupplierLeg,
    description: 'Commission: oldest first.',
    query: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
  }),
}));

builder.prismaObjectFields(RefundRequestLine, (t) => ({
  supplierGate: t.field({
    type: SupplierGate,
    nullable: true,
    description: 'Null where there is no supplier to wait for, and for buyers.',
    resolve: async ({ id, requestId }, _args, context) => {
      if (!context.isStaff) return null;
      const desk = await context.desks.load(requestId);
      return desk?.lines.find(({ lineId }) => lineId === id)?.supplierGate ?? null;
    },
  }),
  supplierLeg: t.relation('supplierLeg', { type: SupplierLeg, nullable: true }),
  supplierOffer: t.field({
    type: SupplierTerms,
    nullable: true,
    description: 'What the supplier offers, while it waits to be passed on; null for buyers, who see it as an offer.',
    select: { supplierOffered: true, supplierLegId: true, splitFromId: true },
    resolve: async ({ id, splitFromId, supplierOffered, supplierLegId, request }, _args, context) => {
      if (!context.isStaff || !supplierOffered || supplierLegId === null) return null;
      const about = splitFromId === null ? [id] : [id, splitFromId];
      const record = await context.read((rows) =>
        rows.supplierRecord.findFirst({
          where: { legId: supplierLegId, kind: 'OFFERED', lineIds: { hasSome: about } },
          orderBy: [{ at: 'desc' }, { id: 'desc' }],
          select: { terms: true },
        }),
      );
      if (record === null || record.terms === null) return null;
      return { value: readStoredTerms(record.terms), currency: (await orderOf(request.orderId, context)).currency };
    },
  }),
  supplierRefunded: t.field({
    type: 'Money',
    nullable: true,
    description: 'What the supplier has paid back for the line so far; null for buyers.',
    select: { supplierRefunded: true },
    resolve: async ({ supplierRefunded, request }, _args, context) =>
      context.isStaff
        ? { amount: supplierRefunded, currency: (await orderOf(request.orderId, context)).currency }
        : null,
  }),
}));
