import { addDays, type PlainDate, type WorkingCalendar, workingCalendar } from '@refund-widget/domain';
import chineseDays from 'chinese-days';

const FIRST_DAY: PlainDate = '2019-01-01';
/** The State Council announces each year's holidays in the autumn before; chinese-days 1.5.7 has them to the end of 2026. */
const COVERED_UNTIL: PlainDate = '2026-12-31';

/**
 * Mainland China: public holidays and the make-up working days (调休) around them. Beyond the last announced year the
 * library answers as if every weekday were worked, so nothing is taken from it there and dates are provisional.
 */
export function chineseCalendar(): WorkingCalendar {
  const holidays: Record<PlainDate, string> = {};
  const makeUpWorkingDays: Record<PlainDate, string> = {};
  for (let day = FIRST_DAY; day <= COVERED_UNTIL; day = addDays(day, 1)) {
    const { work, name } = chineseDays.getDayDetail(day);
    const announced = announcedName(name);
    if (announced === null) continue;
    (work ? makeUpWorkingDays : holidays)[day] = announced;
  }
  return workingCalendar({ id: 'CN', coveredUntil: COVERED_UNTIL, weekend: [6, 7], holidays, makeUpWorkingDays });
}

/** An announced day is named `English,中文,days`; any other carries its weekday's name. */
function announcedName(name: string): string | null {
  const [, chinese] = name.split(',');
  return chinese ?? null;
}
