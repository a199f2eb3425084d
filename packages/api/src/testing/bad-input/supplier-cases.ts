import { globalId } from '../../schema/node/global-id.ts';
import { type Case, call, type Input, nobody, query } from './case.ts';
import type { World } from './world.ts';

type By = (world: World) => string;
const agent: By = (world) => world.agent;

const supplier = { name: 'Halo', contactName: 'Lin', email: 'lin@halo.example' };

const forward = (change: (world: World) => Input, by: By = agent) =>
  call(by, 'supplierForward', (w) => ({
    requestId: w.submitted.requestId,
    lines: [{ lineId: w.submitted.lineId }],
    ...{ message: 'Please answer.', supplier },
    ...change(w),
  }));

const answer = (change: (world: World) => Input, by: By = agent) =>
  call(by, 'supplierAnswerRecord', (w) => ({ requestId: w.submitted.requestId, answer: 'ACCEPT', ...change(w) }));

const paid = (change: (world: World) => Input) =>
  call(agent, 'supplierRefundRecord', (w) => ({
    requestId: w.submitted.requestId,
    lines: [{ lineId: w.submitted.lineId, amount: { amount: '1.00', currencyCode: 'EUR' } }],
    reference: 'X-1',
    ...change(w),
  }));

export const supplierCases: readonly Case[] = [
  { with: 'a request that is none', send: forward(() => ({ requestId: 'x' })), names: 'requestId' },
  { with: 'a request of another shop', send: forward((w) => ({ requestId: w.foreign.requestId })), names: 'requestId' },
  {
    with: "another seller's agent",
    send: forward(
      () => ({}),
      ({ otherAgent }) => otherAgent,
    ),
    names: 'requestId',
  },
  { with: 'goods that are no commission', send: forward(() => ({})), names: 'lines.0' },
  { with: 'no message', send: forward(() => ({ message: ' \n' })), names: 'message' },
  { with: 'an endless message', send: forward(() => ({ message: 'm'.repeat(100_000) })), names: 'message' },
  { with: 'nobody to ask', send: forward(() => ({ supplier: null })), names: 'supplierId' },
  {
    with: 'two to ask',
    send: forward(() => ({ supplierId: globalId('Supplier', nobody) })),
    names: 'supplierId',
  },
  {
    with: 'a supplier of nobody',
    send: forward(() => ({ supplier: null, supplierId: globalId('Supplier', nobody) })),
    names: 'supplierId',
  },
  {
    with: 'no e-mail address',
    send: forward(() => ({ supplier: { ...supplier, email: 'lin' } })),
    names: 'supplier.email',
  },
  {
    with: 'evidence of nobody',
    send: forward(() => ({ evidenceIds: [globalId('Evidence', nobody)] })),
    names: 'evidenceIds.0',
  },
  {
    with: 'evidence that is a line',
    send: forward((w) => ({ evidenceIds: [w.submitted.lineId] })),
    names: 'evidenceIds.0',
  },
  { with: 'an answer nobody waits for', send: answer(() => ({})), names: 'requestId' },
  {
    with: 'an answer on a line that was never forwarded',
    send: answer((w) => ({ lines: [{ lineId: w.submitted.lineId }] })),
    names: 'lines.0',
  },
  { with: 'a refusal without a reason', send: answer(() => ({ answer: 'DECLINE' })), names: 'text' },
  { with: 'an offer without terms', send: answer(() => ({ answer: 'OFFER' })), names: 'terms' },
  {
    with: 'terms beside an acceptance',
    send: answer(() => ({ terms: { resolution: 'REPLACEMENT', returnNeeded: false } })),
    names: 'terms',
  },
  { with: 'money nobody owes', send: paid(() => ({})), names: 'lines.0' },
  { with: 'money without lines', send: paid(() => ({ lines: [] })), names: 'lines' },
  { with: 'money without a reference', send: paid(() => ({ reference: '' })), names: 'reference' },
  {
    with: 'a link of no leg',
    send: call(agent, 'supplierLinkResend', (w) => ({
      requestId: w.submitted.requestId,
      legId: globalId('SupplierLeg', nobody),
    })),
    names: 'legId',
  },
  {
    with: 'a contact without a name',
    send: call(agent, 'supplierContactChange', (w) => ({
      ...{ requestId: w.submitted.requestId, legId: globalId('SupplierLeg', nobody) },
      ...{ contactName: '', email: 'a@b.example' },
    })),
    names: 'contactName',
  },
  {
    with: 'a parcel of nothing',
    send: call(agent, 'supplierShipmentCreate', (w) => ({
      requestId: w.submitted.requestId,
      ...{ carrier: 'DHL', trackingNumber: '1' },
    })),
    names: 'requestId',
  },
  {
    with: 'an arrival of nothing',
    send: call(agent, 'supplierReceiptRecord', (w) => ({ requestId: w.submitted.requestId })),
    names: 'requestId',
  },
  {
    with: 'a failure without words',
    send: call(agent, 'supplierFailureRecord', (w) => ({ requestId: w.submitted.requestId, reason: '' })),
    names: 'reason',
  },
  {
    with: 'a buyer who plays the supplier',
    send: query(
      '{ supplierTask { requestNumber } }',
      () => ({}),
      ({ buyer }) => buyer,
    ),
    names: 'does not allow',
  },
];
