import { LINE_STATES, type LineState } from '../model/line-state.ts';
import { isFinal } from './states.ts';
import { type Destination, SELLER_SIDE, type Transition } from './transition.ts';
import { targetsOf } from './validate-table.ts';

/** The lifecycle as a page: a Mermaid state diagram of the moves that change the state, and a table of every rule. */
export function lifecyclePage(table: readonly Transition[]): string {
  return [
    '# Life of a request’s line',
    '',
    'Generated from the lifecycle table in `packages/domain/src/lifecycle`; do not edit.',
    'Print it anew with `node packages/domain/scripts/print-lifecycle.ts`.',
    '',
    '```mermaid',
    ...stateDiagram(table),
    '```',
    '',
    '## Every move',
    '',
    'A move that is not listed is refused with `MOVE_NOT_ALLOWED`, another actor with `ACTOR_NOT_ALLOWED`, and a condition',
    'that does not hold with its own code. “Seller” includes the merchant’s server and an administrator.',
    '',
    ...LINE_STATES.flatMap((state) => movesOf(table, state)),
  ].join('\n');
}

function stateDiagram(table: readonly Transition[]): readonly string[] {
  return [
    'stateDiagram-v2',
    '  [*] --> SUBMITTED',
    ...LINE_STATES.flatMap((state) => arrowsFrom(table, state)),
    ...LINE_STATES.filter(isFinal).map((state) => `  ${state} --> [*]`),
  ];
}

function arrowsFrom(table: readonly Transition[], state: LineState): readonly string[] {
  const events = new Map<LineState, Set<string>>();
  for (const transition of table.filter(({ from }) => from.includes(state))) {
    for (const target of targetsOf(transition, state)) {
      if (target === state) continue;
      events.set(target, (events.get(target) ?? new Set()).add(transition.event));
    }
  }
  return [...events].map(([target, names]) => `  ${state} --> ${target}: ${[...names].join(', ')}`);
}

function movesOf(table: readonly Transition[], state: LineState): readonly string[] {
  const rows = table.filter(({ from }) => from.includes(state));
  if (rows.length === 0) return [`### \`${state}\``, '', 'Final.', ''];
  return [
    `### \`${state}\``,
    '',
    '| move | by | leads to | refused with | rule |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map((transition) => moveRow(transition)),
    '',
  ];
}

function moveRow({ event, by, to, guards, rule }: Transition): string {
  const codes = guards.map(({ code }) => `\`${code}\``).join(', ');
  return `| \`${event}\` | ${actorsOf(by)} | ${destinationText(to)} | ${codes} | ${rule} |`;
}

function destinationText(to: LineState | 'SAME' | Destination): string {
  if (to === 'SAME') return 'stays';
  if (typeof to === 'string') return `\`${to}\``;
  return `${to.targets.map((target) => `\`${target}\``).join(', ')} (${to.name})`;
}

function actorsOf(by: Transition['by']): string {
  const wholeSide = SELLER_SIDE.every((actor) => by.includes(actor));
  const named = wholeSide ? by.filter((actor) => actor === 'SELLER' || !isSellerSide(actor)) : by;
  return named.map((actor) => actor.toLowerCase().replace('_', ' ')).join(', ');
}

function isSellerSide(actor: Transition['by'][number]): boolean {
  return SELLER_SIDE.some((side) => side === actor);
}
