import { buyerCanSend } from '@refund-widget/domain';
import type { ServiceContext } from '../context.ts';
import type { RequestChanged } from '../contract/command.ts';
import type { ForwardToSupplierInput } from '../contract/suppliers.ts';
import { checkTexts } from '../kernel/text-fields.ts';
import { done, type Outcome, type Problem, problem, refused } from '../outcome.ts';
import { runOnRequest } from '../requests/run-on-request.ts';
import { type ChosenLine, chooseLines } from '../work/choose-lines.ts';
import { factsOfLine } from '../work/line-facts.ts';
import { lineOf, moveLine } from '../work/move-line.ts';
import type { RequestWork } from '../work/request-work.ts';
import { chooseEvidence } from './choose-evidence.ts';
import { chooseSupplier } from './choose-supplier.ts';
import { linkExpiry } from './supplier-link-life.ts';
import { writeRecord } from './write-record.ts';

/**
 * Asks a supplier about lines of a commission, by a mail with a signed link to a page of their own. A line whose supplier
 * failed, or whose agreement came first, can be forwarded again: it then belongs to the new leg. Refuses
 * `RETURN_ADDRESS_REQUIRED` where goods may come back and nothing says where to.
 */
export function forwardToSupplier(
  context: ServiceContext,
  input: ForwardToSupplierInput,
): Promise<Outcome<RequestChanged>> {
  const problems = checkTexts({ message: { value: input.message, longest: 5000 } });
  if (problems.length > 0) return Promise.resolve(refused(...problems));
  return runOnRequest(context, 'supplierForward', input, async (work) => {
    const chosen = await chooseLines(work, input.lines);
    if (!chosen.ok) return chosen;
    const nowhere = addressMissing(work, chosen.value);
    if (nowhere.length > 0) return refused(...nowhere);
    const supplier = await chooseSupplier(work, input);
    if (!supplier.ok) return supplier;
    const evidence = await chooseEvidence(work, input.evidenceIds ?? []);
    if (!evidence.ok) return evidence;
    const { id: supplierId, contactName, email } = supplier.value;
    const message = input.message.trim();
    const legId = work.context.newId();
    await work.transaction.supplierLeg.create({
      data: {
        ...{ id: legId, merchantId: work.actor.merchantId, requestId: input.requestId, supplierId },
        ...{ contactName, contactEmail: email, message },
        ...{ linkExpiresAt: linkExpiry(work.now), createdAt: new Date(work.now) },
      },
    });
    const moved = await forward(work, chosen.value, { legId, supplierId });
    if (!moved.ok) return moved;
    const lineIds = chosen.value.map(({ lineId }) => lineId);
    await writeRecord(work, legId, lineIds, { kind: 'ASKED', text: message, evidenceIds: evidence.value });
    Object.assign(work.payload, { legId });
    return done(null);
  });
}

async function forward(
  work: RequestWork,
  lines: readonly ChosenLine[],
  { legId, supplierId }: { readonly legId: string; readonly supplierId: string },
): Promise<Outcome<null>> {
  for (const { lineId, field } of lines) {
    const moved = await moveLine(work, lineId, 'forwardToSupplier', {
      ...{ field, data: { legId, supplierId } },
      changes: { supplierLegId: legId, supplierOffered: false },
      leaves: { supplierOfferPending: false },
    });
    if (!moved.ok) return moved;
  }
  return done(null);
}

/** Goods go from the buyer to us first: whoever agrees to take them back must not find that we have no address. */
function addressMissing(work: RequestWork, lines: readonly ChosenLine[]): Problem[] {
  if (work.request.row.seller.returnAddresses.length > 0) return [];
  return lines
    .filter(({ lineId }) => buyerCanSend(factsOfLine(work.request, lineOf(work, lineId), work.actor)))
    .map(({ field }) =>
      problem(
        'RETURN_ADDRESS_REQUIRED',
        'If the supplier takes the goods back, the buyer sends them to this seller first. Give the seller a return address.',
        [...field, 'lineId'],
      ),
    );
}
