import type { OrderDocumentInput } from '@refund-widget/connectors';
import type { DemoDays } from '../demo-days.ts';
import { demoDirectory } from '../demo-directory.ts';
import { bankTransfer, buildOrder, card, delivered, giftCard } from './build-order.ts';
import { commissionHistory } from './commission-orders.ts';
import { products } from './products.ts';

const { customers: people, orders: id } = demoDirectory;

/** Orders that requests in every state stand on. Made once. */
export function alderFinchHistory(days: DemoDays): OrderDocumentInput[] {
  return [...mirasRequests(days), ...othersRequests(days), ...commissionHistory(days)];
}

function mirasRequests({ daysAgo }: DemoDays): OrderDocumentInput[] {
  const mira = { customer: people.mira, currency: 'CHF' } as const;
  return [
    buildOrder({
      ...mira,
      id: id.submitted,
      placedAt: daysAgo(8, 10),
      items: [
        {
          ...products.linenGrey,
          quantity: 1,
          total: '38.00',
          lots: [delivered(1, daysAgo(6, 9), daysAgo(4, 12))],
        },
      ],
    }),
    buildOrder({
      ...mira,
      id: id.awaitingReturn,
      placedAt: daysAgo(11, 10),
      items: [
        {
          ...products.kettleVela,
          quantity: 1,
          total: '129.00',
          lots: [delivered(1, daysAgo(9, 9), daysAgo(7, 12))],
        },
        {
          ...products.towel2,
          quantity: 1,
          total: '24.00',
          lots: [delivered(1, daysAgo(9, 9), daysAgo(7, 12))],
        },
      ],
      shipping: { total: '9.00' },
    }),
    buildOrder({
      ...mira,
      id: id.returnInTransit,
      placedAt: daysAgo(14, 10),
      items: [
        {
          ...products.throwOat,
          quantity: 1,
          total: '148.00',
          lots: [delivered(1, daysAgo(12, 9), daysAgo(9, 12))],
        },
        {
          ...products.plateSand,
          quantity: 4,
          total: '108.00',
          lots: [delivered(4, daysAgo(12, 9), daysAgo(9, 12))],
        },
      ],
    }),
    buildOrder({
      ...mira,
      id: id.refunded,
      placedAt: daysAgo(30, 10),
      items: [
        {
          ...products.plateSand,
          quantity: 2,
          total: '86.50',
          lots: [delivered(2, daysAgo(27, 9), daysAgo(25, 12))],
        },
      ],
    }),
    buildOrder({
      ...mira,
      id: id.rejected,
      placedAt: daysAgo(20, 10),
      items: [
        {
          ...products.crewNavy,
          quantity: 1,
          total: '119.00',
          lots: [delivered(1, daysAgo(17, 9), daysAgo(15, 12))],
        },
      ],
    }),
  ];
}

function othersRequests({ daysAgo }: DemoDays): OrderDocumentInput[] {
  return [
    buildOrder({
      id: id.toInspect,
      customer: people.lukas,
      currency: 'EUR',
      placedAt: daysAgo(18, 10),
      items: [
        {
          ...products.crewNavyL,
          quantity: 3,
          total: '161.73',
          lots: [delivered(3, daysAgo(16, 9), daysAgo(13, 12))],
        },
      ],
      shipping: { total: '4.90' },
    }),
    buildOrder({
      id: id.refundDue,
      customer: people.paul,
      currency: 'EUR',
      placedAt: daysAgo(22, 10),
      items: [
        {
          ...products.grinder,
          quantity: 1,
          total: '129.00',
          lots: [delivered(1, daysAgo(20, 9), daysAgo(16, 12))],
        },
        {
          ...products.cup2,
          quantity: 2,
          total: '85.60',
          lots: [delivered(2, daysAgo(20, 9), daysAgo(16, 12))],
        },
      ],
      shipping: { total: '15.40', standard: '9.90' },
      payments: [giftCard(id.refundDue, '40.00', daysAgo(22, 10)), card(id.refundDue, '190.00', daysAgo(22, 10))],
    }),
    buildOrder({
      id: id.paidByHand,
      customer: people.omar,
      currency: 'CHF',
      placedAt: daysAgo(24, 10),
      items: [
        {
          ...products.grinder,
          quantity: 1,
          total: '139.00',
          lots: [delivered(1, daysAgo(12, 9), daysAgo(9, 12))],
        },
      ],
      payments: [
        giftCard(id.paidByHand, '40.00', daysAgo(24, 10)),
        {
          ...card(id.paidByHand, '99.00', daysAgo(24, 10)),
          ...{ method: 'pay-later', label: 'Pay later ··K77', refundableUntil: daysAgo(4, 12) },
        },
      ],
    }),
    buildOrder({
      id: id.awaitingTransfer,
      customer: people.omar,
      currency: 'CHF',
      placedAt: daysAgo(3, 10),
      items: [{ ...products.chairAsh, quantity: 2, total: '298.00' }],
      payments: [bankTransfer(id.awaitingTransfer, '298.00', daysAgo(3, 15))],
    }),
    buildOrder({
      id: id.refundBounced,
      customer: people.chiara,
      currency: 'EUR',
      placedAt: daysAgo(3, 11),
      items: [{ ...products.mugSand, quantity: 6, total: '101.70' }],
      payments: [card(id.refundBounced, '101.70', daysAgo(3, 11), 'fails-after-acceptance')],
    }),
    buildOrder({
      id: id.commissionAsked,
      customer: people.sofia,
      currency: 'CHF',
      placedAt: daysAgo(19, 10),
      items: [
        {
          ...products.phonesM3Bought,
          mode: 'COMMISSION',
          quantity: 1,
          total: '186.00',
          lots: [delivered(1, daysAgo(15, 9), daysAgo(12, 12))],
        },
      ],
    }),
  ];
}
