import { checkKind } from './checks/check-kind.ts';
import { checkPlaces } from './checks/check-places.ts';
import { checkReferences } from './checks/check-references.ts';
import { checkTerms } from './checks/check-terms.ts';
import type { PolicyDocument } from './policy-document.ts';
import type { PolicyProblem } from './policy-problem.ts';

/** What a schema cannot say about a document of the right shape; empty when it makes sense. */
export function checkPolicy(policy: PolicyDocument): PolicyProblem[] {
  return [...checkKind(policy), ...checkReferences(policy), ...checkPlaces(policy), ...checkTerms(policy)];
}
