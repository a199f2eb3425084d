import { globalId } from '../../schema/node/global-id.ts';
import { type Case, call, type Input, nobody, query } from './case.ts';
import type { World } from './world.ts';

type By = (world: World) => string;

const buyer: By = (world) => world.buyer;
const agent: By = (world) => world.agent;

const open = (change: (world: World) => Input, by: By = buyer) =>
  call(by, 'disputeOpen', (w) => ({
    requestId: w.submitted.requestId,
    reason: 'It is not as described.',
    ...change(w),
  }));

const decide = (change: (world: World) => Input, by: By = agent) =>
  call(by, 'disputeDecide', (w) => ({
    requestId: w.submitted.requestId,
    lines: [{ lineId: w.submitted.lineId }],
    outcome: 'REFUND_DUE',
    reason: 'The photos show it.',
    ...change(w),
  }));

const prepare = (change: (world: World) => Input, by: By = agent) =>
  call(by, 'manualPayoutPrepare', (w) => ({
    requestId: w.submitted.requestId,
    accountHolder: 'Paul Okafor',
    iban: 'IE29 AIBK 9311 5212 3456 78',
    ...change(w),
  }));

const preview = `query($input: DisputeDecisionPreviewInput!) {
  result: disputeDecisionPreview(input: $input) { userErrors { code field message } }
}`;

export const disputeCases: readonly Case[] = [
  { with: 'a request that is none', send: open(() => ({ requestId: 'x' })), names: 'requestId' },
  { with: 'a request of another shop', send: open((w) => ({ requestId: w.foreign.requestId })), names: 'requestId' },
  { with: "another buyer's request", send: open((w) => ({ requestId: w.others.requestId })), names: 'requestId' },
  { with: 'no reason', send: open(() => ({ reason: '\t' })), names: 'reason' },
  { with: 'an endless reason', send: open(() => ({ reason: 'n'.repeat(200_000) })), names: 'reason' },
  { with: 'nothing to dispute yet', send: open(() => ({})), names: 'requestId' },
  {
    with: 'a line whose seller still has time',
    send: open((w) => ({ lines: [{ lineId: w.submitted.lineId }] })),
    names: 'lines.0',
  },
  {
    with: 'a line of another request',
    send: open((w) => ({ lines: [{ lineId: w.others.lineId }] })),
    names: 'lines.0',
  },
  {
    with: 'evidence that was never uploaded',
    send: open((w) => ({ requestId: w.arrived.requestId, evidence: [{ evidenceId: globalId('Evidence', nobody) }] })),
    names: 'evidence.0.evidenceId',
  },
  {
    with: 'no dispute to withdraw',
    send: call(buyer, 'disputeWithdraw', (w) => ({ requestId: w.submitted.requestId })),
    names: 'requestId',
  },
  { with: 'a decision outside a dispute', send: decide(() => ({})), names: 'lines.0' },
  { with: 'a decision without a line', send: decide(() => ({ lines: [] })), names: 'lines' },
  { with: 'an unknown outcome', send: decide(() => ({ outcome: 'REFUNDED' })), names: 'outcome' },
  { with: 'a decision without reason', send: decide(() => ({ reason: '' })), names: 'reason' },
  {
    with: 'an amount that is no number',
    send: decide(() => ({ amount: { amount: '1e3', currencyCode: 'EUR' } })),
    names: 'amount',
  },
  {
    with: 'an amount beyond all measure',
    send: decide(() => ({ amount: { amount: '9'.repeat(60), currencyCode: 'EUR' } })),
    names: 'amount',
  },
  {
    with: 'one amount for two lines',
    send: decide((w) => ({
      lines: [{ lineId: w.submitted.lineId }, { lineId: w.arrived.lineId }],
      amount: { amount: '1.00', currencyCode: 'EUR' },
    })),
    names: 'amount',
  },
  { with: 'a decision by the buyer', send: decide(() => ({}), buyer), names: 'token' },
  {
    with: 'a preview of another request’s line',
    send: query(preview, (w) => ({
      input: { requestId: w.submitted.requestId, lines: [{ lineId: w.others.lineId }], outcome: 'CLOSED' },
    })),
    names: 'lines.0',
  },
  {
    with: 'a dispute that is none',
    send: call(agent, 'disputeAssign', () => ({ disputeId: 'x', staffId: globalId('StaffMember', nobody) })),
    names: 'disputeId',
  },
  {
    with: 'a dispute that is not there',
    send: call(agent, 'disputeHandOver', () => ({
      disputeId: globalId('Dispute', nobody),
      staffId: globalId('StaffMember', nobody),
      reason: 'On holiday.',
    })),
    names: 'disputeId',
  },
];

export const payoutCases: readonly Case[] = [
  {
    with: 'no IBAN',
    send: call(buyer, 'bankDetailsGive', (w) => ({
      requestId: w.submitted.requestId,
      accountHolder: 'Mira Keller',
      iban: '4242 4242 4242 4242',
    })),
    names: 'iban',
  },
  {
    with: 'an account that nobody needs',
    send: call(buyer, 'bankDetailsGive', (w) => ({
      requestId: w.submitted.requestId,
      accountHolder: 'Mira Keller',
      iban: 'DE89370400440532013000',
    })),
    names: 'requestId',
  },
  { with: 'nothing to pay by hand', send: prepare(() => ({})), names: 'requestId' },
  { with: 'a transfer prepared by the buyer', send: prepare(() => ({}), buyer), names: 'token' },
  { with: 'an endless note', send: prepare(() => ({ note: 'n'.repeat(200_000) })), names: 'note' },
  {
    with: 'a line that is not due',
    send: prepare((w) => ({ lines: [{ lineId: w.submitted.lineId }] })),
    names: 'paymentId',
  },
  { with: 'a payment of nobody', send: prepare(() => ({ paymentId: 'x' })), names: 'paymentId' },
  {
    with: 'a transfer that is not there',
    send: call(agent, 'manualPayoutApprove', () => ({ payoutId: globalId('ManualPayout', nobody) })),
    names: 'payoutId',
  },
  {
    with: 'a transfer sent back without reason',
    send: call(agent, 'manualPayoutReturn', () => ({ payoutId: globalId('ManualPayout', nobody), reason: ' ' })),
    names: 'reason',
  },
];
