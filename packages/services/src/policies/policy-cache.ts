import type { Transaction } from '@refund-widget/database';
import { type CompiledPolicy, compilePolicy, legalPacks, parsePolicy } from '@refund-widget/domain';

/** Policy versions never change, so each is read and compiled once in the life of a process. */
export interface PolicyCache {
  readonly packs: readonly CompiledPolicy[];
  /** Null until `load` was asked for it. */
  readonly find: (versionId: string) => CompiledPolicy | undefined;
  readonly missing: (versionIds: Iterable<string>) => string[];
  /** Reads what is not known yet. Throws for a version that is not there: a pinned version is never removed. */
  readonly load: (transaction: Transaction, versionIds: Iterable<string>) => Promise<void>;
}

export function createPolicyCache(): PolicyCache {
  const compiled = new Map<string, CompiledPolicy>();
  const missing = (versionIds: Iterable<string>) => [...new Set(versionIds)].filter((id) => !compiled.has(id));
  return {
    packs: legalPacks.map(compilePolicy),
    find: (versionId) => compiled.get(versionId),
    missing,
    load: async (transaction, versionIds) => {
      const wanted = missing(versionIds);
      if (wanted.length === 0) return;
      const rows = await transaction.policyVersion.findMany({ where: { id: { in: wanted } } });
      for (const { id, document } of rows) compiled.set(id, compileStored(id, document));
      const [absent] = missing(wanted);
      if (absent !== undefined) throw new Error(`Policy version ${absent} is pinned but not there`);
    },
  };
}

/** A law that `source` names, by its key. */
export function packOf(packs: readonly CompiledPolicy[], id: string): CompiledPolicy | undefined {
  return packs.find(({ source }) => source.id === id);
}

function compileStored(id: string, document: unknown): CompiledPolicy {
  const parsed = parsePolicy(document);
  if (!parsed.ok) throw new Error(`Policy version ${id} is no policy any more: ${parsed.problem.message}`);
  return compilePolicy(parsed.policy);
}
