import { isUuid } from '../kernel/uuid.ts';
import { attachFiles } from '../messages/attach-files.ts';
import { done, type Outcome, type Problem, problem, refused } from '../outcome.ts';
import type { RequestWork } from '../work/request-work.ts';

const MOST_PIECES = 20;

/** What the supplier may see: pieces of the request's own evidence, and files that the sender uploaded for it. */
export async function chooseEvidence(
  work: RequestWork,
  evidenceIds: readonly string[],
): Promise<Outcome<readonly string[]>> {
  if (evidenceIds.length > MOST_PIECES) {
    return refused(problem('TOO_MANY', `At most ${MOST_PIECES} pieces.`, ['evidenceIds'], { most: MOST_PIECES }));
  }
  const { id: requestId, orderId } = work.request.row;
  const where = { id: { in: evidenceIds.filter(isUuid) }, requestId };
  const own = await work.transaction.evidence.findMany({ where, select: { id: true } });
  const known = new Set(own.map(({ id }) => id));
  const loose = evidenceIds.filter((id) => !known.has(id));
  const attached = await attachFiles(work.transaction, work.actor, orderId, loose);
  if (!attached.ok) return refused(...attached.problems.map((each) => atOwnPlace(each, loose, evidenceIds)));
  return done([...new Set(evidenceIds)]);
}

/** A piece that was refused among the uploaded ones, by its place in the caller's list. */
function atOwnPlace(refusal: Problem, loose: readonly string[], all: readonly string[]): Problem {
  const [name = 'evidenceIds', index] = refusal.field ?? [];
  const id = index === undefined ? undefined : loose[Number(index)];
  return id === undefined ? refusal : { ...refusal, field: [name, String(all.indexOf(id))] };
}
