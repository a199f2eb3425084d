import type { Evidence as EvidenceRow } from '@refund-widget/database';
import { readStoredTerms } from '@refund-widget/services';
import { FieldLoaders } from '../../request/field-loaders.ts';
import { builder } from '../builder.ts';
import { Evidence } from '../evidence/evidence.ts';
import { globalId } from '../node/global-id.ts';
import { moneyOf, orderOf } from '../order/order-of.ts';
import { ActorKind } from '../vocabulary/enums.ts';
import { SupplierTerms } from './supplier-terms.ts';
import { SupplierRecordKind } from './supplier-vocabulary.ts';

const files = new FieldLoaders<EvidenceRow>();

/** One entry of the record with a supplier, as staff and the buyer read it; `supplier-leg.ts` says which of them. */
export const SupplierRecord = builder.prismaObject('SupplierRecord', {
  select: { id: true, leg: { select: { request: { select: { orderId: true } } } } },
  fields: (t) => ({
    amount: t.field({
      type: 'Money',
      nullable: true,
      description: 'What the supplier offered, or paid to the seller.',
      select: { amount: true },
      resolve: ({ amount, leg }, _args, context) =>
        amount === null ? null : moneyOf(amount, leg.request.orderId, context),
    }),
    at: t.expose('at', { type: 'DateTime' }),
    authorKind: t.expose('authorKind', {
      type: ActorKind,
      description: 'Who wrote it: an answer that staff recorded for the supplier is theirs.',
    }),
    authorName: t.string({
      nullable: true,
      description: 'Null for buyers where it is the supplier’s.',
      select: { authorKind: true, authorName: true },
      resolve: ({ authorKind, authorName }, _args, { isStaff }) =>
        isStaff || authorKind !== 'SUPPLIER' ? authorName : null,
    }),
    carrier: t.exposeString('carrier', { nullable: true }),
    evidence: t.field({
      type: [Evidence],
      description: 'What came with it, e.g. screenshots of the negotiation.',
      select: { evidenceIds: true },
      resolve: async ({ evidenceIds }, _args, context, info) => {
        const loader = files.of(context, info, async (ids) => {
          const rows = await context.read((rows) => rows.evidence.findMany({ where: { id: { in: [...ids] } } }));
          return new Map(rows.map((row) => [row.id, row]));
        });
        const found = await Promise.all(evidenceIds.map((id) => loader.load(id)));
        return found.filter((row) => row !== null);
      },
    }),
    kind: t.expose('kind', { type: SupplierRecordKind }),
    lineIds: t.field({
      type: ['ID'],
      select: { lineIds: true },
      resolve: ({ lineIds }) => lineIds.map((id) => globalId('RefundRequestLine', id)),
    }),
    reference: t.string({
      nullable: true,
      description: "The bank's or the settlement's; null for buyers.",
      select: { reference: true },
      resolve: ({ reference }, _args, { isStaff }) => (isStaff ? reference : null),
    }),
    terms: t.field({
      type: SupplierTerms,
      nullable: true,
      select: { terms: true },
      resolve: async ({ terms, leg }, _args, context) => {
        if (terms === null) return null;
        const { currency } = await orderOf(leg.request.orderId, context);
        return { value: readStoredTerms(terms), currency };
      },
    }),
    text: t.exposeString('text', { nullable: true }),
    trackingNumber: t.exposeString('trackingNumber', { nullable: true }),
  }),
});
