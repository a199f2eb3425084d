import type { AssignPolicyInput } from '../contract/merchants.ts';
import { inTransaction } from '../kernel/run-command.ts';
import { done, type Outcome, problem, refused } from '../outcome.ts';
import type { Dependencies } from '../services.ts';

/** Says for which items a policy holds; the newest assignment of a scope and value takes the place of the one before. */
export async function assignPolicy(
  dependencies: Dependencies,
  { merchantId, policyKey, scope, value = '' }: AssignPolicyInput,
): Promise<Outcome<{ assignmentId: string }>> {
  if ((scope === 'DEFAULT') !== (value === '')) {
    return refused(problem('WRONG_VALUE', 'Name an SKU, tag or mode, and nothing for the default.', ['value']));
  }
  return inTransaction(dependencies, merchantId, async (transaction) => {
    const policy = await transaction.policy.findUnique({ where: { merchantId_key: { merchantId, key: policyKey } } });
    if (!policy) return refused(problem('POLICY_NOT_FOUND', 'Publish the policy first.', ['policyKey']));
    const { id } = await transaction.policyAssignment.upsert({
      where: { merchantId_scope_value: { merchantId, scope, value } },
      create: { id: dependencies.newId(), merchantId, policyId: policy.id, scope, value },
      update: { policyId: policy.id },
    });
    return done({ assignmentId: id });
  });
}
