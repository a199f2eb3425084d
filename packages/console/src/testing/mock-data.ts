import type {
  DeskActionFragment,
  DeskDetailsFragment,
  DeskEvidenceFragment,
  DeskLineFragment,
  DeskViewerQuery,
  DeskWaitingFragment,
} from '@refund-widget/client';

/** Tue 24 Nov 2026, 10:12 in Paris: the moment at which the demonstration stands still. */
export const NOW = Date.parse('2026-11-24T09:12:00Z');
export const ZONE = 'Europe/Paris';

export const money = (amount: string, currencyCode = 'EUR') => ({ amount, currencyCode });

export const SELLERS = [
  { id: 'Seller:moss', name: 'Atelier Moss' },
  { id: 'Seller:kiln', name: 'Kiln & Co' },
  { id: 'Seller:north', name: 'Northfoot' },
  { id: 'Seller:hide', name: 'Hide & Oak' },
  { id: 'Seller:fell', name: 'Fell Knit' },
  { id: 'Seller:bar', name: 'Morning Bar' },
  { id: 'Seller:light', name: 'Northlight' },
];

export const VIEWER: DeskViewerQuery['viewer'] = {
  email: 'mara@northlight.example',
  kind: 'ADMINISTRATOR',
  name: 'Mara Lindqvist',
  role: 'ADMINISTRATOR',
  merchant: {
    id: 'Merchant:northlight',
    kind: 'MARKETPLACE',
    locale: 'en',
    name: 'Northlight Market',
    slug: 'northlight',
    timeZone: ZONE,
    sellers: SELLERS,
  },
  sellers: [],
  queueCounts: [
    { view: 'NEEDS_ANSWER', count: 23 },
    { view: 'DUE_TODAY', count: 8 },
    { view: 'WAITING_RETURN', count: 31 },
    { view: 'TO_INSPECT', count: 9 },
    { view: 'TO_PAY', count: 6 },
    { view: 'IN_DISPUTE', count: 3 },
    { view: 'WITH_SUPPLIER', count: 7 },
    { view: 'ALL_OPEN', count: 214 },
    { view: 'CLOSED', count: 1208 },
    { view: 'ALL', count: 1422 },
  ],
};

export function waiting(changes: Partial<DeskWaitingFragment> = {}): DeskWaitingFragment {
  return {
    actor: 'SELLER',
    clause: '§9.2',
    deadline: '2026-11-24T17:00:00.000Z',
    otherwise: 'ALLOW_ESCALATION',
    text: 'The seller has until Tue 24 Nov 2026, 18:00 to answer the request; if not, the buyer may ask the mediator to step in.',
    timeZone: ZONE,
    ...changes,
  };
}

export function action(name: string, lineIds: readonly string[], primary = false): DeskActionFragment {
  return { action: name, commits: primary, lineIds: [...lineIds], primary };
}

export function evidence(changes: Partial<DeskEvidenceFragment>): DeskEvidenceFragment {
  return {
    bytes: 2_100_000,
    createdAt: '2026-11-21T08:10:00.000Z',
    facts: null,
    fileName: 'mug.jpg',
    height: 3024,
    id: 'Evidence:1',
    kind: 'PHOTO',
    label: 'Photo of each damaged unit',
    mediaType: 'image/jpeg',
    refusedBecause: null,
    requirement: 'photo-of-damage',
    reviewable: true,
    state: 'ATTACHED',
    uploadedBy: 'BUYER',
    url: '/demo/evidence-mug.svg',
    width: 4032,
    ...changes,
  };
}

export function lineOf(changes: Partial<DeskLineFragment> = {}): DeskLineFragment {
  return {
    allowedDeductions: [],
    askable: [],
    availableActions: [],
    deductions: [],
    evidence: [],
    fault: 'CARRIER',
    goods: money('33.90'),
    goodsReceived: true,
    id: 'RefundRequestLine:mug',
    inspections: [],
    item: {
      id: 'OrderItem:mug',
      imageUrl: '/demo/mug.svg',
      policy: { key: 'marketplace-14-day', name: 'marketplace-14-day', version: 3 },
      quantity: 3,
      sku: 'MUG-350-MOS',
      title: 'Stoneware mug 350 ml',
      total: money('50.85'),
      variant: 'moss',
    },
    lot: {
      deliveredAt: '2026-11-19T13:20:00.000Z',
      expectedAt: null,
      firstUnit: 1,
      id: 'Lot:mug',
      lastUnit: 3,
      shippedAt: '2026-11-16T09:00:00.000Z',
      state: 'DELIVERED',
    },
    offers: [],
    supplierOffer: null,
    outboundShipping: money('8.07'),
    postage: { cap: null, clause: '§7.1', payer: 'SELLER' },
    quantity: 2,
    reason: 'DAMAGED_IN_TRANSIT',
    refund: money('41.97'),
    rejection: null,
    replacementLot: null,
    resolution: 'REFUND_AND_RETURN',
    returnAddress: null,
    returnRequired: true,
    rules: [
      {
        clause: '§4.1',
        code: 'WITHIN_WINDOW',
        outcome: 'PASS',
        text: 'Within 14 days of receipt: to Thu 3 Dec 2026, 24:00',
      },
      { clause: '§3.2', code: 'UNITS_FREE', outcome: 'PASS', text: 'Units free to claim: 3 of 3, asked 2' },
      { clause: '§6.2', code: 'EVIDENCE', outcome: 'PASS', text: 'Evidence complete: 3 of 3' },
      { clause: '§8.1', code: 'NO_RETURN', outcome: 'INFO', text: 'No return needed under €30.00: not met, €41.97' },
      {
        clause: '§7.1',
        code: 'POSTAGE',
        outcome: 'INFO',
        text: 'Carrier’s fault: seller pays return, outbound share included',
      },
      {
        clause: 'Dir. 2011/83 art. 9',
        code: 'WITHDRAWAL',
        outcome: 'INFO',
        text: 'EU withdrawal open to Thu 3 Dec 2026; pay ≤ 14 days of notice',
      },
      {
        clause: 'Dir. 2019/771 art. 13',
        code: 'CONFORMITY',
        outcome: 'INFO',
        text: 'EU conformity to 19 Nov 2028: repair first',
      },
    ],
    shares: [
      { unit: 1, amount: money('16.95') },
      { unit: 2, amount: money('16.95') },
    ],
    shipment: null,
    source: { id: 'marketplace-14-day', kind: 'POLICY', name: 'marketplace-14-day', version: 3 },
    state: 'SUBMITTED',
    stateSince: '2026-11-21T08:12:00.000Z',
    version: 1,
    waiting: waiting(),
    window: { closesAt: '2026-12-03T23:00:00.000Z', provisional: false, timeZone: ZONE },
    ...changes,
  };
}

