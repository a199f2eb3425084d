/**
 * Why an order document is refused. `field` is the path in the document (`['items', '0', 'total']`), `message` says
 * what to do, `facts` holds the figures compared.
 */
export interface DocumentProblem {
  readonly code: string;
  readonly field: readonly string[];
  readonly message: string;
  readonly facts?: Readonly<Record<string, unknown>>;
}
