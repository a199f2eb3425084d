import type { ExplainedDay, RequestWindow as Window } from '@refund-widget/domain';
import { builder } from '../builder.ts';
import { DurationUnit } from '../vocabulary/enums.ts';

/** Longer windows are told by their ends; nobody reads thirty days one by one. */
const longestExplained = 14;

const WindowDay = builder.objectRef<ExplainedDay>('WindowDay').implement({
  fields: (t) => ({
    counted: t.exposeBoolean('counted'),
    date: t.expose('date', { type: 'Date' }),
    name: t.string({ nullable: true, resolve: ({ name }) => name ?? null }),
    why: t.exposeString('why', { description: 'START_DAY, COUNTED, WEEKEND, HOLIDAY, MAKE_UP or ROLLED.' }),
  }),
});

export const RequestWindow = builder.objectRef<Window>('RequestWindow').implement({
  fields: (t) => ({
    calendarId: t.exposeString('calendarId', { nullable: true }),
    closesAt: t.expose('closesAt', {
      type: 'DateTime',
      nullable: true,
      description: 'The first instant after the window.',
    }),
    days: t.field({
      type: [WindowDay],
      description: 'Which days were counted and why, for windows of up to 14 days; empty otherwise.',
      resolve: (window, _args, { runtime }) => (isExplained(window) ? runtime.explainWindow(window) : []),
    }),
    lastDay: t.expose('lastDay', { type: 'Date', nullable: true }),
    length: t.exposeInt('length'),
    opensAt: t.expose('opensAt', { type: 'DateTime', nullable: true }),
    provisional: t.exposeBoolean('provisional', {
      description: 'A day was counted that the calendar does not yet know for certain.',
    }),
    timeZone: t.exposeString('timeZone'),
    unit: t.expose('unit', { type: DurationUnit }),
  }),
});

function isExplained({ unit, length }: Window): boolean {
  return (unit === 'CALENDAR_DAYS' || unit === 'WORKING_DAYS') && length <= longestExplained;
}
