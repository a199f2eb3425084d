import { retail7Day } from '../policy/built-in/retail-7-day.ts';
import { parsePolicy } from '../policy/parse-policy.ts';
import type { PolicyDocument, PolicyDocumentInput } from '../policy/policy-document.ts';

/** The retail policy with other terms, under the key `own`. */
export function policyWith(terms: Partial<PolicyDocumentInput>): PolicyDocument {
  const parsed = parsePolicy({ ...retail7Day, key: 'own', ...terms });
  if (!parsed.ok) throw new Error(`${parsed.problem.path}: ${parsed.problem.message}`);
  return parsed.policy;
}
