import type { OrderListQuery, RefundQuoteQuery, RefundRequestCreateMutation } from '@refund-widget/client';
import type { Request, RequestLine } from '../request-page/request.ts';
import { chf, globalId, waiting, zone } from './fixtures.ts';

export const sellerWaiting = waiting(
  'SELLER',
  '2026-04-10T00:00:00+02:00',
  'The seller has until Thu 9 April, 23:59 to answer the request; if not, you can ask the mediator to step in.',
);

export const returnWaiting = waiting(
  'BUYER',
  '2026-04-11T00:00:00+02:00',
  'You have until Fri 10 April, 23:59 to send the goods back; if not, the request expires.',
);

export function requestLine(change: Partial<RequestLine> = {}): RequestLine {
  return {
    id: globalId('RefundRequestLine', 'plates'),
    deductions: [],
    evidence: [],
    forwardShipment: null,
    goods: chf('54.00'),
    goodsReceived: true,
    inspections: [],
    item: { id: globalId('OrderItem', 'plates'), imageUrl: null, title: 'Dinner plate, sand', variant: null },
    offerLimits: {
      latestValidity: '2026-05-02T00:00:00+02:00',
      most: chf('55.30'),
      resolutions: ['REFUND_AND_RETURN', 'REFUND_ONLY', 'PARTIAL_REFUND', 'REPLACEMENT'],
      returnPossible: true,
    },
    offers: [],
    outboundShipping: chf('1.30'),
    postage: { payer: 'SELLER' },
    quantity: 2,
    reason: 'DAMAGED_IN_TRANSIT',
    refund: chf('55.30'),
    rejection: null,
    replacementLot: null,
    resolution: 'REFUND_AND_RETURN',
    returnAddress: null,
    returnRequired: true,
    standingOffer: null,
    state: 'SUBMITTED',
    stateSince: '2026-04-01T09:12:00+02:00',
    version: 1,
    waiting: sellerWaiting,
    window: { timeZone: zone },
    ...change,
  };
}

/** A photo that the buyer showed. */
export function piece(change: Partial<Request['evidence'][number]> = {}): Request['evidence'][number] {
  return {
    fileName: 'plates.jpg',
    id: 'e1',
    kind: 'PHOTO',
    label: 'Photo of the damage',
    refusedBecause: null,
    requirement: 'photo-of-damage',
    state: 'ATTACHED',
    uploadedBy: 'BUYER',
    // A grey square.
    url: 'data:image/gif;base64,R0lGODlhAQABAIAAAMLCwgAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==',
    ...change,
  };
}

export function request(change: Partial<Request> = {}): Request {
  return {
    availableActions: [{ action: 'cancel', lineIds: [requestLine().id], primary: false }],
    bankDetails: null,
    createdAt: '2026-04-01T09:12:00+02:00',
    disputes: [],
    supplierLegs: [],
    details: 'Two plates came with a chipped rim. The box had a dent on one side.',
    evidence: [piece({ id: 'e1' }), piece({ id: 'e2' })],
    id: globalId('RefundRequest', 'R-10482'),
    number: 'R-10482',
    order: { id: globalId('Order', 'A-10428'), number: 'A-10428' },
    seller: { id: globalId('Seller', 'alder-finch'), name: 'Alder & Finch' },
    lines: [requestLine()],
    payableOptions: [],
    payables: [],
    plannedPortions: [
      { amount: chf('30.00'), payment: { id: 'p1', label: 'Visa ending 4242' } },
      { amount: chf('25.30'), payment: { id: 'p2', label: 'gift card ending 8810' } },
    ],
    questions: [],
    recordUrl: null,
    refunds: [],
    returnShipments: [],
    statementUrl: null,
    timeline: [{ at: '2026-04-01T09:12:00+02:00', seq: 1, text: 'You sent the request' }],
    total: chf('55.30'),
    ...change,
  };
}

export const address = {
  id: globalId('ReturnAddress', 'main'),
  name: 'Alder & Finch, Returns',
  lines: ['Hall 4, dock 12', 'Industriestrasse 18'],
  postalCode: '8604',
  city: 'Volketswil',
  country: 'CH',
  phone: null,
};

/** The seller agreed; the buyer sends the plates back. */
export const awaitingReturn = request({
  lines: [requestLine({ state: 'AWAITING_RETURN', waiting: returnWaiting, returnAddress: address, version: 2 })],
  availableActions: [
    { action: 'enterShipment', lineIds: [requestLine().id], primary: true },
    { action: 'cancel', lineIds: [requestLine().id], primary: false },
  ],
  timeline: [
    { at: '2026-04-01T09:12:00+02:00', seq: 1, text: 'You sent the request' },
    { at: '2026-04-01T16:40:00+02:00', seq: 2, text: 'The seller agreed' },
  ],
});

export const refunded = request({
  lines: [
    requestLine({
      state: 'REFUNDED',
      waiting: null,
      inspections: [
        {
          accepted: true,
          at: '2026-04-01T11:30:00+02:00',
          id: 'i1',
          note: 'Washed once; felted along one edge.',
          quantity: 2,
        },
      ],
      deductions: [{ amount: chf('11.80'), clause: '3.5', code: 'DIMINISHED_VALUE', note: 'Felted along one edge' }],
    }),
  ],
  availableActions: [],
  plannedPortions: [],
  returnShipments: [
    {
      carrier: 'Swiss Post',
      dispatchedAt: '2026-03-28T10:00:00+01:00',
      id: 's1',
      receivedAt: '2026-03-31T08:00:00+02:00',
      trackingNumber: '99.60.038412.00217741',
    },
  ],
  refunds: [
    {
      acceptedAt: '2026-04-01T12:00:00+02:00',
      amount: chf('30.00'),
      createdAt: '2026-04-01T12:00:00+02:00',
      failureMessage: null,
      id: 'r1',
      payment: { label: 'Visa ending 4242' },
      providerReference: 'RF-77120',
      settledAt: null,
      state: 'ACCEPTED',
    },
    {
      acceptedAt: '2026-04-01T12:00:00+02:00',
      amount: chf('13.50'),
      createdAt: '2026-04-01T12:00:00+02:00',
      failureMessage: null,
      id: 'r2',
      payment: { label: 'Gift card ending 8810' },
      providerReference: 'RF-77121',
      settledAt: '2026-04-01T12:05:00+02:00',
      state: 'SUCCEEDED',
    },
  ],
  total: chf('43.50'),
});

