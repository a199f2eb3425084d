import type { ActorKind } from '../model/actor.ts';
import type { RuleFact } from '../model/eligibility.ts';
import type { Instant } from '../model/instant.ts';
import type { LineContext, TrackedFacts } from '../model/line-context.ts';
import type { LineState } from '../model/line-state.ts';
import type { LineEvent } from './line-event.ts';

/** One attempt at a move, as guards and destinations see it. */
export interface Attempt {
  readonly state: LineState;
  readonly event: LineEvent;
  readonly actor: ActorKind;
  readonly context: LineContext;
  readonly now: Instant;
}

/** A named condition. When it does not hold the move is refused with its code and facts. */
export interface Guard {
  readonly code: string;
  readonly holds: (attempt: Attempt) => boolean;
  readonly facts?: (attempt: Attempt) => Readonly<Record<string, RuleFact>>;
}

/** A destination that depends on the facts. `targets` is everything it can choose. */
export interface Destination {
  readonly name: string;
  readonly targets: readonly LineState[];
  readonly choose: (attempt: Attempt) => LineState;
}

/**
 * What a move does to the wait's deadline. `RESTART`: a new wait begins. `KEEP`: the deadline stays. `PAUSE`: it stands
 * still while a question is open, which has its own. `RESUME`: it goes on where it stood still.
 */
export type ClockEffect = 'RESTART' | 'KEEP' | 'PAUSE' | 'RESUME';

/** A row of the lifecycle. Two rows of one state and event never share an actor. */
export interface Transition {
  readonly event: LineEvent;
  readonly from: readonly LineState[];
  /** `SAME`: the line stays where it is; something about it changed. */
  readonly to: LineState | 'SAME' | Destination;
  readonly by: readonly ActorKind[];
  /** Checked in order; the first that does not hold names the refusal. */
  readonly guards: readonly Guard[];
  readonly clock: ClockEffect;
  /** Facts that are so once the move is made. */
  readonly sets: Partial<TrackedFacts>;
  /** Type of the outbox event. */
  readonly emits: string;
  /** The rule in a sentence: what the row stands for. */
  readonly rule: string;
}

/** The seller's side: a merchant's server and an administrator may do what the seller may. */
export const SELLER_SIDE = ['SELLER', 'ADMINISTRATOR', 'MERCHANT_SERVER'] as const satisfies readonly ActorKind[];

type RowOptions = Partial<Pick<Transition, 'guards' | 'clock' | 'sets'>>;

/** A row with the usual defaults: nothing to check, and a wait that starts anew when the state changes. */
export function row(
  event: LineEvent,
  from: Transition['from'],
  to: Transition['to'],
  by: Transition['by'],
  emits: string,
  rule: string,
  options: RowOptions = {},
): Transition {
  const { guards = [], clock = to === 'SAME' ? 'KEEP' : 'RESTART', sets = {} } = options;
  return { event, from, to, by, guards, clock, sets, emits, rule };
}
