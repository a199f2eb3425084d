import type { Evidence, Transaction } from '@refund-widget/database';
import type { EvidenceRequirement } from '@refund-widget/domain';
import type { EvidenceInput } from '../../contract/requests.ts';
import { isUuid } from '../../kernel/uuid.ts';
import { done, type Outcome, type Problem, problem, refused } from '../../outcome.ts';
import { checkFacts } from './check-facts.ts';

const MOST_PIECES = 50;

/** A piece of evidence that fits: an uploaded file or typed facts, and which line it is about; null: all of them. */
export interface CheckedEvidence {
  readonly evidenceId: string | null;
  readonly kind: Evidence['kind'];
  readonly facts: unknown;
  readonly requirement: string | null;
  readonly line: number | null;
}

/** A line that evidence is about, and what may be, or has to be, supplied for it. */
export interface LineWithEvidence {
  readonly option: { readonly evidence: readonly EvidenceRequirement[] };
}

/**
 * Evidence given with a request: sound in itself (see `checkPieces`), and every line must have what its option requires.
 */
export async function checkEvidence(
  transaction: Transaction,
  orderId: string,
  given: readonly EvidenceInput[],
  lines: readonly LineWithEvidence[],
): Promise<Outcome<CheckedEvidence[]>> {
  const checked = await checkPieces(transaction, orderId, given, lines);
  // What is missing is told once everything that was given is sound.
  const missing = checked.ok ? missingEvidence(checked.value, lines) : [];
  return missing.length > 0 ? refused(...missing) : checked;
}

/** Files must have been uploaded for this order and be used nowhere else, facts must be what the policy asks for. */
export async function checkPieces(
  transaction: Transaction,
  orderId: string,
  given: readonly EvidenceInput[],
  lines: readonly LineWithEvidence[],
): Promise<Outcome<CheckedEvidence[]>> {
  if (given.length > MOST_PIECES) {
    return refused(problem('TOO_MANY', `At most ${MOST_PIECES} pieces of evidence.`, ['evidence']));
  }
  const ids = given.flatMap(({ evidenceId }) => (evidenceId != null && isUuid(evidenceId) ? [evidenceId] : []));
  const uploaded =
    ids.length === 0
      ? []
      : await transaction.evidence.findMany({
          where: { id: { in: ids }, orderId, state: 'UPLOADED', requestId: null },
        });
  const files = new Map(uploaded.map((file) => [file.id, file]));
  const checked: CheckedEvidence[] = [];
  const problems: Problem[] = [];
  for (const [index, piece] of given.entries()) {
    const found = checkPiece(piece, index, given, files, lines);
    if (found.ok) checked.push(found.value);
    else problems.push(...found.problems);
  }
  return problems.length > 0 ? refused(...problems) : done(checked);
}

function checkPiece(
  piece: EvidenceInput,
  index: number,
  given: readonly EvidenceInput[],
  files: ReadonlyMap<string, Evidence>,
  lines: readonly LineWithEvidence[],
): Outcome<CheckedEvidence> {
  const line = piece.line ?? null;
  const concerned = line === null ? lines : lines.slice(line, line + 1);
  if (line !== null && (line < 0 || concerned.length === 0)) {
    return refused(problem('LINE_NOT_FOUND', 'The request has no such line.', ['evidence', index, 'line']));
  }
  if (piece.evidenceId == null) return factsPiece(piece, index, line, concerned);
  const file = files.get(piece.evidenceId);
  const earlier = given.findIndex(({ evidenceId }) => evidenceId === piece.evidenceId);
  if (!file || earlier < index) {
    return refused(
      problem('EVIDENCE_NOT_FOUND', 'Upload this file for this order first, and use it once.', [
        'evidence',
        index,
        'evidenceId',
      ]),
    );
  }
  const requirement = piece.requirement ?? file.requirement;
  return done({ evidenceId: file.id, kind: file.kind, facts: null, requirement, line });
}

function factsPiece(
  piece: EvidenceInput,
  index: number,
  line: number | null,
  concerned: readonly LineWithEvidence[],
): Outcome<CheckedEvidence> {
  const asked = concerned
    .flatMap(({ option }) => option.evidence)
    .find(({ kind, code }) => kind === 'FACTS' && code === piece.requirement);
  if (!asked) {
    return refused(
      problem('REQUIREMENT_NOT_FOUND', 'Name an uploaded file, or the requirement that these facts answer.', [
        'evidence',
        index,
        'requirement',
      ]),
    );
  }
  const problems = checkFacts(piece.facts, asked, ['evidence', index, 'facts']);
  if (problems.length > 0) return refused(...problems);
  return done({ evidenceId: null, kind: 'FACTS', facts: piece.facts, requirement: asked.code, line });
}

function missingEvidence(checked: readonly CheckedEvidence[], lines: readonly LineWithEvidence[]): Problem[] {
  return lines.flatMap(({ option }, index) =>
    option.evidence
      .filter(({ required }) => required)
      .flatMap((requirement) => {
        const pieces = checked.filter((piece) => answers(piece, requirement, index)).length;
        const minimum = Math.max(1, requirement.minimum);
        if (pieces >= minimum) return [];
        const { code, kind, clause } = requirement;
        const message =
          kind === 'FACTS' ? 'Fill in what the policy asks for.' : `Add at least ${minimum} ${fileWords[kind]}.`;
        return [
          problem('EVIDENCE_MISSING', message, ['lines', index], {
            requirement: code,
            kind,
            minimum,
            given: pieces,
            clause,
          }),
        ];
      }),
  );
}

const fileWords = {
  PHOTO: 'photo',
  VIDEO: 'video',
  PHOTO_OR_VIDEO: 'photo or video',
  DOCUMENT: 'document, as a PDF or a photo of it',
} as const;

function answers(piece: CheckedEvidence, { code, kind }: EvidenceRequirement, line: number): boolean {
  if (piece.requirement !== code || (piece.line !== null && piece.line !== line)) return false;
  if (kind === 'PHOTO_OR_VIDEO') return piece.kind === 'PHOTO' || piece.kind === 'VIDEO';
  // A report on paper is photographed.
  if (kind === 'DOCUMENT') return piece.kind === 'DOCUMENT' || piece.kind === 'PHOTO';
  return piece.kind === kind;
}
