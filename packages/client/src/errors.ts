/** The API could not be reached: offline, or the connection broke on every try. Nothing is known to have happened. */
export class ConnectionError extends Error {
  override readonly name = 'ConnectionError';
}

/** The session is over and a fresh token did not help: the buyer or seller signs in again. */
export class UnauthenticatedError extends Error {
  override readonly name = 'UnauthenticatedError';
}

/**
 * The API understood and said no outside a mutation's own `userErrors`: not allowed, malformed, too large.
 * Trying again with the same input gives the same answer.
 */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  /** The stable code of the refusal, e.g. `FORBIDDEN`. */
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** The API failed. `reference` is what its log knows the request by, for a person to quote. */
export class ServerError extends Error {
  override readonly name = 'ServerError';
  readonly reference: string | null;

  constructor(message: string, reference: string | null) {
    super(message);
    this.reference = reference;
  }
}
