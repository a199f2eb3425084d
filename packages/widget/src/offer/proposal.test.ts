import { expect, test } from 'vitest';
import { decimalOf } from '../fields/decimal.ts';
import { endOfDay, type Proposal, returnNeeded } from './proposal.ts';

test.each([
  ['2026-04-20', 'Europe/Zurich', '2026-04-20T21:59:59.999Z'],
  ['2026-12-20', 'Europe/Zurich', '2026-12-20T22:59:59.999Z'],
  // The clocks go forward in the night to this day, and back in the night to that one.
  ['2026-03-29', 'Europe/Zurich', '2026-03-29T21:59:59.999Z'],
  ['2026-10-25', 'Europe/Zurich', '2026-10-25T22:59:59.999Z'],
  ['2026-04-20', 'Asia/Shanghai', '2026-04-20T15:59:59.999Z'],
  ['2026-04-20', 'America/Los_Angeles', '2026-04-21T06:59:59.999Z'],
  ['2026-04-20', 'Pacific/Chatham', '2026-04-20T11:14:59.999Z'],
])('the day %s in %s ends at %s', (date, zone, end) => {
  expect(endOfDay(date, zone)).toBe(end);
});

test('a day that was left out has no end', () => {
  expect(endOfDay('', 'Europe/Zurich')).toBeNull();
});

test.each([
  ['44.00', '44.00'],
  ['44,5', '44.5'],
  [' 1’250.00 ', '1250.00'],
  ['1 250', '1250'],
  ['-3', ''],
  ['1.2.3', ''],
  ['abc', ''],
  ['', ''],
])('“%s” is the amount “%s”', (typed, amount) => {
  expect(decimalOf(typed)).toBe(amount);
});

const proposal: Proposal = {
  resolution: 'REFUND_AND_RETURN',
  units: 1,
  as: 'amount',
  amount: '',
  share: '',
  oldOneBack: true,
  postagePayer: 'BUYER',
  shipBy: '',
  validUntil: '',
  note: '',
};

test('goods travel where the agreement says so and they are with the buyer', () => {
  expect(returnNeeded(proposal, true)).toBe(true);
  expect(returnNeeded(proposal, false)).toBe(false);
  expect(returnNeeded({ ...proposal, resolution: 'REFUND_ONLY' }, true)).toBe(false);
  expect(returnNeeded({ ...proposal, resolution: 'REPLACEMENT' }, true)).toBe(true);
  expect(returnNeeded({ ...proposal, resolution: 'REPLACEMENT', oldOneBack: false }, true)).toBe(false);
});
