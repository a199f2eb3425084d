import type { ServiceContext } from '../context.ts';
import type { RequestChanged } from '../contract/command.ts';
import type { RejectLinesInput } from '../contract/requests.ts';
import { checkTexts } from '../kernel/text-fields.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import { chooseLines } from '../work/choose-lines.ts';
import { moveLine } from '../work/move-line.ts';
import { runOnRequest } from './run-on-request.ts';

/** Declines lines with a reason that the buyer reads; their units are free again. */
export function rejectLines(context: ServiceContext, input: RejectLinesInput): Promise<Outcome<RequestChanged>> {
  const { code, note } = input;
  const problems = checkTexts({ code: { value: code, longest: 100 }, note: { value: note, longest: 5000 } });
  if (problems.length > 0) return Promise.resolve(refused(...problems));
  return runOnRequest(context, 'refundRequestReject', input, async (work) => {
    const chosen = await chooseLines(work, input.lines);
    if (!chosen.ok) return chosen;
    Object.assign(work.payload, { notify: input.notify ?? true, code, note });
    for (const { lineId, field } of chosen.value) {
      const changes = { rejectionCode: code, rejectionNote: note };
      const moved = await moveLine(work, lineId, 'reject', { field, reason: note, data: { code }, changes });
      if (!moved.ok) return moved;
    }
    return done(null);
  });
}
