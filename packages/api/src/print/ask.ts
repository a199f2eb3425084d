import { graphql } from 'graphql';
import type * as z from 'zod';
import type { RequestContext } from '../request/context.ts';
import { schema } from '../schema/schema.ts';

/**
 * Asks GraphQL as the reader, so that a printed page shows what the reader's screen would. Throws when the answer is not
 * what the page was written for: a bug of ours.
 */
export async function ask<Shape extends z.ZodType>(
  context: RequestContext,
  source: string,
  variableValues: Readonly<Record<string, unknown>>,
  shape: Shape,
): Promise<z.output<Shape>> {
  const { data, errors } = await graphql({ schema, source, contextValue: context, variableValues });
  if (errors?.[0]) throw errors[0];
  return shape.parse(data);
}
