import type { MediatorCandidate } from '@refund-widget/services';
import { builder } from '../builder.ts';
import { globalId } from '../node/global-id.ts';
import { idOf, Node } from '../node/node-interface.ts';
import { moneyOf } from '../order/order-of.ts';
import { RefundRequestLine } from '../refund-request/refund-request-line.ts';
import { StaffMember } from '../staff/staff-member.ts';
import { ActorKind, DisputeOutcome, DisputeState, Payer, Resolution } from '../vocabulary/enums.ts';
import { DisputePoint, pointsOf } from './dispute-point.ts';

const DisputeDecision = builder.prismaObject('DisputeDecision', {
  description: 'A binding agreement and its written reason, for one line; never changed.',
  include: { line: { select: { request: { select: { orderId: true } } } } },
});

builder.prismaObjectFields(DisputeDecision, (t) => ({
  amount: t.field({
    type: 'Money',
    description: 'All that comes back for the line.',
    resolve: ({ amount, line }, _args, context) => moneyOf(amount, line.request.orderId, context),
  }),
  at: t.expose('at', { type: 'DateTime' }),
  decidedByName: t.exposeString('decidedByName'),
  fundedBy: t.expose('fundedBy', { type: Payer, nullable: true }),
  line: t.relation('line', { type: RefundRequestLine }),
  outcome: t.expose('outcome', { type: DisputeOutcome }),
  postagePayer: t.expose('postagePayer', { type: Payer, nullable: true }),
  reason: t.exposeString('reason'),
  resolution: t.expose('resolution', { type: Resolution, nullable: true }),
  returnRequired: t.exposeBoolean('returnRequired'),
}));

const MediatorCandidateRef = builder.objectRef<MediatorCandidate>('MediatorCandidate').implement({
  description: 'Somebody who may mediate in a dispute, because they do not act for its seller.',
  fields: (t) => ({
    isViewer: t.boolean({
      resolve: ({ staffId }, _args, { signedIn }) => signedIn.kind === 'STAFF' && signedIn.staffId === staffId,
    }),
    name: t.exposeString('name'),
    openDisputes: t.int({ resolve: ({ open }) => open }),
    staffId: t.id({ resolve: ({ staffId }) => globalId('StaffMember', staffId) }),
  }),
});

export const Dispute = builder.prismaObject('Dispute', {
  description: 'Lines of a request that a mediator was asked to decide on.',
  interfaces: [Node],
  include: { request: { select: { sellerId: true } } },
});

// Apart from the type itself, because the types name each other.
builder.prismaObjectFields(Dispute, (t) => ({
  id: t.id({ resolve: idOf('Dispute') }),
  appeal: t.exposeBoolean('appeal'),
  candidates: t.field({
    type: [MediatorCandidateRef],
    description: 'Who could mediate instead of whoever does; empty for those who may not choose.',
    resolve: ({ id }, _args, { services, signedIn }) => services.disputeCandidates({ actor: signedIn, disputeId: id }),
  }),
  decisions: t.relation('decisions', { type: DisputeDecision, query: { orderBy: [{ at: 'asc' }, { id: 'asc' }] } }),
  endedAt: t.expose('endedAt', { type: 'DateTime', nullable: true }),
  lines: t.relation('lines', { type: RefundRequestLine, query: { orderBy: { position: 'asc' } } }),
  mediator: t.relation('mediator', { type: StaffMember, nullable: true }),
  openedAt: t.expose('openedAt', { type: 'DateTime' }),
  openedBy: t.field({
    type: ActorKind,
    description: 'BUYER or SELLER.',
    resolve: ({ openedBy }) => openedBy,
  }),
  openedByName: t.exposeString('openedByName'),
  points: t.field({
    type: [DisputePoint],
    description: 'What the sides say against each other, and what the record shows.',
    resolve: ({ id }, _args, context) => pointsOf(id, context),
  }),
  reason: t.exposeString('reason'),
  state: t.expose('state', { type: DisputeState }),
  viewerActsForSeller: t.boolean({
    description: 'A mediator who has a role at the seller may read, and never decides.',
    resolve: ({ request }, _args, { signedIn }) =>
      signedIn.kind === 'STAFF' && signedIn.sellerIds.includes(request.sellerId),
  }),
  viewerMediates: t.boolean({
    description: 'Whoever asks is the mediator of this dispute.',
    resolve: ({ mediatorId }, _args, { signedIn }) => signedIn.kind === 'STAFF' && signedIn.staffId === mediatorId,
  }),
}));
