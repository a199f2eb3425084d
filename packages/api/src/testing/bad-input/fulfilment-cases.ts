import { globalId } from '../../schema/node/global-id.ts';
import { type Case, call, type Input, nobody } from './case.ts';
import type { World } from './world.ts';

const parcel = { carrier: 'DHL', trackingNumber: 'JD9' };

/** A step of the agent's on goods that are here to be inspected, where it is not possible. */
const step = (name: string, more: Input = {}, token: (world: World) => string = ({ agent }) => agent) =>
  call(token, name, ({ arrived }) => ({
    requestId: arrived.requestId,
    lines: [{ lineId: arrived.lineId }],
    ...more,
  }));

const claim = (more: (world: World) => Input) =>
  call(
    ({ buyer }) => buyer,
    'payableClaim',
    (world) => ({
      ...{ requestId: world.arrived.requestId, kind: 'RETURN_POSTAGE', evidence: [] },
      amount: { amount: '5.00', currencyCode: 'EUR' },
      ...more(world),
    }),
  );

export const fulfilmentCases: readonly Case[] = [
  { with: 'a return that is here already', send: step('returnWaive'), names: 'lines.0' },
  { with: 'a loss of what is here', send: step('returnReportLost'), names: 'lines.0' },
  {
    with: 'a proof for what is here',
    send: step('dispatchProve', { note: 'Seen.' }),
    names: 'lines.0',
  },
  { with: 'no proof', send: step('dispatchProve'), names: 'note' },
  {
    with: 'a file that is none as proof',
    send: step('dispatchProve', { evidence: [{ evidenceId: globalId('Evidence', nobody) }] }),
    names: 'evidence.0',
  },
  {
    with: 'a replacement that is not due',
    send: step('forwardShipmentCreate', { ...parcel, kind: 'REPLACEMENT' }),
    names: 'lines.0',
  },
  {
    with: 'goods that are not refused on their way back',
    send: step('forwardShipmentCreate', { ...parcel, kind: 'SENT_BACK' }),
    names: 'lines.0',
  },
  {
    with: 'a parcel to the supplier',
    send: step('forwardShipmentCreate', { ...parcel, kind: 'TO_SUPPLIER' }),
    names: 'kind',
  },
  {
    with: 'no carrier',
    send: step('forwardShipmentCreate', { ...parcel, carrier: '', kind: 'REPLACEMENT' }),
    names: 'carrier',
  },
  {
    with: 'a kind of parcel there is none of',
    send: step('forwardShipmentCreate', { ...parcel, kind: 'PIGEON' }),
    names: 'kind',
  },
  { with: 'the delivery of nothing', send: step('forwardShipmentDeliver', { lines: [] }), names: 'lines' },
  { with: 'the delivery of what is here', send: step('forwardShipmentDeliver'), names: 'lines.0' },
  {
    with: 'the loss of a replacement that is not on its way',
    send: step('forwardShipmentReportLost', { anotherInStock: true }),
    names: 'lines.0',
  },
  { with: 'no stock of what is not due', send: step('replacementOutOfStock'), names: 'lines.0' },
  {
    with: 'the buyer at the seller’s step',
    send: step('forwardShipmentDeliver', {}, ({ buyer }) => buyer),
    names: '',
  },
  {
    with: 'the correction of a parcel that is here',
    send: call(
      ({ buyer }) => buyer,
      'returnShipmentCorrect',
      ({ arrived }) => ({
        requestId: arrived.requestId,
        returnShipmentId: globalId('ReturnShipment', nobody),
        ...parcel,
      }),
    ),
    names: 'returnShipmentId',
  },
];

export const payableCases: readonly Case[] = [
  { with: 'nothing owed', send: claim(() => ({})), names: 'kind' },
  {
    with: 'another buyer’s request',
    send: claim(({ others }) => ({ requestId: others.requestId })),
    names: 'requestId',
  },
  { with: 'a kind there is none of', send: claim(() => ({ kind: 'LUNCH' })), names: 'kind' },
  {
    with: 'an id that is none',
    send: call(
      ({ agent }) => agent,
      'payableDecide',
      () => ({ payableId: 'abc', approved: true }),
    ),
    names: 'payableId',
  },
  {
    with: 'a claim that is none',
    send: call(
      ({ agent }) => agent,
      'payableDecide',
      () => ({ payableId: globalId('Payable', nobody), approved: true }),
    ),
    names: 'payableId',
  },
  {
    with: 'a refusal without a reason',
    send: call(
      ({ agent }) => agent,
      'payableDecide',
      () => ({ payableId: globalId('Payable', nobody), approved: false, reason: ' ' }),
    ),
    names: 'reason',
  },
  {
    with: 'no reference of the payment',
    send: call(
      ({ agent }) => agent,
      'payablePay',
      () => ({ payableId: globalId('Payable', nobody), paidAs: 'TRANSFER', reference: '' }),
    ),
    names: 'reference',
  },
];
