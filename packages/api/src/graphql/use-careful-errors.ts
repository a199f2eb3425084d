import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { ServerContext } from './server-context.ts';

/** Bugs are logged whole and answered with nothing but a reference to the log; refusals are answered as they are. */
export function useCarefulErrors(): Plugin<ServerContext> {
  return {
    onExecute: () => ({
      onExecuteDone({ result, setResult, args }) {
        if (!('errors' in result) || result.errors === undefined) return;
        const { runtime, requestId } = args.contextValue.ours;
        const errors = result.errors.map((error) =>
          isRefusal(error) ? error : maskBug(error, runtime.log, requestId),
        );
        setResult({ ...result, errors });
      },
    }),
  };
}

/** Parsing, validating and reading variables fail with errors of GraphQL's own; resolvers refuse with ours. */
export function isRefusal(error: unknown): error is GraphQLError {
  for (let current = error; current instanceof GraphQLError; current = current.originalError) {
    if (current.originalError === undefined || current.originalError === null) return true;
  }
  return false;
}

/** For what breaks outside of an operation, where no request is known. */
export function maskOutside(log: Logger): (error: unknown) => Error {
  return (error) => (isRefusal(error) ? error : maskBug(error, log, randomUUID()));
}

export function maskBug(error: unknown, log: Logger, reference: string): GraphQLError {
  log.error({ err: error instanceof GraphQLError ? (error.originalError ?? error) : error, reference }, 'a bug');
  return new GraphQLError(`Something broke on our side. Tell support this reference: ${reference}`, {
    ...(error instanceof GraphQLError && error.path ? { path: error.path } : {}),
    extensions: { code: 'INTERNAL_SERVER_ERROR', reference, http: { status: 500 } },
  });
}
