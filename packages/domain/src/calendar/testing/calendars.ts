import fc from 'fast-check';
import type { PlainDate } from '../../model/instant.ts';
import { addDays } from '../date-arithmetic.ts';
import { type WorkingCalendar, workingCalendar } from '../working-calendar.ts';

function days(name: string, first: PlainDate, last: PlainDate = first): Record<PlainDate, string> {
  const named: Record<PlainDate, string> = {};
  for (let date = first; date <= last; date = addDays(date, 1)) named[date] = name;
  return named;
}

/** China's holidays and make-up working days as the State Council's General Office announced them for 2025 and 2026. */
export const CN: WorkingCalendar = workingCalendar({
  id: 'CN',
  coveredUntil: '2026-12-31',
  weekend: [6, 7],
  holidays: {
    ...days('元旦', '2025-01-01'),
    ...days('春节', '2025-01-28', '2025-02-04'),
    ...days('清明节', '2025-04-04', '2025-04-06'),
    ...days('劳动节', '2025-05-01', '2025-05-05'),
    ...days('端午节', '2025-05-31', '2025-06-02'),
    ...days('国庆节、中秋节', '2025-10-01', '2025-10-08'),
    ...days('元旦', '2026-01-01', '2026-01-03'),
    ...days('春节', '2026-02-15', '2026-02-23'),
    ...days('清明节', '2026-04-04', '2026-04-06'),
    ...days('劳动节', '2026-05-01', '2026-05-05'),
    ...days('端午节', '2026-06-19', '2026-06-21'),
    ...days('中秋节', '2026-09-25', '2026-09-27'),
    ...days('国庆节', '2026-10-01', '2026-10-07'),
  },
  makeUpWorkingDays: {
    ...days('春节', '2025-01-26'),
    ...days('春节', '2025-02-08'),
    ...days('劳动节', '2025-04-27'),
    ...days('国庆节', '2025-09-28'),
    ...days('国庆节', '2025-10-11'),
    ...days('元旦', '2026-01-04'),
    ...days('春节', '2026-02-14'),
    ...days('春节', '2026-02-28'),
    ...days('劳动节', '2026-05-09'),
    ...days('国庆节', '2026-09-20'),
    ...days('国庆节', '2026-10-10'),
  },
});

/** Germany's public holidays of 2026 that fall on the same day in every state. */
export const DE: WorkingCalendar = workingCalendar({
  id: 'DE',
  coveredUntil: '2026-12-31',
  weekend: [6, 7],
  holidays: {
    '2026-01-01': 'Neujahr',
    '2026-04-03': 'Karfreitag',
    '2026-04-06': 'Ostermontag',
    '2026-05-01': 'Tag der Arbeit',
    '2026-05-14': 'Christi Himmelfahrt',
    '2026-05-25': 'Pfingstmontag',
    '2026-10-03': 'Tag der Deutschen Einheit',
    '2026-12-25': '1. Weihnachtstag',
    '2026-12-26': '2. Weihnachtstag',
  },
  makeUpWorkingDays: {},
});

/** France in 2026: no Good Friday, no 26 December. */
export const FR: WorkingCalendar = workingCalendar({
  id: 'FR',
  coveredUntil: '2026-12-31',
  weekend: [6, 7],
  holidays: {
    '2026-01-01': "Jour de l'an",
    '2026-04-06': 'Lundi de Pâques',
    '2026-05-01': 'Fête du Travail',
    '2026-05-08': 'Victoire 1945',
    '2026-05-14': 'Ascension',
    '2026-05-25': 'Lundi de Pentecôte',
    '2026-07-14': 'Fête nationale',
    '2026-08-15': 'Assomption',
    '2026-11-01': 'Toussaint',
    '2026-11-11': 'Armistice 1918',
    '2026-12-25': 'Noël',
  },
  makeUpWorkingDays: {},
});

/** Any day of 2024 to 2030. */
export const anyDate = fc.integer({ min: 0, max: 2_500 }).map((offset) => addDays('2024-01-01', offset));

/** A calendar with a random weekend, holidays and make-up days in 2024 to 2031. */
export const anyCalendar = fc
  .record({
    coveredUntil: anyDate,
    weekend: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 3 }),
    holidays: fc.uniqueArray(anyDate, { maxLength: 200 }),
    makeUpWorkingDays: fc.uniqueArray(anyDate, { maxLength: 50 }),
  })
  .map(
    ({ coveredUntil, weekend, holidays, makeUpWorkingDays }): WorkingCalendar => ({
      id: 'any',
      coveredUntil,
      weekend,
      holidays: new Set(holidays),
      makeUpWorkingDays: new Set(makeUpWorkingDays),
    }),
  );
