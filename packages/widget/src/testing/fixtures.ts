import type {
  OrderPageQuery,
  RefundFormQuery,
  RefundReason,
  RuleFragment,
  WaitingForFragment,
} from '@refund-widget/client';

type PageItem = NonNullable<OrderPageQuery['order']>['items'][number];
type PageLot = PageItem['refundEligibility']['lots'][number];
type FormItem = NonNullable<RefundFormQuery['order']>['items'][number];
type FormLotAnswer = FormItem['refundEligibility']['lots'][number];
type ReasonAnswer = FormLotAnswer['reasons'][number];

/** The moment at which all fixtures are looked at. */
export const now = new Date('2026-04-02T10:30:00+02:00');
export const zone = 'Europe/Zurich';

export const chf = (amount: string) => ({ amount, currencyCode: 'CHF' });

export const globalId = (type: string, name: string) => btoa(`${type}:${name}`);

const source = { kind: 'POLICY', name: 'Online retail, 7 working days', version: 3 } as const;

export function rule(outcome: RuleFragment['outcome'], text: string, clause: string): RuleFragment {
  return { outcome, text, clause };
}

/** 25 March to 7 April: seven working days over a weekend and Easter. */
const easterDays: NonNullable<PageLot['best']['window']>['days'] = [
  ['2026-03-25', 'START_DAY'],
  ['2026-03-26', 'COUNTED'],
  ['2026-03-27', 'COUNTED'],
  ['2026-03-28', 'WEEKEND'],
  ['2026-03-29', 'WEEKEND'],
  ['2026-03-30', 'COUNTED'],
  ['2026-03-31', 'COUNTED'],
  ['2026-04-01', 'COUNTED'],
  ['2026-04-02', 'COUNTED'],
  ['2026-04-03', 'HOLIDAY'],
  ['2026-04-04', 'WEEKEND'],
  ['2026-04-05', 'WEEKEND'],
  ['2026-04-06', 'HOLIDAY'],
  ['2026-04-07', 'COUNTED'],
].map(([date = '', why = '']) => ({ date, why, counted: why === 'COUNTED', name: null }));

interface LotShape {
  readonly name: string;
  readonly quantity?: number;
  readonly headline: string;
  readonly detail?: string;
  readonly answer: PageLot['best']['answer'];
  readonly code: string;
  readonly state?: PageLot['lot']['state'];
  readonly deliveredAt?: string | null;
  readonly expectedAt?: string;
  readonly closesAt?: string;
  readonly days?: typeof easterDays;
  readonly rules: RuleFragment[];
}

export function pageLot(shape: LotShape): PageLot {
  const quantity = shape.quantity ?? 1;
  const open = shape.answer === 'ELIGIBLE' || shape.answer === 'NEGOTIABLE';
  return {
    headline: shape.headline,
    detail: shape.detail ?? null,
    closedWithoutFault: null,
    best: {
      answer: shape.answer,
      code: shape.code,
      claimableQuantity: open ? quantity : 0,
      rules: shape.rules,
      source,
      window: shape.closesAt ? { closesAt: shape.closesAt, timeZone: zone, days: shape.days ?? [] } : null,
    },
    lot: {
      id: globalId('Lot', shape.name),
      quantity,
      state: shape.state ?? 'DELIVERED',
      deliveredAt: shape.deliveredAt === undefined ? '2026-03-25T14:12:00+01:00' : shape.deliveredAt,
      expectedAt: shape.expectedAt ?? null,
    },
  };
}

/** Closed for a change of mind, while a fault may still be reported. */
function faultOnlyLot(shape: LotShape): PageLot {
  const { best, ...lot } = pageLot({ ...shape, answer: 'NEGOTIABLE' });
  const { claimableQuantity: _, ...closed } = pageLot(shape).best;
  return { ...lot, best, closedWithoutFault: closed };
}

interface ItemShape {
  readonly name: string;
  readonly title: string;
  readonly price: string;
  readonly quantity?: number;
  readonly picture?: string;
  readonly lots: PageLot[];
}

export function pageItem({ name, title, price, quantity = 1, picture, lots }: ItemShape): PageItem {
  return {
    id: globalId('OrderItem', name),
    externalId: name,
    title,
    variant: null,
    quantity,
    imageUrl: picture ?? null,
    total: chf(price),
    seller: { id: globalId('Seller', 'alder-finch'), name: 'Alder & Finch' },
    refundEligibility: { lots },
    requestLines: [],
  };
}

const met = (text: string, clause = '2.1') => rule('PASS', text, clause);

