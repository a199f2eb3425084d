import { builder } from '../builder.ts';
import { idOf, Node } from '../node/node-interface.ts';
import { moneyOf, orderOf } from '../order/order-of.ts';
import { Payment, paymentView } from '../order/payment.ts';
import { RefundTransaction } from '../refund/refund-transaction.ts';
import { RefundRequestLine } from '../refund-request/refund-request-line.ts';
import { PayoutState } from '../vocabulary/enums.ts';
import { accountEnding } from './bank-details.ts';

export const ManualPayout = builder.prismaObject('ManualPayout', {
  description:
    'A bank transfer where the original payment takes no refund any more: one person prepares it, another approves it.',
  interfaces: [Node],
  include: { request: { select: { orderId: true, bankDetails: { orderBy: { givenAt: 'desc' }, take: 1 } } } },
});

// Apart from the type itself, because the types name each other.
builder.prismaObjectFields(ManualPayout, (t) => ({
  id: t.id({ resolve: idOf('ManualPayout') }),
  account: t.string({
    nullable: true,
    description: 'The whole account, for staff and only while an approved transfer waits to be made.',
    select: { refund: { select: { state: true } } },
    resolve: ({ account, refund }, _args, { isStaff }) =>
      isStaff && refund !== null && WAITS_FOR_A_PERSON.includes(refund.state) ? account : null,
  }),
  accountEnding: t.string({ resolve: ({ account }) => accountEnding(account) }),
  accountHolder: t.exposeString('accountHolder'),
  amount: t.field({
    type: 'Money',
    resolve: ({ amount, request }, _args, context) => moneyOf(amount, request.orderId, context),
  }),
  bank: t.exposeString('bank', { nullable: true }),
  decidedAt: t.expose('decidedAt', { type: 'DateTime', nullable: true }),
  decidedByName: t.string({
    nullable: true,
    description: 'Who approved it or sent it back; for staff.',
    resolve: ({ decidedByName }, _args, { isStaff }) => (isStaff ? decidedByName : null),
  }),
  lines: t.relation('lines', { type: RefundRequestLine, query: { orderBy: { position: 'asc' } } }),
  matchesBankDetails: t.boolean({
    nullable: true,
    description: 'Whether account and holder are what the buyer gave last; null where the buyer gave none.',
    resolve: ({ account, accountHolder, request: { bankDetails } }) => {
      const [given] = bankDetails;
      return given === undefined ? null : given.account === account && given.accountHolder === accountHolder;
    },
  }),
  note: t.string({
    nullable: true,
    description: 'For staff: what whoever prepared it noted, or why it was sent back.',
    resolve: ({ note }, _args, { isStaff }) => (isStaff ? note : null),
  }),
  payment: t.field({
    type: Payment,
    description: 'The original payment whose cap it counts against.',
    resolve: async ({ paymentId, request }, _args, context) =>
      paymentView(await orderOf(request.orderId, context), paymentId),
  }),
  preparedAt: t.expose('preparedAt', { type: 'DateTime' }),
  preparedByName: t.string({
    nullable: true,
    description: 'For staff.',
    resolve: ({ preparedByName }, _args, { isStaff }) => (isStaff ? preparedByName : null),
  }),
  refund: t.relation('refund', { type: RefundTransaction, nullable: true }),
  state: t.expose('state', { type: PayoutState }),
  viewerPrepared: t.boolean({
    description: 'Whoever asks prepared it, so someone else approves it.',
    resolve: ({ preparedById }, _args, { signedIn }) => signedIn.kind === 'STAFF' && signedIn.staffId === preparedById,
  }),
}));

const WAITS_FOR_A_PERSON: readonly string[] = ['RESERVED', 'ACCEPTED', 'UNKNOWN'];
