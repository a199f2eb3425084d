import * as z from 'zod';
import type { ServiceContext } from '../context.ts';
import type { Command, RequestChanged } from '../contract/command.ts';
import { runCommand } from '../kernel/run-command.ts';
import { done, type Outcome } from '../outcome.ts';
import { closeWork, openWork, type RequestWork } from '../work/request-work.ts';

export const requestChangedSchema = z.object({ requestId: z.string() });

/** Runs a decision about one request: opened under its order's lock, recorded and announced when nothing was refused. */
export function runOnRequest<Input extends Command & { readonly requestId: string }>(
  context: ServiceContext,
  operation: string,
  input: Input,
  decide: (work: RequestWork) => Promise<Outcome<null>>,
  open: typeof openWork = openWork,
): Promise<Outcome<RequestChanged>> {
  return runCommand(
    context,
    operation,
    input,
    (stored) => requestChangedSchema.parse(stored),
    async (transaction) => {
      const work = await open(context, transaction, input.actor, input.requestId);
      if (!work.ok) return work;
      const decided = await decide(work.value);
      if (!decided.ok) return decided;
      await closeWork(work.value);
      return done({ requestId: work.value.request.row.id });
    },
  );
}
