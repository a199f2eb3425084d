import type { OrderDocumentInput } from '@refund-widget/connectors';
import type { DemoDays } from '../demo-days.ts';
import { demoDirectory } from '../demo-directory.ts';
import { bankTransfer, buildOrder, card, delivered, giftCard, inTransit } from './build-order.ts';

const { customers: people, orders: id } = demoDirectory;

/** Orders that nobody has asked about yet, so that a buyer can: each shows another answer. Made anew every day. */
export function alderFinchShowcase(days: DemoDays): OrderDocumentInput[] {
  return [everyAnswer(days), ...todaysAnswers(days), ...abroad(days), ...otherModes(days)];
}

/** Orders that requests in every state stand on. Made once. */
export function alderFinchHistory(days: DemoDays): OrderDocumentInput[] {
  return [...mirasRequests(days), ...othersRequests(days)];
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
        sku: 'THROW-OAT',
        title: 'Wool throw',
        variant: 'Oat',
        picture: 'throw',
        quantity: 1,
        total: '148.00',
        lots: [arrived],
      },
      {
        sku: 'PLATE-SAND',
        title: 'Dinner plate',
        variant: 'Sand',
        picture: 'plates',
        quantity: 6,
        total: '162.00',
        lots: [delivered(4, daysAgo(3, 9), daysAgo(1, 11)), inTransit(2, daysAgo(1, 17), inDays(3))],
      },
      {
        sku: 'LAMP-KRANICH',
        title: 'Floor lamp Kranich',
        picture: 'floor-lamp',
        quantity: 1,
        total: '310.00',
        tags: ['no-7-day-returns'],
        lots: [arrived],
      },
      {
        sku: 'PLANTER-L',
        title: 'Ceramic planter',
        variant: 'Large',
        picture: 'planter',
        quantity: 1,
        total: '94.00',
        lots: [inTransit(1, daysAgo(1, 17), inDays(3))],
      },
      {
        sku: 'LINEN-SET',
        title: 'Table linen, set of 2',
        picture: 'linen',
        quantity: 2,
        total: '76.00',
        lots: [delivered(2, daysAgo(10, 9), daysAgo(8, 15))],
      },
      {
        sku: 'BOARD-OAK-MJ',
        title: 'Oak board, engraved “M & J”',
        picture: 'board',
        quantity: 1,
        total: '89.00',
        tags: ['customised'],
        lots: [arrived],
      },
      {
        sku: 'FORWARD-LUGANO',
        title: 'Forwarding to Lugano',
        variant: '1 parcel, bought elsewhere',
        picture: 'parcel',
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
          sku: 'CREW-NAVY',
          title: 'Merino crew',
          variant: 'Navy, M',
          picture: 'crew',
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
        { sku: 'CHAIR-ASH', title: 'Ash side chair', picture: 'chair', quantity: 2, total: '298.00' },
        { sku: 'GRINDER', title: 'Burr grinder', picture: 'grinder', quantity: 1, total: '129.00' },
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
          sku: 'GRINDER',
          title: 'Burr grinder',
          picture: 'grinder',
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
          sku: 'PLANTER-L',
          title: 'Ceramic planter',
          variant: 'Large',
          picture: 'planter',
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
          sku: 'BAG-TAN',
          title: 'Weekender bag',
          variant: 'Tan',
          picture: 'bag',
          quantity: 1,
          total: '184.00',
          taxTotal: '29.38',
          lots: [delivered(1, daysAgo(12, 9), daysAgo(9, 14))],
        },
        {
          sku: 'MUG-SAND',
          title: 'Stoneware mug',
          variant: 'Sand',
          picture: 'mug',
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
          sku: 'KETTLE-VELA',
          title: 'Kettle Vela',
          picture: 'kettle',
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
          sku: 'CLOCK-STATION',
          title: 'Station wall clock',
          picture: 'clock',
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
          sku: 'PHONES-M3',
          title: 'Studio headphones M3',
          picture: 'headphones',
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
          sku: 'PHONES-M3',
          title: 'Studio headphones M3',
          variant: 'Bought for you from the maker',
          picture: 'headphones',
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
          sku: 'CUP-120',
          title: 'Espresso cups, carton of 120',
          picture: 'cups',
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

function mirasRequests({ daysAgo }: DemoDays): OrderDocumentInput[] {
  const mira = { customer: people.mira, currency: 'CHF' } as const;
  return [
    buildOrder({
      ...mira,
      id: id.submitted,
      placedAt: daysAgo(8, 10),
      items: [
        {
          sku: 'LINEN-GREY',
          title: 'Table linen',
          variant: 'Grey',
          picture: 'linen',
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
          sku: 'KETTLE-VELA',
          title: 'Kettle Vela',
          picture: 'kettle',
          quantity: 1,
          total: '129.00',
          lots: [delivered(1, daysAgo(9, 9), daysAgo(7, 12))],
        },
        {
          sku: 'TOWEL-2',
          title: 'Tea towels, set of 2',
          picture: 'linen',
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
          sku: 'THROW-OAT',
          title: 'Wool throw',
          variant: 'Oat',
          picture: 'throw',
          quantity: 1,
          total: '148.00',
          lots: [delivered(1, daysAgo(12, 9), daysAgo(9, 12))],
        },
        {
          sku: 'PLATE-SAND',
          title: 'Dinner plate',
          variant: 'Sand',
          picture: 'plates',
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
          sku: 'PLATE-SAND',
          title: 'Dinner plate',
          variant: 'Sand',
          picture: 'plates',
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
          sku: 'CREW-NAVY',
          title: 'Merino crew',
          variant: 'Navy, M',
          picture: 'crew',
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
          sku: 'CREW-NAVY',
          title: 'Merino crew',
          variant: 'Navy, L',
          picture: 'crew',
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
          sku: 'GRINDER',
          title: 'Burr grinder',
          picture: 'grinder',
          quantity: 1,
          total: '129.00',
          lots: [delivered(1, daysAgo(20, 9), daysAgo(16, 12))],
        },
        {
          sku: 'CUP-2',
          title: 'Espresso cups, set of 2',
          picture: 'cups',
          quantity: 2,
          total: '85.60',
          lots: [delivered(2, daysAgo(20, 9), daysAgo(16, 12))],
        },
      ],
      shipping: { total: '15.40', standard: '9.90' },
      payments: [giftCard(id.refundDue, '40.00', daysAgo(22, 10)), card(id.refundDue, '190.00', daysAgo(22, 10))],
    }),
    buildOrder({
      id: id.awaitingTransfer,
      customer: people.omar,
      currency: 'CHF',
      placedAt: daysAgo(3, 10),
      items: [{ sku: 'CHAIR-ASH', title: 'Ash side chair', picture: 'chair', quantity: 2, total: '298.00' }],
      payments: [bankTransfer(id.awaitingTransfer, '298.00', daysAgo(3, 15))],
    }),
    buildOrder({
      id: id.refundBounced,
      customer: people.chiara,
      currency: 'EUR',
      placedAt: daysAgo(3, 11),
      items: [
        { sku: 'MUG-SAND', title: 'Stoneware mug', variant: 'Sand', picture: 'mug', quantity: 6, total: '101.70' },
      ],
      payments: [card(id.refundBounced, '101.70', daysAgo(3, 11), 'fails-after-acceptance')],
    }),
    buildOrder({
      id: id.commissionAsked,
      customer: people.sofia,
      currency: 'CHF',
      placedAt: daysAgo(19, 10),
      items: [
        {
          sku: 'PHONES-M3',
          title: 'Studio headphones M3',
          variant: 'Bought for you from the maker',
          picture: 'headphones',
          mode: 'COMMISSION',
          quantity: 1,
          total: '186.00',
          lots: [delivered(1, daysAgo(15, 9), daysAgo(12, 12))],
        },
      ],
    }),
  ];
}
