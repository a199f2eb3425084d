import type { DeskLineFragment, LineDecisionInput } from '@refund-widget/client';

/** How many units of each line a decision is about; lines that are not in it are left alone. */
export type LineSelection = ReadonlyMap<string, number>;

type Line = Pick<DeskLineFragment, 'id' | 'quantity' | 'version'>;

export function allOf(lines: readonly Line[]): LineSelection {
  return new Map(lines.map(({ id, quantity }) => [id, quantity]));
}

/** The selection with `quantity` units of a line; none takes the line out. */
export function withUnits(selection: LineSelection, line: Line, quantity: number): LineSelection {
  const next = new Map(selection);
  if (quantity <= 0) next.delete(line.id);
  else next.set(line.id, Math.min(quantity, line.quantity));
  return next;
}

export function unitsOf(selection: LineSelection): number {
  return [...selection.values()].reduce((sum, quantity) => sum + quantity, 0);
}

/** What the API is sent: which lines, how many units where it is not all of them, and the version that was seen. */
export function lineDecisions(lines: readonly Line[], selection: LineSelection): LineDecisionInput[] {
  return lines.flatMap((line) => {
    const quantity = selection.get(line.id);
    if (quantity === undefined) return [];
    return [{ lineId: line.id, expectedVersion: line.version, ...(quantity < line.quantity && { quantity }) }];
  });
}

/** The lines that an action of the API names, in the request's order. */
export function linesOf<T extends { readonly id: string }>(lines: readonly T[], lineIds: readonly string[]): T[] {
  return lines.filter(({ id }) => lineIds.includes(id));
}
