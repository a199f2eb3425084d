import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Where a book names its words: `  tryAgain: …`. */
const ownName = /^ {2}([a-z]\w*)(?=[:(])/gm;
/** Where words are used by their name: `words.tryAgain`, `firstWords.of(locale).tryAgain`. */
const use = /((?:[wW]ords|terms)(?:\.of\([\w.#]*\))?\.)(\w+)\b/g;

/**
 * Gives the widget's words names of a letter or two in the bundle. A word keeps its name where
 * anything but `words.name` mentions it, e.g. a string or a field of the API: by the text alone
 * nobody can tell whether the two are the same.
 */
export function shortWords(sources: string): Plugin {
  let short = new Map<string, string>();
  return {
    name: 'short-words',
    enforce: 'pre',
    buildStart() {
      short = shortNames(sources);
    },
    transform(code, id) {
      if (!id.startsWith(sources)) return null;
      if (isBook(id)) {
        const { before, book } = opened(code);
        return before + book.replace(ownName, (_line, name: string) => `  ${short.get(name) ?? name}`);
      }
      return code.replace(use, (_use, words: string, name: string) => words + (short.get(name) ?? name));
    },
  };
}

function isBook(file: string): boolean {
  return /\/words\/[\w-]+\.(en|zh)\.ts$/.test(file);
}

/** A file of words in what it prepares and the book itself. */
function opened(text: string): { before: string; book: string } {
  const at = text.search(/^export const (en|zh)\b/m);
  return { before: text.slice(0, at), book: text.slice(at) };
}

function shortNames(sources: string): Map<string, string> {
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => ({ file: join(sources, file), text: readFileSync(join(sources, file), 'utf8') }));
  const books = files.filter(({ file }) => isBook(file)).map(({ text }) => opened(text).book);
  const names = new Set(books.flatMap((book) => [...book.matchAll(ownName)].map(([, name = '']) => name)));
  const mentioned = files
    .filter(({ file }) => !isBook(file))
    .flatMap(
      ({ text }) =>
        text
          .replace(/\/\*\*.*?\*\/|\/\/ .*?$/gms, '')
          .replace(use, '$1')
          .match(/\w+/g) ?? [],
    );
  // A book that takes a word over under its own name keeps it, so every other book does.
  const kept = new Set([...mentioned, ...books.flatMap((book) => book.match(/(?<=^ {2})[a-z]\w*(?=,$)/gm) ?? [])]);
  const free = letters(new Set([...names, ...books.flatMap((book) => book.match(/\w+(?=,$|\()/gm) ?? [])]));
  return new Map([...names].filter((name) => !kept.has(name)).map((name) => [name, free.next().value]));
}

/** a … z, aa … zz, without those that are `taken`. */
function* letters(taken: ReadonlySet<string>): Generator<string, never> {
  for (let number = 0; ; number += 1) {
    const name = (number < 26 ? '' : letter(number / 26 - 1)) + letter(number % 26);
    if (!taken.has(name)) yield name;
  }
}

function letter(number: number): string {
  return String.fromCharCode(97 + Math.floor(number));
}
