import { partsOf } from '../calendar/civil-date.ts';
import type { ExplainedDay } from '../calendar/explain-window.ts';
import type { Locale } from './locale.ts';
import { sayDayOfMonth } from './say-date.ts';

/**
 * Why a window ends when it does: "Weekends don’t count, and 3 and 6 April are public holidays." Null when every day
 * counted. `days` are those of the calendar's explanation of the window.
 */
export function explainCounting(days: readonly ExplainedDay[], locale: Locale): string | null {
  const weekends = days.some(({ why }) => why === 'WEEKEND');
  const holidays = days.filter(({ why }) => why === 'HOLIDAY').map(({ date }) => date);
  const worked = days.filter(({ why }) => why === 'MAKE_UP').map(({ date }) => date);
  if (locale === 'zh') return inChinese(weekends, sayDates(holidays, 'zh'), sayDates(worked, 'zh'));
  return inEnglish(weekends, holidays.length, sayDates(holidays, 'en'), sayDates(worked, 'en'));
}

function inEnglish(weekends: boolean, holidays: number, onHolidays: string, worked: string): string | null {
  const are = holidays > 1 ? 'are public holidays' : 'is a public holiday';
  const resting = [weekends ? 'weekends don’t count' : '', onHolidays && `${onHolidays} ${are}`].filter(Boolean);
  const parts = [resting.join(', and '), worked && `${worked} is worked and counts`].filter(Boolean);
  const [first, ...rest] = parts;
  if (first === undefined) return null;
  return `${first.charAt(0).toUpperCase()}${[first.slice(1), ...rest].join('; ')}.`;
}

function inChinese(weekends: boolean, onHolidays: string, worked: string): string | null {
  const parts = [
    weekends ? '周末不算' : '',
    onHolidays && `${onHolidays}是公共假期`,
    worked && `${worked}为调休工作日，计入`,
  ];
  const said = parts.filter(Boolean);
  return said.length === 0 ? null : `${said.join('；')}。`;
}

/** `3 and 6 April`, `30 April and 1 May`; `4月3日和6日`. The month is said once for days that share it. */
function sayDates(dates: readonly string[], locale: Locale): string {
  const said = dates.map((date, index) => {
    const { year, month, day } = partsOf(date);
    const neighbour = dates[locale === 'zh' ? index - 1 : index + 1];
    const shared = neighbour !== undefined && partsOf(neighbour).month === month;
    if (!shared) return sayDayOfMonth(date, locale, year);
    return locale === 'zh' ? `${day}日` : String(day);
  });
  const last = said.at(-1) ?? '';
  if (said.length < 2) return last;
  const others = said.slice(0, -1);
  return locale === 'zh' ? `${others.join('、')}和${last}` : `${others.join(', ')} and ${last}`;
}
