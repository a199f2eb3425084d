import type { DeskRowFragment, LineState } from '@refund-widget/client';
import type { Desk } from '../api/desk.ts';
import { pressingLine } from '../request/waiting-look.ts';
import { inspectionPath, payoutPath, requestPath } from '../router/route.ts';

export type Row = DeskRowFragment;
type RowLine = Row['lines'][number];

/** What a row of the queue says about a request: about its most pressing line, and how much more there is. */
export interface RowFacts {
  readonly line: RowLine | undefined;
  readonly title: string;
  readonly units: string;
  readonly imageUrl: string | null;
  readonly moreStates: number;
  /** The viewer may take the step that moves things on. */
  readonly acts: boolean;
  readonly step: string;
  readonly path: string;
}

export function rowFacts(row: Row, { words }: Desk): RowFacts {
  const line = pressingLine(row.lines);
  const items = new Set(row.lines.map(({ item }) => item.title));
  const primary = row.availableActions.find((action) => action.primary);
  const asked = row.lines.reduce((units, { quantity }) => units + quantity, 0);
  const title = line ? line.item.title : '';
  return {
    line,
    title: `${title}${items.size > 1 ? words.queue.more(items.size - 1) : ''}`,
    units: items.size === 1 && line ? words.unitsOf(asked, line.item.quantity) : words.units(asked),
    imageUrl: line?.item.imageUrl ?? null,
    moreStates: new Set<LineState>(row.lines.map(({ state }) => state)).size - 1,
    acts: primary !== undefined,
    step: (primary && words.queue.actions[primary.action]) ?? words.queue.open,
    path: pathOf(primary?.action, row.number),
  };
}

function pathOf(action: string | undefined, number: string): string {
  if (action === 'inspect') return inspectionPath(number);
  if (action === 'refund' || action === 'recordTransfer') return payoutPath(number);
  return requestPath(number);
}

/** How long ago something was, in one unit. */
export function age(at: string, { words, now }: Desk): string {
  return words.ago(Math.floor((now() - Date.parse(at)) / 60_000));
}
