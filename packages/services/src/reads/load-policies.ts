import type { EligibilityContext } from '@refund-widget/domain';
import type { ServiceContext } from '../context.ts';
import type { OrderSnapshot } from '../contract/orders.ts';

/** Makes the pinned versions of an order ready: a round trip the first time a version is met, none afterwards. */
export async function loadPolicies({ database, policies }: ServiceContext, order: OrderSnapshot): Promise<void> {
  const versionIds = order.items.map(({ policyVersionId }) => policyVersionId);
  if (policies.missing(versionIds).length === 0) return;
  await database.inTenant(order.merchantId, (transaction) => policies.load(transaction, versionIds));
}

/** What the engine may look things up in. */
export function eligibilityContext({ policies, calendars }: ServiceContext): EligibilityContext {
  return { policies: policies.find, packs: policies.packs, calendars };
}
