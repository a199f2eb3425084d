/** One element of the input as text, or why it cannot be one. `line` counts from 1: where it begins. */
export type JsonPiece =
  | { readonly ok: true; readonly text: string; readonly line: number }
  | { readonly ok: false; readonly code: 'TOO_LARGE' | 'CUT_OFF' | 'NOT_JSON'; readonly line: number };

/** Far beyond any order; more is not an order but a mistake, and must not fill the memory. */
const LARGEST_PIECE = 16 * 1024 * 1024;

/**
 * Cuts a JSON array, or objects one after another (NDJSON), into the texts of its objects as the chunks come in, so
 * that a file of any length needs the memory of one order. What lies between objects is skipped if it is white space,
 * a comma or the array's brackets; anything else is one `NOT_JSON` piece and ends at the next line.
 */
export async function* splitJson(chunks: AsyncIterable<string>): AsyncGenerator<JsonPiece> {
  const scanner = new PieceScanner();
  for await (const chunk of chunks) yield* scanner.take(chunk);
  yield* scanner.end();
}

class PieceScanner {
  #line = 1;
  #startLine = 1;
  #depth = 0;
  #inString = false;
  #escaped = false;
  #skippingLine = false;
  #parts: string[] = [];
  #size = 0;
  #tooLarge = false;

  *take(chunk: string): Generator<JsonPiece> {
    let from = 0;
    for (let at = 0; at < chunk.length; at++) {
      const letter = chunk.charCodeAt(at);
      if (letter === NEWLINE) this.#line++;
      if (this.#depth === 0) {
        from = at;
        const stray = this.#between(letter);
        if (stray) yield stray;
      } else if (this.#within(letter)) {
        this.#keep(chunk.slice(from, at + 1));
        yield this.#finish();
      }
    }
    if (this.#depth > 0) this.#keep(chunk.slice(from));
  }

  *end(): Generator<JsonPiece> {
    if (this.#depth > 0) yield { ok: false, code: 'CUT_OFF', line: this.#startLine };
  }

  /** Between objects: begins one, or meets what has no business there. */
  #between(letter: number): JsonPiece | null {
    if (this.#skippingLine) {
      if (letter === NEWLINE) this.#skippingLine = false;
      return null;
    }
    if (letter === OPEN_BRACE) {
      this.#depth = 1;
      this.#startLine = this.#line;
      return null;
    }
    if (SEPARATORS.has(letter)) return null;
    this.#skippingLine = true;
    return { ok: false, code: 'NOT_JSON', line: this.#line };
  }

  /** Inside an object: true when this letter closes it. */
  #within(letter: number): boolean {
    if (this.#inString) {
      if (this.#escaped) this.#escaped = false;
      else if (letter === BACKSLASH) this.#escaped = true;
      else if (letter === QUOTE) this.#inString = false;
      return false;
    }
    if (letter === QUOTE) this.#inString = true;
    else if (letter === OPEN_BRACE) this.#depth++;
    else if (letter === CLOSE_BRACE) this.#depth--;
    return this.#depth === 0;
  }

  #keep(part: string): void {
    this.#size += part.length;
    if (this.#size > LARGEST_PIECE) {
      this.#tooLarge = true;
      this.#parts = [];
    } else if (!this.#tooLarge) this.#parts.push(part);
  }

  #finish(): JsonPiece {
    const line = this.#startLine;
    const piece: JsonPiece = this.#tooLarge
      ? { ok: false, code: 'TOO_LARGE', line }
      : { ok: true, text: this.#parts.join(''), line };
    this.#parts = [];
    this.#size = 0;
    this.#tooLarge = false;
    return piece;
  }
}

const NEWLINE = 10;
const QUOTE = 34;
const BACKSLASH = 92;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
/** Tab, line feed, carriage return, space, comma, brackets of the array, and a byte order mark. */
const SEPARATORS = new Set([9, 10, 13, 32, 44, 91, 93, 0xfeff]);
