import { expect, test } from 'vitest';
import { english } from '../locale/english.ts';
import { type Leg, legLook, progressOf, waitsForPerson } from './leg-look.ts';

const eur = (amount: string) => ({ amount, currencyCode: 'EUR' });
const leg = (changes: Partial<Leg>): Leg => ({
  acceptedAt: null,
  amount: eur('40.00'),
  attempts: 1,
  createdAt: '2026-11-24T08:41:00.000Z',
  failureCode: null,
  failureMessage: null,
  id: 'leg',
  payment: { captured: eur('190.00'), id: 'visa', label: 'Visa ··4242', refunded: eur('0.00'), reserved: eur('40.00') },
  provider: 'sandbox',
  providerReference: null,
  settledAt: null,
  state: 'RESERVED',
  ...changes,
});

test('an unknown outcome is not called failed', () => {
  expect(legLook(leg({ state: 'UNKNOWN' }), english).word).toBe('Outcome unknown, checking');
  expect(legLook(leg({ state: 'FAILED' }), english).word).toBe('Failed, nothing moved');
});

test('a leg that a person pays says so until they recorded what came of it', () => {
  expect(legLook(leg({ provider: 'manual', state: 'ACCEPTED' }), english).word).toBe('To be paid by bank');
  expect(waitsForPerson(leg({ provider: 'manual', state: 'SUCCEEDED' }))).toBe(false);
  expect(waitsForPerson(leg({ state: 'ACCEPTED' }))).toBe(false);
});

test('legs add up by what is known of them', () => {
  const legs = [
    leg({ state: 'SUCCEEDED' }),
    leg({ state: 'UNKNOWN', amount: eur('134.60') }),
    leg({ state: 'FAILED' }),
  ];
  expect(progressOf(legs)).toEqual({ paid: eur('40.00'), held: eur('134.60'), failed: eur('40.00') });
});
