import { globalId } from '../../schema/node/global-id.ts';
import { type Case, call, type Input, nobody, query } from './case.ts';
import type { World } from './world.ts';

type Change = (world: World) => Input;
const agentOf = ({ agent }: World) => agent;
const buyerOf = ({ buyer }: World) => buyer;

/** A partial refund of one euro about the request that waits for an answer. */
const offer = ({ submitted }: World): Input => ({
  ...{ requestId: submitted.requestId, line: { lineId: submitted.lineId }, resolution: 'PARTIAL_REFUND' },
  ...{ amount: { amount: '1.00', currencyCode: 'EUR' }, returnNeeded: false },
});
const offerWith = (change: Change, token = agentOf) =>
  call(token, 'offerCreate', (w) => ({ ...offer(w), ...change(w) }));
const amount = (text: string, currencyCode = 'EUR') => ({ amount: { amount: text, currencyCode } });

const answerTo = (name: 'offerAccept' | 'offerDecline', change: Change) =>
  call(buyerOf, name, (w) => ({
    ...{ requestId: w.submitted.requestId, offerId: globalId('Offer', nobody) },
    ...change(w),
  }));

export const offerCases: readonly Case[] = [
  { with: 'no amount', send: offerWith(() => ({ amount: null })), names: 'amount' },
  { with: 'an amount and a share', send: offerWith(() => ({ sharePercent: 20 })), names: 'sharePercent' },
  { with: 'a share of 150 %', send: offerWith(() => ({ amount: null, sharePercent: 150 })), names: 'sharePercent' },
  { with: 'more than was paid', send: offerWith(() => amount('1000000.00')), names: 'amount' },
  { with: 'an amount below zero', send: offerWith(() => amount('-1.00')), names: 'amount' },
  { with: 'an amount that is none', send: offerWith(() => amount('all of it')), names: 'amount' },
  { with: 'an amount without end', send: offerWith(() => amount('9'.repeat(100_000))), names: 'amount' },
  { with: 'another currency', send: offerWith(() => amount('1.00', 'USD')), names: 'amount.currencyCode' },
  { with: 'an outcome nobody knows', send: offerWith(() => ({ resolution: 'A_HUG' })), names: 'resolution' },
  {
    with: 'a return that is not one',
    send: offerWith(() => ({ resolution: 'REFUND_AND_RETURN' })),
    names: 'returnNeeded',
  },
  {
    with: 'a validity in the past',
    send: offerWith(() => ({ validUntil: '2001-01-01T00:00:00Z' })),
    names: 'validUntil',
  },
  { with: 'a date that is none', send: offerWith(() => ({ shipBy: 'next week' })), names: 'shipBy' },
  { with: 'an endless note', send: offerWith(() => ({ note: 'n'.repeat(200_000) })), names: 'note' },
  {
    with: 'units below zero',
    send: offerWith(({ submitted }) => ({ line: { lineId: submitted.lineId, quantity: -1 } })),
    names: 'line.quantity',
  },
  {
    with: 'a stale version',
    send: offerWith(({ submitted }) => ({ line: { lineId: submitted.lineId, expectedVersion: 99 } })),
    names: 'line.lineId',
  },
  {
    with: 'a line of another request',
    send: offerWith(({ others }) => ({ line: { lineId: others.lineId } })),
    names: 'line.lineId',
  },
  { with: 'a line that is no line', send: offerWith(() => ({ line: { lineId: '' } })), names: 'line.lineId' },
  {
    with: 'another shop’s request',
    send: offerWith(({ foreign }) => ({ requestId: foreign.requestId })),
    names: 'requestId',
  },
  { with: 'the buyer to begin', send: offerWith(() => ({}), buyerOf), names: 'line.lineId' },
  {
    with: 'goods that are being inspected',
    send: offerWith(({ arrived }) => ({ requestId: arrived.requestId, line: { lineId: arrived.lineId } })),
    names: 'line.lineId',
  },
  { with: 'an acceptance of nothing', send: answerTo('offerAccept', () => ({})), names: 'offerId' },
  {
    with: 'an acceptance of a line',
    send: answerTo('offerAccept', ({ submitted }) => ({ offerId: submitted.lineId })),
    names: 'offerId',
  },
  { with: 'a refusal of nothing', send: answerTo('offerDecline', () => ({})), names: 'offerId' },
  { with: 'a blank reason', send: answerTo('offerDecline', () => ({ reason: ' ' })), names: 'reason' },
  {
    with: 'a preview about nothing',
    send: query(
      'query($input: OfferPreviewInput!) { result: offerPreview(input: $input) { userErrors { code field message } } }',
      (w) => ({ input: { ...offer(w), line: { lineId: globalId('RefundRequestLine', nobody) } } }),
    ),
    names: 'line.lineId',
  },
];

