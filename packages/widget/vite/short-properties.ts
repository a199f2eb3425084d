import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/**
 * Gives the widget's own custom properties, those that `tokens` defines beside the public
 * `--refund-…`, names of a letter or two in the bundle.
 */
export function shortProperties(sources: string, tokens: string): Plugin {
  const defined = [...readFileSync(tokens, 'utf8').matchAll(/^ {4}(--[\w-]+):/gm)].map(([, name = '']) => name);
  const short = new Map(defined.map((name, index) => [name, `--${index.toString(36)}`]));
  return {
    name: 'short-properties',
    enforce: 'pre',
    transform(code, id) {
      if (!id.startsWith(sources)) return null;
      return code.replace(/--[a-z][\w-]*/g, (name) => short.get(name) ?? name);
    },
  };
}
