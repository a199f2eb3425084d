import type { Payable } from '@refund-widget/database';
import * as z from 'zod';
import type { ServiceContext } from '../context.ts';
import type { Command } from '../contract/command.ts';
import type { PayableChanged } from '../contract/payables.ts';
import { runCommand } from '../kernel/run-command.ts';
import { isUuid } from '../kernel/uuid.ts';
import { done, type Outcome, problem, refused } from '../outcome.ts';
import { closeWork, openWork, type RequestWork } from '../work/request-work.ts';
import { isSellersSide } from './payable-actions.ts';

export const payableChangedSchema = z.object({ requestId: z.string(), payableId: z.string() });

/** Runs a decision of the seller's side about one payable, under its order's lock: two at once see each other. */
export function runOnPayable<Input extends Command & { readonly payableId: string }>(
  context: ServiceContext,
  operation: string,
  input: Input,
  decide: (work: RequestWork, payable: Payable) => Promise<Outcome<null>>,
): Promise<Outcome<PayableChanged>> {
  return runCommand(
    context,
    operation,
    input,
    (stored) => payableChangedSchema.parse(stored),
    async (transaction) => {
      const { payableId } = input;
      const where = { id: payableId };
      const known = isUuid(payableId) ? await transaction.payable.findUnique({ where }) : null;
      const work = known ? await openWork(context, transaction, input.actor, known.requestId) : null;
      if (!known || !work?.ok) {
        return refused(problem('PAYABLE_NOT_FOUND', 'There is no such claim.', ['payableId']));
      }
      if (!isSellersSide(input.actor)) {
        return refused(problem('NOT_ALLOWED', 'Only the seller’s side decides this.', ['payableId']));
      }
      // Read again behind the lock: whoever held it before may have decided.
      const decided = await decide(work.value, await transaction.payable.findUniqueOrThrow({ where }));
      if (!decided.ok) return decided;
      await closeWork(work.value);
      return done({ requestId: known.requestId, payableId });
    },
  );
}
