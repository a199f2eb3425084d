import { fileURLToPath } from 'node:url';
import htmlLiterals from 'rollup-plugin-html-literals';
import { defineConfig, type Plugin } from 'vite';
import { inlineRuntime } from './vite/inline-runtime.ts';
import { shortProperties } from './vite/short-properties.ts';
import { shortWords } from './vite/short-words.ts';

/** Takes the spaces out of templates and style sheets; must see them before TypeScript is compiled away. */
const minifiedTemplates: Plugin = {
  ...htmlLiterals({
    include: ['src/**/*.ts'],
    failOnError: true,
    options: { minifyOptions: { removeAttributeQuotes: true } },
  }),
  enforce: 'pre',
};

const local = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Leaves the texts of our documents out: the API knows them by their hash. */
const documentsByName: Plugin = {
  name: 'documents-by-name',
  enforce: 'pre',
  transform(code, id) {
    return id.includes('/client/src/generated/') ? code.replace(/^ {2}(kind|text): .*\n/gm, '') : null;
  },
};

/** What every view needs travels together: one dictionary for the compressor, one request for the browser. */
const core =
  /\/node_modules\/(\.pnpm\/)?(lit|@lit)|\/client\/src\/\w+\.ts|\/widget\/src\/(base|chip|format|problem|skeleton|words\/(first-words|first-words\.en|word-book)\.ts|navigation\/|refund-widget\/)/;

/** What the apply flow and the request page share; without it, the bundler would cut a chunk for every pair of users. */
const parts =
  /\/widget\/src\/(fields\/(refund-|quantity)|money|request-page\/(turn|timeline)|apply\/control-value|words\/(terms|state-words)(\.en)?\.ts)/;

/** What the request page and its parts share: an entry that others import from would need a wrapper in the core. */
const late =
  /\/widget\/src\/(late\/|fields\/decimal|offer\/offer\.ts|request-page\/(request-changed-event|request\.ts|refund-tracking-form|carriers|refund-legs\.styles)|words\/(request-words(\.en)?|offer-words)\.ts)/;

/**
 * The widget as a shop loads it: `refund-widget.js` under a name that stays, everything else in
 * chunks named by their content, so that they may be kept for ever.
 */
export default defineConfig({
  resolve: {
    // tus-js-client as it is written, not as it is compiled for browsers that could not run the widget anyway.
    alias: [
      { find: /^tus-js-client$/, replacement: local('./node_modules/tus-js-client/lib/browser/index.js') },
      { find: /^\.\/css-tag\.js$/, replacement: local('./src/base/platform/css-tag.ts') },
      { find: /^url-parse$/, replacement: local('./src/evidence/platform/url.ts') },
      { find: /^js-base64$/, replacement: local('./src/evidence/platform/base64.ts') },
    ],
  },
  plugins: [
    shortProperties(local('./src/'), local('./src/base/tokens.styles.ts')),
    shortWords(local('./src/')),
    documentsByName,
    minifiedTemplates,
    inlineRuntime(),
  ],
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: true,
    modulePreload: false,
    manifest: 'chunks.json',
    lib: { entry: 'src/loader.ts', formats: ['es'], fileName: () => 'refund-widget.js' },
    rolldownOptions: {
      output: {
        minify: true,
        comments: false,
        chunkFileNames: '[name]-[hash].js',
        codeSplitting: {
          groups: [
            { name: 'core', test: core },
            { name: 'parts', test: parts },
            { name: 'late', test: late },
          ],
        },
      },
    },
  },
});
