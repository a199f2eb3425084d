import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** Bundlers put a hash of the content into the name: `panel-DkQ3x9aZ.js`. */
const hashedName = /[-.][A-Za-z0-9_-]{8,}\.(?:css|js|mjs|woff2|png|svg)$/;

/** Sends a file of a directory, and tells whether there was one. Names that lead out of the directory find nothing. */
export async function sendStaticFile(
  directory: string,
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const file = path.resolve(directory, `.${path.posix.normalize(`/${name}`)}`);
  const type = mediaTypes[path.extname(file)];
  if (type === undefined || !file.startsWith(path.resolve(directory) + path.sep)) return false;
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) return false;
  const tag = `"${found.size.toString(36)}-${Math.trunc(found.mtimeMs).toString(36)}"`;
  response.setHeader('ETag', tag);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Cache-Control', hashedName.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache');
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304).end();
    return true;
  }
  response.writeHead(200, { 'Content-Type': type, 'Content-Length': found.size });
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(file), response).catch(closedByReader);
  return true;
}

/** A reader who goes away in the middle is no error of ours. */
export function closedByReader(error: unknown): void {
  if (error instanceof Error && Reflect.get(error, 'code') === 'ERR_STREAM_PREMATURE_CLOSE') return;
  throw error;
}

/** A path without its query, decoded; undefined when it cannot be one. */
export function decodedPath(url: string | undefined): string | undefined {
  const [raw = '/'] = (url ?? '/').split('?', 1);
  try {
    const decoded = decodeURIComponent(raw);
    return decoded.includes('\0') ? undefined : decoded;
  } catch {
    return undefined;
  }
}
