import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { NoSchemaIntrospectionCustomRule } from 'graphql';
import { createYoga, type GraphiQLOptions, type Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import { schema } from '../schema/schema.ts';
import { type PersistedDocuments, usePersistedDocuments } from './persisted-documents.ts';
import type { ServerContext } from './server-context.ts';
import { maskOutside, useCarefulErrors } from './use-careful-errors.ts';
import { useComplexityLimit } from './use-complexity-limit.ts';
import { useRequestContext } from './use-request-context.ts';
import { useWellFormedText } from './use-well-formed-text.ts';

export const mostBodyBytes = 1_000_000;
const mostTokens = 2_500;
const mostAliases = 30;

/** Yoga with its defaults tightened: what a caller may send is bounded before anything is done with it. */
export function createGraphql(options: {
  readonly development: boolean;
  readonly documents: PersistedDocuments;
  /** What GraphiQL opens with; asked for every time it is opened. */
  readonly graphiql: () => Promise<GraphiQLOptions>;
  readonly log: Logger;
}) {
  const { development, documents, log } = options;
  const plugins: Plugin<ServerContext, ServerContext>[] = [
    useWellFormedText(),
    usePersistedDocuments(documents, development),
    maxTokensPlugin({ n: mostTokens }),
    maxAliasesPlugin({ n: mostAliases, allowList: [] }),
    ...(development ? [] : [useNoIntrospection()]),
    useRequestContext(),
    useComplexityLimit(schema),
    useCarefulErrors(),
  ];
  return createYoga<ServerContext>({
    schema,
    plugins,
    // The HTTP route in front decides on origins, methods and content types.
    cors: false,
    multipart: false,
    landingPage: false,
    logging: false,
    maxRequestBodySize: mostBodyBytes,
    extraParamNames: ['documentId'],
    maskedErrors: { maskError: maskOutside(log) },
    graphiql: development ? () => options.graphiql() : false,
    renderGraphiQL,
  });
}

/** Whoever may not write documents has no use for the schema. */
function useNoIntrospection(): Plugin<ServerContext> {
  return {
    onValidate({ addValidationRule }) {
      addValidationRule(NoSchemaIntrospectionCustomRule);
    },
  };
}
