import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Origins } from './origins.ts';

const exposed = [
  'Evidence-Id',
  'Location',
  'Refund-Now',
  'Tus-Resumable',
  'Upload-Expires',
  'Upload-Length',
  'Upload-Metadata',
  'Upload-Offset',
  'X-Request-Id',
].join(', ');

const requestable = [
  'Accept-Language',
  'Authorization',
  'Content-Type',
  'Last-Event-ID',
  'Tus-Resumable',
  'Upload-Concat',
  'Upload-Defer-Length',
  'Upload-Length',
  'Upload-Metadata',
  'Upload-Offset',
  'X-HTTP-Method-Override',
  'X-Request-Id',
  'X-Requested-With',
].join(', ');

/**
 * Sets the cross-origin headers for a page that may call us, and tells whether it may. Never with credentials: nothing of
 * ours rests on cookies. A request without an Origin header comes from a server, which these rules do not concern.
 */
export async function admitOrigin(
  origins: Origins,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  response.setHeader('Vary', 'Origin');
  const { origin } = request.headers;
  if (origin === undefined) return true;
  if (!(await origins.allows(origin))) return false;
  response.setHeader('Access-Control-Allow-Origin', origin);
  response.setHeader('Access-Control-Expose-Headers', exposed);
  return true;
}

/** Answers the question a browser asks before it sends what it means to send. */
export function answerPreflight(response: ServerResponse, methods: string): void {
  response.setHeader('Access-Control-Allow-Methods', methods);
  response.setHeader('Access-Control-Allow-Headers', requestable);
  response.setHeader('Access-Control-Max-Age', '600');
  response.writeHead(204).end();
}
