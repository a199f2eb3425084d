import type { Actor, Outcome, RequestChanged } from '@refund-widget/services';
import type { RequestContext } from '../../request/context.ts';
import { builder } from '../builder.ts';
import { type Payload, payloadOf, UserError } from '../errors/user-error.ts';
import { type IdReader, readIds } from '../node/read-ids.ts';
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
export async function runUseCase<Input, Value>(
  context: RequestContext,
  input: Outcome<Input>,
  useCase: (input: Input) => Promise<Outcome<Value>>,
): Promise<Payload<Value>> {
  if (!input.ok) return payloadOf(input);
  const outcome = await useCase(input.value);
  context.forget();
  return payloadOf(outcome);
}

/**
 * Runs a use case on what a mutation was given: `read` turns its global ids into the services' own. Refused as a whole
 * when one of them is malformed; what was read before the change is forgotten.
 */
export function carryOut<Given extends object, Value, Read extends object = object>(
  context: RequestContext,
  input: Given,
  useCase: (input: Omit<Given, keyof Read> & Read & { actor: Actor }) => Promise<Outcome<Value>>,
  read: (ids: IdReader) => Read,
): Promise<Payload<Value>> {
  const given = readIds((ids) => ({ ...input, ...read(ids), actor: context.signedIn }));
  return runUseCase(context, given, useCase);
}

/** The same, for a decision about one request. */
export function onRequest<Given extends { readonly requestId: number | string }, Value, Read extends object = object>(
  context: RequestContext,
  input: Given,
  useCase: (
    input: Omit<Given, keyof Read | 'requestId'> & Read & { actor: Actor; requestId: string },
  ) => Promise<Outcome<Value>>,
  read: (ids: IdReader) => Read,
): Promise<Payload<Value>> {
  return carryOut(context, input, useCase, (ids) => ({
    ...read(ids),
    requestId: ids.required('RefundRequest', String(input.requestId), ['requestId']),
  }));
}
