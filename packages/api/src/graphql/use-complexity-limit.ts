import { complexityFromQuery } from '@pothos/plugin-complexity';
import { type DocumentNode, GraphQLError, type GraphQLSchema, Kind, type OperationDefinitionNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { refusal } from '../request/refusal.ts';
import type { ServerContext } from './server-context.ts';

/** Chosen from the clients' own documents: the dearest of them costs less than half of it. */
export const mostComplexity = 12_000;

/**
 * Refuses documents that would cost too much, counted with the variables they came with: a page of 10,000 rows is dear
 * whether its size is written in the document or beside it. Counted once per document and page sizes.
 */
export function useComplexityLimit(schema: GraphQLSchema): Plugin<ServerContext> {
  const known = new WeakMap<DocumentNode, Map<string, number>>();
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const { document, operationName, variableValues } = args;
      const counted = known.get(document) ?? new Map<string, number>();
      known.set(document, counted);
      const key = `${operationName ?? ''} ${sizesIn(variableValues)}`;
      const complexity = counted.get(key) ?? countComplexity(schema, document, operationName, variableValues);
      // Nobody fills our memory with page sizes.
      if (counted.size < 100) counted.set(key, complexity);
      if (complexity <= mostComplexity) return;
      setResultAndStopExecution({
        errors: [
          refusal(
            'TOO_COMPLEX',
            `The document costs ${complexity} and ${mostComplexity} is the most: ask for fewer fields or shorter pages.`,
            ['query'],
          ),
        ],
      });
    },
  };
}

/** Only numbers decide how long a list may be. */
function sizesIn(variables: unknown): string {
  if (typeof variables !== 'object' || variables === null) return '';
  return Object.entries(variables)
    .filter(([, value]) => typeof value === 'number')
    .map(([name, value]) => `${name}=${value}`)
    .join(' ');
}

/** Zero when the variables don't fit the document: execution says so, and names the one. */
export function countComplexity(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName?: string | null,
  variables?: unknown,
): number {
  const isOther = (definition: DocumentNode['definitions'][number]) =>
    definition.kind === Kind.OPERATION_DEFINITION && !isCalled(definition, operationName);
  const called = { ...document, definitions: document.definitions.filter((definition) => !isOther(definition)) };
  try {
    return complexityFromQuery(called, {
      schema,
      ...(typeof variables === 'object' && variables !== null ? { variables: { ...variables } } : {}),
    }).complexity;
  } catch (error) {
    if (error instanceof GraphQLError) return 0;
    throw error;
  }
}

function isCalled({ name }: OperationDefinitionNode, operationName: string | null | undefined): boolean {
  return operationName === null || operationName === undefined || name?.value === operationName;
}
