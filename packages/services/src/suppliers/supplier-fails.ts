import type { ServiceContext } from '../context.ts';
import type { RequestChanged } from '../contract/command.ts';
import type { SupplierFailsInput } from '../contract/suppliers.ts';
import { checkTexts } from '../kernel/text-fields.ts';
import { attachFiles } from '../messages/attach-files.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import { runOnRequest } from '../requests/run-on-request.ts';
import { moveLine } from '../work/move-line.ts';
import type { RequestWork } from '../work/request-work.ts';
import { chooseLegLines } from './choose-leg-lines.ts';
import { openLegWork } from './open-leg-work.ts';
import { recordForLegs } from './write-record.ts';

/** The supplier pays less than agreed, refuses after all, or lost the goods: buyer and seller talk again. */
export function supplierFails(context: ServiceContext, input: SupplierFailsInput): Promise<Outcome<RequestChanged>> {
  const problems = checkTexts({ reason: { value: input.reason, longest: 5000 } });
  if (problems.length > 0) return Promise.resolve(refused(...problems));
  const decide = async (work: RequestWork): Promise<Outcome<null>> => {
    const none = 'No line of this request waits for its supplier’s money or replacement.';
    const chosen = await chooseLegLines(work, input.lines, 'supplierFails', none);
    if (!chosen.ok) return chosen;
    const files = await attachFiles(work.transaction, work.actor, work.request.row.orderId, input.evidenceIds ?? []);
    if (!files.ok) return files;
    const reason = input.reason.trim();
    for (const { lineId, field } of chosen.value) {
      const moved = await moveLine(work, lineId, 'supplierFails', { field, reason });
      if (!moved.ok) return moved;
    }
    await recordForLegs(work, chosen.value, () => ({ kind: 'FAILED', text: reason, evidenceIds: files.value }));
    Object.assign(work.payload, { reason });
    return done(null);
  };
  return runOnRequest(context, 'supplierFailureRecord', input, decide, openLegWork);
}
