import { type WorkingCalendarData, workingCalendar } from '../calendar/working-calendar.ts';
import type { EligibilityContext } from '../eligibility/question.ts';
import { builtInPolicies, legalPacks } from '../policy/built-in-policies.ts';
import { compilePolicy } from '../policy/compile-policy.ts';
import type { PolicyDocument } from '../policy/policy-document.ts';

const data: WorkingCalendarData[] = [
  {
    id: 'CN',
    coveredUntil: '2026-12-31',
    weekend: [6, 7],
    holidays: { '2026-04-04': 'Qingming', '2026-04-05': 'Qingming', '2026-04-06': 'Qingming' },
    makeUpWorkingDays: { '2026-02-28': 'Spring Festival' },
  },
  {
    id: 'DE',
    coveredUntil: '2030-12-31',
    weekend: [6, 7],
    holidays: { '2026-04-03': 'Good Friday', '2026-04-06': 'Easter Monday', '2026-05-01': 'Labour Day' },
    makeUpWorkingDays: {},
  },
  { id: 'FR', coveredUntil: '2030-12-31', weekend: [6, 7], holidays: {}, makeUpWorkingDays: {} },
];
const calendars = new Map(data.map((calendar) => [calendar.id, workingCalendar(calendar)] as const));

const packs = legalPacks.map(compilePolicy);
const policies = new Map(builtInPolicies.map((policy) => [policy.key, compilePolicy(policy)]));

/** The built-in policies by their key, every legal pack, and calendars of China, Germany and France around Easter 2026. */
export function eligibilityContext(...extra: PolicyDocument[]): EligibilityContext {
  const own = new Map(extra.map((policy) => [policy.key, compilePolicy(policy)]));
  return {
    policies: (id) => own.get(id) ?? policies.get(id),
    packs,
    calendars: (id) => calendars.get(id),
  };
}
