import type { Offer } from '../offer/offer.ts';
import type { Request, RequestLine } from '../request-page/request.ts';
import { chf, globalId, photoOfDamage, usageFacts, waiting } from './fixtures.ts';
import { piece, request, requestLine } from './request-fixtures.ts';

const line = requestLine().id;

/** What the viewer may do to the one line. */
export function may(...actions: readonly string[]): Request['availableActions'] {
  return actions.map((action, index) => ({ action, lineIds: [line], primary: index === 0 }));
}

export function offer(change: Partial<Offer> = {}): Offer {
  return {
    acceptedBy: [],
    amount: chf('24.00'),
    authorName: 'Jonas, Alder & Finch',
    changes: [],
    createdAt: '2026-04-01T16:40:00+02:00',
    endReason: null,
    id: globalId('Offer', `${change.version ?? 1}`),
    note: null,
    postagePayer: 'BUYER',
    quantity: 2,
    resolution: 'REFUND_AND_RETURN',
    returnNeeded: true,
    shipBy: null,
    side: 'SELLER',
    state: 'STANDING',
    validUntil: '2026-04-04T18:00:00+02:00',
    version: 1,
    ...change,
  };
}

const first = offer({ state: 'COUNTERED' });
const mine = offer({
  amount: chf('44.00'),
  authorName: 'Mira Keller',
  createdAt: '2026-04-02T08:02:00+02:00',
  note: 'Sending them back costs more than CHF 24.',
  resolution: 'PARTIAL_REFUND',
  returnNeeded: false,
  side: 'BUYER',
  state: 'COUNTERED',
  version: 2,
});
const second = offer({
  amount: chf('38.00'),
  changes: [
    { field: 'AMOUNT', before: 'CHF 44.00', after: 'CHF 38.00', betterFor: 'SELLER', difference: chf('-6.00') },
    {
      field: 'VALIDITY',
      before: 'Thu 2 April, 18:00',
      after: 'Sat 4 April, 18:00',
      betterFor: 'BUYER',
      difference: null,
    },
  ],
  createdAt: '2026-04-02T09:05:00+02:00',
  note: 'That makes sense. You keep both plates, no postage.',
  resolution: 'PARTIAL_REFUND',
  returnNeeded: false,
  version: 3,
});

const answerOffer = waiting(
  'BUYER',
  '2026-04-04T18:00:00+02:00',
  'You have until Sat 4 April, 18:00 to answer the offer; if not, the offer lapses and your request stays as it was.',
);

function negotiating(change: Partial<RequestLine>, actions: Request['availableActions']): Request {
  return request({
    lines: [requestLine({ state: 'NEGOTIATING', waiting: answerOffer, version: 4, ...change })],
    availableActions: actions,
  });
}

/** The seller's second offer, after the buyer's own. */
export const theirOffer = negotiating(
  { offers: [first, mine, second], standingOffer: second },
  may('acceptOffer', 'counterOffer', 'declineOffer', 'escalate', 'cancel'),
);

/** The first offer, against what was asked for. */
export const firstOffer = negotiating(
  {
    offers: [
      offer({
        changes: [
          { field: 'AMOUNT', before: 'CHF 55.30', after: 'CHF 24.00', betterFor: 'SELLER', difference: chf('-31.30') },
        ],
      }),
    ],
    standingOffer: offer({
      changes: [
        { field: 'AMOUNT', before: 'CHF 55.30', after: 'CHF 24.00', betterFor: 'SELLER', difference: chf('-31.30') },
      ],
    }),
  },
  may('acceptOffer', 'counterOffer', 'declineOffer', 'cancel'),
);

/** The buyer's own offer waits for the seller. */
export const ownOffer = negotiating(
  {
    offers: [first, { ...mine, state: 'STANDING' }],
    standingOffer: { ...mine, state: 'STANDING' },
    waiting: waiting(
      'SELLER',
      '2026-04-04T18:00:00+02:00',
      'The seller has until Sat 4 April, 18:00 to answer your offer; if not, your offer lapses.',
    ),
  },
  may('cancel', 'escalate'),
);

type Question = Request['questions'][number];

