import type { Instant } from '@refund-widget/domain';
import * as z from 'zod';
import type { PageRequest } from '../contract/orders.ts';
import { done, type Outcome, problem, refused } from '../outcome.ts';

const LARGEST_PAGE = 100;
const USUAL_PAGE = 50;

/** The last instant that both JavaScript and Postgres write with four digits of a year. */
const LATEST = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

const cursorSchema = z.tuple([z.string(), z.int().min(0).max(LATEST).nullable(), z.uuid()]);

/** Where a row stands in a list sorted by an instant, then by id. */
export interface Position {
  readonly at: number | null;
  readonly id: string;
}

export interface PageBounds {
  readonly size: number;
  readonly backwards: boolean;
  /** The row after which (backwards: before which) the page begins. */
  readonly from: Position | null;
}

/** The nearest instant that can be compared with stored ones; whatever lies beyond finds the same rows. */
export function storable(at: Instant): Date {
  return new Date(Math.min(LATEST, Math.max(0, at)));
}

/** A cursor belongs to one sorting: used with another it is refused, not misread. */
export function writeCursor(sort: string, { at, id }: Position): string {
  return Buffer.from(JSON.stringify([sort, at, id])).toString('base64url');
}

export function readBounds(sort: string, { first, after, last, before }: PageRequest): Outcome<PageBounds> {
  const backwards = last != null || (first == null && before != null);
  const size = (backwards ? last : first) ?? USUAL_PAGE;
  if (first != null && last != null) {
    return refused(problem('CONTRADICTION', 'Ask for the first or for the last rows, not for both.', ['last']));
  }
  if (!Number.isSafeInteger(size) || size < 1 || size > LARGEST_PAGE) {
    const field = [backwards ? 'last' : 'first'];
    return refused(problem('OUT_OF_RANGE', `From 1 to ${LARGEST_PAGE} rows.`, field, { largest: LARGEST_PAGE }));
  }
  const cursor = backwards ? before : after;
  if (cursor == null) return done({ size, backwards, from: null });
  const from = readCursor(sort, cursor);
  if (from) return done({ size, backwards, from });
  const field = [backwards ? 'before' : 'after'];
  return refused(problem('UNKNOWN_CURSOR', 'Use a cursor of this list in this order.', field));
}

function readCursor(sort: string, cursor: string): Position | null {
  try {
    const [written, at, id] = cursorSchema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    return written === sort ? { at, id } : null;
  } catch {
    return null;
  }
}
