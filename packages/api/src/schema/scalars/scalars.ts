import { isPlainDate } from '@refund-widget/domain';
import { GraphQLError, valueFromASTUntyped } from 'graphql';
import { builder } from '../builder.ts';

const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** @throws GraphQLError that says what is expected; the server answers it as a 400 that names the variable */
function parseInstant(value: unknown): number {
  const instant = typeof value === 'string' && instantPattern.test(value) ? Date.parse(value) : Number.NaN;
  // Before 1970 there is no order of anybody's; `Date.parse` also rolls 30 February over into March.
  if (typeof value !== 'string' || Number.isNaN(instant) || instant < 0 || !isPlainDate(value.slice(0, 10))) {
    throw new GraphQLError('Expected a point in time with its offset, e.g. "2026-03-01T09:30:00.000Z".');
  }
  return instant;
}

builder.scalarType('DateTime', {
  description: 'A point in time, ISO 8601 in UTC with milliseconds.',
  serialize: (value) => (typeof value === 'number' ? new Date(value) : value).toISOString(),
  parseValue: parseInstant,
});

builder.scalarType('Date', {
  description: 'A calendar day, `YYYY-MM-DD`.',
  serialize: (value) => value,
  parseValue: (value) => {
    if (typeof value !== 'string' || !isPlainDate(value)) {
      throw new GraphQLError('Expected a calendar day, e.g. "2026-03-01".');
    }
    return value;
  },
});

builder.scalarType('JSON', {
  description: 'Plain JSON: figures of a rule, facts of a flag.',
  serialize: plainJson,
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
});

/** Minor units are `bigint`, which JSON has no word for: they go out as decimal strings. */
export function plainJson(value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString();
  if (Array.isArray(value)) return value.map(plainJson);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plainJson(inner)]));
}
