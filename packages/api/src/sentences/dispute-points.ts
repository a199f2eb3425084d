import {
  type LineState,
  type Reason,
  type Resolution,
  reasonWords,
  resolutionWords,
  type SentenceContext,
  sayMoment,
  sayMoney,
} from '@refund-widget/domain';

/** What the points of a dispute are drawn from: one line of it. */
export interface DisputedLine {
  readonly title: string;
  readonly variant: string | null;
  readonly state: LineState;
  readonly reason: Reason;
  readonly goodsReceived: boolean;
  readonly deliveredAt: number | null;
  readonly shipped: boolean;
  /** What the buyer asked for at first, and the most it can come to. */
  readonly asked: { readonly resolution: Resolution; readonly amount: bigint };
  readonly most: bigint;
  readonly rejection: string | null;
  /** The last proposal of each side; null where it made none. */
  readonly offered: Readonly<Record<'BUYER' | 'SELLER', ProposedTerms | null>>;
  readonly evidence: Readonly<Record<'BUYER' | 'SELLER', number>>;
  readonly questions: Readonly<Record<'BUYER' | 'SELLER', { readonly asked: number; readonly answered: number }>>;
}

export interface ProposedTerms {
  readonly resolution: Resolution;
  readonly amount: bigint;
}

/** One thing the sides may disagree about. */
export interface SaidPoint {
  readonly name: string;
  readonly buyer: string;
  readonly seller: string;
  readonly record: string;
  /** True where the record bears both out, false where they contradict each other; null where it cannot tell. */
  readonly agreed: boolean | null;
}

const words = {
  en: {
    reason: 'What is wrong',
    received: 'Received',
    settlement: 'Wanted and offered',
    evidence: 'Evidence',
    answers: 'Questions',
    no: 'No',
    yes: 'Yes',
    nothing: 'Nothing said',
    noOffer: 'No offer',
    declined: (note: string) => `Declined: “${note}”`,
    pieces: (count: number) => (count === 1 ? '1 piece' : count === 0 ? 'None' : `${count} pieces`),
    total: (count: number) => `${count} in all, in the order they came`,
    answered: (answered: number, asked: number) => (asked === 0 ? 'Not asked' : `${answered} of ${asked} answered`),
    most: (amount: string) => `At most ${amount}`,
    delivered: (when: string) => `Delivered ${when}`,
    onItsWay: 'Still on its way',
    notShipped: 'Not shipped',
    line: (title: string) => `Order line: “${title}”`,
    open: 'By the answers above',
  },
  zh: {
    reason: '问题',
    received: '是否收到',
    settlement: '诉求与方案',
    evidence: '证据',
    answers: '提问',
    no: '否',
    yes: '是',
    nothing: '未说明',
    noOffer: '未提出方案',
    declined: (note: string) => `拒绝：“${note}”`,
    pieces: (count: number) => (count === 0 ? '无' : `${count} 份`),
    total: (count: number) => `共 ${count} 份，按时间排列`,
    answered: (answered: number, asked: number) => (asked === 0 ? '未提问' : `已回答 ${answered}/${asked}`),
    most: (amount: string) => `最多 ${amount}`,
    delivered: (when: string) => `${when}签收`,
    onItsWay: '运输中',
    notShipped: '未发货',
    line: (title: string) => `订单商品：“${title}”`,
    open: '见以上回答',
  },
} as const;

/** The points of a dispute in the order in which a mediator reads them. */
export function disputePoints(line: DisputedLine, context: SentenceContext): SaidPoint[] {
  return [
    reasonPoint(line, context),
    receivedPoint(line, context),
    settlementPoint(line, context),
    evidencePoint(line, context),
    ...questionPoint(line, context),
  ];
}

function reasonPoint({ reason, rejection, title, variant }: DisputedLine, { locale }: SentenceContext): SaidPoint {
  const say = words[locale];
  const item = variant === null || variant === '' ? title : `${title}, ${variant}`;
  return {
    name: say.reason,
    buyer: capital(reasonWords[reason][locale]),
    seller: rejection === null ? say.nothing : say.declined(rejection),
    record: say.line(item),
    agreed: rejection === null ? null : false,
  };
}

function receivedPoint({ goodsReceived, deliveredAt, shipped }: DisputedLine, context: SentenceContext): SaidPoint {
  const say = words[context.locale];
  const delivered = deliveredAt === null ? null : sayMoment(deliveredAt, context.timeZone, context).day;
  return {
    name: say.received,
    buyer: goodsReceived ? say.yes : say.no,
    seller: shipped ? say.yes : say.notShipped,
    record: delivered === null ? (shipped ? say.onItsWay : say.notShipped) : say.delivered(delivered),
    agreed: goodsReceived === (deliveredAt !== null),
  };
}

function settlementPoint({ asked, offered, most }: DisputedLine, context: SentenceContext): SaidPoint {
  const say = words[context.locale];
  const { BUYER: buyer, SELLER: seller } = offered;
  return {
    name: say.settlement,
    buyer: termsText(buyer ?? asked, context),
    seller: seller === null ? say.noOffer : termsText(seller, context),
    record: say.most(sayMoney(most, context.currency, context.locale)),
    agreed: seller === null ? null : false,
  };
}

function termsText({ resolution, amount }: ProposedTerms, { locale, currency }: SentenceContext): string {
  const what = resolutionWords(resolution, locale);
  if (resolution === 'REPLACEMENT') return capital(what);
  return `${capital(what)}, ${sayMoney(amount, currency, locale)}`;
}

function evidencePoint({ evidence: { BUYER, SELLER } }: DisputedLine, { locale }: SentenceContext): SaidPoint {
  const say = words[locale];
  return {
    name: say.evidence,
    buyer: say.pieces(BUYER),
    seller: say.pieces(SELLER),
    record: say.total(BUYER + SELLER),
    agreed: null,
  };
}

function questionPoint({ questions: { BUYER, SELLER } }: DisputedLine, { locale }: SentenceContext): SaidPoint[] {
  if (BUYER.asked + SELLER.asked === 0) return [];
  const say = words[locale];
  return [
    {
      name: say.answers,
      buyer: say.answered(BUYER.answered, BUYER.asked),
      seller: say.answered(SELLER.answered, SELLER.asked),
      record: say.open,
      agreed: null,
    },
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
