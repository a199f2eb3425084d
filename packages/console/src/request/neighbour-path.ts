import type { Desk } from '../api/desk.ts';
import { FIRST_QUEUE, queuePath, requestPath, routeOf } from '../router/route.ts';

/** The next or previous request of the queue's page one came from. */
export function neighbourPath(number: string, by: 1 | -1, { neighbours }: Desk): string | null {
  const at = neighbours?.numbers.indexOf(number) ?? -1;
  const next = at < 0 ? undefined : neighbours?.numbers[at + by];
  return next ? requestPath(next) : null;
}

/** Which one of how many, where that is known. */
export function placeOf(number: string, { neighbours }: Desk): { position: number; total: number } | null {
  const at = neighbours?.numbers.indexOf(number) ?? -1;
  return at < 0 || !neighbours ? null : { position: neighbours.before + at + 1, total: neighbours.total };
}

/** Back to the queue as it was, with the cursor on this request. */
export function backPath(number: string, { neighbours }: Desk): string {
  if (!neighbours) return queuePath(FIRST_QUEUE);
  const { pathname, search } = new URL(neighbours.path, location.origin);
  const route = routeOf(pathname, search);
  return route.screen === 'queue' ? queuePath({ ...route.queue, row: number }) : queuePath(FIRST_QUEUE);
}
