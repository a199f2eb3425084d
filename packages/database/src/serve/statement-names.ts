import { createHash } from 'node:crypto';

/** A connection keeps every named statement, so only so many texts are given a name. */
const mostNames = 500;

/**
 * Names each distinct statement, so that a connection parses and plans it once. Texts beyond the
 * limit, such as lists of varying length, get no name and are planned each time.
 */
export function createStatementNames(limit: number = mostNames): (query: { sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    if (names.size >= limit) return '';
    const name = `s_${createHash('sha1').update(sql).digest('hex').slice(0, 20)}`;
    names.set(sql, name);
    return name;
  };
}
