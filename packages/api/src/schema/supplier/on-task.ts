import type { Outcome, SupplierActor } from '@refund-widget/services';
import type { RequestContext } from '../../request/context.ts';
import type { Payload } from '../errors/user-error.ts';
import { readIds } from '../node/read-ids.ts';
import { readOptionalLines } from '../refund-request/line-decision-input.ts';
import { runUseCase } from '../refund-request/request-payload.ts';
import { linkBearer, readEvidenceIds } from './supplier-inputs.ts';

type Lines = Parameters<typeof readOptionalLines>[1];

interface TaskInput {
  readonly lines?: Lines;
  readonly evidenceIds?: readonly string[] | null | undefined;
}

/** What the bearer of a link says about the lines of their one leg: the link names the request. */
export function onTask<Given extends TaskInput, Value>(
  context: RequestContext,
  input: Given,
  useCase: (
    input: Omit<Given, 'lines' | 'evidenceIds'> & {
      actor: SupplierActor;
      requestId: string;
      lines: ReturnType<typeof readOptionalLines>;
      evidenceIds: string[];
    },
  ) => Promise<Outcome<Value>>,
): Promise<Payload<Value>> {
  const given = readIds((ids) => ({
    ...input,
    ...linkBearer(context),
    lines: readOptionalLines(ids, input.lines),
    evidenceIds: readEvidenceIds(ids, input.evidenceIds),
  }));
  return runUseCase(context, given, useCase);
}
