import type { Fault } from '../../model/reason.ts';
import type { CompiledReason } from '../../policy/compile-policy.ts';
import type { ThresholdTerms } from '../../policy/schema/money-terms.ts';
import { info, pass, type Rule } from '../rule.ts';
import type { SourceScope } from '../scope.ts';

/** What the buyer should know beforehand: who decides, what must be supplied, what the goods must be like. */
export function whatGoesWithIt(source: SourceScope, { terms, evidence }: CompiledReason, negotiable: boolean): Rule[] {
  const { throughSupplier } = source.policy.document;
  const rules: Rule[] = [];
  if (negotiable) rules.push(info('NEEDS_AGREEMENT', terms.clause));
  if (throughSupplier) rules.push(info('SUPPLIER_DECIDES', throughSupplier.clause));
  for (const { code, clause, required, label } of evidence) {
    if (required) rules.push(info('EVIDENCE_REQUIRED', clause, { evidence: code, ...label }));
  }
  for (const { code, clause, tags } of terms.conditions) {
    if (tags.length > 0 && !tags.some((tag) => source.item.tags.includes(tag))) continue;
    rules.push(info(`CONDITION_${code}`, clause));
  }
  return rules;
}

/**
 * The item was cheap enough for a review or a return to be waived. Compared with what the whole item cost, so that
 * splitting a request into smaller ones does not get below the threshold.
 */
export function belowThreshold(
  code: 'APPROVED_AUTOMATICALLY' | 'RETURN_WAIVED',
  threshold: ThresholdTerms | null,
  fault: Fault,
  { item, question }: SourceScope,
): Rule | null {
  const upTo = threshold?.upTo[question.order.currency];
  if (!threshold || upTo === undefined || !threshold.faults.includes(fault)) return null;
  const limit = BigInt(upTo);
  return item.total <= limit ? pass(code, threshold.clause, { upTo: limit, total: item.total }) : null;
}