const payment = (label: string, captured: string, refunded = '0.00', reserved = '0.00') => ({
  id: `Payment:${label}`,
  label,
  method: 'card',
  provider: 'sandbox',
  captured: money(captured),
  refunded: money(refunded),
  reserved: money(reserved),
});

type Timeline = DeskDetailsFragment['timeline'][number];

export function entry(seq: number, at: string, changes: Partial<Timeline>): Timeline {
  return {
    actorKind: 'SYSTEM',
    actorName: 'System',
    at,
    clause: null,
    event: 'remind',
    fromState: null,
    lineId: null,
    reason: null,
    seq,
    text: 'Reminder sent',
    toState: null,
    ...changes,
  };
}

export function requestOf(changes: Partial<DeskDetailsFragment> = {}): DeskDetailsFragment {
  const lines = changes.lines ?? [lineOf()];
  const ids = lines.map(({ id }) => id);
  return {
    availableActions: [action('approve', ids, true), action('reject', ids)],
    buyer: { country: 'FR', email: 'elise@mail.example', kind: 'CONSUMER', name: 'Élise Moreau', region: 'Lyon' },
    createdAt: '2026-11-21T08:12:00.000Z',
    details:
      'Two of the three mugs arrived with broken rims. The parcel was already dented. The third is fine and we love it, so I’m keeping it.',
    evidence: [
      evidence({}),
      evidence({
        id: 'Evidence:2',
        url: '/demo/evidence-close.svg',
        fileName: 'close.jpg',
        createdAt: '2026-11-21T08:10:20.000Z',
      }),
      evidence({
        id: 'Evidence:3',
        url: '/demo/evidence-box.svg',
        fileName: 'box.jpg',
        requirement: 'Photo of the outer box',
        createdAt: '2026-11-21T08:10:40.000Z',
      }),
      evidence({
        id: 'Evidence:4',
        url: '/demo/evidence-label.svg',
        fileName: 'label.mp4',
        kind: 'VIDEO',
        mediaType: 'video/mp4',
        requirement: null,
        createdAt: '2026-11-21T08:11:00.000Z',
      }),
    ],
    id: 'RefundRequest:R-10482',
    nextDeadline: '2026-11-24T17:00:00.000Z',
    number: 'R-10482',
    order: {
      captured: money('77.52'),
      currencyCode: 'EUR',
      externalId: 'N-20931',
      flags: [],
      id: 'Order:20931',
      items: [
        { id: 'OrderItem:mug', quantity: 3, title: 'Stoneware mug 350 ml', variant: 'moss' },
        { id: 'OrderItem:towel', quantity: 1, title: 'Tea towel, striped', variant: null },
      ],
      number: '#N-20931',
      payments: [payment('Visa ··4242', '77.52')],
      placedAt: '2026-11-14T19:41:00.000Z',
      refundable: money('77.52'),
      refunded: money('0.00'),
      shippingTotal: money('12.10'),
      source: 'Medusa export',
      total: money('77.52'),
    },
    plannedPortions: [
      { amount: money('41.97'), payment: { id: 'Payment:Visa ··4242', label: 'Visa ··4242', takesRefunds: true } },
    ],
    questions: [],
    refunds: [],
    forwardShipments: [],
    payableOptions: [],
    payables: [],
    manualPayouts: [],
    bankDetails: null,
    returnShipments: [],
    seller: {
      id: 'Seller:moss',
      name: 'Atelier Moss',
      returnAddresses: [
        {
          id: 'Address:1',
          name: 'Atelier Moss, Returns',
          lines: ['14 rue des Tanneurs'],
          postalCode: '59800',
          city: 'Lille',
          country: 'FR',
          phone: null,
          isDefault: true,
        },
        {
          id: 'Address:2',
          name: 'Atelier Moss, Workshop',
          lines: ['3 quai du Wault'],
          postalCode: '59000',
          city: 'Lille',
          country: 'FR',
          phone: null,
          isDefault: false,
        },
      ],
    },
    timeline: [
      entry(1, '2026-11-21T08:12:00.000Z', {
        actorKind: 'BUYER',
        actorName: 'Élise Moreau',
        event: 'submit',
        text: 'Request sent',
        toState: 'SUBMITTED',
      }),
      entry(2, '2026-11-23T17:00:00.000Z', { event: 'remind', text: 'Reminder sent', clause: '§9.2' }),
    ],
    total: money('41.97'),
    updatedAt: '2026-11-21T08:12:00.000Z',
    ...changes,
    lines,
  };
}
