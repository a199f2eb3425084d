import { FAULTS } from '../../model/reason.ts';
import type { PolicyDocument } from '../policy-document.ts';
import { joinPath, type PolicyProblem } from '../policy-problem.ts';

/** A law says where it comes from and where it holds; a merchant's policy does not borrow what only a law may say. */
export function checkKind(policy: PolicyDocument): PolicyProblem[] {
  return policy.kind === 'LAW' ? checkLaw(policy) : checkMerchantPolicy(policy);
}

function checkLaw(policy: PolicyDocument): PolicyProblem[] {
  const problems: PolicyProblem[] = [];
  if (!policy.law) problems.push(missing('law', 'Say where the facts come from.'));
  if (!policy.appliesTo) problems.push(missing('appliesTo', 'Say where and for whom the law holds.'));
  if (!policy.statutory) problems.push(wrongKind('statutory', 'A right given by law is statutory: set it to true.'));
  for (const field of ['preShipment', 'notApplicable', 'throughSupplier', 'autoApproval'] as const) {
    if (policy[field]) problems.push(wrongKind(field, 'Only a merchant’s policy may say this. Leave it out.'));
  }
  if (policy.deadlines.AWAITING_RETURN?.onTimeout === 'EXPIRE') {
    problems.push({
      code: 'CONTRADICTION',
      path: 'deadlines.AWAITING_RETURN.onTimeout',
      message: 'A statutory right does not expire because goods were not sent in time. Use REMIND.',
    });
  }
  return problems;
}

function checkMerchantPolicy(policy: PolicyDocument): PolicyProblem[] {
  const problems: PolicyProblem[] = [];
  for (const field of ['law', 'appliesTo', 'statutory'] as const) {
    if (policy[field]) problems.push(wrongKind(field, 'Only a document of kind LAW may say this. Leave it out.'));
  }
  for (const fault of FAULTS) {
    const { unlessAgreed, unlessNotInformed } = policy.postage[fault];
    if (unlessAgreed || unlessNotInformed) {
      problems.push(wrongKind(joinPath('postage', fault), 'A policy names the payer itself. Leave out `unless…`.'));
    }
  }
  for (const [name, window] of Object.entries(policy.windows)) {
    if (window.notInformed)
      problems.push(wrongKind(joinPath('windows', name, 'notInformed'), 'Only a law may say this.'));
  }
  return problems;
}

function wrongKind(path: string, message: string): PolicyProblem {
  return { code: 'WRONG_KIND', path, message };
}

function missing(path: string, message: string): PolicyProblem {
  return { code: 'INCOMPLETE', path, message };
}
