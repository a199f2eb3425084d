import type { DeskDetailsFragment } from '@refund-widget/client';
import { action, entry, lineOf, money, requestOf, SELLERS, waiting } from './mock-data.ts';

const crew = lineOf({
  id: 'RefundRequestLine:crew',
  reason: 'CHANGE_OF_MIND',
  fault: 'BUYER',
  quantity: 3,
  state: 'INSPECTING',
  version: 5,
  goods: money('161.73'),
  outboundShipping: money('4.90'),
  refund: money('166.63'),
  item: {
    id: 'OrderItem:crew',
    imageUrl: '/demo/knit.svg',
    policy: { key: 'retail-7-day', name: 'retail-7-day', version: 2 },
    quantity: 3,
    sku: 'CREW-NVY-L',
    title: 'Merino crew',
    total: money('161.73'),
    variant: 'navy, L',
  },
  shares: [1, 2, 3].map((unit) => ({ unit, amount: money('53.91') })),
  allowedDeductions: [{ code: 'DIMINISHED_VALUE', amount: money('80.88'), clause: '§5.4', when: 'INSPECTION' }],
  waiting: waiting({ deadline: '2026-11-24T19:00:00.000Z', clause: 'retail-7-day §6.3', otherwise: 'APPROVE' }),
});

/** R-10467: three pullovers came back and wait to be inspected. */
export function inspectionRequest(changes: Partial<DeskDetailsFragment> = {}): DeskDetailsFragment {
  return requestOf({
    id: 'RefundRequest:R-10467',
    number: 'R-10467',
    buyer: { country: 'DE', email: 'l.berg@mail.example', kind: 'CONSUMER', name: 'Lukas Berg', region: 'Berlin' },
    seller: { id: 'Seller:fell', name: 'Fell Knit', returnAddresses: [] },
    details: 'They are lovely, but too warm for me.',
    lines: [crew],
    availableActions: [action('inspect', [crew.id], true)],
    evidence: [],
    plannedPortions: [
      { amount: money('166.63'), payment: { id: 'Payment:paypal', label: 'PayPal', takesRefunds: true } },
    ],
    returnShipments: [
      {
        carrier: 'DHL',
        dispatchedAt: '2026-11-20T10:00:00.000Z',
        id: 'ReturnShipment:1',
        lines: [{ id: crew.id, quantity: 3 }],
        proof: [],
        receivedAt: '2026-11-23T13:30:00.000Z',
        state: 'RECEIVED',
        trackingNumber: '00340434292135',
      },
    ],
    total: money('166.63'),
    ...changes,
  });
}

const payments = {
  gift: {
    id: 'Payment:gift',
    label: 'Gift card ··9031',
    captured: money('40.00'),
    refunded: money('40.00'),
    reserved: money('0.00'),
  },
  visa: {
    id: 'Payment:visa',
    label: 'Visa ··4242',
    captured: money('190.00'),
    refunded: money('0.00'),
    reserved: money('134.60'),
  },
  klarna: {
    id: 'Payment:klarna',
    label: 'Klarna ··K77',
    captured: money('64.00'),
    refunded: money('0.00'),
    reserved: money('0.00'),
  },
};

const grinder = lineOf({
  id: 'RefundRequestLine:grinder',
  reason: 'QUALITY_ISSUE_IN_USE',
  fault: 'SELLER',
  quantity: 3,
  state: 'REFUND_DUE',
  version: 8,
  goods: money('214.60'),
  outboundShipping: money('0.00'),
  refund: money('214.60'),
  item: {
    id: 'OrderItem:grinder',
    imageUrl: '/demo/grinder.svg',
    policy: { key: 'retail-7-day', name: 'retail-7-day', version: 2 },
    quantity: 3,
    sku: 'GRD-1',
    title: 'Burr grinder',
    total: money('214.60'),
    variant: null,
  },
  shares: [money('71.53'), money('71.54'), money('71.53')].map((amount, index) => ({ unit: index + 1, amount })),
  waiting: waiting({ deadline: '2026-11-24T22:59:00.000Z', clause: '§10.1', otherwise: 'REMIND' }),
});

type Refund = DeskDetailsFragment['refunds'][number];

