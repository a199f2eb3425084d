import { type RequestDeskJson, readRequestDesks } from '@refund-widget/database';
import type { Actor } from '../actor.ts';
import type { ServiceContext } from '../context.ts';
import type { RequestDesk } from '../contract/requests.ts';
import { isUuid } from '../kernel/uuid.ts';
import { seesRequest } from '../reads/visibility.ts';
import { requestDesk } from './request-desk.ts';

/**
 * Actions, waits and sums of requests for one viewer, in one round trip however many there are; those the actor may not
 * see are left out.
 */
export async function requestDesks(
  context: ServiceContext,
  { actor, requestIds }: { actor: Actor; requestIds: readonly string[] },
): Promise<RequestDesk[]> {
  const wanted = requestIds.filter(isUuid);
  if (wanted.length === 0) return [];
  const found = await readRequestDesks(context.database.pool, actor.merchantId, wanted);
  const seen = found.filter((request) => seesRequest(actor, request));
  await loadPolicies(context, actor.merchantId, seen);
  const now = context.clock();
  return seen.map((request) => requestDesk(context, request, actor, now));
}

/** Versions that this process has not met yet. */
async function loadPolicies(
  { database, policies }: ServiceContext,
  merchantId: string,
  requests: readonly RequestDeskJson[],
): Promise<void> {
  const versionIds = requests.flatMap(({ lines }) => lines.map(({ item }) => item.policyVersionId));
  if (policies.missing(versionIds).length === 0) return;
  await database.inTenant(merchantId, (transaction) => policies.load(transaction, versionIds));
}
