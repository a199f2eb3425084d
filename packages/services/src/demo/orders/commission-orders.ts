import type { OrderDocumentInput } from '@refund-widget/connectors';
import type { DemoDays } from '../demo-days.ts';
import { type DemoCustomer, demoDirectory } from '../demo-directory.ts';
import { buildOrder, delivered } from './build-order.ts';
import { products } from './products.ts';

const { customers: people, orders: id } = demoDirectory;

interface Bought {
  readonly order: string;
  readonly customer: DemoCustomer;
  /** Days since it was ordered; it arrived a week later. */
  readonly placed: number;
  readonly quantity?: number;
}

/** Headphones that the shop bought from their maker for one customer. */
function headphones({ daysAgo }: DemoDays, { order, customer, placed, quantity = 1 }: Bought): OrderDocumentInput {
  return buildOrder({
    id: order,
    customer,
    currency: 'CHF',
    placedAt: daysAgo(placed, 10),
    items: [
      {
        ...products.phonesM3Bought,
        mode: 'COMMISSION',
        quantity,
        total: `${186 * quantity}.00`,
        lots: [delivered(quantity, daysAgo(placed - 3, 9), daysAgo(placed - 7, 12))],
      },
    ],
  });
}

/** Commission orders that nobody has asked about yet. Made anew every day. */
export function commissionShowcase(days: DemoDays): OrderDocumentInput[] {
  return [
    headphones(days, { order: id.commissionToReplace, customer: people.omar, placed: 11 }),
    headphones(days, { order: id.commissionToKeep, customer: people.omar, placed: 12 }),
    headphones(days, { order: id.commissionToDecline, customer: people.omar, placed: 13 }),
  ];
}

/** Commission orders that requests stand on. Made once. */
export function commissionHistory(days: DemoDays): OrderDocumentInput[] {
  return [
    headphones(days, { order: id.commissionWithSupplier, customer: people.sofia, placed: 16 }),
    headphones(days, { order: id.commissionSettling, customer: people.sofia, placed: 30 }),
  ];
}
