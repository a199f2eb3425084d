/**
 * Prints an error for the person at the terminal: its message, which says what to do, and the
 * stack only for errors that nobody wrote a message for.
 */
export function reportFailure(error: unknown): void {
  const expected = error instanceof Error && error.constructor === Error;
  console.error(expected ? error.message : error);
}
