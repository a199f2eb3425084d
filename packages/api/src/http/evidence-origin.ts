import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { EvidenceStore } from '@refund-widget/connectors';
import type { Database, Evidence } from '@refund-widget/database';
import type { Logger } from 'pino';
import type { PrintedPages } from '../print/printed-pages.ts';
import { answerError } from './answer.ts';
import type { EvidenceAddresses } from './evidence-address.ts';
import { closedByReader, decodedPath } from './static-files.ts';

interface Options {
  readonly addresses: EvidenceAddresses;
  /** Pages of ours that are printed; what strangers uploaded is never in them. */
  readonly pages: PrintedPages;
  readonly database: Pick<Database, 'inTenant'>;
  readonly store: EvidenceStore;
  readonly log: Logger;
}

/**
 * Serves evidence, which strangers uploaded, from an origin where nothing of ours is: no cookies, no scripts, no guessing
 * of types, and only at an address that was signed minutes ago.
 */
export function createEvidenceOrigin(options: Options): Server {
  return createServer((request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Content-Security-Policy', "sandbox; default-src 'none'");
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    response.setHeader('Referrer-Policy', 'no-referrer');
    sendEvidence(options, request, response).catch((error: unknown) => {
      options.log.error({ err: error }, 'evidence could not be served');
      if (response.headersSent) response.destroy();
      else answerError(response, 500, 'INTERNAL_SERVER_ERROR', 'The file could not be read.');
    });
  });
}

async function sendEvidence(
  { addresses, pages, database, store }: Options,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return answerError(response, 405, 'METHOD_NOT_ALLOWED', 'Files are only read.');
  }
  const path = decodedPath(request.url) ?? '';
  const parameters = new URL(request.url ?? '/', 'http://localhost').searchParams;
  if (path.startsWith('/print/')) return pages(path, parameters, request, response);
  const file = addresses.read(path, parameters);
  if (file === undefined) return answerError(response, 404, 'NOT_FOUND', 'This address is not valid, or not any more.');
  const row = await database.inTenant(file.merchantId, (rows) =>
    rows.evidence.findUnique({ where: { id: file.evidenceId } }),
  );
  if (row === null || row.storageKey === null || row.bytes === null) {
    return answerError(response, 404, 'NOT_FOUND', 'There is no such file.');
  }
  const range = rangeOf(request.headers.range, row.bytes);
  if (range === 'unsatisfiable') {
    response.setHeader('Content-Range', `bytes */${row.bytes}`);
    return answerError(response, 416, 'RANGE_NOT_SATISFIABLE', 'The file is shorter than that.');
  }
  const opened = await store.open(row.storageKey, range);
  if (opened === null) return answerError(response, 404, 'NOT_FOUND', 'There is no such file.');
  response.writeHead(range === undefined ? 200 : 206, headersFor(row, opened.bytes, range));
  if (request.method === 'HEAD') {
    opened.stream.destroy();
    response.end();
    return;
  }
  await pipeline(opened.stream, response).catch(closedByReader);
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** One range, as players of video ask for; several at once, or one that makes no sense, is answered with the whole file. */
function rangeOf(header: string | undefined, bytes: number): Range | 'unsatisfiable' | undefined {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (from === undefined || to === undefined || (from === '' && to === '')) return undefined;
  const start = from === '' ? Math.max(0, bytes - Number(to)) : Number(from);
  const end = from === '' || to === '' ? bytes - 1 : Math.min(Number(to), bytes - 1);
  if (start >= bytes) return 'unsatisfiable';
  return start <= end ? { start, end } : undefined;
}

function headersFor({ mediaType, fileName, kind }: Evidence, bytes: number, range: Range | undefined) {
  // What a browser shows by itself without running anything may open in place; the rest is saved.
  const place = kind === 'PHOTO' || kind === 'VIDEO' ? 'inline' : 'attachment';
  const name = encodeURIComponent(fileName ?? 'evidence').replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
  return {
    'Content-Type': mediaType ?? 'application/octet-stream',
    'Content-Disposition': `${place}; filename*=UTF-8''${name}`,
    'Content-Length': range === undefined ? bytes : range.end - range.start + 1,
    'Accept-Ranges': 'bytes',
    'Cache-Control': 'private, max-age=300',
    ...(range === undefined ? {} : { 'Content-Range': `bytes ${range.start}-${range.end}/${bytes}` }),
  };
}
