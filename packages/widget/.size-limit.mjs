import { readFileSync } from 'node:fs';

/**
 * Budgets in compressed kilobytes over the chunks as they load: each view with everything that it
 * needs, in English; in Chinese, with the Chinese words beside the English ones that come with the code.
 * Each part of the request page by itself, beyond the page. Run `vite build` first.
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
const requestPage = [...widget, 'request-page/refund-request-page.ts'];
const upload = 'evidence/send-file.ts';
const budget = (name, limit, sources) => ({ name, limit: `${limit} kB`, gzip: true, path: filesOf(...sources) });

/** What a part adds to the request page, its English words included. */
function part(name, limit, sources) {
  const known = new Set(filesOf(...requestPage));
  const path = filesOf(...sources).filter((file) => !known.has(file));
  return { name: `request page, ${name}`, limit: `${limit} kB`, gzip: true, path };
}

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
  budget('first view: request page', 32, requestPage),
  budget('first view: terms of a product', 20, [...widget, 'terms-view/refund-terms.ts']),
  budget('first view: payments', 32, [...widget, 'payment/refund-payment.ts']),
  budget('flow: order page to sent', 32, flow),
  budget('flow in Chinese', 36, [
    ...flow,
    ...['first-words', 'apply-words', 'terms', 'state-words'].map((book) => `words/${book}.zh.ts`),
  ]),
  budget('flow with evidence and upload', 52, [...flow, 'evidence/evidence-flow.ts', upload]),
  part('notices', 4, ['live/refund-live.ts', 'words/live-words.en.ts']),
  part('the offer', 6, ['offer/refund-offer.ts', 'words/offer-words.en.ts']),
  part('the offer and a counter-offer', 10, [
    'offer/refund-offer.ts',
    'offer/refund-counter-offer.ts',
    'words/offer-words.en.ts',
    'words/counter-words.en.ts',
  ]),
  part('questions', 9, ['question/refund-questions.ts', 'words/question-words.en.ts']),
  part('questions and upload', 15, ['question/refund-questions.ts', 'words/question-words.en.ts', upload]),
  part('evidence again', 9, ['question/refund-evidence-again.ts', 'words/question-words.en.ts']),
  part('asking the platform', 9, ['dispute/refund-step-in.ts', 'words/dispute-words.en.ts']),
  part('the dispute', 3, [
    'dispute/refund-dispute.ts',
    'dispute/refund-withdraw-dispute.ts',
    'words/dispute-words.en.ts',
  ]),
  part('the supplier’s record', 3, ['supplier/refund-supplier-record.ts', 'words/supplier-words.en.ts']),
  part('parcels', 10, [
    'parcel/refund-convert.ts',
    'parcel/refund-correct-shipment.ts',
    'parcel/refund-forward-parcels.ts',
    'words/parcel-words.en.ts',
  ]),
  part('money beside the refund', 9, ['payable/refund-payables.ts', 'words/payable-words.en.ts']),
  part('bank details', 3, ['payable/refund-bank-details.ts', 'words/payable-words.en.ts']),
  part('asking again', 2, ['apply-again/refund-apply-again.ts', 'words/apply-again-words.en.ts']),
];
