import type { Reason } from '../../model/reason.ts';
import type { ExclusionTerms } from '../../policy/schema/exclusions.ts';
import { fail, info, pass, type Rule } from '../rule.ts';
import type { SourceScope } from '../scope.ts';

/** What a hit says, `effect` null when the item is treated like any other. */
export interface ExclusionFinding {
  readonly rule: Rule | null;
  readonly effect: ExclusionTerms['effect'] | null;
}

/**
 * An item whose tag or mode is excluded is refused, negotiated or reviewed, as the exclusion says. One that needs the
 * buyer's confirmation at this purchase holds only with it (CRPL art 25).
 */
export function itemNotExcluded(scope: SourceScope, reason: Reason, shipped: boolean): ExclusionFinding {
  let unconfirmed: Rule | null = null;
  for (const exclusion of scope.exclusions) {
    if (exclusion.reasons && !exclusion.reasons.includes(reason)) continue;
    if (!shipped && !exclusion.beforeShipment) continue;
    const tag = exclusion.tags.find((each) => scope.item.tags.includes(each)) ?? null;
    if (exclusion.onlyIfConfirmed && !confirmed(exclusion, scope)) {
      unconfirmed ??= pass('EXCLUSION_NOT_CONFIRMED', exclusion.clause, { exclusion: exclusion.code, tag });
      continue;
    }
    const state = exclusion.effect === 'INELIGIBLE' ? fail : info;
    return {
      rule: state(exclusion.code, exclusion.clause, { tag, effect: exclusion.effect }),
      effect: exclusion.effect,
    };
  }
  const clause = scope.policy.document.exclusions[0]?.clause;
  return { rule: unconfirmed ?? (clause === undefined ? null : pass('NOT_EXCLUDED', clause)), effect: null };
}

function confirmed({ tags }: ExclusionTerms, { item }: SourceScope): boolean {
  return tags.some((tag) => item.tags.includes(tag) && item.confirmedExclusions.includes(tag));
}
