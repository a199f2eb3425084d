import type { PayableOption as Option } from '@refund-widget/domain';
import { payableActions } from '@refund-widget/services';
import { builder } from '../builder.ts';
import type { InCurrency } from '../eligibility/terms.ts';
import { Evidence } from '../evidence/evidence.ts';
import { idOf, Node } from '../node/node-interface.ts';
import { moneyOf } from '../order/order-of.ts';
import { ActorKind, PayableKind, PayableMeans, PayableState, Payer } from '../vocabulary/enums.ts';

export const PayableOption = builder.objectRef<InCurrency<Option>>('PayableOption').implement({
  description: 'What may be claimed beside the refund now.',
  fields: (t) => ({
    cap: t.field({
      type: 'Money',
      nullable: true,
      description: 'The most that is reimbursed; null where the terms state no cap.',
      resolve: ({ value, currency }) => (value.cap === null ? null : { amount: value.cap, currency }),
    }),
    clause: t.string({ resolve: ({ value }) => value.clause }),
    kind: t.field({ type: PayableKind, resolve: ({ value }) => value.kind }),
    payer: t.field({ type: Payer, resolve: ({ value }) => value.payer }),
  }),
});

export const Payable = builder.prismaObject('Payable', {
  description: 'Money owed to the buyer that is not a refund of the purchase, outside the refund and its caps.',
  interfaces: [Node],
  include: { request: { select: { orderId: true } } },
  fields: (t) => ({
    id: t.id({ resolve: idOf('Payable') }),
    amount: t.field({
      type: 'Money',
      resolve: ({ amount, request }, _args, context) => moneyOf(amount, request.orderId, context),
    }),
    availableActions: t.stringList({
      description: 'What the viewer may do with it: `decide`, `pay`.',
      resolve: ({ state }, _args, { signedIn }) => payableActions(signedIn, state),
    }),
    cap: t.field({
      type: 'Money',
      nullable: true,
      description: 'The most the terms grant.',
      resolve: ({ cap, request }, _args, context) => (cap === null ? null : moneyOf(cap, request.orderId, context)),
    }),
    claimedAt: t.expose('claimedAt', { type: 'DateTime' }),
    claimedBy: t.expose('claimedBy', { type: ActorKind }),
    claimedByName: t.exposeString('claimedByName'),
    clause: t.exposeString('clause', { nullable: true }),
    decidedAt: t.expose('decidedAt', { type: 'DateTime', nullable: true }),
    decidedByName: t.exposeString('decidedByName', { nullable: true }),
    declineReason: t.exposeString('declineReason', { nullable: true }),
    evidence: t.field({
      type: [Evidence],
      description: 'The receipt.',
      resolve: ({ evidenceIds }, _args, { read }) =>
        read((rows) => rows.evidence.findMany({ where: { id: { in: evidenceIds } }, orderBy: { id: 'asc' } })),
    }),
    kind: t.expose('kind', { type: PayableKind }),
    note: t.exposeString('note', { nullable: true }),
    paidAs: t.expose('paidAs', { type: PayableMeans, nullable: true }),
    paidAt: t.expose('paidAt', { type: 'DateTime', nullable: true }),
    payer: t.expose('payer', { type: Payer }),
    reference: t.exposeString('reference', { nullable: true }),
    state: t.expose('state', { type: PayableState }),
  }),
});
