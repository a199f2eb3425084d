import type { ServerResponse } from 'node:http';

/** An answer of ours in the shape that GraphQL clients read errors in. */
export function answerError(response: ServerResponse, status: number, code: string, message: string): void {
  answerJson(response, status, { errors: [{ message, extensions: { code } }] });
}

export function answerJson(response: ServerResponse, status: number, body: unknown): void {
  answerText(response, status, JSON.stringify(body));
}

/** A JSON text in one piece: Node writes a text and its headers in one go, a buffer in two. */
export function answerText(
  response: ServerResponse,
  status: number,
  json: string,
  more: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, {
    ...more,
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(json),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(json);
}
