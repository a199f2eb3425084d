import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ACTOR_KINDS, type ActorKind } from '../model/actor.ts';
import { type DisputeDecision, GOODS_PLACES, type LineContext, type StandingOffer } from '../model/line-context.ts';
import { LINE_STATES, type LineState } from '../model/line-state.ts';
import { BUSINESS_MODES } from '../model/order.ts';
import { RESOLUTIONS } from '../model/resolution.ts';
import { availableActions } from './actions/available-actions.ts';
import { interpret, type Move } from './interpret.ts';
import { LINE_EVENTS, type LineEvent } from './line-event.ts';
import { supplierGateOpen } from './paths.ts';
import { isFinal } from './states.ts';
import { LIFECYCLE } from './table.ts';
import { DAY, given, HOUR, legs, NOW, offerBy } from './testing/given.ts';
import { resumedDeadline, waiting } from './waiting.ts';

/** A line as a shop would store it, moved by whoever may move it. */
interface Line {
  readonly state: LineState;
  readonly context: LineContext;
  readonly since: number;
  readonly now: number;
  readonly paused: { readonly deadline: number; readonly at: number } | null;
}

const newLine = fc
  .record({
    mode: fc.constantFrom('COMMISSION', 'COMMISSION', ...BUSINESS_MODES),
    resolution: fc.constantFrom(...RESOLUTIONS),
    returnRequired: fc.boolean(),
    goods: fc.constantFrom('NONE', 'IN_TRANSIT', 'WITH_BUYER' as const),
    statutoryRight: fc.boolean(),
    disputesOffered: fc.boolean(),
    appealAllowed: fc.boolean(),
  })
  .chain((facts) => fc.constantFrom(...stagesOf(given(facts))))
  .map(([state, context]): Line => begin({ state, context, since: NOW, now: NOW, paused: null }));

/** Lives begin with the request, or further on, so that the far states are visited as often as the near ones. */
function stagesOf(context: LineContext): readonly (readonly [LineState, LineContext])[] {
  return [
    ['SUBMITTED', context],
    ['AWAITING_RETURN', { ...context, goods: 'WITH_BUYER' }],
    ['RETURN_IN_TRANSIT', { ...context, goods: 'IN_TRANSIT' }],
    ['INSPECTING', { ...context, goods: 'WITH_SELLER' }],
    ['SUPPLIER_RETURN', { ...context, mode: 'COMMISSION', goods: 'WITH_SELLER' }],
    ['REPLACEMENT_DUE', { ...context, resolution: 'REPLACEMENT' }],
  ];
}

/** Facts that people and providers bring about beside the moves; drawn anew before every move. */
const surroundings = fc.record({
  legs: fc.constantFrom(
    legs({ uncovered: 5n }),
    legs({ accepted: 2 }),
    legs({ settled: 2 }),
    legs({ failed: 1, settled: 1 }),
  ),
  supplierRefund: fc.constantFrom('NONE', 'SHORT', 'FULL' as const),
  proofOfDispatchSuffices: fc.boolean(),
  methodClosed: fc.boolean(),
  fundedBy: fc.constantFrom(null, 'PLATFORM' as const),
  outcome: fc.constantFrom('AWAITING_RETURN', 'REFUND_DUE', 'REPLACEMENT_DUE', 'SENDING_BACK', 'CLOSED' as const),
  asked: fc.constantFrom('BUYER', 'SELLER' as const),
  offer: fc.record({
    by: fc.constantFrom('BUYER', 'SELLER' as const),
    resolution: fc.constantFrom(...RESOLUTIONS),
    returnRequired: fc.boolean(),
  }),
  waits: fc.integer({ min: 0, max: 40 * 24 }),
  choice: fc.nat(),
  /** Mostly lives go on; endings are drawn less often, so that the far states are visited too. */
  endsEarly: fc.integer({ min: 0, max: 9 }).map((draw) => draw === 0),
});
type Surroundings = typeof surroundings extends fc.Arbitrary<infer T> ? T : never;

