import type { BusinessMode } from '../model/order.ts';

/** Which policy a merchant gave to items, tags and modes; the values are the caller's ids of policies or versions. */
export interface PolicyAssignments {
  readonly items: ReadonlyMap<string, string>;
  /** In the merchant's order: where an item has several of the tags, the first listed wins. */
  readonly tags: ReadonlyMap<string, string>;
  readonly modes: ReadonlyMap<BusinessMode, string>;
  readonly default: string | null;
}

export interface PolicyQuestion {
  /** The shop's own id of the item, e.g. its SKU; null when it has none. */
  readonly item: string | null;
  readonly tags: readonly string[];
  readonly mode: BusinessMode;
}

export type ResolvedPolicy =
  | {
      readonly ok: true;
      readonly policyId: string;
      /** What decided, and the item, tag or mode it was found under. */
      readonly by: 'ITEM' | 'TAG' | 'MODE' | 'DEFAULT';
      readonly matched: string | null;
    }
  | { readonly ok: false; readonly problem: { readonly code: 'NO_POLICY'; readonly mode: BusinessMode } };

/** The policy that an item is sold under: the item's own, else a tag's, else the mode's, else the default. */
export function resolvePolicy(question: PolicyQuestion, assignments: PolicyAssignments): ResolvedPolicy {
  const { item, tags, mode } = question;
  const own = item === null ? undefined : assignments.items.get(item);
  if (own !== undefined) return { ok: true, policyId: own, by: 'ITEM', matched: item };
  for (const [tag, policyId] of assignments.tags) {
    if (tags.includes(tag)) return { ok: true, policyId, by: 'TAG', matched: tag };
  }
  const ofMode = assignments.modes.get(mode);
  if (ofMode !== undefined) return { ok: true, policyId: ofMode, by: 'MODE', matched: mode };
  if (assignments.default !== null) {
    return { ok: true, policyId: assignments.default, by: 'DEFAULT', matched: null };
  }
  return { ok: false, problem: { code: 'NO_POLICY', mode } };
}
