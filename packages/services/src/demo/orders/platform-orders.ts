import type { OrderDocumentInput } from '@refund-widget/connectors';
import type { DemoDays } from '../demo-days.ts';
import { demoDirectory } from '../demo-directory.ts';
import { buildOrder, type DemoItem, delivered } from './build-order.ts';
import { products } from './products.ts';

const { customers: people, orders: id, northlight } = demoDirectory;
const sold = { sellerExternalId: northlight.sellers.kilnAndCo, tags: ['platform-goods'] };

function order(days: DemoDays, name: string, arrived: number, item: Omit<DemoItem, 'lots'>): OrderDocumentInput {
  const { daysAgo } = days;
  const lots = [delivered(item.quantity, daysAgo(arrived + 4, 9), daysAgo(arrived, 10))];
  const placedAt = daysAgo(arrived + 6, 10);
  return buildOrder({ id: name, customer: people.mei, currency: 'USD', placedAt, items: [{ ...item, lots }] });
}

/** Goods under the platform's own terms, where no law stands beside them. Made anew every day. */
export function platformShowcase(days: DemoDays): OrderDocumentInput[] {
  return [
    order(days, id.platformFaulty, 2, { ...sold, ...products.kettlePour, quantity: 1, total: '84.00' }),
    order(days, id.platformToExchange, 2, { ...sold, ...products.run2Slate42, quantity: 2, total: '258.00' }),
  ];
}

/** Likewise, with a request on each. Made once. */
export function platformHistory(days: DemoDays): OrderDocumentInput[] {
  return [
    order(days, id.platformReplacing, 14, { ...sold, ...products.run2Slate42, quantity: 1, total: '129.00' }),
    order(days, id.platformPostage, 14, { ...sold, ...products.arcBrass, quantity: 1, total: '149.00' }),
  ];
}
