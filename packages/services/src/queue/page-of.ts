import type { Page } from '../contract/orders.ts';
import { type PageBounds, type Position, writeCursor } from './cursor.ts';

/** A page from the rows that were found: one more than its size, if there are more, nearest to the bounds first. */
export function pageOf<Row, Node>(
  sort: string,
  { size, backwards, from }: PageBounds,
  found: readonly Row[],
  totalCount: number,
  { positionOf, nodeOf }: { readonly positionOf: (row: Row) => Position; readonly nodeOf: (row: Row) => Node },
): Page<Node> {
  const more = found.length > size;
  const rows = backwards ? found.slice(0, size).reverse() : found.slice(0, size);
  return {
    edges: rows.map((row) => ({ cursor: writeCursor(sort, positionOf(row)), node: nodeOf(row) })),
    hasNextPage: backwards ? from !== null : more,
    hasPreviousPage: backwards ? more : from !== null,
    totalCount,
  };
}