/** What the quote says for the throw and two plates of the review mock. */
export const quoteAnswer: RefundQuoteQuery = {
  refundQuote: {
    userErrors: [],
    quote: {
      total: chf('193.10'),
      portions: [
        { amount: chf('143.10'), payment: { id: 'p1', label: 'Visa ending 4242' } },
        { amount: chf('50.00'), payment: { id: 'p2', label: 'gift card ending 8810' } },
      ],
      lines: [
        {
          approval: 'REVIEW',
          deductions: [
            { amount: chf('4.20'), clause: '3.4', code: 'DUTIES', note: null },
            { amount: chf('6.00'), clause: '3.4', code: 'HANDLING', note: null },
          ],
          goods: chf('148.00'),
          item: { id: globalId('OrderItem', 'throw') },
          lot: { id: globalId('Lot', 'throw') },
          outboundShipping: chf('0.00'),
          outboundShippingClause: null,
          postage: { cap: null, clause: '3.3', payer: 'BUYER' },
          quantity: 1,
          reason: 'CHANGE_OF_MIND',
          resolution: 'REFUND_AND_RETURN',
          returnRequired: true,
        },
        {
          approval: 'REVIEW',
          deductions: [],
          goods: chf('54.00'),
          item: { id: globalId('OrderItem', 'plates') },
          lot: { id: globalId('Lot', 'plates-1') },
          outboundShipping: chf('1.30'),
          outboundShippingClause: '3.2',
          postage: { cap: chf('20.00'), clause: '3.3', payer: 'SELLER' },
          quantity: 2,
          reason: 'DAMAGED_IN_TRANSIT',
          resolution: 'REFUND_AND_RETURN',
          returnRequired: true,
        },
      ],
    },
  },
};

export const createdAnswer: RefundRequestCreateMutation = {
  refundRequestCreate: {
    userErrors: [],
    refundRequest: {
      id: globalId('RefundRequest', 'R-10482'),
      number: 'R-10482',
      seller: { name: 'Alder & Finch' },
      lines: [
        {
          id: requestLine().id,
          resolution: 'REFUND_AND_RETURN',
          returnRequired: true,
          state: 'SUBMITTED',
          waiting: sellerWaiting,
        },
      ],
      total: chf('193.10'),
    },
  },
};

type ListedEdge = OrderListQuery['viewer']['orders']['edges'][number];

function listed(
  number: string,
  placedAt: string,
  titles: string[],
  change: Partial<ListedEdge['node']> = {},
): ListedEdge {
  const node = {
    id: globalId('Order', number),
    number,
    placedAt,
    items: titles.map((title, index) => ({ id: `${number}-${index}`, imageUrl: null, title })),
    refundRequests: [],
    refundSummary: {
      eligibleItems: 0,
      firstDeadline: null,
      faultItems: 0,
      negotiableItems: 0,
      timeZone: zone,
      waitingForViewer: null,
    },
    ...change,
  };
  return { node };
}

const sendItBack = { id: 'R-1', updatedAt: '2026-03-28T10:00:00Z', total: chf('120.00') };

export const orderListAnswer: OrderListQuery = {
  viewer: {
    orders: {
      pageInfo: { endCursor: null, hasNextPage: false },
      edges: [
        listed(
          'A-10428',
          '2026-03-16T10:00:00Z',
          ['Wool throw, oat', 'Plate', 'Lamp', 'Planter', 'Linen', 'Board', 'Parcel'],
          {
            refundSummary: {
              eligibleItems: 2,
              firstDeadline: '2026-04-08T00:00:00+02:00',
              faultItems: 0,
              negotiableItems: 1,
              timeZone: zone,
              waitingForViewer: null,
            },
          },
        ),
        listed('A-10391', '2026-03-02T10:00:00Z', ['Table linen, grey'], {
          refundRequests: [
            { ...sendItBack, id: 'R-2', lines: [{ id: 'l2', state: 'SUBMITTED', waiting: sellerWaiting }] },
          ],
        }),
        listed('A-10377', '2026-02-24T10:00:00Z', ['Kettle Vela', 'Planter'], {
          refundRequests: [{ ...sendItBack, lines: [{ id: 'l1', state: 'AWAITING_RETURN', waiting: returnWaiting }] }],
          refundSummary: {
            eligibleItems: 0,
            firstDeadline: null,
            faultItems: 0,
            negotiableItems: 0,
            timeZone: zone,
            waitingForViewer: { id: 'R-1' },
          },
        }),
        listed('A-10312', '2026-02-19T10:00:00Z', ['Dinner plates'], {
          refundRequests: [
            { ...sendItBack, id: 'R-3', total: chf('86.50'), lines: [{ id: 'l3', state: 'REFUNDED', waiting: null }] },
          ],
        }),
        listed('A-10240', '2026-01-12T10:00:00Z', ['Planter, large']),
      ],
    },
  },
};
