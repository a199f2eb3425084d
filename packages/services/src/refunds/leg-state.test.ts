import type { LookUpAnswer } from '@refund-widget/connectors';
import type { RefundState } from '@refund-widget/database';
import { describe, expect, it } from 'vitest';
import { contradicts, nextQuestion, stateAfter } from './leg-state.ts';

type Row = readonly [RefundState, Record<LookUpAnswer['state'], RefundState | null>];

describe('what an answer makes of a refund', () => {
  it.each<Row>([
    [
      'RESERVED',
      { ACCEPTED: 'ACCEPTED', SUCCEEDED: 'SUCCEEDED', REFUSED: 'FAILED', UNKNOWN: 'UNKNOWN', NOT_FOUND: null },
    ],
    ['UNKNOWN', { ACCEPTED: 'ACCEPTED', SUCCEEDED: 'SUCCEEDED', REFUSED: 'FAILED', UNKNOWN: null, NOT_FOUND: null }],
    ['ACCEPTED', { ACCEPTED: null, SUCCEEDED: 'SUCCEEDED', REFUSED: 'FAILED', UNKNOWN: null, NOT_FOUND: null }],
    ['SUCCEEDED', { ACCEPTED: null, SUCCEEDED: null, REFUSED: 'FAILED', UNKNOWN: null, NOT_FOUND: null }],
    ['FAILED', { ACCEPTED: null, SUCCEEDED: null, REFUSED: null, UNKNOWN: null, NOT_FOUND: null }],
  ])('that is %s', (state, expected) => {
    const answers = ['ACCEPTED', 'SUCCEEDED', 'REFUSED', 'UNKNOWN', 'NOT_FOUND'] as const;
    expect(Object.fromEntries(answers.map((answer) => [answer, stateAfter(state, answer)]))).toEqual(expected);
  });

  it('a provider that pays what it refused, or forgets what it accepted, contradicts itself', () => {
    expect(contradicts('FAILED', 'SUCCEEDED')).toBe(true);
    expect(contradicts('ACCEPTED', 'NOT_FOUND')).toBe(true);
    expect(contradicts('SUCCEEDED', 'NOT_FOUND')).toBe(true);
    expect(contradicts('UNKNOWN', 'NOT_FOUND')).toBe(false);
    expect(contradicts('SUCCEEDED', 'REFUSED')).toBe(false);
  });
});

describe('when the provider is asked again', () => {
  const unknown = { state: 'UNKNOWN' } as const;

  it('later each time, and at least once an hour', () => {
    const pauses = [1, 2, 3, 20, 2_000].map((attempts) => nextQuestion('UNKNOWN', unknown, attempts, 0));
    expect(pauses).toEqual([10_000, 20_000, 40_000, 3_600_000, 3_600_000]);
  });

  it('when it says that there will be news, but never at once', () => {
    expect(nextQuestion('ACCEPTED', { state: 'ACCEPTED', reference: 're', askAgainAt: 7_000 }, 1, 1_000)).toBe(7_000);
    expect(nextQuestion('UNKNOWN', { ...unknown, askAgainAt: 1_001 }, 1, 1_000)).toBe(2_000);
    expect(nextQuestion('UNKNOWN', { ...unknown, askAgainAt: 900 }, 1, 1_000)).toBe(11_000);
  });

  it('never once it is over, nor while a person has to act', () => {
    expect(nextQuestion('SUCCEEDED', { state: 'SUCCEEDED', reference: 're' }, 1, 0)).toBeNull();
    expect(nextQuestion('FAILED', unknown, 1, 0)).toBeNull();
    expect(nextQuestion('ACCEPTED', { state: 'ACCEPTED', reference: 're', awaits: 'PERSON' }, 1, 0)).toBeNull();
  });
});
