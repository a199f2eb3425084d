import type { RequestDetails } from '../api/decisions.ts';

export type Entry = RequestDetails['timeline'][number];

/** What happened to several lines at once, told once. */
export interface JoinedEntry {
  readonly entry: Entry;
  /** Lines it happened to; empty where it is about the whole request. */
  readonly lineIds: readonly string[];
}

const TOGETHER_MS = 1000;

/** Joins neighbours that one decision wrote, a line each: the same event by the same person at the same moment. */
export function joinedEntries(timeline: readonly Entry[]): readonly JoinedEntry[] {
  const joined: JoinedEntry[] = [];
  for (const entry of timeline) {
    const last = joined.at(-1);
    const lineIds = entry.lineId === null ? [] : [entry.lineId];
    if (last && isSameMove(last.entry, entry) && !last.lineIds.includes(entry.lineId ?? ''))
      joined[joined.length - 1] = { entry: last.entry, lineIds: [...last.lineIds, ...lineIds] };
    else joined.push({ entry, lineIds });
  }
  return joined;
}

function isSameMove(a: Entry, b: Entry): boolean {
  if (a.lineId === null || b.lineId === null) return false;
  if (Math.abs(Date.parse(a.at) - Date.parse(b.at)) > TOGETHER_MS) return false;
  return a.event === b.event && a.actorName === b.actorName && a.reason === b.reason && a.toState === b.toState;
}
