import type { Evidence } from '@refund-widget/database';
import { actorKindOf } from '../actor.ts';
import type { ServiceContext } from '../context.ts';
import type { RequestChanged } from '../contract/command.ts';
import type { ReviewEvidenceInput } from '../contract/questions.ts';
import { checkTexts } from '../kernel/text-fields.ts';
import { isUuid } from '../kernel/uuid.ts';
import { done, type Outcome, type Problem, problem, refused } from '../outcome.ts';
import { runOnRequest } from '../requests/run-on-request.ts';
import { type RequestWork, record } from '../work/request-work.ts';

const LONGEST_REASON = 2_000;

/** The seller's side accepts or refuses one piece of the buyer's evidence; a refusal says why, and the buyer is told. */
export function reviewEvidence(context: ServiceContext, input: ReviewEvidenceInput): Promise<Outcome<RequestChanged>> {
  const problems = checkReason(input);
  if (problems.length > 0) return Promise.resolve(refused(...problems));
  return runOnRequest(context, 'evidenceReview', input, async (work) => {
    const found = await findPiece(work, input.evidenceId);
    return found.ok ? review(work, found.value, input) : found;
  });
}

function checkReason({ accepted, reason }: ReviewEvidenceInput): Problem[] {
  if (accepted && reason == null) return [];
  return checkTexts({ reason: { value: reason ?? '', longest: LONGEST_REASON } });
}

async function findPiece(work: RequestWork, evidenceId: string): Promise<Outcome<Evidence>> {
  const kind = actorKindOf(work.actor);
  if (kind !== 'SELLER' && kind !== 'ADMINISTRATOR' && kind !== 'MERCHANT_SERVER') {
    return refused(problem('ACTOR_NOT_ALLOWED', 'The seller’s side looks through the evidence.', ['evidenceId']));
  }
  const where = { id: evidenceId, requestId: work.request.row.id };
  const piece = isUuid(evidenceId) ? await work.transaction.evidence.findFirst({ where }) : null;
  if (!piece) return refused(problem('EVIDENCE_NOT_FOUND', 'This request has no such evidence.', ['evidenceId']));
  if (piece.uploadedBy === 'BUYER') return done(piece);
  return refused(problem('NOT_THE_BUYERS', 'Only what the buyer supplied is accepted or refused.', ['evidenceId']));
}

async function review(
  work: RequestWork,
  { id, lineId, state, requirement, fileName }: Evidence,
  { accepted, reason }: ReviewEvidenceInput,
): Promise<Outcome<null>> {
  const next = accepted ? 'ACCEPTED' : 'REFUSED';
  if (state === next) {
    const message = accepted ? 'This piece is accepted already.' : 'This piece is refused already.';
    return refused(problem('ALREADY_REVIEWED', message, ['evidenceId'], { state }));
  }
  const refusalReason = accepted ? null : (reason?.trim() ?? null);
  await work.transaction.evidence.update({ where: { id }, data: { state: next, refusalReason } });
  const event = accepted ? 'acceptEvidence' : 'refuseEvidence';
  const data = { evidenceId: id, requirement, before: state, after: next };
  const draft = { lineId, event, fromState: null, toState: null, reason: reason?.trim() ?? null, clause: null, data };
  record(work, draft, accepted ? 'evidence.accepted' : 'evidence.refused');
  Object.assign(work.payload, { evidenceId: id, evidenceName: fileName ?? requirement, reason: refusalReason });
  return done(null);
}
