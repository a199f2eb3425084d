import { describe, expect, test } from 'vitest';
import { ACTOR_KINDS } from '../model/actor.ts';
import { LINE_STATES, type LineState } from '../model/line-state.ts';
import { interpret } from './interpret.ts';
import { LINE_EVENTS, type LineEvent } from './line-event.ts';
import { LIFECYCLE } from './table.ts';
import { EXPECTED_MOVES } from './testing/expected-moves.ts';
import { given, NOW } from './testing/given.ts';

const CASES = LINE_STATES.flatMap((state) => LINE_EVENTS.map((event) => ({ state, event })));

describe('every state and every event', () => {
  test.each(CASES)('given a line in $state, when $event, then what the life of a line says', ({ state, event }) => {
    const expected = EXPECTED_MOVES[state][event];
    if (!expected) {
      for (const actor of ACTOR_KINDS) expect(codeOf(state, event, actor)).toBe('MOVE_NOT_ALLOWED');
      return;
    }
    const [actor] = expected.by;
    if (!actor) throw new Error('An expected move names who makes it');
    const made = interpret(LIFECYCLE, { state, event, actor, context: given(expected.given), now: NOW });
    expect(made).toMatchObject({ ok: true, event, from: state, to: expected.to });
    for (const other of ACTOR_KINDS) {
      const refusedToActor = codeOf(state, event, other) === 'ACTOR_NOT_ALLOWED';
      expect(refusedToActor, other).toBe(!expected.by.includes(other));
    }
  });
});

function codeOf(state: LineState, event: LineEvent, actor: (typeof ACTOR_KINDS)[number]): string | null {
  const context = given(EXPECTED_MOVES[state][event]?.given);
  const result = interpret(LIFECYCLE, { state, event, actor, context, now: NOW });
  return result.ok ? null : result.problem.code;
}
