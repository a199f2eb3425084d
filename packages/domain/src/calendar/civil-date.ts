import type { PlainDate } from '../model/instant.ts';

export interface YearMonthDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
/** 0000-03-01, the day from which years of 365.2425 days are counted; a leap day is then the last day of its year. */
const DAYS_FROM_MARCH_OF_YEAR_0_TO_1970 = 719_468;
const DAYS_IN_400_YEARS = 146_097;
const FIRST_DAY = -719_162;
const LAST_DAY = 2_932_896;

/** True for a day that exists, `YYYY-MM-DD`, in the years 0001 to 9999 of the Gregorian calendar. */
export function isPlainDate(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  const { year, month, day } = split(text);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Throws RangeError for a text that is no day; texts from outside are checked with `isPlainDate` first. */
export function partsOf(date: PlainDate): YearMonthDay {
  if (!isPlainDate(date)) throw new RangeError(`Not a date: ${date}`);
  return split(date);
}

export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** Days since 1970-01-01. */
export function dayNumberOf(date: PlainDate): number {
  const { year, month, day } = partsOf(date);
  const marchYear = month > 2 ? year : year - 1;
  const monthFromMarch = (month + 9) % 12;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + dayOfYear - DAYS_FROM_MARCH_OF_YEAR_0_TO_1970;
}

/** The day that is `dayNumber` days after 1970-01-01. Throws RangeError outside the years 0001 to 9999. */
export function dateOfDayNumber(dayNumber: number): PlainDate {
  if (!(dayNumber >= FIRST_DAY && dayNumber <= LAST_DAY)) throw new RangeError(`Day ${dayNumber} is out of range`);
  const sinceMarch = dayNumber + DAYS_FROM_MARCH_OF_YEAR_0_TO_1970;
  const era = Math.floor(sinceMarch / DAYS_IN_400_YEARS);
  const dayOfEra = sinceMarch - era * DAYS_IN_400_YEARS;
  const leapDays = Math.floor(dayOfEra / 1_460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  return formatDate({ year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day });
}

export function formatDate({ year, month, day }: YearMonthDay): PlainDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function split(date: PlainDate): YearMonthDay {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}
