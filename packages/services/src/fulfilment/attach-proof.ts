import type { EvidenceInput } from '../contract/requests.ts';
import type { Outcome } from '../outcome.ts';
import { attachEvidence } from '../work/attach-evidence.ts';
import type { RequestWork } from '../work/request-work.ts';

/** Files that show that a parcel was handed over: part of the request's evidence from now on. */
export function attachProof(
  work: RequestWork,
  evidence: readonly EvidenceInput[] | null | undefined,
): Promise<Outcome<readonly string[]>> {
  const pieces = (evidence ?? []).map((piece) => ({ ...piece, requirement: piece.requirement ?? 'proof-of-dispatch' }));
  return attachEvidence(work, pieces, { lineIds: [], partOfMore: true });
}
