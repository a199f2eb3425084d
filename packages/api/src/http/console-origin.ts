import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import type { Logger } from 'pino';
import { answerError } from './answer.ts';
import { decodedPath, sendStaticFile } from './static-files.ts';

interface Options {
  /** The built console. */
  readonly directory: string;
  readonly origins: Readonly<Record<'api' | 'evidence', string>>;
  /** Where product pictures may come from beside https addresses: a demo shop on this machine. */
  readonly pictures: readonly string[];
  readonly log: Logger;
}

/** Serves the console: its files, its one page for every address of its own, and a policy that lets nothing else in. */
export function createConsoleOrigin(options: Options): Server {
  const { origins } = options;
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    `img-src ${["'self'", 'data:', 'https:', origins.evidence, ...options.pictures].join(' ')}`,
    `media-src ${origins.evidence}`,
    `connect-src 'self' ${origins.api}`,
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
  return createServer((request, response) => {
    response.setHeader('Content-Security-Policy', policy);
    response.setHeader('Referrer-Policy', 'same-origin');
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    sendConsole(options, request, response).catch((error: unknown) => {
      options.log.error({ err: error }, 'the console could not be served');
      if (response.headersSent) response.destroy();
      else answerError(response, 500, 'INTERNAL_SERVER_ERROR', 'The console could not be read.');
    });
  });
}

async function sendConsole(options: Options, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return answerError(response, 405, 'METHOD_NOT_ALLOWED', 'This address is only read.');
  }
  const address = decodedPath(request.url);
  if (address === undefined) return answerError(response, 400, 'BAD_REQUEST', 'The address is malformed.');
  const isPage = address === '/' || address.endsWith('.html') || path.extname(address) === '';
  if (!isPage && (await sendStaticFile(options.directory, address, request, response))) return;
  if (!isPage) return answerError(response, 404, 'NOT_FOUND', 'The console has no such file.');
  await sendPage(options, pageAt(address), request, response);
}

/** A supplier's link opens a page of its own; every other address is the desk's. */
function pageAt(address: string): string {
  return /^\/supplier\/?$/.test(address) ? 'supplier.html' : 'index.html';
}

async function sendPage(
  options: Options,
  file: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const page = await readFile(path.join(options.directory, file), 'utf8').catch(() => undefined);
  if (page === undefined) return answerError(response, 404, 'NOT_FOUND', 'The console has not been built.');
  // The API may be on another port than usual: the page is told which.
  const told = page.replace(
    '<meta name="refund-api" content=""',
    `<meta name="refund-api" content="${options.origins.api}/graphql"`,
  );
  const body = Buffer.from(told);
  response.writeHead(200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': body.length,
    'Cache-Control': 'no-cache',
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
