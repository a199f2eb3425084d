import type { ActorKind } from '../model/actor.ts';
import type { DeadlineName, DeadlineOutcome, DeadlineTerm } from '../model/deadline.ts';
import type { LineContext } from '../model/line-context.ts';
import type { LineState } from '../model/line-state.ts';
import { deadlineTerm } from './default-deadlines.ts';
import { agreedState, goodsWithUs, inspectedState, supplierGateOpen } from './paths.ts';

/** Who is waited for, under which term, and what its end brings. */
export interface Wait {
  readonly actor: ActorKind;
  readonly name: DeadlineName;
  readonly term: DeadlineTerm;
  /** The outcome that applies: the term's, or a milder one where law or the facts forbid that. */
  readonly outcome: DeadlineOutcome;
  readonly to: LineState;
}

/** The present wait of a line; null when nobody is waited for: a final state, or a refund that cannot be appealed. */
export function waitOf(state: LineState, context: LineContext): Wait | null {
  const awaited = awaitedIn(state, context);
  if (!awaited) return null;
  const term = deadlineTerm(context.deadlines, awaited.name);
  const outcome = possibleOutcome(term.onTimeout, state, context);
  return { ...awaited, term, outcome, to: endOfWait(outcome, state, context) };
}

/** Whether the policy lets the buyer escalate once this state's deadline has passed. */
export function silenceLetsBuyerEscalate(state: LineState, context: LineContext): boolean {
  return waitOf(state, { ...context, overdue: false })?.outcome === 'ALLOW_ESCALATION';
}

interface Awaited {
  readonly actor: ActorKind;
  readonly name: DeadlineName;
}

function awaitedIn(state: LineState, context: LineContext): Awaited | null {
  switch (state) {
    case 'SUBMITTED':
      return context.parcelLeft ? owed('BUYER', 'PARCEL_LEFT', context) : owed('SELLER', state, context);
    case 'AWAITING_INFORMATION':
      return { actor: context.asked ?? 'BUYER', name: state };
    case 'NEGOTIATING':
      if (!context.offer) return owed('SELLER', 'NEXT_OFFER', context);
      return { actor: context.offer.by === 'BUYER' ? 'SELLER' : 'BUYER', name: state };
    case 'WITH_SUPPLIER':
      return owed(context.supplierOfferPending ? 'SELLER' : 'SUPPLIER', state, context);
    case 'AWAITING_RETURN':
      return owed('BUYER', state, context);
    case 'REJECTED':
      return { actor: 'BUYER', name: state };
    case 'RETURN_IN_TRANSIT':
      return owed(context.returnLost || context.overdue ? 'SELLER' : 'CARRIER', state, context);
    case 'INSPECTING':
    case 'REFUND_DUE':
    case 'REPLACEMENT_DUE':
      return owed('SELLER', state, context);
    case 'SENDING_BACK':
      return owed(context.goods === 'IN_TRANSIT' ? 'CARRIER' : 'SELLER', state, context);
    case 'SUPPLIER_RETURN':
      return owed(context.goods === 'WITH_SELLER' ? 'SELLER' : 'SUPPLIER', state, context);
    case 'SUPPLIER_SETTLEMENT':
      return owed('SUPPLIER', state, context);
    case 'REFUND_PENDING':
      // A transfer that a person makes is theirs to record; no provider knows of it.
      return owed(context.legs.manual > 0 ? 'SELLER' : 'PROVIDER', state, context);
    case 'REPLACEMENT_SENT':
      return owed('CARRIER', state, context);
    case 'IN_DISPUTE':
      if (context.askedFrom) return { actor: context.asked ?? 'BUYER', name: 'DISPUTE_INFORMATION' };
      return owed('MEDIATOR', state, context);
    case 'REFUNDED':
      return appealOpen(context) ? { actor: 'BUYER', name: state } : null;
    case 'REPLACED':
    case 'CANCELLED':
    case 'EXPIRED':
    case 'CLOSED':
      return null;
  }
}

/** Once a deadline passed and nothing came of it, the sides are reminded at the policy's pace until someone moves. */
function owed(actor: ActorKind, name: DeadlineName, { overdue }: LineContext): Awaited {
  return { actor, name: overdue ? 'SILENCE' : name };
}

function appealOpen({ appealAllowed, appealUsed, overdue }: LineContext): boolean {
  return appealAllowed && !appealUsed && !overdue;
}

/**
 * No silence ends a statutory right, strands goods that are with us, or lets money out past the supplier's gate: where a
 * policy's outcome would, the milder one applies.
 */
function possibleOutcome(outcome: DeadlineOutcome, state: LineState, context: LineContext): DeadlineOutcome {
  if (outcome === 'EXPIRE' && (context.statutoryRight || goodsWithUs(context))) {
    return state === 'AWAITING_INFORMATION' ? 'RESUME' : 'REMIND';
  }
  const approvable = outcome !== 'APPROVE' || silenceCanApprove(state, context);
  const possible = approvable ? outcome : 'ALLOW_ESCALATION';
  return possible === 'ALLOW_ESCALATION' && !context.disputesOffered ? 'REMIND' : possible;
}

function silenceCanApprove(state: LineState, context: LineContext): boolean {
  return state === 'INSPECTING' || supplierGateOpen(context) || agreedState(context, context) !== 'REFUND_DUE';
}

function endOfWait(outcome: DeadlineOutcome, state: LineState, context: LineContext): LineState {
  switch (outcome) {
    case 'ALLOW_ESCALATION':
    case 'REMIND':
      return state;
    case 'APPROVE':
      return state === 'INSPECTING' ? inspectedState(context) : agreedState(context, context);
    case 'EXPIRE':
      return 'EXPIRED';
    case 'RESUME':
      return state === 'IN_DISPUTE' ? state : origin(context.askedFrom, state);
    case 'LAPSE':
      if (state === 'NEGOTIATING') return origin(context.negotiatedFrom, state);
      return state === 'REJECTED' ? 'CLOSED' : state;
  }
}

function origin(from: LineState | null, state: LineState): LineState {
  if (!from) throw new Error(`${state} without the state it came from`);
  return from;
}
