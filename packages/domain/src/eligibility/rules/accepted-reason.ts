import type { CompiledPolicy, CompiledReason } from '../../policy/compile-policy.ts';
import { fail, pass, type Rule } from '../rule.ts';

/** The reason is one that the policy or law accepts, and its terms apply here at all. */
export function acceptedReason(
  group: CompiledReason | undefined,
  { document }: CompiledPolicy,
  merchant: CompiledPolicy,
): Rule {
  if (document.notApplicable) return fail('NOT_APPLICABLE', document.notApplicable.clause);
  const displaced = document.law?.displacedByClearTerms;
  if (displaced && merchant.document.clearReturnTerms) {
    return fail('DISPLACED_BY_TERMS', displaced.clause, { policy: merchant.document.key });
  }
  if (!group) return fail('REASON_NOT_ACCEPTED', document.clauses[0]?.id ?? '');
  return pass('REASON_ACCEPTED', group.terms.clause);
}
