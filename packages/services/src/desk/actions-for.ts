import {
  type AvailableAction,
  availableActions,
  type LineAction,
  type LineContext,
  type LineState,
} from '@refund-widget/domain';
import { type Actor, actorKindOf } from '../actor.ts';
import type { RequestAction } from '../contract/requests.ts';

/** Decisions that are several of the lifecycle's moves at once, or go by a plainer name; every other has its own. */
const SERVED_AS: Readonly<Partial<Record<LineAction, string>>> = {
  acceptInspection: 'inspect',
  refuseInspection: 'inspect',
  sendBack: 'inspect',
  startPayout: 'refund',
};

/** What an actor may do to a line now, the primary step first. */
export function actionsFor(
  actor: Actor,
  line: { readonly id: string; readonly state: LineState },
  context: LineContext,
  now: number,
): RequestAction[] {
  const possible = availableActions({ state: line.state, actor: actorKindOf(actor), context, now });
  const actions = new Map<string, RequestAction>();
  for (const { action, primary, commits } of possible.filter((each) => isServed(each, context))) {
    const name = servedAs(action, line.state);
    const known = actions.get(name);
    actions.set(name, {
      action: name,
      primary: primary || (known?.primary ?? false),
      commits: commits || (known?.commits ?? false),
      lineIds: [line.id],
    });
  }
  return [...actions.values()];
}

/** Goods leave in two directions: the buyer's return, and what was refused on its way back. */
function servedAs(action: LineAction, state: LineState): string {
  return action === 'enterShipment' && state === 'SENDING_BACK' ? 'shipBack' : (SERVED_AS[action] ?? action);
}

/** A transfer is recorded by hand only where a person makes it, and what is on its way is not sent a second time. */
function isServed({ action }: AvailableAction, { legs }: LineContext): boolean {
  if (action === 'recordTransfer') return legs.manual > 0;
  return action !== 'startPayout' || legs.uncovered > 0n;
}

/** The union over lines: each action names the lines it may be done to. */
export function actionsOver(lines: readonly (readonly RequestAction[])[]): RequestAction[] {
  const actions = new Map<string, RequestAction>();
  for (const action of lines.flat()) {
    const known = actions.get(action.action);
    actions.set(action.action, {
      action: action.action,
      primary: action.primary || (known?.primary ?? false),
      commits: action.commits || (known?.commits ?? false),
      lineIds: [...(known?.lineIds ?? []), ...action.lineIds],
    });
  }
  return [...actions.values()].sort((a, b) => Number(b.primary) - Number(a.primary));
}
