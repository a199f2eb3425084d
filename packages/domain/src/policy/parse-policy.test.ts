import { describe, expect, test } from 'vitest';
import { euWithdrawal } from './built-in/eu-withdrawal.ts';
import { retail7Day } from './built-in/retail-7-day.ts';
import { parsePolicy } from './parse-policy.ts';
import type { PolicyDocumentInput } from './policy-document.ts';

/** Changes a copy of the retail policy at a path such as `windows.return.length`. */
function retailWith(path: string, value: unknown): unknown {
  return changed(retail7Day, path, value);
}

function changed(document: PolicyDocumentInput, path: string, value: unknown): unknown {
  const copy: unknown = structuredClone(document);
  const steps = path.split('.');
  let at: unknown = copy;
  for (const [index, step] of steps.entries()) {
    if (typeof at !== 'object' || at === null) throw new Error(`No ${path}`);
    if (index === steps.length - 1) Object.assign(at, { [step]: value });
    else at = Object.entries(at).find(([key]) => key === step)?.[1];
  }
  return copy;
}

const [firstClause] = retail7Day.clauses;
const [firstTerms, secondTerms] = retail7Day.reasons ?? [];

describe('a document that is no policy is refused with a path and what to do', () => {
  test.each([
    ['nothing', null, 'MALFORMED', ''],
    ['a list', [], 'MALFORMED', ''],
    ['an unknown format', retailWith('format', 2), 'MALFORMED', 'format'],
    ['a window of no days', retailWith('windows.return.length', 0), 'MALFORMED', 'windows.return.length'],
    ['a window of half a day', retailWith('windows.return.length', 0.5), 'MALFORMED', 'windows.return.length'],
    ['a window of a negative length', retailWith('windows.return.length', -7), 'MALFORMED', 'windows.return.length'],
    ['an unknown unit', retailWith('windows.return.unit', 'FORTNIGHTS'), 'MALFORMED', 'windows.return.unit'],
    ['an unknown reason', retailWith('reasons.0.reasons', ['BORED']), 'MALFORMED', 'reasons[0].reasons[0]'],
    ['a misspelt field', retailWith('windos', {}), 'MALFORMED', ''],
    [
      'a clause written twice',
      retailWith('clauses', [...retail7Day.clauses, firstClause]),
      'DUPLICATE_CLAUSE',
      'clauses[14].id',
    ],
    ['a clause that is not there', retailWith('reasons.0.clause', '9.9'), 'UNKNOWN_CLAUSE', 'reasons[0].clause'],
    ['a window that is not there', retailWith('reasons.0.window', 'retrun'), 'UNKNOWN_WINDOW', 'reasons[0].window'],
    [
      'evidence that is not there',
      retailWith('reasons.1.evidence', ['hunch']),
      'UNKNOWN_EVIDENCE',
      'reasons[1].evidence[0]',
    ],
    ['an unknown time zone', retailWith('timeZone', 'Europe/Atlantis'), 'UNKNOWN_TIME_ZONE', 'timeZone'],
    [
      'an unknown currency',
      retailWith('autoApproval', { clause: '1.1', upTo: { XYZ: 100 } }),
      'UNKNOWN_CURRENCY',
      'autoApproval.upTo.XYZ',
    ],
    [
      'a cap in an unknown currency',
      retailWith('postage.SELLER.cap', { ZZZ: 1 }),
      'UNKNOWN_CURRENCY',
      'postage.SELLER.cap.ZZZ',
    ],
    [
      'a fee in an unknown currency',
      retailWith('deductions.0.amount', { kind: 'FIXED', per: 'UNIT', amounts: { QQQ: 5 } }),
      'UNKNOWN_CURRENCY',
      'deductions[0].amount.amounts.QQQ',
    ],
    [
      'a reason with two terms',
      retailWith('reasons', [firstTerms, secondTerms, firstTerms]),
      'DUPLICATE_REASON',
      'reasons[2].reasons[0]',
    ],
    ['no reason at all', retailWith('reasons', []), 'INCOMPLETE', 'reasons'],
    [
      'terms that do not apply, with reasons',
      retailWith('notApplicable', { clause: '1.1' }),
      'CONTRADICTION',
      'reasons',
    ],
    [
      'a negotiation that is approved by review',
      retailWith('reasons.2.approval', 'REVIEW'),
      'CONTRADICTION',
      'reasons[2].approval',
    ],
    ['lateness that nobody defined', retailWith('overdue', null), 'INCOMPLETE', 'overdue'],
    [
      'a return with the goods kept',
      retailWith('reasons.0.resolutions', ['REFUND_ONLY']),
      'CONTRADICTION',
      'reasons[0].returnRequired',
    ],
    [
      'a return of what never came',
      retailWith('reasons.3.returnRequired', true),
      'CONTRADICTION',
      'reasons[3].returnRequired',
    ],
    [
      'hours that roll over weekends',
      retailWith('windows.return', { ...retail7Day.windows?.return, unit: 'HOURS', rollForward: 'EU_1182_71' }),
      'CONTRADICTION',
      'windows.return.unit',
    ],
    [
      'facts without fields',
      retailWith('evidence.usage-environment.fields', []),
      'INCOMPLETE',
      'evidence.usage-environment.fields',
    ],
    [
      'a least value above the greatest',
      retailWith('evidence.usage-environment.fields.0.minimum', 999),
      'CONTRADICTION',
      'evidence.usage-environment.fields[0].minimum',
    ],
    ['an exclusion of nothing', retailWith('exclusions.0.tags', []), 'INCOMPLETE', 'exclusions[0]'],
    ['a deduction taken twice', retailWith('deductions.1.code', 'DUTIES'), 'DUPLICATE_DEDUCTION', 'deductions[1].code'],
    [
      'deductions of more than everything',
      retailWith('deductions', [
        { code: 'DUTIES', clause: '2.4', when: 'QUOTE', amount: { kind: 'PERCENT', basisPoints: 6000 } },
        { code: 'HANDLING', clause: '2.4', when: 'QUOTE', amount: { kind: 'PERCENT', basisPoints: 6000 } },
      ]),
      'CONTRADICTION',
      'deductions',
    ],
    [
      'a silent seller who loses the goods',
      retailWith('deadlines.REFUND_DUE.onTimeout', 'EXPIRE'),
      'CONTRADICTION',
      'deadlines.REFUND_DUE.onTimeout',
    ],
    ['an appeal without a time', retailWith('dispute.appeals', 1), 'INCOMPLETE', 'dispute.appealWithin'],
    ['a merchant who writes law', retailWith('statutory', true), 'WRONG_KIND', 'statutory'],
    [
      'a merchant who hides behind the law',
      retailWith('postage.BUYER.unlessAgreed', true),
      'WRONG_KIND',
      'postage.BUYER',
    ],
    ['a law without sources', changed(euWithdrawal, 'law', null), 'INCOMPLETE', 'law'],
    ['a law for nobody', changed(euWithdrawal, 'appliesTo', null), 'INCOMPLETE', 'appliesTo'],
    ['a law that is not statutory', changed(euWithdrawal, 'statutory', false), 'WRONG_KIND', 'statutory'],
    [
      'a right that expires by not sending',
      changed(euWithdrawal, 'deadlines.AWAITING_RETURN.onTimeout', 'EXPIRE'),
      'CONTRADICTION',
      'deadlines.AWAITING_RETURN.onTimeout',
    ],
    [
      'a law in an unknown zone',
      changed(euWithdrawal, 'appliesTo.places.0.timeZone', 'Nowhere'),
      'UNKNOWN_TIME_ZONE',
      'appliesTo.places[0].timeZone',
    ],
  ])('%s', (_, document, code, path) => {
    const parsed = parsePolicy(document);
    if (parsed.ok) throw new Error('It was accepted');
    expect(parsed.problem).toMatchObject({ code, path });
    expect(parsed.problem.message.length).toBeGreaterThan(15);
  });

  test('all problems are named at once', () => {
    const parsed = parsePolicy(retailWith('reasons.0', { ...firstTerms, clause: '9.9', window: 'nope' }));
    expect(parsed).toMatchObject({ ok: false, others: [{ code: 'UNKNOWN_WINDOW' }] });
  });
});

test('what may be left out is filled in', () => {
  const parsed = parsePolicy(retail7Day);
  if (!parsed.ok) throw new Error(parsed.problem.message);
  expect(parsed.policy).toMatchObject({ refundOrder: 'OLDEST_FIRST', autoApproval: null, statutory: false });
  expect(parsed.policy.windows.return).toMatchObject({ startDay: 'EXCLUDED', rollForward: 'NONE', calendar: 'POLICY' });
});