export function question(change: Partial<Question> = {}): Question {
  return {
    answer: null,
    answeredAt: null,
    answeredByName: null,
    askedByKind: 'SELLER',
    askedByName: 'Jonas, Alder & Finch',
    askedOf: 'BUYER',
    createdAt: '2026-04-01T11:00:00+02:00',
    deadline: '2026-04-06T18:00:00+02:00',
    id: globalId('Question', 'q1'),
    lines: [{ id: line }],
    requirements: [photoOfDamage, usageFacts],
    state: 'OPEN',
    text: 'Was the plate ever in an oven? Please show the rim.',
    ...change,
  };
}

const answerQuestion = waiting(
  'BUYER',
  '2026-04-06T18:00:00+02:00',
  'You have until Mon 6 April, 18:00 to answer the question; if not, it goes on without the answer.',
);

export const asked = request({
  lines: [requestLine({ state: 'AWAITING_INFORMATION', waiting: answerQuestion, version: 3 })],
  availableActions: may('answerInformation', 'cancel'),
  questions: [question()],
});

/** A photo that the seller could not use. */
export const refusedPiece = request({
  evidence: [piece({ id: 'e1', state: 'REFUSED', refusedBecause: 'Too dark to see the rim.' }), piece({ id: 'e2' })],
  availableActions: may('addEvidence', 'cancel'),
});

export const parcelLeft = request({
  lines: [
    requestLine({
      waiting: waiting(
        'BUYER',
        '2026-04-08T00:00:00+02:00',
        'You have until Tue 7 April, 23:59 to say what you would like; if not, it waits for delivery.',
      ),
    }),
  ],
  availableActions: may('convertToReturn', 'cancel'),
});

export const rejected = request({
  lines: [
    requestLine({
      state: 'REJECTED',
      rejection: { note: 'The dent is from use.' },
      waiting: waiting(
        'BUYER',
        '2026-04-10T00:00:00+02:00',
        'You may ask for a decision until Thu 9 April, 23:59; if not, the request closes.',
      ),
    }),
  ],
  availableActions: may('escalate'),
});

type Dispute = Request['disputes'][number];

export function dispute(change: Partial<Dispute> = {}): Dispute {
  return {
    appeal: false,
    decisions: [],
    id: globalId('Dispute', 'd1'),
    mediator: { name: 'Ines Vogel' },
    openedAt: '2026-04-01T10:00:00+02:00',
    openedBy: 'BUYER',
    openedByName: 'Mira Keller',
    points: [
      { name: 'What is wrong', buyer: 'Damaged on the way', seller: 'Declined: “The dent is from use.”' },
      { name: 'Wanted and offered', buyer: 'Refund and return, CHF 55.30', seller: 'No offer' },
    ],
    reason: 'The plates arrived broken, and the seller says it is my fault.',
    state: 'OPEN',
    ...change,
  };
}

const deciding = waiting(
  'MEDIATOR',
  '2026-04-16T00:00:00+02:00',
  'The mediator has until Wed 15 April, 23:59 to decide.',
);

export const inDispute = request({
  lines: [requestLine({ state: 'IN_DISPUTE', waiting: deciding })],
  availableActions: may('withdrawDispute', 'addEvidence', 'proposeSettlement'),
  disputes: [dispute()],
});

/** The mediator asks, and proposes a settlement. */
export const mediated = request({
  lines: [
    requestLine({
      state: 'IN_DISPUTE',
      waiting: answerQuestion,
      offers: [offer({ side: 'MEDIATOR', authorName: 'Ines Vogel', acceptedBy: ['SELLER'] })],
      standingOffer: offer({ side: 'MEDIATOR', authorName: 'Ines Vogel', acceptedBy: ['SELLER'] }),
    }),
  ],
  availableActions: may('answerInformation', 'settle', 'declineOffer', 'proposeSettlement', 'withdrawDispute'),
  disputes: [dispute()],
  questions: [question({ askedByKind: 'MEDIATOR', askedByName: 'Ines Vogel', requirements: [] })],
});

const decided = dispute({
  state: 'DECIDED',
  decisions: [
    {
      amount: chf('27.65'),
      at: '2026-04-02T08:00:00+02:00',
      decidedByName: 'Ines Vogel',
      fundedBy: 'SELLER',
      line: { id: line, item: { title: 'Dinner plate, sand' } },
      outcome: 'REFUND_DUE',
      postagePayer: null,
      reason: 'One plate was broken on arrival, as the photo shows. The other shows marks of use.',
      returnRequired: false,
    },
  ],
});

