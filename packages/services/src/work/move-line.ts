import type { Prisma } from '@refund-widget/database';
import {
  type Instant,
  interpret,
  LIFECYCLE,
  type LineContext,
  type LineEvent,
  type LineState,
  type Move,
  nextReminder,
  resumedDeadline,
  waiting,
} from '@refund-widget/domain';
import { type Actor, actorKindOf } from '../actor.ts';
import { done, type Outcome, problem, refused } from '../outcome.ts';
import { claimsFollow, takesUnitsOfAnother } from './claims-follow.ts';
import { disputesFollow } from './disputes-follow.ts';
import { changesOf } from './line-changes.ts';
import { deadlinesIn, factsOfLine } from './line-facts.ts';
import { type LoadedLine, loadLine } from './loaded-request.ts';
import { moveProblem } from './move-problem.ts';
import { endOfOffer, offersFollow } from './offers-follow.ts';
import { questionsFollow } from './questions-follow.ts';
import { type RequestWork, record } from './request-work.ts';
import { type StoredTracked, storePlain } from './stored-line.ts';

export interface MoveDetails {
  /** The caller's path to the line, for refusals. */
  readonly field?: readonly (string | number)[];
  readonly reason?: string | null;
  /** Figures and choices for the audit entry. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** Other columns that change with the move. */
  readonly changes?: Prisma.RequestLineUncheckedUpdateInput;
  /** Another than the one who started the work, e.g. the system after a person. */
  readonly actor?: Actor;
  /** What a form brings: facts the lifecycle looks at before the move, e.g. a mediator's decision. */
  readonly brings?: Partial<LineContext>;
  /** Facts that hold once the move is made, e.g. the offer that it puts on the table. */
  readonly leaves?: Partial<LineContext>;
  /** The end of the wait that the move begins or keeps, where it is not the policy's; null: the policy's. */
  readonly until?: (to: LineState) => Instant | null;
  /** Refunds as they are now, where the work has changed them. */
  readonly refunds?: RequestWork['request']['row']['refunds'];
}

/** Asks the lifecycle, and writes the line, its claims and its wait as the move says. A refusal changes nothing. */
export async function moveLine(
  work: RequestWork,
  lineId: string,
  event: LineEvent,
  details: MoveDetails = {},
): Promise<Outcome<LoadedLine>> {
  const line = lineOf(work, lineId);
  const actor = details.actor ?? work.actor;
  const { row } = work.request;
  const request = { ...work.request, row: { ...row, refunds: details.refunds ?? row.refunds, offers: work.offers } };
  const facts = { ...factsOfLine(request, line, actor), ...details.brings };
  const { state } = line.row;
  const move = interpret(LIFECYCLE, { state, event, actor: actorKindOf(actor), context: facts, now: work.now });
  if (!move.ok) return refused(moveProblem(move.problem, details.field ?? ['requestId'], work.request.order.currency));
  if (await takesUnitsOfAnother(work.transaction, line.row, line.units, move)) {
    const message = 'These units were asked for again in another request: go on there.';
    return refused(problem('UNITS_ASKED_FOR_AGAIN', message, details.field ?? ['requestId']));
  }
  const moved = await writeMove(work, line, move, details, facts);
  record(
    work,
    {
      ...{ lineId, event, fromState: move.from, toState: move.to },
      reason: details.reason ?? null,
      clause: move.clause,
      data: { ...details.data, quantity: line.row.quantity, rule: move.rule, ...changesOf(line.row, moved.row) },
    },
    move.emits,
  );
  return done(moved);
}

export function lineOf(work: RequestWork, lineId: string): LoadedLine {
  const line = work.lines.get(lineId);
  if (!line) throw new Error(`Request ${work.request.row.id} has no line ${lineId}`);
  return line;
}

function someIsPaid({ accepted, settled, unknown }: LineContext['legs']): boolean {
  return accepted + settled + unknown > 0;
}

async function writeMove(
  work: RequestWork,
  line: LoadedLine,
  move: Move,
  details: MoveDetails,
  facts: ReturnType<typeof factsOfLine>,
): Promise<LoadedLine> {
  const { transaction, context, request, now } = work;
  const { deadline, paused } = clockAfter(work, line, move, facts);
  const tracked: StoredTracked = { ...move.facts, paused };
  const changed = move.from !== move.to;
  const wait = waiting({
    state: move.to,
    context: {
      ...{ ...facts, ...move.facts, ...(endOfOffer(move) && { offer: null }), ...details.leaves },
      deadlineAt: details.until?.(move.to) ?? deadline,
    },
    since: now,
    noticeAt: request.row.createdAt.getTime(),
    ...receivedAt(line, request.row.shipments, move, now),
    deadlineOf: deadlinesIn(context, request, line),
  });
  const row = await transaction.requestLine.update({
    where: { id: line.row.id },
    data: {
      ...details.changes,
      state: move.to,
      ...(changed && { stateSince: new Date(now) }),
      tracked: storePlain(tracked),
      waitingFor: wait?.actor ?? null,
      deadline: wait ? new Date(wait.deadline) : null,
      remindAt: dateOf(nextReminder(move.to, wait, now)),
      onTimeout: wait?.onTimeout.outcome ?? null,
      onTimeoutClause: wait?.onTimeout.clause ?? null,
      ...(move.clock !== 'KEEP' && { timedOutAt: null }),
      version: { increment: 1 },
    },
  });
  await claimsFollow(transaction, context.newId, row, line.units, move, { paid: someIsPaid(facts.legs) });
  const { actor = work.actor, reason = null } = details;
  await offersFollow(work, row.id, move, { actor, reason, deadline: wait?.deadline ?? null });
  const moved = loadLine(context, row, request.order);
  work.lines.set(row.id, moved);
  await questionsFollow(work, line, moved, move.event);
  await disputesFollow(work, line.row.disputeId, move);
  return moved;
}

function dateOf(instant: number | null): Date | null {
  return instant === null ? null : new Date(instant);
}

/** The stored end of the wait after a move, null where it is computed anew; and the wait that stands still meanwhile. */
function clockAfter({ now }: RequestWork, line: LoadedLine, move: Move, facts: ReturnType<typeof factsOfLine>) {
  const { paused } = line.tracked;
  switch (move.clock) {
    case 'KEEP':
      return { deadline: facts.deadlineAt, paused };
    case 'PAUSE':
      return { deadline: null, paused: facts.deadlineAt === null ? null : { deadline: facts.deadlineAt, at: now } };
    case 'RESUME':
      return { deadline: paused && resumedDeadline(paused.deadline, paused.at, now), paused: null };
    case 'RESTART':
    case 'STOP':
      return { deadline: null, paused: null };
  }
}

function receivedAt(
  line: LoadedLine,
  shipments: RequestWork['request']['row']['shipments'],
  move: Move,
  now: number,
): { receivedAt?: number } {
  if (move.event === 'receive') return { receivedAt: now };
  const shipment = shipments.find(({ id }) => id === line.row.shipmentId);
  return shipment?.receivedAt ? { receivedAt: shipment.receivedAt.getTime() } : {};
}
