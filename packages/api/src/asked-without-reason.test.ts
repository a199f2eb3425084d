import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenApi, openApi } from './testing/open-api.ts';
import { importOrder } from './testing/orders.ts';

let api: OpenApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const text = `query($id: ID, $reason: RefundReason) { order(id: $id) { items { refundEligibility(reason: $reason) {
  lots { best { rules { code } } reasons { best { rules { code } } } } } } } }`;

interface Lot {
  readonly best: Rules;
  readonly reasons: readonly { readonly best: Rules }[];
}

interface Rules {
  readonly rules: readonly { readonly code: string }[];
}

async function lotAskedFor(reason: string | null): Promise<Lot> {
  const order = await importOrder(api, api.alder, { externalId: `W-${reason}`, seller: 'moss' });
  const buyer = await api.buyerOf(api.alder, `W-${reason}`);
  const answer = await api.send(buyer, text, { id: order.id, reason });
  return answer.data.order.items[0].refundEligibility.lots[0];
}

const accepts = ({ rules }: Rules) => rules.some(({ code }) => code === 'REASON_ACCEPTED');

test('nobody who gave no reason is told that theirs is accepted', async () => {
  const lot = await lotAskedFor(null);
  expect(accepts(lot.best)).toBe(false);
  expect(lot.best.rules.length).toBeGreaterThan(0);
  expect(lot.reasons.some(({ best }) => accepts(best))).toBe(true);
});

test('whoever gave one is told', async () => {
  expect(accepts((await lotAskedFor('QUALITY_ISSUE')).best)).toBe(true);
});
