import type { ActorKind } from '../../model/actor.ts';
import type { LineContext } from '../../model/line-context.ts';
import type { LineState } from '../../model/line-state.ts';
import { interpret, type Move } from '../interpret.ts';
import type { LineEvent } from '../line-event.ts';
import { LIFECYCLE } from '../table.ts';
import { given, NOW } from './given.ts';

function attempt(state: LineState, event: LineEvent, actor: ActorKind, facts: Partial<LineContext>) {
  return interpret(LIFECYCLE, { state, event, actor, context: given(facts), now: NOW });
}

/** The code a move is refused with, or null when it is allowed. */
export function refusal(state: LineState, event: LineEvent, actor: ActorKind, facts: Partial<LineContext> = {}) {
  const result = attempt(state, event, actor, facts);
  return result.ok ? null : result.problem.code;
}

/** A move that must be allowed. */
export function moved(state: LineState, event: LineEvent, actor: ActorKind, facts: Partial<LineContext> = {}): Move {
  const result = attempt(state, event, actor, facts);
  if (!result.ok) throw new Error(`${event} in ${state} by ${actor} is refused: ${result.problem.code}`);
  return result;
}
