import type { ServerResponse } from 'node:http';
import type { Authentication } from '../auth/authenticate.ts';
import { answerError } from './answer.ts';

/** A token that is no good is a 401; a good one on the wrong page is a 403. */
export function answerRefusedToken(
  response: ServerResponse,
  { code, message }: Extract<Authentication, { readonly ok: false }>,
): void {
  if (code === 'UNAUTHENTICATED') response.setHeader('WWW-Authenticate', 'Bearer');
  answerError(response, code === 'UNAUTHENTICATED' ? 401 : 403, code, message);
}
