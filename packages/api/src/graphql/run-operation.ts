import type { ExecutionResult } from 'graphql';
import { GraphQLError } from 'graphql';
import type { GraphQLParams } from 'graphql-yoga';
import type { RequestContext } from '../request/context.ts';
import type { createGraphql } from './create-graphql.ts';
import { isRefusal, maskBug } from './use-careful-errors.ts';

/** Yoga's plugins ask for the request; every operation comes the same way, and what differs is in our context. */
const anyRequest = new Request('http://localhost/graphql', { method: 'POST' });

export interface OperationAnswer {
  readonly status: number;
  readonly text: string;
}

/** Runs the operation of a body through Yoga's pipeline: plugins, caches, limits, execution. */
export function operationRunner({ getResultForParams }: Pick<ReturnType<typeof createGraphql>, 'getResultForParams'>) {
  return async (body: string, ours: RequestContext): Promise<OperationAnswer> => {
    try {
      const params = parseParams(body);
      const result = await getResultForParams({ params, request: anyRequest }, { ours });
      if (result === undefined || Symbol.asyncIterator in result) throw new Error('An operation answered a stream.');
      return answerOf(result);
    } catch (error) {
      return answerOf({ errors: [isRefusal(error) ? error : maskBug(error, ours.runtime.log, ours.requestId)] });
    }
  };
}

/** @throws GraphQLError for a body that is no operation; what is in it is checked by Yoga */
function parseParams(body: string): GraphQLParams {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    throw badRequest(body === '' ? 'The body is empty. Send the operation as JSON.' : 'The body is not valid JSON.');
  }
  if (Array.isArray(parsed)) throw badRequest('Send one operation at a time.');
  if (typeof parsed !== 'object' || parsed === null)
    throw badRequest('Send an object: { "query": …, "variables": … }.');
  return parsed;
}

function badRequest(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } });
}

/** Without data nothing ran, and the caller was wrong: a 4xx. With data, only what resolvers say makes it one. */
function answerOf({ data, errors }: ExecutionResult): OperationAnswer {
  if (errors === undefined || errors.length === 0) return { status: 200, text: JSON.stringify({ data }) };
  const status = Math.max(data === undefined ? 400 : 200, ...errors.map(statusOf));
  return { status, text: JSON.stringify({ errors: errors.map(shown), ...(data === undefined ? {} : { data }) }) };
}

function statusOf({ extensions: { http } }: GraphQLError): number {
  return http?.status ?? 0;
}

/** As the specification has it, with a code where GraphQL itself gives none, and without our own notes. */
function shown({ message, locations, path, extensions: { http: _http, code, ...extensions } }: GraphQLError) {
  return {
    message,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code: code ?? 'BAD_USER_INPUT', ...extensions },
  };
}
