import { checkPolicy } from './check-policy.ts';
import { deepFreeze } from './deep-freeze.ts';
import { type PolicyDocument, policyDocumentSchema } from './policy-document.ts';
import { joinPath, type PolicyProblem } from './policy-problem.ts';

export type ParsedPolicy =
  | { readonly ok: true; readonly policy: PolicyDocument }
  | { readonly ok: false; readonly problem: PolicyProblem; readonly others: readonly PolicyProblem[] };

/**
 * Reads a policy document, fills in what may be left out, and checks what a schema cannot say: that clauses, windows
 * and evidence exist, currencies and zones are known, and terms do not contradict each other. The policy is frozen.
 * Refuses with the first problem and all others.
 */
export function parsePolicy(document: unknown): ParsedPolicy {
  const parsed = policyDocumentSchema.safeParse(document);
  const problems = parsed.success
    ? checkPolicy(parsed.data)
    : parsed.error.issues.map(
        (issue): PolicyProblem => ({
          code: 'MALFORMED',
          path: joinPath(...issue.path),
          message: `${issue.message}. See policy.schema.json for what is expected here.`,
        }),
      );
  const [problem, ...others] = problems;
  if (problem) return { ok: false, problem, others };
  if (!parsed.success) throw new Error('A document was refused without an issue');
  return { ok: true, policy: deepFreeze(parsed.data) };
}
