import { LINE_STATES, type LineState } from '../model/line-state.ts';
import { isFinal } from './states.ts';
import type { Transition } from './transition.ts';

export type TableDefect =
  | { readonly code: 'UNREACHABLE'; readonly state: LineState }
  | { readonly code: 'FINAL_STATE_HAS_EXIT'; readonly state: LineState; readonly event: string }
  | { readonly code: 'NO_EXIT'; readonly state: LineState }
  | { readonly code: 'NO_DEADLINE'; readonly state: LineState }
  | { readonly code: 'CANNOT_END'; readonly state: LineState }
  | { readonly code: 'NOBODY_MAY'; readonly event: string }
  | { readonly code: 'AMBIGUOUS'; readonly state: LineState; readonly event: string; readonly actor: string };

/** What is wrong with a lifecycle table, independent of any line's facts. Empty: nothing. */
export function validateTable(table: readonly Transition[]): readonly TableDefect[] {
  return [
    ...unreachable(table),
    ...LINE_STATES.flatMap((state) => defectsOfState(table, state)),
    ...table.filter(({ by }) => by.length === 0).map(({ event }) => ({ code: 'NOBODY_MAY' as const, event })),
    ...ambiguities(table),
  ];
}

/** Every state a row can lead to from one of its states. */
export function targetsOf({ to }: Transition, from: LineState): readonly LineState[] {
  if (to === 'SAME') return [from];
  return typeof to === 'string' ? [to] : to.targets;
}

function unreachable(table: readonly Transition[]): readonly TableDefect[] {
  const reached = closure('SUBMITTED', (state) =>
    table.filter(({ from }) => from.includes(state)).flatMap((transition) => targetsOf(transition, state)),
  );
  return LINE_STATES.filter((state) => !reached.has(state)).map((state) => ({ code: 'UNREACHABLE', state }));
}

function defectsOfState(table: readonly Transition[], state: LineState): readonly TableDefect[] {
  const exits = table.filter(({ from }) => from.includes(state));
  if (isFinal(state)) return exits.map(({ event }) => ({ code: 'FINAL_STATE_HAS_EXIT', state, event }));
  const leaves = exits.some((transition) => targetsOf(transition, state).some((target) => target !== state));
  const timed = exits.some(({ event, by }) => event === 'deadline' && by.includes('SYSTEM'));
  return [
    ...(leaves ? [] : [{ code: 'NO_EXIT' as const, state }]),
    ...(timed ? [] : [{ code: 'NO_DEADLINE' as const, state }]),
    ...(canEnd(table, state) ? [] : [{ code: 'CANNOT_END' as const, state }]),
  ];
}

/** From every state some end can be reached: a final state, or the refund. */
function canEnd(table: readonly Transition[], start: LineState): boolean {
  const reached = closure(start, (state) =>
    table.filter(({ from }) => from.includes(state)).flatMap((transition) => targetsOf(transition, state)),
  );
  return [...reached].some((state) => isFinal(state) || state === 'REFUNDED');
}

function closure(start: LineState, next: (state: LineState) => readonly LineState[]): ReadonlySet<LineState> {
  const reached = new Set<LineState>([start]);
  for (const state of reached) for (const target of next(state)) reached.add(target);
  return reached;
}

function ambiguities(table: readonly Transition[]): readonly TableDefect[] {
  const seen = new Set<string>();
  const defects: TableDefect[] = [];
  for (const { event, from, by } of table) {
    for (const state of from) {
      for (const actor of by) {
        const key = `${state} ${event} ${actor}`;
        if (seen.has(key)) defects.push({ code: 'AMBIGUOUS', state, event, actor });
        seen.add(key);
      }
    }
  }
  return defects;
}
