import { FAULTS } from '../../model/reason.ts';
import type { PolicyDocument } from '../policy-document.ts';
import { joinPath, type PolicyProblem } from '../policy-problem.ts';
import { outcomesOf, STATED_DEADLINES } from '../schema/deadlines.ts';

/** Terms do not contradict each other, and none is so incomplete that it would mean nothing. */
export function checkTerms(policy: PolicyDocument): PolicyProblem[] {
  return [
    ...checkScope(policy),
    ...checkReasons(policy),
    ...checkWindows(policy),
    ...checkEvidence(policy),
    ...checkExclusions(policy),
    ...checkDeductions(policy),
    ...checkDeadlines(policy),
  ];
}

function checkScope({ notApplicable, reasons }: PolicyDocument): PolicyProblem[] {
  if (notApplicable && reasons.length > 0) {
    return [
      contradiction('reasons', 'Terms that do not apply accept no reasons. Remove `notApplicable` or `reasons`.'),
    ];
  }
  if (notApplicable || reasons.length > 0) return [];
  return [incomplete('reasons', 'No reason is accepted. List reasons, or say `notApplicable`.')];
}

function checkReasons({ reasons, overdue }: PolicyDocument): PolicyProblem[] {
  const seen = new Set<string>();
  return reasons.flatMap((terms, index) => {
    const at = (field: string) => joinPath('reasons', index, field);
    const problems: PolicyProblem[] = [];
    for (const [position, reason] of terms.reasons.entries()) {
      if (seen.has(reason)) {
        problems.push({
          code: 'DUPLICATE_REASON',
          path: joinPath('reasons', index, 'reasons', position),
          message: `${reason} has terms already. Keep it in one place.`,
        });
      }
      seen.add(reason);
    }
    if (terms.answer === 'NEGOTIABLE' && terms.approval !== 'AGREEMENT') {
      problems.push(contradiction(at('approval'), 'What is negotiable needs an agreement. Use AGREEMENT.'));
    }
    if (terms.opens === 'ON_OVERDUE' && !overdue) {
      problems.push(
        incomplete('overdue', `Say when goods count as overdue: ${terms.reasons.join(', ')} waits for it.`),
      );
    }
    if (terms.returnRequired && terms.resolutions.every((each) => each === 'REFUND_ONLY')) {
      problems.push(
        contradiction(at('returnRequired'), 'REFUND_ONLY keeps the goods with the buyer. Use REFUND_AND_RETURN.'),
      );
    }
    if (terms.opens === 'ON_OVERDUE' && terms.returnRequired) {
      problems.push(contradiction(at('returnRequired'), 'Goods that never came cannot come back. Use false.'));
    }
    return problems;
  });
}

function checkWindows({ windows }: PolicyDocument): PolicyProblem[] {
  return Object.entries(windows).flatMap(([name, window]) => {
    const inHours = window.unit === 'HOURS' && (window.rollForward !== 'NONE' || window.startDay === 'INCLUDED');
    const path = joinPath('windows', name, 'unit');
    return inHours ? [contradiction(path, 'Hours have no start day and no weekend. Use days, or leave both out.')] : [];
  });
}

function checkEvidence({ evidence }: PolicyDocument): PolicyProblem[] {
  return Object.entries(evidence).flatMap(([name, terms]) => {
    const path = joinPath('evidence', name, 'fields');
    const problems: PolicyProblem[] = [];
    if (terms.kind === 'FACTS' && terms.fields.length === 0) {
      problems.push(incomplete(path, 'Say which values are asked for.'));
    }
    if (terms.kind !== 'FACTS' && terms.fields.length > 0) {
      problems.push(contradiction(path, 'Only FACTS have fields. Remove them, or change `kind`.'));
    }
    if (new Set(terms.fields.map((field) => field.name)).size < terms.fields.length) {
      problems.push(contradiction(path, 'Two fields have the same name.'));
    }
    for (const [index, { minimum, maximum }] of terms.fields.entries()) {
      if (minimum !== null && maximum !== null && minimum > maximum) {
        problems.push(contradiction(joinPath('evidence', name, 'fields', index, 'minimum'), 'It is above `maximum`.'));
      }
    }
    return problems;
  });
}

function checkExclusions({ exclusions }: PolicyDocument): PolicyProblem[] {
  return exclusions.flatMap(({ tags, modes, onlyIfConfirmed }, index) => {
    if (tags.length === 0 && modes.length === 0) {
      return [incomplete(joinPath('exclusions', index), 'Name the tags or the modes it is about.')];
    }
    if (onlyIfConfirmed && tags.length === 0) {
      return [incomplete(joinPath('exclusions', index, 'tags'), 'Buyers confirm a tag. Name it.')];
    }
    return [];
  });
}

function checkDeductions({ deductions }: PolicyDocument): PolicyProblem[] {
  const problems = deductions.flatMap(({ code, when, faults }, index): PolicyProblem[] => {
    const earlier = deductions
      .slice(0, index)
      .some(
        (other) => other.code === code && other.when === when && other.faults.some((fault) => faults.includes(fault)),
      );
    const path = joinPath('deductions', index, 'code');
    return earlier ? [{ code: 'DUPLICATE_DEDUCTION', path, message: `${code} is taken twice. Keep one.` }] : [];
  });
  for (const fault of FAULTS) {
    const percent = deductions
      .filter(({ when, faults }) => when === 'QUOTE' && faults.includes(fault))
      .reduce((sum, { amount }) => sum + (amount.kind === 'PERCENT' ? amount.basisPoints : 0), 0);
    if (percent > 10_000) {
      problems.push(
        contradiction(
          'deductions',
          `More than everything is deducted (fault ${fault}). Stay within 10000 basis points.`,
        ),
      );
    }
  }
  return problems;
}

function checkDeadlines({ deadlines, dispute }: PolicyDocument): PolicyProblem[] {
  const problems = STATED_DEADLINES.flatMap((state) => {
    const deadline = deadlines[state];
    if (!deadline || outcomesOf[state].includes(deadline.onTimeout)) return [];
    const path = joinPath('deadlines', state, 'onTimeout');
    return [contradiction(path, `${deadline.onTimeout} cannot follow here. Use ${outcomesOf[state].join(' or ')}.`)];
  });
  if (dispute && dispute.appeals > 0 && !dispute.appealWithin) {
    problems.push(incomplete('dispute.appealWithin', 'Say how long an appeal may be made.'));
  }
  return problems;
}

function contradiction(path: string, message: string): PolicyProblem {
  return { code: 'CONTRADICTION', path, message };
}

function incomplete(path: string, message: string): PolicyProblem {
  return { code: 'INCOMPLETE', path, message };
}
