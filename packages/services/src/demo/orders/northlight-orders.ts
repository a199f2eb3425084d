import type { OrderDocumentInput } from '@refund-widget/connectors';
import type { DemoDays } from '../demo-days.ts';
import { demoDirectory } from '../demo-directory.ts';
import { buildOrder, card, delivered, inTransit } from './build-order.ts';

const { customers: people, orders: id, northlight } = demoDirectory;
const moss = { sellerExternalId: northlight.sellers.atelierMoss };
const kiln = { sellerExternalId: northlight.sellers.kilnAndCo };

/** Orders of the marketplace that nobody has asked about yet. Made anew every day. */
export function northlightShowcase({ daysAgo, inDays }: DemoDays): OrderDocumentInput[] {
  return [
    buildOrder({
      id: id.marketplaceTwoSellers,
      customer: people.maya,
      currency: 'EUR',
      placedAt: daysAgo(10, 10),
      items: [
        {
          ...moss,
          sku: 'MUG-350-SAN',
          title: 'Stoneware mug',
          variant: 'Sand',
          picture: 'mug',
          quantity: 2,
          total: '33.90',
          lots: [delivered(2, daysAgo(8, 9), daysAgo(5, 12))],
        },
        {
          ...kiln,
          sku: 'KETTLE-POUR',
          title: 'Pour-over kettle',
          variant: 'Steel',
          picture: 'kettle',
          quantity: 1,
          total: '64.90',
          lots: [delivered(1, daysAgo(7, 9), daysAgo(4, 12))],
        },
        {
          ...kiln,
          sku: 'ARC-BRASS',
          title: 'Arc desk lamp',
          variant: 'Brass',
          picture: 'desk-lamp',
          quantity: 1,
          total: '129.00',
          lots: [inTransit(1, daysAgo(2, 9), inDays(2))],
        },
      ],
      shipping: { total: '11.90', standard: '7.90' },
    }),
    buildOrder({
      id: id.platform,
      customer: people.xiaoyu,
      currency: 'CNY',
      placedAt: daysAgo(9, 10),
      items: [
        {
          ...kiln,
          sku: 'RUN2-SLATE-42',
          title: 'Trail runner 2',
          variant: 'Slate, 42',
          picture: 'runner',
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
          sku: 'MUG-NAME',
          title: 'Stoneware mug with your name',
          picture: 'mug',
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
          sku: 'PLANNER-A5',
          title: 'Dot-grid planner A5',
          picture: 'board',
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
export function northlightHistory({ daysAgo }: DemoDays): OrderDocumentInput[] {
  return [
    buildOrder({
      id: id.marketplaceDamaged,
      customer: people.elise,
      currency: 'EUR',
      placedAt: daysAgo(9, 20),
      items: [
        {
          ...moss,
          sku: 'MUG-350-MOS',
          title: 'Stoneware mug 350 ml',
          variant: 'Moss',
          picture: 'mug',
          quantity: 3,
          total: '50.85',
          lots: [delivered(3, daysAgo(7, 9), daysAgo(5, 11))],
        },
        {
          ...moss,
          sku: 'LINEN-NAP',
          title: 'Linen napkins, set of 4',
          picture: 'linen',
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
          sku: 'ARC-BRASS',
          title: 'Arc desk lamp',
          variant: 'Brass',
          picture: 'desk-lamp',
          quantity: 1,
          total: '129.00',
          lots: [delivered(1, daysAgo(10, 9), daysAgo(6, 11))],
        },
      ],
      shipping: { total: '9.90' },
      payments: [{ ...card(id.marketplaceWrongItem, '138.90', daysAgo(13, 10)), label: 'Mastercard ··1881' }],
    }),
    buildOrder({
      id: id.marketplaceAwaitingReturn,
      customer: people.maya,
      currency: 'EUR',
      placedAt: daysAgo(16, 10),
      items: [
        {
          ...kiln,
          sku: 'KETTLE-POUR',
          title: 'Pour-over kettle',
          variant: 'Steel',
          picture: 'kettle',
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
          sku: 'MUG-350-SAN',
          title: 'Stoneware mug',
          variant: 'Sand',
          picture: 'mug',
          quantity: 2,
          total: '33.90',
          lots: [delivered(2, daysAgo(16, 9), daysAgo(11, 11))],
        },
      ],
      shipping: { total: '4.90' },
    }),
  ];
}
