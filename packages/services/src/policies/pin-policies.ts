import type { Transaction } from '@refund-widget/database';
import type { BusinessMode } from '@refund-widget/domain';
import { type PolicyAssignments, resolvePolicy } from '@refund-widget/domain';

export interface ItemToPin {
  readonly sku: string | null;
  readonly tags: readonly string[];
  readonly mode: BusinessMode;
}

/** Answers with the policy version that an item bought now is sold under; null where the merchant assigned none. */
export async function pinPolicies(
  transaction: Transaction,
  merchantId: string,
): Promise<(item: ItemToPin) => string | null> {
  const rows = await transaction.policyAssignment.findMany({
    where: { merchantId },
    // Ids sort by age: the tag that was assigned first wins where an item has several.
    orderBy: { id: 'asc' },
    include: { policy: { include: { versions: { orderBy: { version: 'desc' }, take: 1 } } } },
  });
  const current = rows.flatMap(({ scope, value, policy: { versions } }) => {
    const [newest] = versions;
    return newest ? [{ scope, value, versionId: newest.id }] : [];
  });
  const assignments = assignmentsOf(current);
  return ({ sku, tags, mode }) => {
    const resolved = resolvePolicy({ item: sku, tags, mode }, assignments);
    return resolved.ok ? resolved.policyId : null;
  };
}

type Row = { scope: 'ITEM' | 'TAG' | 'MODE' | 'DEFAULT'; value: string; versionId: string };

function assignmentsOf(rows: readonly Row[]): PolicyAssignments {
  const of = (wanted: Row['scope']) => rows.filter(({ scope }) => scope === wanted);
  const byValue = (wanted: Row['scope']) => new Map(of(wanted).map(({ value, versionId }) => [value, versionId]));
  const modes = new Map<BusinessMode, string>();
  for (const { value, versionId } of of('MODE')) if (isMode(value)) modes.set(value, versionId);
  return { items: byValue('ITEM'), tags: byValue('TAG'), modes, default: of('DEFAULT')[0]?.versionId ?? null };
}

function isMode(value: string): value is BusinessMode {
  return value === 'RETAIL' || value === 'COMMISSION' || value === 'TRADITIONAL_TRADE' || value === 'TRANSSHIPMENT';
}
