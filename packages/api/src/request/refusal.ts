import { GraphQLError } from 'graphql';

const statusOf = {
  BAD_USER_INPUT: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  PERSISTED_DOCUMENT_REQUIRED: 400,
  TOO_COMPLEX: 400,
} as const;

/** A refusal of the whole operation, as opposed to a mutation's `userErrors`: a 4xx that names the field where there is one. */
export function refusal(code: keyof typeof statusOf, message: string, field?: readonly string[]): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code, ...(field && { field }), http: { status: statusOf[code] } },
  });
}
