import type { ActorKind } from '../../model/actor.ts';
import type { Instant } from '../../model/instant.ts';
import type { LineContext } from '../../model/line-context.ts';
import type { LineState } from '../../model/line-state.ts';
import { interpret } from '../interpret.ts';
import { LINE_EVENTS, type LineEvent } from '../line-event.ts';
import { goodsWithUs } from '../paths.ts';
import { LIFECYCLE } from '../table.ts';
import { type ActionField, formOf, type LineAction, type SideAction } from './action.ts';
import { buttonsOf } from './desk.ts';

export interface AvailableAction {
  readonly action: LineAction;
  /** At most one is: the step that moves things on. It comes first. */
  readonly primary: boolean;
  /** Money moves or somebody is bound: ask once more. */
  readonly commits: boolean;
  /** What the form asks for, in order. */
  readonly needs: readonly ActionField[];
}

export interface ActionsInput {
  readonly state: LineState;
  readonly actor: ActorKind;
  readonly context: LineContext;
  readonly now: Instant;
}

/**
 * What an actor may do now, the primary step first, then in the desk's order. A move is listed exactly when the
 * interpreter would allow it, given a form filled in as it should be.
 */
export function availableActions(input: ActionsInput): readonly AvailableAction[] {
  const { primary, others } = buttonsOf(input.actor, input.state);
  const first = primary.find((action) => isPossible(action, input) && !waitsWithoutNeed(action, input.context));
  const rest = others.filter((action) => action !== first && isPossible(action, input));
  return [...(first ? [first] : []), ...rest].map((action) => described(action, input, action === first));
}

/** A statutory right does not wait for a supplier: there, forwarding is one way among others. */
function waitsWithoutNeed(action: LineAction, { statutoryRight }: LineContext): boolean {
  return action === 'forwardToSupplier' && statutoryRight;
}

function described(action: LineAction, input: ActionsInput, primary: boolean): AvailableAction {
  const { needs, commits } = formOf(action, input.state, destinationOf(action, input));
  return { action, primary, commits, needs };
}

function destinationOf(action: LineAction, input: ActionsInput): LineState {
  if (!isMove(action)) return input.state;
  const move = attempt(action, input);
  return move.ok ? move.to : input.state;
}

function isPossible(action: LineAction, input: ActionsInput): boolean {
  if (isMove(action)) return attempt(action, input).ok;
  return sideActionPossible(action, input.context);
}

function attempt(event: LineEvent, { state, actor, context, now }: ActionsInput) {
  return interpret(LIFECYCLE, { state, event, actor, context: asIfFilledIn(event, context), now });
}

/** The facts that an action's own form will bring: a supplier's refund in full, a mediator's decision. */
function asIfFilledIn(event: LineEvent, context: LineContext): LineContext {
  if (event === 'supplierRefunds') return { ...context, supplierRefund: 'FULL' };
  if (event === 'decide') {
    const outcome = goodsWithUs(context) ? 'SENDING_BACK' : 'CLOSED';
    return { ...context, decision: { outcome, reason: 'to be written', fundedBy: null } };
  }
  return context;
}

function sideActionPossible(action: SideAction, { legs, methodClosed, manualPayout, mediator }: LineContext): boolean {
  switch (action) {
    case 'giveBankDetails':
      return (methodClosed || legs.failed > 0) && manualPayout === 'NONE';
    case 'handOver':
      return mediator !== 'OTHER';
    case 'recordTransfer':
      return legs.accepted > 0 || legs.unknown > 0 || manualPayout === 'APPROVED';
    default:
      return true;
  }
}

function isMove(action: LineAction): action is LineEvent {
  return LINE_EVENTS.some((event) => event === action);
}
