import type { Outcome, RequestChanged } from '@refund-widget/services';
import type { RequestContext } from '../../request/context.ts';
import { builder } from '../builder.ts';
import { type Payload, payloadOf, UserError } from '../errors/user-error.ts';
import { RefundRequest } from './refund-request.ts';

/** A payload that answers the request which a mutation changed. */
export function requestPayload(name: string) {
  return builder.objectRef<Payload<RequestChanged>>(name).implement({
    fields: (t) => ({
      refundRequest: changedRequest(t),
      userErrors: t.field({ type: [UserError], resolve: ({ userErrors }) => userErrors }),
    }),
  });
}

type PayloadFields = PothosSchemaTypes.ObjectFieldBuilder<
  typeof builder extends PothosSchemaTypes.SchemaBuilder<infer Types> ? Types : never,
  Payload<RequestChanged>
>;

/** The request as it is now, read again: two selections of the same outcome both find what they ask for. */
export function changedRequest(t: PayloadFields) {
  return t.prismaField({
    type: RefundRequest,
    nullable: true,
    resolve: (query, { value }, _args, { read }) =>
      value === null
        ? null
        : read((rows) => rows.refundRequest.findUniqueOrThrow({ ...query, where: { id: value.requestId } })),
  });
}

/** Runs a use case on an input whose ids were read, and forgets what was read before it. */
export async function carryOut<Input, Value>(
  context: RequestContext,
  input: Outcome<Input>,
  useCase: (input: Input) => Promise<Outcome<Value>>,
): Promise<Payload<Value>> {
  if (!input.ok) return payloadOf(input);
  const outcome = await useCase(input.value);
  context.forget();
  return payloadOf(outcome);
}