describe('random legal lives', () => {
  test('given any life, then whoever is waited for is known, with a deadline, until the line is at rest', () => {
    fc.assert(
      fc.property(newLine, fc.array(surroundings, { minLength: 1, maxLength: 40 }), (start, steps) => {
        let line = start;
        for (const step of steps) {
          const next = walk(line, step);
          if (!next) break;
          line = next;
          expectToBeWaitedFor(line);
          expectMoneyToHaveWaited(line);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('given a line that is not final, then some move is always possible once its deadline has passed', () => {
    fc.assert(
      fc.property(newLine, fc.array(surroundings, { maxLength: 25 }), (start, steps) => {
        let line = start;
        for (const step of steps) line = walk(line, step) ?? line;
        const deadline = line.context.deadlineAt;
        if (deadline === null) return;
        const attempt = {
          state: line.state,
          event: 'deadline',
          actor: 'SYSTEM',
          context: line.context,
          now: deadline,
        } as const;
        expect(interpret(LIFECYCLE, attempt)).toMatchObject({ ok: true });
        expect(interpret(LIFECYCLE, { ...attempt, now: deadline - 1 })).toMatchObject({ ok: false });
      }),
    );
  });
});

describe('the interpreter', () => {
  const attempts = fc.record({
    state: fc.constantFrom(...LINE_STATES),
    event: fc.constantFrom(...LINE_EVENTS),
    actor: fc.constantFrom(...ACTOR_KINDS),
    goods: fc.constantFrom(...GOODS_PLACES),
    overdue: fc.boolean(),
    mode: fc.constantFrom(...BUSINESS_MODES),
  });

  test('given the same attempt twice, then it answers the same and changes nothing', () => {
    fc.assert(
      fc.property(attempts, ({ state, event, actor, goods, overdue, mode }) => {
        const facts = {
          goods,
          overdue,
          mode,
          askedFrom: 'SUBMITTED',
          negotiatedFrom: 'SUBMITTED',
          offer: offerBy('SELLER'),
        } as const;
        const context = deepFreeze(given(facts));
        const attempt = Object.freeze({ state, event, actor, context, now: NOW });
        expect(interpret(LIFECYCLE, attempt)).toEqual(interpret(LIFECYCLE, attempt));
        expect(context).toEqual(given(facts));
      }),
    );
  });

  test('given any state and actor, then a move is offered exactly when it is allowed as it stands', () => {
    const filledByForm: readonly string[] = ['decide', 'supplierRefunds'];
    fc.assert(
      fc.property(attempts, ({ state, actor, goods, overdue, mode }) => {
        const facts = {
          goods,
          overdue,
          mode,
          askedFrom: 'SUBMITTED',
          negotiatedFrom: 'SUBMITTED',
          offer: offerBy('SELLER'),
        } as const;
        const context = given(facts);
        const offered = availableActions({ state, actor, context, now: NOW });
        expect(offered.filter(({ primary }) => primary).length).toBeLessThanOrEqual(1);
        for (const { action } of offered) {
          const event = LINE_EVENTS.find((name) => name === action);
          if (!event || filledByForm.includes(event)) continue;
          expect(interpret(LIFECYCLE, { state, event, actor, context, now: NOW })).toMatchObject({ ok: true });
        }
      }),
    );
  });
});

function walk(line: Line, step: Surroundings): Line | null {
  const later = { ...line, now: line.now + step.waits * HOUR };
  const context = surrounded(later, step);
  const moves = legalMoves({ ...later, context }, proposalOf(step));
  if (moves.length === 0) return null;
  const goingOn = moves.filter(({ to }) => to !== 'REJECTED' && !isFinal(to));
  const candidates = step.endsEarly || goingOn.length === 0 ? moves : goingOn;
  const made = candidates[step.choice % candidates.length];
  if (!made) throw new Error('A choice among moves is one of them');
  return begin(after({ ...later, context }, made, step));
}

function surrounded({ context }: Line, step: Surroundings): LineContext {
  const { legs, supplierRefund, proofOfDispatchSuffices, methodClosed } = step;
  const asked = context.askedFrom ? context.asked : step.asked;
  const paid = supplierRefund === 'FULL' || context.supplierRefund === 'FULL' ? 'FULL' : supplierRefund;
  return { ...context, legs, supplierRefund: paid, proofOfDispatchSuffices, methodClosed, asked };
}

function proposalOf({ outcome, fundedBy }: Surroundings): DisputeDecision {
  return { outcome, reason: 'On the record.', fundedBy };
}

function legalMoves({ state, context, now }: Line, proposal: DisputeDecision): readonly Move[] {
  const moves: Move[] = [];
  for (const event of LINE_EVENTS) {
    for (const actor of ACTOR_KINDS) {
      const known = event === 'decide' ? { ...context, decision: proposal } : context;
      const result = interpret(LIFECYCLE, { state, event, actor, context: known, now });
      if (!result.ok || event === 'remind' || event === 'extendDeadline') continue;
      moves.push(result);
      break;
    }
  }
  return moves;
}

function after(line: Line, move: Move, step: Surroundings): Line {
  const { context, now } = line;
  const running = context.deadlineAt ?? now + DAY;
  const resumed = line.paused ? resumedDeadline(line.paused.deadline, line.paused.at, now) : null;
  const offer = offerAfter(context.offer, move, step, now);
  const agreed = context.offer && (move.event === 'acceptOffer' || move.event === 'settle') ? context.offer : context;
  const deadlineAt = { RESTART: null, PAUSE: null, STOP: null, KEEP: context.deadlineAt, RESUME: resumed }[move.clock];
  return {
    state: move.to,
    context: {
      ...context,
      ...move.facts,
      resolution: agreed.resolution,
      returnRequired: agreed.returnRequired,
      offer,
      supplierOfferPending: move.event === 'supplierOffers',
      decision: move.event === 'decide' ? proposalOf(step) : context.decision,
      deadlineAt,
    },
    since: move.clock === 'KEEP' ? line.since : now,
    now,
    paused: move.clock === 'PAUSE' ? { deadline: running, at: now } : move.clock === 'KEEP' ? line.paused : null,
  };
}

const OFFERS: readonly LineEvent[] = ['makeOffer', 'counterOffer', 'relaySupplierOffer', 'proposeSettlement'];

function offerAfter(
  offer: StandingOffer | null,
  { event, to }: Move,
  step: Surroundings,
  now: number,
): StandingOffer | null {
  if (OFFERS.includes(event)) return { ...step.offer, acceptedBy: [], validUntil: now + 3 * DAY };
  const goesOn = to === 'NEGOTIATING' || to === 'AWAITING_INFORMATION' || to === 'IN_DISPUTE';
  return goesOn && event !== 'declineOffer' ? offer : null;
}

/** Computes and stores the deadline of a wait, as services do after every move. */
function begin(line: Line): Line {
  const wait = waitNow(line);
  return { ...line, context: { ...line.context, deadlineAt: wait?.deadline ?? null } };
}

function waitNow({ state, context, since }: Line) {
  return waiting({ state, context, since, deadlineOf: (start, { length }) => start + length * DAY });
}

function expectToBeWaitedFor(line: Line): void {
  const wait = waitNow(line);
  if (isFinal(line.state)) {
    expect(wait).toBeNull();
    expect(legalMoves(line, { outcome: 'CLOSED', reason: 'On the record.', fundedBy: null })).toEqual([]);
    return;
  }
  const { appealAllowed, appealUsed, overdue } = line.context;
  if (line.state === 'REFUNDED' && (!appealAllowed || appealUsed || overdue)) {
    expect(wait).toBeNull();
    return;
  }
  expect(wait, line.state).not.toBeNull();
  expect(ACTOR_KINDS).toContain<ActorKind | undefined>(wait?.actor);
  expect(wait?.deadline).toBeGreaterThan(0);
  expect(LINE_STATES).toContain(wait?.onTimeout.to);
}

/** On commission no line is due for a refund before the supplier paid, unless law or a mediator says who funds it. */
function expectMoneyToHaveWaited({ state, context }: Line): void {
  if (state === 'REFUND_DUE') expect(supplierGateOpen(context)).toBe(true);
}

function deepFreeze<T extends object>(value: T): T {
  for (const part of Object.values(value)) if (typeof part === 'object' && part !== null) deepFreeze(part);
  return Object.freeze(value);
}
