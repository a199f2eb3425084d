/** Words of the box that says why: rules and their outcomes, and the days of a window. */
export const en = {
  outcomes: { PASS: 'Met:', FAIL: 'Not met:', PENDING: 'Not yet:', INFO: 'Note:' },
  policy: (version: number, clause: string) => `Policy v${version}, ${clause}`,
  law: (name: string, clause: string) => `${name}, ${clause}`,
  howCounted: 'How the last day was counted',
  todayCell: 'Today',
  dayNumber: (number: number) => `day ${number}`,
  startCell: 'start',
  deliveredCell: 'delivered',
  holidayCell: 'holiday',
  lastDayCell: 'last day',
};

export type WhyWords = typeof en;
