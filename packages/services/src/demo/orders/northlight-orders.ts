import type { OrderDocumentInput } from '@refund-widget/connectors';
import type { DemoDays } from '../demo-days.ts';
import { demoDirectory } from '../demo-directory.ts';
import { buildOrder, card, delivered, inTransit } from './build-order.ts';
import { platformHistory, platformShowcase } from './platform-orders.ts';
import { products } from './products.ts';

const { customers: people, orders: id, northlight } = demoDirectory;
const moss = { sellerExternalId: northlight.sellers.atelierMoss };
const kiln = { sellerExternalId: northlight.sellers.kilnAndCo };

/** Orders of the marketplace that nobody has asked about yet. Made anew every day. */
export function northlightShowcase(days: DemoDays): OrderDocumentInput[] {
  const { daysAgo, inDays } = days;
  return [
    ...platformShowcase(days),
    buildOrder({
      id: id.marketplaceTwoSellers,
      customer: people.maya,
      currency: 'EUR',
      placedAt: daysAgo(10, 10),
      items: [
        {
          ...moss,
          ...products.mug350San,
          quantity: 2,
          total: '33.90',
          lots: [delivered(2, daysAgo(8, 9), daysAgo(5, 12))],
        },
        {
          ...kiln,
          ...products.kettlePour,
          quantity: 1,
          total: '64.90',
          lots: [delivered(1, daysAgo(7, 9), daysAgo(4, 12))],
        },
        {
          ...kiln,
          ...products.arcBrass,
          quantity: 1,
          total: '129.00',
          lots: [inTransit(1, daysAgo(2, 9), inDays(2))],
        },
      ],
      shipping: { total: '11.90', standard: '7.90' },
    }),
    buildOrder({
      id: id.marketplaceToDispute,
      customer: people.mei,
      currency: 'EUR',
      placedAt: daysAgo(11, 10),
      items: [
        {
          ...moss,
          ...products.linenNap,
          quantity: 2,
          total: '48.00',
          lots: [delivered(2, daysAgo(9, 9), daysAgo(4, 12))],
        },
      ],
      shipping: { total: '4.00' },
    }),
    buildOrder({
      id: id.platform,
      customer: people.xiaoyu,
      currency: 'CNY',
      placedAt: daysAgo(9, 10),
      items: [
        {
          ...kiln,
          ...products.run2Slate42,
          tags: ['platform-goods'],
          quantity: 1,
          total: '598.00',
          lots: [delivered(1, daysAgo(7, 9), daysAgo(3, 10))],
        },
      ],
    }),
    buildOrder({
      id: id.platformCustomised,
      customer: people.xiaoyu,
      currency: 'CNY',
      placedAt: daysAgo(12, 10),
      items: [
        {
          ...moss,
          ...products.mugName,
          tags: ['platform-goods', 'customised'],
          quantity: 2,
          total: '196.00',
          lots: [delivered(2, daysAgo(8, 9), daysAgo(2, 10))],
        },
      ],
    }),
    buildOrder({
      id: id.marketplaceOverdue,
      customer: people.elise,
      currency: 'EUR',
      placedAt: daysAgo(42, 10),
      items: [
        {
          ...kiln,
          ...products.plannerA5,
          quantity: 4,
          total: '51.20',
          lots: [inTransit(4, daysAgo(40, 9), daysAgo(33, 18))],
        },
      ],
      shipping: { total: '4.90' },
    }),
  ];
}

/** Orders of the marketplace that requests stand on. Made once. */
export function northlightHistory(days: DemoDays): OrderDocumentInput[] {
  const { daysAgo } = days;
  return [
    ...platformHistory(days),
    buildOrder({
      id: id.marketplaceDamaged,
      customer: people.elise,
      currency: 'EUR',
      placedAt: daysAgo(9, 20),
      items: [
        {
          ...moss,
          ...products.mug350Mos,
          quantity: 3,
          total: '50.85',
          lots: [delivered(3, daysAgo(7, 9), daysAgo(5, 11))],
        },
        {
          ...moss,
          ...products.linenNap,
          quantity: 1,
          total: '14.53',
          lots: [delivered(1, daysAgo(7, 9), daysAgo(5, 11))],
        },
      ],
      shipping: { total: '12.14', standard: '9.00' },
    }),
    buildOrder({
      id: id.marketplaceWrongItem,
      customer: people.tomas,
      currency: 'EUR',
      placedAt: daysAgo(13, 10),
      items: [
        {
          ...kiln,
          ...products.arcBrass,
          quantity: 1,
          total: '129.00',
          lots: [delivered(1, daysAgo(10, 9), daysAgo(6, 11))],
        },
      ],
      shipping: { total: '9.90' },
      payments: [{ ...card(id.marketplaceWrongItem, '138.90', daysAgo(13, 10)), label: 'Mastercard ··1881' }],
    }),
    buildOrder({
      id: id.marketplaceDisputed,
      customer: people.tomas,
      currency: 'EUR',
      placedAt: daysAgo(16, 10),
      items: [
        {
          ...kiln,
          ...products.arcBrass,
          quantity: 1,
          total: '129.00',
          lots: [delivered(1, daysAgo(13, 9), daysAgo(10, 11))],
        },
      ],
      shipping: { total: '9.90' },
      payments: [{ ...card(id.marketplaceDisputed, '138.90', daysAgo(16, 10)), label: 'Mastercard ··1881' }],
    }),
    buildOrder({
      id: id.marketplaceAwaitingReturn,
      customer: people.maya,
      currency: 'EUR',
      placedAt: daysAgo(16, 10),
      items: [
        {
          ...kiln,
          ...products.kettlePour,
          quantity: 1,
          total: '64.90',
          lots: [delivered(1, daysAgo(13, 9), daysAgo(9, 11))],
        },
      ],
    }),
    buildOrder({
      id: id.marketplaceRejected,
      customer: people.tomas,
      currency: 'EUR',
      placedAt: daysAgo(19, 10),
      items: [
        {
          ...moss,
          ...products.mug350San,
          quantity: 2,
          total: '33.90',
          lots: [delivered(2, daysAgo(16, 9), daysAgo(11, 11))],
        },
      ],
      shipping: { total: '4.90' },
    }),
  ];
}