const ask = (change: Change, token = agentOf) =>
  call(token, 'questionAsk', (w) => ({
    ...{ requestId: w.submitted.requestId, lines: [{ lineId: w.submitted.lineId }], text: 'Why?' },
    ...change(w),
  }));
const answer = (change: Change) =>
  call(buyerOf, 'questionAnswer', (w) => ({
    ...{ requestId: w.submitted.requestId, questionId: globalId('Question', nobody), text: 'Because.' },
    ...change(w),
  }));
const evidence = (name: 'evidenceReview' | 'evidenceAdd', change: Change, token = agentOf) =>
  call(token, name, (w) => ({
    requestId: w.submitted.requestId,
    ...(name === 'evidenceReview' && { evidenceId: globalId('Evidence', nobody), accepted: true }),
    ...change(w),
  }));
const lines = ({ submitted }: World) => ({ requestId: submitted.requestId, lines: [{ lineId: submitted.lineId }] });

export const questionCases: readonly Case[] = [
  { with: 'no words', send: ask(() => ({ text: '' })), names: 'text' },
  { with: 'no end', send: ask(() => ({ text: 'q'.repeat(100_000) })), names: 'text' },
  { with: 'no day to answer in', send: ask(() => ({ days: 0 })), names: 'days' },
  { with: 'a year to answer in', send: ask(() => ({ days: 365 })), names: 'days' },
  { with: 'evidence nobody knows', send: ask(() => ({ requirements: ['a-hair'] })), names: 'requirements.0' },
  { with: 'the seller as who is asked', send: ask(() => ({ askedOf: 'SELLER' })), names: 'askedOf' },
  { with: 'no lines', send: ask(() => ({ lines: [] })), names: 'lines' },
  {
    with: 'another shop’s request',
    send: ask(({ foreign }) => ({ requestId: foreign.requestId })),
    names: 'requestId',
  },
  { with: 'a question that is none as what is answered', send: answer(() => ({})), names: 'questionId' },
  { with: 'an answer without end', send: answer(() => ({ text: 'a'.repeat(100_000) })), names: 'text' },
  { with: 'evidence that is none', send: evidence('evidenceReview', () => ({})), names: 'evidenceId' },
  {
    with: 'a refusal without a reason',
    send: evidence('evidenceReview', () => ({ accepted: false })),
    names: 'reason',
  },
  { with: 'no evidence to add', send: evidence('evidenceAdd', () => ({ evidence: [] }), buyerOf), names: 'evidence' },
  {
    with: 'facts that nobody asked for',
    send: evidence('evidenceAdd', () => ({ evidence: [{ requirement: 'a-hair', facts: { long: true } }] }), buyerOf),
    names: 'evidence.0.requirement',
  },
  {
    with: 'more time by an agent',
    send: call(agentOf, 'deadlineExtend', (w) => ({ ...lines(w), until: '2099-01-01T00:00:00Z', reason: 'So.' })),
    names: 'until',
  },
  {
    with: 'more time without a reason',
    send: call(agentOf, 'deadlineExtend', (w) => ({ ...lines(w), until: '2099-01-01T00:00:00Z', reason: '' })),
    names: 'reason',
  },
  {
    with: 'a reminder of nothing',
    send: call(agentOf, 'reminderSend', ({ submitted }) => ({ requestId: submitted.requestId })),
    names: 'requestId',
  },
  {
    with: 'a parcel that has not left to convert',
    send: call(buyerOf, 'refundRequestConvert', ({ submitted }) => ({ requestId: submitted.requestId })),
    names: 'requestId',
  },
];
