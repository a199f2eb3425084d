/**
 * A GraphQL document with the types of its variables and its result, as generated from
 * `src/operations`. A plain value: nothing of GraphQL is needed at run time.
 */
export interface Operation<Result, Variables> {
  /** SHA-256 of the document's text in hexadecimal: the name under which the API keeps the document. */
  readonly id: string;
  readonly kind: 'query' | 'mutation';
  /** A bundle may leave it out: the API then finds the document by its id. */
  readonly text?: string;
  /** Never set; it carries the types. */
  readonly types?: (variables: Variables) => Result;
}
