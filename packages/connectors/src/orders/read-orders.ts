import { convertOrder, detectOrderSource } from './convert-order.ts';
import type { DocumentProblem } from './document-problem.ts';
import type { ConversionContext, ConvertedOrder } from './order-source.ts';
import { splitJson } from './split-json.ts';

/** One order of an export, converted or refused. */
export interface ReadOrder {
  /** Position in the export, from 1. */
  readonly position: number;
  /** The line of the file it begins on, from 1. */
  readonly line: number;
  /** `medusa`, `vendure`, `document`, or null when its shape is unknown. */
  readonly source: string | null;
  /** What the export calls it, when that can be read: for messages. */
  readonly label: string | null;
  readonly result: ConvertedOrder;
}

export interface ReadProgress {
  readonly bytes: number;
  readonly orders: number;
  readonly refused: number;
}

export interface ReadOptions extends ConversionContext {
  /** Called after every chunk of the file. */
  readonly onProgress?: (progress: ReadProgress) => void;
}

/**
 * Reads an export order by order: a JSON array, or one object a line. Sources may be mixed; each order tells its own by
 * its shape. A broken or unknown one is refused with problems and the reading goes on.
 */
export async function* readOrders(
  chunks: AsyncIterable<Uint8Array | string>,
  options: ReadOptions,
): AsyncGenerator<ReadOrder> {
  const count = { bytes: 0, orders: 0, refused: 0 };
  const report = () => options.onProgress?.({ ...count });
  for await (const piece of splitJson(decode(chunks, count, report))) {
    count.orders++;
    const position = count.orders;
    const order = piece.ok ? parseJson(piece.text) : refuse(piece.code, piece.line);
    if (order.ok) {
      const result = convertOrder(order.value, options);
      if (!result.ok) count.refused++;
      const source = detectOrderSource(order.value)?.name ?? null;
      yield { position, line: piece.line, source, label: labelOf(order.value), result };
    } else {
      count.refused++;
      const problems = order.problems.map((problem) => ({ ...problem, facts: { line: piece.line } }));
      yield { position, line: piece.line, source: null, label: null, result: { ok: false, problems } };
    }
  }
  report();
}

type Json = { readonly ok: true; readonly value: unknown } | Refused;
type Refused = { readonly ok: false; readonly problems: readonly DocumentProblem[] };

function parseJson(text: string): Json {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return refuse('NOT_JSON');
  }
}

const MESSAGES = {
  TOO_LARGE: 'This order is larger than 16 MB; it is hardly one order.',
  CUT_OFF: 'The file ends in the middle of this order; export it again.',
  NOT_JSON: 'This is not JSON; a file holds a JSON array of orders, or one JSON object a line.',
} as const;

function refuse(code: keyof typeof MESSAGES, line?: number): Refused {
  const facts = line === undefined ? {} : { facts: { line } };
  return { ok: false, problems: [{ code, field: [], message: MESSAGES[code], ...facts }] };
}

function labelOf(order: unknown): string | null {
  if (typeof order !== 'object' || order === null) return null;
  for (const key of ['number', 'display_id', 'code', 'externalId', 'id']) {
    const label: unknown = Reflect.get(order, key);
    if (typeof label === 'string' || typeof label === 'number') return String(label).slice(0, 100);
  }
  return null;
}

async function* decode(
  chunks: AsyncIterable<Uint8Array | string>,
  count: { bytes: number },
  report: () => void,
): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const chunk of chunks) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    yield text;
    count.bytes += typeof chunk === 'string' ? Buffer.byteLength(chunk) : chunk.byteLength;
    report();
  }
  yield decoder.decode();
}
