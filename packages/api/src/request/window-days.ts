import { type ExplainedDay, explainWindow, type RequestWindow, type WorkingCalendar } from '@refund-widget/domain';

/** The days of a window with the calendar that decided it; none while the event it is counted from has not happened. */
export function windowDays(
  window: RequestWindow,
  calendars: (id: string) => WorkingCalendar | undefined,
): readonly ExplainedDay[] {
  if (window.countedFrom === null) return [];
  const calendar = window.calendarId === null ? undefined : calendars(window.calendarId);
  return explainWindow(window.countedFrom, window, {
    timeZone: window.timeZone,
    ...(calendar === undefined ? {} : { calendar }),
  });
}
