import { globalId } from '../../schema/node/global-id.ts';
import { type Case, call, type Input, nobody } from './case.ts';
import type { World } from './world.ts';

const decide = (
  name: string,
  change: (world: World) => Input,
  token: (world: World) => string = ({ agent }) => agent,
) =>
  call(token, name, (w) => ({
    requestId: w.submitted.requestId,
    lines: [{ lineId: w.submitted.lineId }],
    ...(name === 'refundRequestApprove' ? { returnAddressId: w.returnAddressId } : {}),
    ...(name === 'refundRequestReject' ? { code: 'OUTSIDE_POLICY', note: 'Too late.' } : {}),
    ...change(w),
  }));

export const decisionCases: readonly Case[] = [
  {
    with: 'a request that is none',
    send: decide('refundRequestApprove', () => ({ requestId: '' })),
    names: 'requestId',
  },
  {
    with: 'a request of another shop',
    send: decide('refundRequestApprove', ({ foreign }) => ({ requestId: foreign.requestId })),
    names: 'requestId',
  },
  {
    with: "another seller's agent",
    send: decide(
      'refundRequestApprove',
      () => ({}),
      ({ otherAgent }) => otherAgent,
    ),
    names: 'requestId',
  },
  {
    with: 'a line of another request',
    send: decide('refundRequestApprove', ({ others }) => ({ lines: [{ lineId: others.lineId }] })),
    names: 'lines.0.lineId',
  },
  {
    with: 'the same line twice',
    send: decide('refundRequestApprove', ({ submitted }) => ({
      lines: [{ lineId: submitted.lineId }, { lineId: submitted.lineId }],
    })),
    names: 'lines.1',
  },
  { with: 'no lines', send: decide('refundRequestApprove', () => ({ lines: [] })), names: 'lines' },
  {
    with: 'a stale version',
    send: decide('refundRequestApprove', ({ submitted }) => ({
      lines: [{ lineId: submitted.lineId, expectedVersion: 99 }],
    })),
    names: 'lines.0',
  },
  {
    with: 'units below zero',
    send: decide('refundRequestApprove', ({ submitted }) => ({ lines: [{ lineId: submitted.lineId, quantity: -3 }] })),
    names: 'lines.0.quantity',
  },
  {
    with: "units beyond the line's",
    send: decide('refundRequestApprove', ({ submitted }) => ({ lines: [{ lineId: submitted.lineId, quantity: 2 }] })),
    names: 'lines.0.quantity',
  },
  {
    with: 'no return address',
    send: decide('refundRequestApprove', () => ({ returnAddressId: null })),
    names: 'returnAddressId',
  },
  {
    with: "another seller's return address",
    send: decide('refundRequestApprove', ({ otherAddressId }) => ({ returnAddressId: otherAddressId })),
    names: 'returnAddressId',
  },
  {
    with: 'a line that was approved long ago',
    send: decide('refundRequestApprove', ({ arrived }) => ({
      requestId: arrived.requestId,
      lines: [{ lineId: arrived.lineId }],
    })),
    names: 'lines.0',
  },
  { with: 'no reason in words', send: decide('refundRequestReject', () => ({ note: ' ' })), names: 'note' },
  {
    with: 'an endless reason',
    send: decide('refundRequestReject', () => ({ note: 'n'.repeat(200_000) })),
    names: 'note',
  },
  {
    with: 'goods back that cannot be cancelled any more',
    send: call(
      ({ buyer }) => buyer,
      'refundRequestCancel',
      ({ arrived }) => ({ requestId: arrived.requestId }),
    ),
    names: 'requestId',
  },
  {
    with: "another buyer's request",
    send: call(
      ({ buyer }) => buyer,
      'refundRequestCancel',
      ({ others }) => ({ requestId: others.requestId }),
    ),
    names: 'requestId',
  },
  {
    with: 'a parcel before it is asked for',
    send: call(
      ({ buyer }) => buyer,
      'returnShipmentCreate',
      ({ submitted }) => ({ requestId: submitted.requestId, carrier: 'DHL', trackingNumber: '1' }),
    ),
    names: '',
  },
  {
    with: 'no carrier',
    send: call(
      ({ buyer }) => buyer,
      'returnShipmentCreate',
      ({ submitted }) => ({ requestId: submitted.requestId, carrier: '', trackingNumber: '1' }),
    ),
    names: 'carrier',
  },
  {
    with: 'a tracking number without end',
    send: call(
      ({ buyer }) => buyer,
      'returnShipmentCreate',
      ({ submitted }) => ({ requestId: submitted.requestId, carrier: 'DHL', trackingNumber: '1'.repeat(5_000) }),
    ),
    names: 'trackingNumber',
  },
  { with: 'a receipt of what was never sent', send: decide('returnShipmentReceive', () => ({})), names: 'lines.0' },
  {
    with: 'a refund that is not due',
    send: call(
      ({ agent }) => agent,
      'refundCreate',
      ({ submitted }) => ({ requestId: submitted.requestId }),
    ),
    names: '',
  },
  {
    with: 'a refund of another shop',
    send: call(
      ({ agent }) => agent,
      'refundCreate',
      ({ foreign }) => ({ requestId: foreign.requestId }),
    ),
    names: 'requestId',
  },
  {
    with: 'a transfer of nobody',
    send: call(
      ({ agent }) => agent,
      'refundTransferRecord',
      () => ({ refundId: globalId('RefundTransaction', nobody), succeeded: true, reference: 'x' }),
    ),
    names: 'refundId',
  },
  {
    with: 'a transfer of a line',
    send: call(
      ({ agent }) => agent,
      'refundTransferRecord',
      ({ submitted }) => ({ refundId: submitted.lineId, succeeded: true, reference: 'x' }),
    ),
    names: 'refundId',
  },
];
