import { expect, test } from 'vitest';
import { moveProblem } from './move-problem.ts';

test('a refused move says what to do, with figures that are plain JSON', () => {
  const refusal = {
    code: 'MONEY_ON_ITS_WAY',
    state: 'REFUND_DUE',
    event: 'escalate',
    facts: { uncovered: 1250n, accepted: 1 },
  } as const;
  const problem = moveProblem(refusal, ['lines', 0], 'KWD');
  expect(problem).toMatchObject({ code: 'MONEY_ON_ITS_WAY', field: ['lines', '0'] });
  expect(JSON.parse(JSON.stringify(problem.facts))).toEqual({
    ...{ uncovered: '1.250', accepted: 1, state: 'REFUND_DUE', event: 'escalate' },
  });
});

test('a move that the state does not know names the state', () => {
  const refusal = { code: 'MOVE_NOT_ALLOWED', state: 'CLOSED', event: 'approve', facts: {} } as const;
  expect(moveProblem(refusal, ['requestId'], 'EUR')).toMatchObject({
    code: 'NOT_IN_THIS_STATE',
    message: expect.stringContaining('CLOSED'),
  });
});
