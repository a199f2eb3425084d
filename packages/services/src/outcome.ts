/** Why nothing was changed: a stable code, the path in the caller's input, and a sentence that says what to do. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  /** E.g. `['lines', '0', 'quantity']`; absent when the whole input is meant. */
  readonly field?: readonly string[];
  /** Plain JSON: amounts are decimal strings of major units, instants milliseconds. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** An expected refusal is a value; a broken invariant throws. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export function done<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function refused(...problems: readonly Problem[]): Outcome<never> {
  return { ok: false, problems };
}

export function problem(
  code: string,
  message: string,
  field?: readonly (string | number)[],
  facts?: Readonly<Record<string, unknown>>,
): Problem {
  return { code, message, ...(field && { field: field.map(String) }), ...(facts && { facts }) };
}
