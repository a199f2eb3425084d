import type { ActorKind } from '../model/actor.ts';
import type { DeadlineOutcome } from '../model/deadline.ts';
import type { RuleFact } from '../model/eligibility.ts';
import type { Instant } from '../model/instant.ts';
import type { LineContext, TrackedFacts } from '../model/line-context.ts';
import type { LineState } from '../model/line-state.ts';
import type { LineEvent } from './line-event.ts';
import { isFinal } from './states.ts';
import type { Attempt, ClockEffect, Transition } from './transition.ts';
import { type Wait, waitOf } from './wait.ts';

/** A move that is allowed: what to store, record and announce. Nothing is changed by computing it. */
export interface Move {
  readonly ok: true;
  readonly event: LineEvent;
  readonly from: LineState;
  readonly to: LineState;
  /** `STOP`: the line is final and nothing is waited for. */
  readonly clock: ClockEffect | 'STOP';
  /** All of these are so from now on; store them with the state. */
  readonly facts: TrackedFacts;
  /** Type of the outbox event. */
  readonly emits: string;
  /** The rule of the lifecycle, in a sentence, for the audit entry. */
  readonly rule: string;
  /** The clause of the policy's deadline when the clock moved the line, else null. */
  readonly clause: string | null;
  /** What the deadline brought when the clock moved the line, else null. */
  readonly outcome: DeadlineOutcome | null;
}

/** Why a move is refused: `MOVE_NOT_ALLOWED`, `ACTOR_NOT_ALLOWED`, or the code of the guard that did not hold. */
export interface MoveProblem {
  readonly code: string;
  readonly state: LineState;
  readonly event: LineEvent;
  readonly facts: Readonly<Record<string, RuleFact>>;
}

export interface MoveRefused {
  readonly ok: false;
  readonly problem: MoveProblem;
}

export interface MoveInput {
  readonly state: LineState;
  readonly event: LineEvent;
  readonly actor: ActorKind;
  readonly context: LineContext;
  readonly now: Instant;
}

/**
 * The one interpreter of the lifecycle. Deterministic: the same input gives the same answer, and nothing is changed.
 * Throws only where the table contradicts itself or the facts (a question that interrupts no state, say).
 */
export function interpret(table: readonly Transition[], attempt: MoveInput): Move | MoveRefused {
  const { state, event, actor } = attempt;
  const known = table.filter((transition) => transition.event === event && transition.from.includes(state));
  if (known.length === 0) return refused(attempt, 'MOVE_NOT_ALLOWED');
  const transition = known.find(({ by }) => by.includes(actor));
  if (!transition) return refused(attempt, 'ACTOR_NOT_ALLOWED', { actor });
  const broken = transition.guards.find((guard) => !guard.holds(attempt));
  if (broken) return refused(attempt, broken.code, broken.facts?.(attempt) ?? {});
  return moved(transition, attempt);
}

function refused(attempt: Attempt, code: string, facts: MoveProblem['facts'] = {}): MoveRefused {
  return { ok: false, problem: { code, state: attempt.state, event: attempt.event, facts } };
}

function moved(transition: Transition, attempt: Attempt): Move {
  const { state, event, context } = attempt;
  const wait = event === 'deadline' ? waitOf(state, context) : null;
  const to = destinationOf(transition, attempt);
  const clock = clockAfter(transition, state, to, wait);
  return {
    ok: true,
    event,
    from: state,
    to,
    clock,
    facts: { ...trackedAfter(attempt, to, clock, wait), ...transition.sets },
    emits: transition.emits,
    rule: transition.rule,
    clause: wait?.term.clause ?? null,
    outcome: wait?.outcome ?? null,
  };
}

function destinationOf({ to, rule }: Transition, attempt: Attempt): LineState {
  if (to === 'SAME') return attempt.state;
  if (typeof to === 'string') return to;
  const chosen = to.choose(attempt);
  if (!to.targets.includes(chosen))
    throw new Error(`${attempt.event} (${rule}) chose ${chosen}, which it does not list`);
  return chosen;
}

/** A clock that ran out on a question lets the interrupted wait go on; any other end begins a new wait. */
function clockAfter(transition: Transition, state: LineState, to: LineState, wait: Wait | null): Move['clock'] {
  if (isFinal(to)) return 'STOP';
  if (wait) return wait.outcome === 'RESUME' ? 'RESUME' : 'RESTART';
  const staysAfterAll = typeof transition.to === 'object' && to === state;
  return staysAfterAll ? 'KEEP' : transition.clock;
}

function trackedAfter(
  { state, context }: Attempt,
  to: LineState,
  clock: Move['clock'],
  wait: Wait | null,
): TrackedFacts {
  const { goods, returnLost, parcelLeft, appealUsed } = context;
  const keepsQuestion = clock === 'KEEP';
  return {
    goods,
    returnLost: returnLost && to === 'RETURN_IN_TRANSIT',
    parcelLeft,
    appealUsed,
    ...(clock === 'PAUSE'
      ? { askedFrom: state, asked: context.asked ?? 'BUYER' }
      : { askedFrom: keepsQuestion ? context.askedFrom : null, asked: keepsQuestion ? context.asked : null }),
    negotiatedFrom: negotiationOrigin(state, to, context),
    overdue: overdueAfter(context, state, to, clock, wait),
  };
}

function negotiationOrigin(state: LineState, to: LineState, { negotiatedFrom }: LineContext): LineState | null {
  if (to === 'AWAITING_INFORMATION') return negotiatedFrom;
  if (to !== 'NEGOTIATING') return null;
  return state === 'NEGOTIATING' || state === 'AWAITING_INFORMATION' ? negotiatedFrom : state;
}

/** Being late outlives reminders and questions, and ends with the state or with a new wait in it. */
function overdueAfter(
  { overdue }: LineContext,
  state: LineState,
  to: LineState,
  clock: Move['clock'],
  wait: Wait | null,
): boolean {
  if (clock === 'KEEP' || clock === 'PAUSE' || clock === 'RESUME') return overdue;
  return wait !== null && to === state;
}
