import type { ServiceContext } from '../context.ts';
import type { RequestChanged } from '../contract/command.ts';
import type { OpenSupplierLinkInput } from '../contract/suppliers.ts';
import { done, type Outcome, problem, refused } from '../outcome.ts';
import { runOnRequest } from '../requests/run-on-request.ts';
import { openLegWork } from './open-leg-work.ts';
import { writeRecord } from './write-record.ts';

/** Opening a page again within this time is the same visit. */
const ONE_VISIT_MS = 3_600_000;

/** The supplier's contact has opened their page: staff see that the link arrived, the buyer does not. */
export function openSupplierLink(
  context: ServiceContext,
  input: OpenSupplierLinkInput,
): Promise<Outcome<RequestChanged>> {
  const { actor } = input;
  if (actor.kind !== 'SUPPLIER') {
    return Promise.resolve(refused(problem('ACTOR_NOT_ALLOWED', 'Only a supplier’s link is opened this way.')));
  }
  const decide = async (work: Parameters<typeof writeRecord>[0]): Promise<Outcome<null>> => {
    const since = new Date(work.now - ONE_VISIT_MS);
    const visit = { legId: actor.legId, kind: 'OPENED', at: { gt: since } } as const;
    const open = await work.transaction.supplierRecord.findFirst({ where: visit, select: { id: true } });
    if (open === null) await writeRecord(work, actor.legId, [], { kind: 'OPENED' });
    return done(null);
  };
  return runOnRequest(context, 'supplierLinkOpen', input, decide, openLegWork);
}
