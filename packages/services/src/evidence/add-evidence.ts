import { isFinal } from '@refund-widget/domain';
import type { ServiceContext } from '../context.ts';
import type { RequestChanged } from '../contract/command.ts';
import type { AddEvidenceInput } from '../contract/questions.ts';
import { done, type Outcome, problem, refused } from '../outcome.ts';
import { runOnRequest } from '../requests/run-on-request.ts';
import { attachEvidence } from '../work/attach-evidence.ts';

/** Either side adds evidence to a request of which something is still open. */
export function addEvidence(context: ServiceContext, input: AddEvidenceInput): Promise<Outcome<RequestChanged>> {
  if (input.evidence.length === 0) {
    return Promise.resolve(refused(problem('NO_EVIDENCE', 'Add at least one piece.', ['evidence'])));
  }
  return runOnRequest(context, 'evidenceAdd', input, async (work) => {
    const lines = [...work.lines.values()].sort((a, b) => a.row.position - b.row.position);
    if (lines.every(({ row }) => isFinal(row.state))) {
      const message = 'This request is closed; write to the seller instead.';
      return refused(problem('REQUEST_CLOSED', message, ['requestId']));
    }
    const attached = await attachEvidence(work, input.evidence, { lineIds: lines.map(({ row }) => row.id) });
    return attached.ok ? done(null) : attached;
  });
}
