import type { Plugin } from 'graphql-yoga';
import { refusal } from '../request/refusal.ts';
import type { ServerContext } from './server-context.ts';

/** Postgres stores no NUL, and JSON in it no half of a surrogate pair: neither is ever meant, so both are refused at the door. */
export function useWellFormedText(): Plugin<ServerContext> {
  return {
    onParams({ params }) {
      const path =
        params.query !== undefined && /\0|\\u0000|\\u\{0+\}/.test(params.query)
          ? ['query']
          : pathOfBadText(params.variables, []);
      if (path === undefined) return;
      const name = path.join('.');
      throw refusal('BAD_USER_INPUT', `"${name}" holds a character that is no text (NUL or half a pair).`, path);
    },
  };
}

function pathOfBadText(value: unknown, path: readonly string[]): readonly string[] | undefined {
  if (typeof value === 'string') return value.includes('\0') || !value.isWellFormed() ? path : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    if (key.includes('\0') || !key.isWellFormed()) return path;
    const found = pathOfBadText(inner, [...path, key]);
    if (found !== undefined) return found;
  }
  return undefined;
}