const leg = (changes: Partial<Refund>): Refund => ({
  acceptedAt: null,
  amount: money('40.00'),
  attempts: 1,
  createdAt: '2026-11-24T08:41:00.000Z',
  failureCode: null,
  failureMessage: null,
  id: 'RefundTransaction:1',
  payment: payments.gift,
  provider: 'sandbox',
  providerReference: null,
  settledAt: null,
  state: 'RESERVED',
  ...changes,
});

/** R-10439: one leg settled, one unknown, one failed and due again. */
export function payoutRequest(changes: Partial<DeskDetailsFragment> = {}): DeskDetailsFragment {
  const base = requestOf();
  return requestOf({
    id: 'RefundRequest:R-10439',
    number: 'R-10439',
    buyer: { country: 'IE', email: 'paul@mail.example', kind: 'CONSUMER', name: 'Paul Okafor', region: 'Cork' },
    seller: { id: 'Seller:bar', name: 'Morning Bar', returnAddresses: [] },
    details: 'The burrs jam after a minute.',
    evidence: [],
    lines: [grinder],
    availableActions: [action('refund', [grinder.id], true)],
    order: {
      ...base.order,
      number: '#N-20790',
      captured: money('294.00'),
      refunded: money('40.00'),
      refundable: money('119.40'),
      payments: Object.values(payments).map((payment) => ({ ...payment, method: 'card', provider: 'sandbox' })),
    },
    plannedPortions: [
      { amount: money('40.00'), payment: { id: 'Payment:klarna', label: 'Klarna ··K77', takesRefunds: true } },
    ],
    refunds: [
      leg({ state: 'SUCCEEDED', settledAt: '2026-11-24T08:41:30.000Z' }),
      leg({
        id: 'RefundTransaction:2',
        amount: money('134.60'),
        payment: payments.visa,
        state: 'UNKNOWN',
        attempts: 3,
        providerReference: 'rf_01J9ZK7Q',
      }),
      leg({
        id: 'RefundTransaction:3',
        payment: payments.klarna,
        state: 'FAILED',
        failureCode: 'method_unavailable',
        failureMessage: '“account closed”',
      }),
    ],
    total: money('214.60'),
    ...changes,
  });
}

/** R-10482 after somebody else agreed to it. */
export function agreedMeanwhile(): DeskDetailsFragment {
  const request = requestOf();
  const lines = request.lines.map((line) => ({
    ...line,
    state: 'AWAITING_RETURN' as const,
    version: 2,
    waiting: waiting({ actor: 'BUYER', deadline: '2026-12-01T22:59:00.000Z', otherwise: 'REMIND' }),
  }));
  return requestOf({
    lines,
    availableActions: [action('enterShipment', [lines[0]?.id ?? ''])],
    updatedAt: '2026-11-24T09:11:50.000Z',
    timeline: [
      ...request.timeline,
      entry(3, '2026-11-24T09:11:50.000Z', {
        actorKind: 'SELLER',
        actorName: 'Ana Kovač',
        event: 'approve',
        fromState: 'SUBMITTED',
        text: 'Request approved',
        toState: 'AWAITING_RETURN',
      }),
    ],
  });
}

/** A request of two items, so that decisions have lines to choose from. */
export function twoLineRequest(): DeskDetailsFragment {
  const mug = lineOf();
  const towel = lineOf({
    id: 'RefundRequestLine:towel',
    quantity: 1,
    goods: money('9.90'),
    outboundShipping: money('0.00'),
    refund: money('9.90'),
    returnRequired: false,
    resolution: 'REFUND_ONLY',
    item: {
      ...mug.item,
      id: 'OrderItem:towel',
      title: 'Tea towel, striped',
      variant: null,
      quantity: 1,
      sku: 'TOW-1',
      total: money('9.90'),
      imageUrl: null,
    },
    shares: [{ unit: 1, amount: money('9.90') }],
  });
  return requestOf({
    lines: [mug, towel],
    total: money('51.87'),
    plannedPortions: [
      { amount: money('51.87'), payment: { id: 'Payment:visa', label: 'Visa ··4242', takesRefunds: true } },
    ],
    seller: { ...requestOf().seller, name: SELLERS[0]?.name ?? '' },
  });
}
