import type { SupplierRecordKind } from '@refund-widget/database';
import type { LineContext, LineEvent, Resolution } from '@refund-widget/domain';
import type { ServiceContext } from '../context.ts';
import type { RequestChanged } from '../contract/command.ts';
import type { RecordSupplierAnswerInput, SupplierAnswer } from '../contract/suppliers.ts';
import { toStoredJson } from '../kernel/stored-json.ts';
import { attachFiles } from '../messages/attach-files.ts';
import { done, type Outcome, problem, refused } from '../outcome.ts';
import { runOnRequest } from '../requests/run-on-request.ts';
import type { ChosenLine } from '../work/choose-lines.ts';
import type { LoadedLine } from '../work/loaded-request.ts';
import { lineOf, type MoveDetails, moveLine } from '../work/move-line.ts';
import type { RequestWork } from '../work/request-work.ts';
import { chooseLegLines } from './choose-leg-lines.ts';
import { openLegWork } from './open-leg-work.ts';
import { checkAnswer, readTerms, type SupplierTerms } from './supplier-terms.ts';
import { recordForLegs } from './write-record.ts';

const MOVES = {
  ACCEPT: { event: 'supplierAccepts', kind: 'ACCEPTED' },
  ACCEPT_WITHOUT_RETURN: { event: 'supplierAcceptsWithoutReturn', kind: 'ACCEPTED_WITHOUT_RETURN' },
  DECLINE: { event: 'supplierDeclines', kind: 'DECLINED' },
  OFFER: { event: 'supplierOffers', kind: 'OFFERED' },
} as const satisfies Record<SupplierAnswer, { event: LineEvent; kind: SupplierRecordKind }>;

/**
 * What a supplier answers, by their link or as staff record it with its proof. Acceptance with return gives the buyer the
 * seller's address; an offer waits until the seller relays it; nothing of it promises the buyer an outcome.
 */
export function recordSupplierAnswer(
  context: ServiceContext,
  input: RecordSupplierAnswerInput,
): Promise<Outcome<RequestChanged>> {
  const problems = checkAnswer(input);
  if (problems.length > 0) return Promise.resolve(refused(...problems));
  const { event, kind } = MOVES[input.answer];
  const decide = async (work: RequestWork): Promise<Outcome<null>> => {
    const chosen = await chooseLegLines(work, input.lines, event, 'No line waits for this answer of the supplier.');
    if (!chosen.ok) return chosen;
    const terms = readTerms(work, input, chosen.value);
    if (!terms.ok) return terms;
    const files = await attachFiles(work.transaction, work.actor, work.request.row.orderId, input.evidenceIds ?? []);
    if (!files.ok) return files;
    for (const line of chosen.value) {
      const details = detailsOf(work, input, line);
      if (!details.ok) return details;
      const moved = await moveLine(work, line.lineId, event, details.value);
      if (!moved.ok) return moved;
    }
    await recordForLegs(work, chosen.value, () => ({
      ...{ kind, text: input.text, evidenceIds: files.value },
      ...(terms.value && { amount: terms.value.amount, terms: toStoredJson(terms.value satisfies SupplierTerms) }),
    }));
    Object.assign(work.payload, { answer: input.answer, text: input.text?.trim() || null });
    return done(null);
  };
  return runOnRequest(context, 'supplierAnswer', input, decide, openLegWork);
}

/** What changes on the line with the answer. */
function detailsOf(work: RequestWork, input: RecordSupplierAnswerInput, line: ChosenLine): Outcome<MoveDetails> {
  const { answer } = input;
  const reason = input.text?.trim() || null;
  const common = { field: line.field, reason, data: { answer } };
  const loaded = lineOf(work, line.lineId);
  switch (answer) {
    case 'ACCEPT': {
      const address = returnAddressFor(work, loaded, input.returnAddressId ?? null);
      if (!address.ok) return address;
      return done({ ...common, ...agreed(loaded, true, { returnAddressId: address.value }) });
    }
    case 'ACCEPT_WITHOUT_RETURN':
      return done({ ...common, ...agreed(loaded, false, {}) });
    case 'DECLINE': {
      const changes = { supplierOffered: false, rejectionCode: 'SUPPLIER_DECLINED', rejectionNote: reason };
      return done({ ...common, changes, leaves: { supplierOfferPending: false } });
    }
    case 'OFFER':
      return done({ ...common, changes: { supplierOffered: true }, leaves: { supplierOfferPending: true } });
  }
}

function agreed({ row }: LoadedLine, returnRequired: boolean, more: { readonly returnAddressId?: string }) {
  const resolution = resolutionFor(row.resolution, returnRequired);
  const leaves: Partial<LineContext> = { supplierOfferPending: false, returnRequired, resolution };
  return { changes: { supplierOffered: false, returnRequired, resolution, ...more }, leaves };
}

/** A whole refund is named for whether the goods come back; a part of it, or a replacement, stays what it is. */
function resolutionFor(asked: Resolution, returnRequired: boolean): Resolution {
  if (asked !== 'REFUND_AND_RETURN' && asked !== 'REFUND_ONLY') return asked;
  return returnRequired ? 'REFUND_AND_RETURN' : 'REFUND_ONLY';
}

/** Where the buyer sends the goods: as said now or before, else to the seller's usual address. */
function returnAddressFor(work: RequestWork, { row }: LoadedLine, wanted: string | null): Outcome<string> {
  const addresses = work.request.row.seller.returnAddresses;
  if (wanted !== null && work.actor.kind !== 'SUPPLIER') {
    if (addresses.some(({ id }) => id === wanted)) return done(wanted);
    return refused(problem('RETURN_ADDRESS_NOT_FOUND', 'This seller has no such address.', ['returnAddressId']));
  }
  const known = row.returnAddressId ?? addresses[0]?.id;
  if (known !== undefined) return done(known);
  const message = 'The seller has to say first where the goods go on their way to you. Please write to them.';
  return refused(problem('RETURN_ADDRESS_REQUIRED', message, ['returnAddressId']));
}
