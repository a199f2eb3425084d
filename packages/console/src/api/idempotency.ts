/** A UUID that works on pages without TLS too, where `crypto.randomUUID` is missing. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/**
 * Gives the key under which the API does something at most once. The same input keeps its key, so a second press after
 * a broken connection repeats the first; another input is another thing to do.
 */
export class Intent {
  #input = '';
  #key = '';

  keyFor(input: unknown): string {
    const text = JSON.stringify(input);
    if (text !== this.#input) {
      this.#input = text;
      this.#key = newKey();
    }
    return this.#key;
  }

  /** What was to be done is done: the same input again is meant anew. */
  settle(): void {
    this.#input = '';
  }
}
