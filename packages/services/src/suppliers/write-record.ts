import type { Prisma, SupplierRecordKind } from '@refund-widget/database';
import type { ChosenLine } from '../work/choose-lines.ts';
import { lineOf } from '../work/move-line.ts';
import { authorOf, type RequestWork } from '../work/request-work.ts';

export interface SupplierEntry {
  readonly kind: SupplierRecordKind;
  readonly text?: string | null | undefined;
  /** Minor units. */
  readonly amount?: bigint | null;
  readonly reference?: string | null;
  readonly carrier?: string | null;
  readonly trackingNumber?: string | null;
  readonly terms?: Prisma.InputJsonValue;
  readonly evidenceIds?: readonly string[];
}

/** Adds an entry to the record of a leg; nothing of a record is ever changed. */
export async function writeRecord(
  work: RequestWork,
  legId: string,
  lineIds: readonly string[],
  { text, evidenceIds = [], ...entry }: SupplierEntry,
): Promise<void> {
  const { actorKind, actorName } = authorOf(work.actor, work.request.order);
  await work.transaction.supplierRecord.create({
    data: {
      ...{ id: work.context.newId(), merchantId: work.actor.merchantId, legId, lineIds: [...lineIds] },
      ...entry,
      ...{ text: written(text), evidenceIds: [...evidenceIds], authorKind: actorKind, authorName: actorName },
      at: new Date(work.now),
    },
  });
}

/** One entry for every leg that the lines are of. */
export async function recordForLegs(
  work: RequestWork,
  lines: readonly ChosenLine[],
  entryOf: (lineIds: readonly string[]) => SupplierEntry,
): Promise<void> {
  for (const [legId, lineIds] of legsOf(work, lines)) await writeRecord(work, legId, lineIds, entryOf(lineIds));
}

/** The lines' ids by their legs. */
export function legsOf(work: RequestWork, lines: readonly ChosenLine[]): Map<string, string[]> {
  const legs = new Map<string, string[]>();
  for (const { lineId } of lines) {
    const { supplierLegId } = lineOf(work, lineId).row;
    if (supplierLegId !== null) legs.set(supplierLegId, [...(legs.get(supplierLegId) ?? []), lineId]);
  }
  return legs;
}

function written(text: string | null | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}
