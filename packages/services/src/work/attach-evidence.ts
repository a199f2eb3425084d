import type { EvidenceInput } from '../contract/requests.ts';
import { toStoredJson } from '../kernel/stored-json.ts';
import { done, type Outcome, problem, refused } from '../outcome.ts';
import { type CheckedEvidence, checkPieces } from '../requests/create/check-evidence.ts';
import { askableOf } from './askable-evidence.ts';
import { lineOf } from './move-line.ts';
import { type RequestWork, record } from './request-work.ts';

export interface EvidencePlace {
  /** The lines it is about, in the order in which the pieces' `line` counts them. */
  readonly lineIds: readonly string[];
  /** The question it answers. */
  readonly questionId?: string;
  /** It comes with something that is announced itself: an answer, a dispute. */
  readonly partOfMore?: boolean;
}

/**
 * Adds files that the actor's side uploaded for this order, and typed facts, to the request: audited and announced.
 * Answers with their ids. What is refused is refused as when a request is made; nothing has to be complete.
 */
export async function attachEvidence(
  work: RequestWork,
  given: readonly EvidenceInput[],
  { lineIds, questionId, partOfMore = false }: EvidencePlace,
): Promise<Outcome<readonly string[]>> {
  if (given.length === 0) return done([]);
  const { transaction, request } = work;
  const lines = lineIds.map((lineId) => ({ option: { evidence: askableOf(lineOf(work, lineId)) } }));
  const checked = await checkPieces(transaction, request.row.orderId, given, lines);
  if (!checked.ok) return checked;
  const ids: string[] = [];
  for (const [index, piece] of checked.value.entries()) {
    const lineId = piece.line === null ? null : (lineIds[piece.line] ?? null);
    const written = await writePiece(work, piece, { lineId, questionId: questionId ?? null });
    if (written === null) {
      const message = 'Upload this file for this order first, and use it once.';
      return refused(problem('EVIDENCE_NOT_FOUND', message, ['evidence', index, 'evidenceId']));
    }
    ids.push(written);
    recordPiece(work, written, piece, lineId, partOfMore ? null : 'evidence.added');
  }
  return done(ids);
}

/** Null for a file that somebody else uploaded, or that was used meanwhile. */
async function writePiece(
  { transaction, context, request, actor, now }: RequestWork,
  { evidenceId, kind, facts, requirement }: CheckedEvidence,
  { lineId, questionId }: { readonly lineId: string | null; readonly questionId: string | null },
): Promise<string | null> {
  const place = { requestId: request.row.id, lineId, requirement, questionId, state: 'ATTACHED' } as const;
  if (evidenceId !== null) {
    const loose = { id: evidenceId, uploadedBy: actor.kind, state: 'UPLOADED', requestId: null } as const;
    const { count } = await transaction.evidence.updateMany({ where: loose, data: place });
    return count === 1 ? evidenceId : null;
  }
  const id = context.newId();
  await transaction.evidence.create({
    data: {
      ...{ ...place, id, merchantId: actor.merchantId, orderId: request.row.orderId, kind, uploadedBy: actor.kind },
      ...{ facts: toStoredJson(facts), createdAt: new Date(now) },
    },
  });
  return id;
}

function recordPiece(
  work: RequestWork,
  evidenceId: string,
  { kind, requirement }: CheckedEvidence,
  lineId: string | null,
  announcedAs: string | null,
): void {
  const data = { evidenceId, kind, requirement };
  record(
    work,
    { lineId, event: 'addEvidence', fromState: null, toState: null, reason: null, clause: null, data },
    announcedAs,
  );
}
