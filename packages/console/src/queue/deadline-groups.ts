import { dayAfter, dayOf, lastMoment } from '../text/dates.ts';

export type GroupKind = 'overdue' | 'today' | 'tomorrow' | 'day' | 'later' | 'none';

export interface DeadlineGroup<Row> {
  readonly kind: GroupKind;
  /** An instant of the day, for its name; null for what is overdue, later, or without a deadline. */
  readonly at: string | null;
  readonly rows: readonly Row[];
}

const NAMED_DAYS = 6;

/** Parts rows, which come soonest first, by the day their deadline falls on in the merchant's zone. */
export function deadlineGroups<Row extends { readonly nextDeadline: string | null }>(
  rows: readonly Row[],
  now: number,
  timeZone: string,
): readonly DeadlineGroup<Row>[] {
  const today = dayOf(now, timeZone);
  const named = [today];
  while (named.length <= NAMED_DAYS) named.push(dayAfter(named.at(-1) ?? today));
  const kindOf = ({ nextDeadline }: Row): readonly [GroupKind, string] => {
    if (nextDeadline === null) return ['none', ''];
    const at = Date.parse(nextDeadline);
    if (at <= now) return ['overdue', ''];
    const day = dayOf(Date.parse(lastMoment(nextDeadline, timeZone)), timeZone);
    if (day === named[0]) return ['today', day];
    if (day === named[1]) return ['tomorrow', day];
    return named.includes(day) ? ['day', day] : ['later', ''];
  };
  const groups = Map.groupBy(rows, (row) => kindOf(row).join(' '));
  return [...groups.values()].map((members) => {
    const [first] = members;
    const [kind, day] = first ? kindOf(first) : (['none', ''] as const);
    return { kind, at: day && first?.nextDeadline ? lastMoment(first.nextDeadline, timeZone) : null, rows: members };
  });
}
