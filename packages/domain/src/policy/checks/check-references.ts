import type { PolicyDocument } from '../policy-document.ts';
import { joinPath, type PolicyProblem } from '../policy-problem.ts';

/** Every clause has one text, and whatever a term refers to exists in the document. */
export function checkReferences(policy: PolicyDocument): PolicyProblem[] {
  return [...duplicateClauses(policy), ...unknownClauses(policy), ...unknownNames(policy)];
}

function duplicateClauses({ clauses }: PolicyDocument): PolicyProblem[] {
  return clauses.flatMap(({ id }, index): PolicyProblem[] =>
    clauses.findIndex((clause) => clause.id === id) === index
      ? []
      : [
          {
            code: 'DUPLICATE_CLAUSE',
            path: joinPath('clauses', index, 'id'),
            message: `Clause ${id} is written twice. Give each clause an id of its own.`,
          },
        ],
  );
}

function unknownClauses(policy: PolicyDocument): PolicyProblem[] {
  const known = new Set(policy.clauses.map(({ id }) => id));
  return citations(policy, []).flatMap(({ clause, path }): PolicyProblem[] =>
    known.has(clause)
      ? []
      : [
          {
            code: 'UNKNOWN_CLAUSE',
            path,
            message: `There is no clause ${clause}. Add it to \`clauses\`, or cite another.`,
          },
        ],
  );
}

/** Every `clause: "…"` anywhere in the document. */
function citations(value: unknown, path: readonly PropertyKey[]): { clause: string; path: string }[] {
  if (Array.isArray(value)) return value.flatMap((part, index) => citations(part, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'clause' && typeof part === 'string'
      ? [{ clause: part, path: joinPath(...path, key) }]
      : citations(part, [...path, key]),
  );
}

function unknownNames({ reasons, windows, evidence }: PolicyDocument): PolicyProblem[] {
  return reasons.flatMap((terms, index): PolicyProblem[] => {
    const problems: PolicyProblem[] = [];
    if (terms.window !== null && !Object.hasOwn(windows, terms.window)) {
      problems.push({
        code: 'UNKNOWN_WINDOW',
        path: joinPath('reasons', index, 'window'),
        message: `There is no window ${terms.window}. Add it to \`windows\`, or use one of: ${list(windows)}.`,
      });
    }
    for (const [position, name] of terms.evidence.entries()) {
      if (Object.hasOwn(evidence, name)) continue;
      problems.push({
        code: 'UNKNOWN_EVIDENCE',
        path: joinPath('reasons', index, 'evidence', position),
        message: `There is no evidence ${name}. Add it to \`evidence\`, or use one of: ${list(evidence)}.`,
      });
    }
    return problems;
  });
}

function list(names: object): string {
  return Object.keys(names).join(', ') || 'none';
}