export const throwLot = pageLot({
  name: 'throw',
  headline: 'Eligible until Tue 7 April, 23:59 · 5 days left',
  answer: 'ELIGIBLE',
  code: 'WITHIN_WINDOW',
  closesAt: '2026-04-08T00:00:00+02:00',
  days: easterDays,
  rules: [
    met('Delivered on Wed 25 March.'),
    met('Within 7 working days of receipt.'),
    met('No exclusion holds for this item.', '4.2'),
    rule('INFO', 'The legal right of withdrawal is for consumers in the European Union.', '9'),
  ],
});

/** Order A-10428: every kind of answer on one page. */
export const orderPageAnswer: OrderPageQuery = {
  order: {
    id: globalId('Order', 'A-10428'),
    conversation: null,
    number: 'A-10428',
    refundSummary: {
      eligibleItems: 2,
      negotiableItems: 1,
      totalItems: 7,
      firstDeadline: '2026-04-08T00:00:00+02:00',
      timeZone: zone,
    },
    items: [
      pageItem({ name: 'throw', title: 'Wool throw, oat', price: '148.00', lots: [throwLot] }),
      pageItem({
        name: 'plates',
        title: 'Dinner plate, sand',
        price: '162.00',
        quantity: 6,
        lots: [
          pageLot({
            name: 'plates-1',
            quantity: 4,
            headline: 'Eligible until Wed 8 April, 23:59 · 6 days left',
            answer: 'ELIGIBLE',
            code: 'WITHIN_WINDOW',
            deliveredAt: '2026-03-26T09:40:00+01:00',
            closesAt: '2026-04-09T00:00:00+02:00',
            rules: [met('Delivered on Thu 26 March.')],
          }),
          pageLot({
            name: 'plates-2',
            quantity: 2,
            headline: 'Not yet. Opens when it is delivered.',
            answer: 'NOT_YET',
            code: 'NOT_DELIVERED',
            state: 'IN_TRANSIT',
            deliveredAt: null,
            expectedAt: '2026-04-10T12:00:00+02:00',
            rules: [rule('PENDING', 'Not delivered yet; expected on Fri 10 April.', '2.1')],
          }),
        ],
      }),
      pageItem({
        name: 'lamp',
        title: 'Floor lamp Kranich',
        price: '310.00',
        lots: [
          pageLot({
            name: 'lamp',
            headline: 'Needs an agreement.',
            detail: 'The seller and you agree on the outcome. Ask until Thu 30 April, 23:59.',
            answer: 'NEGOTIABLE',
            code: 'NEEDS_AGREEMENT',
            closesAt: '2026-05-01T00:00:00+02:00',
            rules: [
              rule('FAIL', 'Sold as clearance, without 7-day returns.', '4.1'),
              met('Within 30 days of receipt.', '4.1'),
            ],
          }),
        ],
      }),
      pageItem({
        name: 'planter',
        title: 'Ceramic planter, large',
        price: '94.00',
        lots: [
          pageLot({
            name: 'planter',
            headline: 'Not yet. Opens when it is delivered.',
            answer: 'NOT_YET',
            code: 'NOT_DELIVERED',
            state: 'IN_TRANSIT',
            deliveredAt: null,
            expectedAt: '2026-04-10T12:00:00+02:00',
            rules: [rule('PENDING', 'Not delivered yet; expected on Fri 10 April.', '2.1')],
          }),
        ],
      }),
      pageItem({
        name: 'linen',
        title: 'Table linen, set of 2',
        price: '76.00',
        quantity: 2,
        lots: [
          faultOnlyLot({
            name: 'linen',
            detail: 'Something wrong with it? Report it until Tue 23 March 2027, 23:59.',
            quantity: 2,
            headline: 'Closed yesterday, Wed 1 April, 23:59',
            answer: 'INELIGIBLE',
            code: 'WINDOW_CLOSED',
            deliveredAt: '2026-03-23T10:00:00+01:00',
            rules: [rule('FAIL', 'The 7 working days ended on Wed 1 April, 23:59.', '2.1')],
          }),
        ],
      }),
      pageItem({
        name: 'board',
        title: 'Oak board, engraved “M & J”',
        price: '89.00',
        lots: [
          pageLot({
            name: 'board',
            headline: 'Not refundable: made for you (policy 4.2)',
            answer: 'INELIGIBLE',
            code: 'CUSTOMISED',
            rules: [rule('FAIL', 'Not refundable: made for you.', '4.2')],
          }),
        ],
      }),
      pageItem({
        name: 'forwarding',
        title: 'Forwarding to Lugano',
        price: '24.00',
        lots: [
          pageLot({
            name: 'forwarding',
            headline: 'Does not apply. We only forward this parcel.',
            answer: 'INELIGIBLE',
            code: 'NOT_APPLICABLE',
            rules: [rule('FAIL', 'Does not apply. We only forward this parcel.', '9.1')],
          }),
        ],
      }),
    ],
  },
};

