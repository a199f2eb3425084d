import type { ActorKind } from '../model/actor.ts';
import type { DeadlineName, DeadlineOutcome, DeadlineTerm } from '../model/deadline.ts';
import type { Instant } from '../model/instant.ts';
import type { LineContext } from '../model/line-context.ts';
import type { LineState } from '../model/line-state.ts';
import { type Wait, waitOf } from './wait.ts';

const HOUR_MS = 3_600_000;
const REMIND_BEFORE_HOURS = [24];

/** Counts a term from an instant in the calendars that apply to the line. */
export type DeadlineOf = (start: Instant, duration: Pick<DeadlineTerm, 'length' | 'unit'>) => Instant;

/** Who acts next, by when, and what happens if nobody does. */
export interface Waiting {
  readonly actor: ActorKind;
  /** Which of the policy's deadlines runs. */
  readonly name: DeadlineName;
  /** The first instant that is too late. */
  readonly deadline: Instant;
  /** When to remind, soonest first; only instants after the wait began. */
  readonly remindAt: readonly Instant[];
  /** Whoever is waited for has already let a deadline pass. */
  readonly overdue: boolean;
  readonly onTimeout: {
    readonly outcome: DeadlineOutcome;
    /** Where the line is then; the present state when it stays. */
    readonly to: LineState;
    /** The policy's clause; null for the engine's default. */
    readonly clause: string | null;
  };
}

export interface WaitingInput {
  readonly state: LineState;
  readonly context: LineContext;
  /** When this wait began: when the state was entered, or its clock last restarted. */
  readonly since: Instant;
  /** When the request was made; for terms that run from the buyer's notice. Left out: `since`. */
  readonly noticeAt?: Instant;
  /** When the returned goods arrived; for terms that run from it. Left out: `since`. */
  readonly receivedAt?: Instant;
  readonly deadlineOf: DeadlineOf;
}

/**
 * The present wait. A stored deadline (`context.deadlineAt`: extended or resumed) goes before a computed one, and an
 * offer's own validity before the policy's term. Null when nobody is waited for: final states, and refunds that
 * cannot be appealed any more. Pass `deadlineAt: null` to compute the deadline of a wait that begins.
 */
export function waiting(input: WaitingInput): Waiting | null {
  const { state, context, since } = input;
  const wait = waitOf(state, context);
  if (!wait) return null;
  const deadline = context.deadlineAt ?? computedDeadline(wait, input);
  const remindAt = (wait.term.remindBefore ?? REMIND_BEFORE_HOURS)
    .map((hours) => deadline - hours * HOUR_MS)
    .filter((at) => at > since)
    .sort((a, b) => a - b);
  return {
    actor: wait.actor,
    name: wait.name,
    deadline,
    remindAt,
    overdue: context.overdue,
    onTimeout: { outcome: wait.outcome, to: wait.to, clause: wait.term.clause },
  };
}

function computedDeadline({ name, term }: Wait, { context, since, noticeAt, receivedAt, deadlineOf }: WaitingInput) {
  const offered = name === 'NEGOTIATING' ? context.offer?.validUntil : null;
  if (offered) return offered;
  const starts = { STATE_ENTERED: since, NOTICE: noticeAt ?? since, RETURN_RECEIVED: receivedAt ?? since };
  return deadlineOf(starts[term.from ?? 'STATE_ENTERED'], term);
}

/** The deadline of a wait that stood still from `pausedAt` to `now`. Instants in milliseconds. */
export function resumedDeadline(deadline: Instant, pausedAt: Instant, now: Instant): Instant {
  return deadline + Math.max(0, now - pausedAt);
}
