import { readFileSync } from 'node:fs';

/**
 * Budgets in compressed kilobytes over the chunks as they load: each view with everything that it
 * needs, in English; in Chinese, with the Chinese words beside the English ones that come with the code. Run `vite build` first.
 */
const chunks = JSON.parse(readFileSync(new URL('./dist/chunks.json', import.meta.url), 'utf8'));

/** The widget itself, with Lit and what every view needs. */
const coreKey = Object.keys(chunks).find((key) => chunks[key].name === 'core');

/** The files that `sources` need, once each. */
function filesOf(...sources) {
  const files = new Set();
  const visit = (key) => {
    const chunk = chunks[key];
    if (!chunk) throw new Error(`There is no chunk for ${key}.`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  for (const source of sources) visit(source === 'core' ? coreKey : `src/${source}`);
  return [...files].map((file) => `dist/${file}`);
}

const widget = ['loader.ts', 'core'];
const orderPage = [...widget, 'order-page/refund-order-page.ts'];
const orderList = [...widget, 'order-list/refund-order-list.ts'];
const flow = [...orderPage, 'apply/refund-apply.ts'];
const budget = (name, limit, sources) => ({ name, limit: `${limit} kB`, gzip: true, path: filesOf(...sources) });

export default [
  budget('loader', 1, ['loader.ts']),
  budget('first view: order list', 20, orderList),
  budget('first view: order page', 20, orderPage),
  budget('first view in Chinese: order list', 20, [
    ...orderList,
    'words/first-words.zh.ts',
    'words/order-list-words.zh.ts',
  ]),
  budget('first view in Chinese: order page', 20, [...orderPage, 'words/first-words.zh.ts']),
  budget('first view: request page', 32, [...widget, 'request-page/refund-request-page.ts']),
  budget('flow: order page to sent', 32, flow),
  budget('flow with evidence and upload', 52, [...flow, 'evidence/evidence-flow.ts', 'evidence/send-file.ts']),
];
