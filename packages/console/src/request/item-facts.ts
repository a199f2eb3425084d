import type { DeskLineFragment } from '@refund-widget/client';
import type { Desk } from '../api/desk.ts';
import type { Words } from '../locale/english.ts';

type Line = DeskLineFragment;

/** Where the units of a line are: delivered when, on their way, or not shipped. */
export function lotText({ lot }: Pick<Line, 'lot'>, { words, dates }: Desk): string {
  if (lot.deliveredAt) return words.request.delivered(dates.moment(lot.deliveredAt));
  if (lot.state === 'IN_TRANSIT')
    return lot.expectedAt ? words.request.expected(dates.day(lot.expectedAt)) : words.request.inTransit;
  return words.request.notShipped;
}

/** Lines of the same item that were asked alike: once one request line, until its units were decided apart. */
export function linesAlike(lines: readonly Line[]): readonly (readonly Line[])[] {
  const alike = Map.groupBy(lines, ({ item, lot, reason, resolution, returnRequired, returnAddress }) =>
    JSON.stringify([item.id, lot.id, reason, resolution, returnRequired, returnAddress?.id]),
  );
  return [...alike.values()];
}

export function unitsIn(lines: readonly Pick<Line, 'quantity'>[]): number {
  return lines.reduce((sum, { quantity }) => sum + quantity, 0);
}

/** `Unit 2`, or `Units 1–3`, as they are counted in the order. */
export function unitsText(lines: readonly Pick<Line, 'shares' | 'lot'>[], { request }: Words): string {
  const units = lines.flatMap(({ shares }) => shares.map(({ unit }) => unit));
  const [line] = lines;
  const first = units.length > 0 ? Math.min(...units) : (line?.lot.firstUnit ?? 1);
  const last = units.length > 0 ? Math.max(...units) : (line?.lot.lastUnit ?? first);
  return request.unitRange(first, last);
}