interface ReasonShape {
  readonly reason: RefundReason;
  readonly quantity?: number;
  readonly fault?: ReasonAnswer['best']['fault'];
  readonly resolutions?: ReasonAnswer['best']['resolutions'];
  readonly evidence?: ReasonAnswer['best']['evidence'];
}

export function reasonAnswer({
  reason,
  quantity = 1,
  fault = 'SELLER',
  resolutions,
  evidence = [],
}: ReasonShape): ReasonAnswer {
  return {
    reason,
    best: {
      answer: 'ELIGIBLE',
      approval: 'REVIEW',
      claimableQuantity: quantity,
      fault,
      resolutions: resolutions ?? ['REFUND_AND_RETURN', 'PARTIAL_REFUND', 'REPLACEMENT'],
      returnRequired: true,
      evidence,
      postage: { payer: fault === 'BUYER' ? 'BUYER' : 'SELLER' },
    },
  };
}

export const photoOfDamage: ReasonAnswer['best']['evidence'][number] = {
  code: 'photo-of-damage',
  clause: '3.2',
  kind: 'PHOTO_OR_VIDEO',
  label: 'Photo of the damage',
  minimum: 1,
  required: true,
  fields: [],
};

export const usageFacts: ReasonAnswer['best']['evidence'][number] = {
  code: 'usage',
  clause: '5.2',
  kind: 'FACTS',
  label: 'How you use it',
  minimum: 1,
  required: true,
  fields: [
    { name: 'hardness', label: 'Water hardness', type: 'NUMBER', unit: '°dH', minimum: 0, maximum: 25, required: true },
    { name: 'voltage', label: 'Mains voltage', type: 'NUMBER', unit: 'V', minimum: 220, maximum: 240, required: true },
  ],
};

const reasonsFor = (quantity: number): ReasonAnswer[] => [
  reasonAnswer({ reason: 'CHANGE_OF_MIND', quantity, fault: 'BUYER', resolutions: ['REFUND_AND_RETURN'] }),
  reasonAnswer({ reason: 'DAMAGED_IN_TRANSIT', quantity, fault: 'CARRIER', evidence: [photoOfDamage] }),
  reasonAnswer({ reason: 'QUALITY_ISSUE_IN_USE', quantity, evidence: [usageFacts] }),
  reasonAnswer({ reason: 'NOT_RECEIVED', quantity, fault: 'CARRIER', resolutions: ['REFUND_ONLY', 'REPLACEMENT'] }),
];

/** The form of the same order, with the same lots. */
export const refundFormAnswer: RefundFormQuery = {
  order: {
    id: globalId('Order', 'A-10428'),
    number: 'A-10428',
    items: (orderPageAnswer.order?.items ?? []).map((item) => ({
      id: item.id,
      imageUrl: item.imageUrl,
      title: item.title,
      variant: item.variant,
      seller: { id: globalId('Seller', 'alder-finch'), name: item.seller.name },
      refundEligibility: {
        lots: item.refundEligibility.lots.map(({ best, closedWithoutFault, lot, headline, detail }) => ({
          headline,
          detail,
          closedWithoutFault: closedWithoutFault && { code: closedWithoutFault.code },
          lot: { id: lot.id, quantity: lot.quantity, state: lot.state },
          best: {
            answer: best.answer,
            claimableQuantity: best.claimableQuantity,
            reason: 'CHANGE_OF_MIND',
            resolutions: ['REFUND_AND_RETURN'],
            maximumRefund: item.externalId === 'plates' ? chf('108.00') : item.total,
            rules: best.rules,
            source: best.source,
            window: best.window ? { closesAt: best.window.closesAt, timeZone: zone } : null,
          },
          reasons: best.claimableQuantity > 0 ? reasonsFor(best.claimableQuantity) : [],
        })),
      },
    })),
  },
};

export function waiting(actor: WaitingForFragment['actor'], deadline: string, text: string): WaitingForFragment {
  return { actor, deadline, text, otherwise: 'ALLOW_ESCALATION', timeZone: zone };
}
