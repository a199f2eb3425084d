import { agreedAmounts, splitLine } from '@refund-widget/domain';
import type { ServiceContext } from '../context.ts';
import type { LineDecision } from '../contract/command.ts';
import type { DisputePreview, DisputePreviewInput, DisputePreviewLine } from '../contract/disputes.ts';
import { inTransaction } from '../kernel/run-command.ts';
import { done, type Outcome, problem, refused } from '../outcome.ts';
import { domainItem } from '../reads/domain-order.ts';
import { checkDecision } from '../work/choose-lines.ts';
import { openWork, type RequestWork } from '../work/request-work.ts';
import { decisionTerms } from './decision-terms.ts';

/** What a decision as filled in would bring, computed as deciding does; nothing is written. */
export function previewDecision(context: ServiceContext, input: DisputePreviewInput): Promise<Outcome<DisputePreview>> {
  return inTransaction(context, input.actor.merchantId, async (transaction) => {
    const work = await openWork(context, transaction, input.actor, input.requestId);
    if (!work.ok) return work;
    if (input.lines.length === 0) return refused(problem('NO_LINES', 'Name at least one line.', ['lines']));
    const lines: DisputePreviewLine[] = [];
    for (const [index, decision] of input.lines.entries()) {
      const line = previewLine(work.value, decision, input, ['lines', index]);
      if (!line.ok) return line;
      lines.push(line.value);
    }
    const total = lines.reduce((sum, { refund }) => sum + refund, 0n);
    return done({ currency: work.value.request.order.currency, lines, total });
  });
}

function previewLine(
  work: RequestWork,
  decision: LineDecision,
  input: DisputePreviewInput,
  field: readonly (string | number)[],
): Outcome<DisputePreviewLine> {
  const problems = checkDecision(work, decision, input.lines, field);
  const whole = work.lines.get(decision.lineId);
  if (problems.length > 0 || !whole) return refused(...problems);
  const quantity = decision.quantity ?? whole.row.quantity;
  const split = splitLine({ units: whole.units, decided: { quantity } });
  if (!split.ok) {
    const message = `This line has ${whole.row.quantity} units; name from 1 to ${whole.row.quantity}.`;
    return refused(problem(split.problem.code, message, [...field, 'quantity']));
  }
  const line = { ...whole, units: split.decided };
  const terms = decisionTerms(work, line, input);
  if (!terms.ok) return terms;
  const { resolution, amount, returnRequired, postagePayer, paid, most } = terms.value;
  const amounts = agreedAmounts(domainItem(line.item), line.units, {
    ...{ resolution: resolution ?? 'REFUND_ONLY', clause: '' },
    amount: resolution === null ? paid : amount,
  });
  return done({
    ...{ lineId: decision.lineId, quantity, most, paid, returnRequired, postagePayer },
    ...{ goods: amounts.goods, outboundShipping: amounts.outboundShipping },
    refund: resolution === 'REPLACEMENT' ? 0n : amount,
    resolution: resolution ?? whole.row.resolution,
  });
}
