import type { OrderDocumentInput } from '@refund-widget/connectors';
import type { DemoDays } from '../demo-days.ts';
import { demoDirectory } from '../demo-directory.ts';
import { bankTransfer, buildOrder, card, delivered, giftCard, inTransit } from './build-order.ts';
import { commissionShowcase } from './commission-orders.ts';
import { products } from './products.ts';

const { customers: people, orders: id } = demoDirectory;

/** Orders that nobody has asked about yet, so that a buyer can: each shows another answer. Made anew every day. */
export function alderFinchShowcase(days: DemoDays): OrderDocumentInput[] {
  return [everyAnswer(days), ...todaysAnswers(days), ...abroad(days), ...otherModes(days), ...commissionShowcase(days)];
}

function everyAnswer({ daysAgo, inDays }: DemoDays): OrderDocumentInput {
  const placedAt = daysAgo(12, 10);
  const arrived = delivered(1, daysAgo(4, 9), daysAgo(2, 14));
  return buildOrder({
    id: id.everyAnswer,
    customer: people.mira,
    currency: 'CHF',
    placedAt,
    items: [
      {
        ...products.throwOat,
        quantity: 1,
        total: '148.00',
        lots: [arrived],
      },
      {
        ...products.plateSand,
        quantity: 6,
        total: '162.00',
        lots: [delivered(4, daysAgo(3, 9), daysAgo(1, 11)), inTransit(2, daysAgo(1, 17), inDays(3))],
      },
      {
        ...products.lampKranich,
        quantity: 1,
        total: '310.00',
        tags: ['no-7-day-returns'],
        lots: [arrived],
      },
      {
        ...products.planterL,
        quantity: 1,
        total: '94.00',
        lots: [inTransit(1, daysAgo(1, 17), inDays(3))],
      },
      {
        ...products.linenSet,
        quantity: 2,
        total: '76.00',
        lots: [delivered(2, daysAgo(10, 9), daysAgo(8, 15))],
      },
      {
        ...products.boardOakMj,
        quantity: 1,
        total: '89.00',
        tags: ['customised'],
        lots: [arrived],
      },
      {
        ...products.forwardLugano,
        mode: 'TRANSSHIPMENT',
        quantity: 1,
        total: '24.00',
        lots: [arrived],
      },
    ],
    shipping: { total: '12.00', standard: '9.00' },
    payments: [giftCard(id.everyAnswer, '50.00', placedAt), card(id.everyAnswer, '865.00', placedAt)],
  });
}

function todaysAnswers({ daysAgo }: DemoDays): OrderDocumentInput[] {
  return [
    buildOrder({
      id: id.closingToday,
      customer: people.mira,
      currency: 'CHF',
      placedAt: daysAgo(11, 19),
      items: [
        {
          ...products.crewNavy,
          quantity: 1,
          total: '119.00',
          lots: [delivered(1, daysAgo(9, 9), daysAgo(7, 14))],
        },
      ],
      shipping: { total: '9.00' },
    }),
    buildOrder({
      id: id.notShipped,
      customer: people.mira,
      currency: 'CHF',
      placedAt: daysAgo(1, 20),
      items: [
        { ...products.chairAsh, quantity: 2, total: '298.00' },
        { ...products.grinder, quantity: 1, total: '129.00' },
      ],
      shipping: { total: '24.00', standard: '12.00' },
    }),
    buildOrder({
      id: id.qualityInUse,
      customer: people.mira,
      currency: 'CHF',
      placedAt: daysAgo(98, 11),
      items: [
        {
          ...products.grinder,
          quantity: 1,
          total: '129.00',
          lots: [delivered(1, daysAgo(96, 9), daysAgo(94, 13))],
        },
      ],
    }),
    buildOrder({
      id: id.longClosed,
      customer: people.mira,
      currency: 'CHF',
      placedAt: daysAgo(430, 11),
      items: [
        {
          ...products.planterL,
          quantity: 1,
          total: '94.00',
          lots: [delivered(1, daysAgo(428, 9), daysAgo(425, 13))],
        },
      ],
      shipping: { total: '9.00' },
    }),
  ];
}

function abroad({ daysAgo }: DemoDays): OrderDocumentInput[] {
  return [
    buildOrder({
      id: id.euWithdrawal,
      customer: people.lukas,
      currency: 'EUR',
      placedAt: daysAgo(14, 10),
      items: [
        {
          ...products.bagTan,
          quantity: 1,
          total: '184.00',
          taxTotal: '29.38',
          lots: [delivered(1, daysAgo(12, 9), daysAgo(9, 14))],
        },
        {
          ...products.mugSand,
          quantity: 3,
          total: '50.85',
          taxTotal: '8.12',
          lots: [delivered(3, daysAgo(12, 9), daysAgo(10, 14))],
        },
      ],
      shipping: { total: '14.90', standard: '4.90' },
    }),
    buildOrder({
      id: id.unitedKingdom,
      customer: people.olivia,
      currency: 'GBP',
      placedAt: daysAgo(16, 10),
      items: [
        {
          ...products.kettleVela,
          quantity: 1,
          total: '89.00',
          lots: [delivered(1, daysAgo(14, 9), daysAgo(11, 12))],
        },
      ],
      shipping: { total: '6.50' },
    }),
    buildOrder({
      id: id.japan,
      customer: people.yuki,
      currency: 'JPY',
      placedAt: daysAgo(12, 10),
      items: [
        {
          ...products.clockStation,
          quantity: 1,
          total: '12800',
          lots: [delivered(1, daysAgo(10, 9), daysAgo(5, 12))],
        },
      ],
      shipping: { total: '1500' },
    }),
    buildOrder({
      id: id.kuwait,
      customer: people.fatima,
      currency: 'KWD',
      placedAt: daysAgo(10, 10),
      items: [
        {
          ...products.phonesM3,
          quantity: 4,
          total: '37.000',
          lots: [delivered(4, daysAgo(8, 9), daysAgo(3, 12))],
        },
      ],
      shipping: { total: '1.250' },
    }),
  ];
}

function otherModes({ daysAgo }: DemoDays): OrderDocumentInput[] {
  return [
    buildOrder({
      id: id.commission,
      customer: people.mira,
      currency: 'CHF',
      placedAt: daysAgo(9, 10),
      items: [
        {
          ...products.phonesM3Bought,
          mode: 'COMMISSION',
          quantity: 1,
          total: '186.00',
          lots: [delivered(1, daysAgo(6, 9), daysAgo(3, 12))],
        },
      ],
      shipping: { total: '9.00' },
    }),
    buildOrder({
      id: id.traditionalTrade,
      customer: people.cafe,
      buyerKind: 'BUSINESS',
      currency: 'CHF',
      placedAt: daysAgo(34, 10),
      contractSignedAt: daysAgo(33, 16),
      items: [
        {
          ...products.cup120,
          mode: 'TRADITIONAL_TRADE',
          quantity: 4,
          total: '1480.00',
          lots: [delivered(4, daysAgo(20, 9), daysAgo(12, 12))],
        },
      ],
      payments: [bankTransfer(id.traditionalTrade, '1480.00', daysAgo(32, 9))],
    }),
  ];
}