/** Refunded by decision; an appeal is open. */
export const appealable = request({
  lines: [
    requestLine({
      state: 'REFUNDED',
      waiting: waiting('BUYER', '2026-04-09T00:00:00+02:00', 'You have until Wed 8 April, 23:59 to appeal.'),
    }),
  ],
  availableActions: may('appeal'),
  disputes: [decided],
  statementUrl: 'https://evidence.test/print/statement',
  recordUrl: 'https://evidence.test/print/record',
  refunds: [
    {
      acceptedAt: '2026-04-02T08:10:00+02:00',
      amount: chf('27.65'),
      createdAt: '2026-04-02T08:05:00+02:00',
      failureMessage: null,
      id: 'r1',
      payment: { label: 'Visa ending 4242' },
      providerReference: 'RF-77120',
      settledAt: '2026-04-02T08:20:00+02:00',
      state: 'SUCCEEDED',
    },
  ],
  plannedPortions: [],
  total: chf('27.65'),
});

export const closed = request({
  lines: [requestLine({ state: 'CLOSED', waiting: null })],
  availableActions: [],
  disputes: [
    { ...decided, decisions: decided.decisions.map((each) => ({ ...each, outcome: 'CLOSED', amount: chf('0.00') })) },
  ],
  recordUrl: 'https://evidence.test/print/record',
});

/** A new one is on its way, and return postage may be claimed. */
export const replacementSent = request({
  lines: [
    requestLine({
      state: 'REPLACEMENT_SENT',
      resolution: 'REPLACEMENT',
      forwardShipment: {
        carrier: 'Swiss Post',
        deliveredAt: null,
        dispatchedAt: '2026-04-01T09:00:00+02:00',
        id: 'f1',
        kind: 'REPLACEMENT',
        state: 'IN_TRANSIT',
        trackingNumber: '99.60.038412.00217742',
      },
      waiting: waiting(
        'CARRIER',
        '2026-04-08T00:00:00+02:00',
        'The carrier has until Tue 7 April, 23:59 to deliver the new one; if not, the seller sends another or makes an offer.',
      ),
    }),
  ],
  availableActions: [],
  payableOptions: [{ cap: chf('20.00'), kind: 'RETURN_POSTAGE', payer: 'SELLER' }],
  payables: [
    {
      amount: chf('9.80'),
      claimedAt: '2026-03-30T09:00:00+02:00',
      declineReason: 'The receipt is of another parcel.',
      id: 'p1',
      kind: 'RETURN_POSTAGE',
      paidAt: null,
      reference: null,
      state: 'DECLINED',
    },
  ],
});

/** The card takes no refund; the seller needs to know where the money goes. */
export const bankDetailsNeeded = request({
  lines: [
    requestLine({
      state: 'REFUND_DUE',
      waiting: waiting(
        'SELLER',
        '2026-04-10T00:00:00+02:00',
        'The seller has until Thu 9 April, 23:59 to send the money; if not, you can ask the mediator to step in.',
      ),
    }),
  ],
  availableActions: may('giveBankDetails'),
});

export const inTransit = request({
  lines: [
    requestLine({
      state: 'RETURN_IN_TRANSIT',
      waiting: waiting(
        'SELLER',
        '2026-04-10T00:00:00+02:00',
        'The carrier has until Thu 9 April, 23:59 to deliver the parcel; if not, you can ask the mediator to step in.',
      ),
    }),
  ],
  availableActions: may('correctShipment'),
  returnShipments: [
    {
      carrier: 'Swiss Post',
      dispatchedAt: '2026-04-01T10:00:00+02:00',
      id: globalId('ReturnShipment', 's1'),
      receivedAt: null,
      trackingNumber: '99.60.038412.00217741',
    },
  ],
});

export const cancelled = request({
  lines: [requestLine({ state: 'CANCELLED', waiting: null })],
  availableActions: [],
});

/** Every state in which the buyer sees or does something of its own. */
export const life: Readonly<Record<string, Request>> = {
  'their offer': theirOffer,
  'the first offer': firstOffer,
  'an own offer': ownOffer,
  'a question': asked,
  'refused evidence': refusedPiece,
  'a parcel that left': parcelLeft,
  'a rejection': rejected,
  'a dispute': inDispute,
  'a dispute with a question and a proposal': mediated,
  'a decision that may be appealed': appealable,
  'a closed dispute': closed,
  'a new one on its way': replacementSent,
  'bank details needed': bankDetailsNeeded,
  'a parcel on its way': inTransit,
  'a cancelled request': cancelled,
};
