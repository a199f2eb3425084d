import type { OrderDocumentInput } from '@refund-widget/connectors';
import type { DemoDays } from '../demo-days.ts';
import { demoDirectory } from '../demo-directory.ts';
import { bankTransfer, buildOrder, delivered } from './build-order.ts';
import { products } from './products.ts';

const { customers: people, orders: id } = demoDirectory;

/** Orders whose requests are being talked about, or will be. Made once. */
export function negotiationOrders(days: DemoDays): OrderDocumentInput[] {
  return [...talkedAbout(days), ...toAgreeOn(days)];
}

function toAgreeOn({ daysAgo }: DemoDays): OrderDocumentInput[] {
  return [
    buildOrder({
      id: id.tradeToAgree,
      customer: people.cafe,
      buyerKind: 'BUSINESS',
      currency: 'CHF',
      placedAt: daysAgo(31, 10),
      contractSignedAt: daysAgo(30, 16),
      items: [
        {
          ...products.cup120,
          mode: 'TRADITIONAL_TRADE',
          quantity: 2,
          total: '740.00',
          lots: [delivered(2, daysAgo(18, 9), daysAgo(11, 12))],
        },
      ],
    }),
    buildOrder({
      id: id.lampToAgree,
      customer: people.sofia,
      currency: 'CHF',
      placedAt: daysAgo(14, 10),
      items: [
        {
          ...products.lampKranich,
          tags: ['no-7-day-returns'],
          quantity: 1,
          total: '310.00',
          lots: [delivered(1, daysAgo(12, 9), daysAgo(9, 12))],
        },
      ],
    }),
    buildOrder({
      id: id.faultToProve,
      customer: people.sofia,
      currency: 'CHF',
      placedAt: daysAgo(82, 10),
      items: [
        {
          ...products.grinder,
          quantity: 1,
          total: '139.00',
          lots: [delivered(1, daysAgo(80, 9), daysAgo(77, 12))],
        },
      ],
      shipping: { total: '9.00' },
    }),
  ];
}

function talkedAbout({ daysAgo }: DemoDays): OrderDocumentInput[] {
  return [
    buildOrder({
      id: id.tradeNegotiated,
      customer: people.cafe,
      buyerKind: 'BUSINESS',
      currency: 'CHF',
      placedAt: daysAgo(41, 10),
      contractSignedAt: daysAgo(40, 16),
      items: [
        {
          ...products.cup120,
          mode: 'TRADITIONAL_TRADE',
          quantity: 3,
          total: '1110.00',
          lots: [delivered(3, daysAgo(25, 9), daysAgo(18, 12))],
        },
      ],
      payments: [bankTransfer(id.tradeNegotiated, '1110.00', daysAgo(39, 9))],
    }),
    buildOrder({
      id: id.faultQuestioned,
      customer: people.mira,
      currency: 'CHF',
      placedAt: daysAgo(130, 10),
      items: [
        {
          ...products.grinder,
          quantity: 1,
          total: '139.00',
          lots: [delivered(1, daysAgo(128, 9), daysAgo(125, 12))],
        },
      ],
    }),
  ];
}
