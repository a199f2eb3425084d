import { type Money, type Payer, type Resolution, resolutionWords } from '@refund-widget/domain';
import type { MailContent, MailFigure } from '../mail-content.ts';
import type { MailFormat, MailLocale } from '../mail-format.ts';
import type { MailDeadline, MailTemplate, RequestMail } from '../mail-template.ts';
import { button, requestBlocks } from '../request-blocks.ts';
import { NOTICE_WORDS, type NoticeName } from './notice-words.ts';

/** What a notice can tell; each figure is left out where the matter has none. */
export interface NoticeFacts {
  readonly resolution?: Resolution | null;
  readonly quantity?: number;
  readonly amount?: Money;
  readonly returnNeeded?: boolean;
  readonly postagePayer?: Payer | null;
  readonly carrier?: string | null;
  readonly trackingNumber?: string | null;
  readonly reference?: string | null;
  readonly shipBy?: MailDeadline | undefined;
  /** Until when an offer can be accepted. */
  readonly validUntil?: MailDeadline | undefined;
  /** Who is waited for now, in the reader's words. */
  readonly next?: string | undefined;
  readonly deadline?: MailDeadline | undefined;
  /** What somebody wrote: a reason, a question, an answer. */
  readonly wrote?: { readonly by: string; readonly text: string } | undefined;
}

export interface NoticeMail extends RequestMail {
  readonly notice: NoticeName;
  readonly readerName: string;
  /** Who did it. */
  readonly by: string;
  readonly facts: NoticeFacts;
}

const LABELS = {
  en: {
    ...{
      resolution: 'Solution',
      quantity: 'Units',
      amount: 'Amount',
      returnNeeded: 'Goods come back',
      yes: 'yes',
      no: 'no',
    },
    ...{ postagePayer: 'Return postage paid by', carrier: 'Carrier', trackingNumber: 'Tracking number' },
    ...{
      reference: 'Reference',
      shipBy: 'To be shipped by',
      validUntil: 'Valid until',
      next: 'Next',
      deadline: 'Deadline',
    },
    writes: (name: string) => `${name} writes`,
    subject: (heading: string, request: string) => `${heading}: request ${request}`,
    open: 'Open the request',
  },
  'zh-CN': {
    ...{ resolution: '解决方式', quantity: '件数', amount: '金额', returnNeeded: '是否退货', yes: '是', no: '否' },
    ...{ postagePayer: '退货运费承担方', carrier: '承运商', trackingNumber: '运单号' },
    ...{ reference: '参考号', shipBy: '最晚寄出', validUntil: '有效期至', next: '下一步', deadline: '截止时间' },
    writes: (name: string) => `${name} 写道`,
    subject: (heading: string, request: string) => `${heading}：申请 ${request}`,
    open: '打开申请',
  },
} as const;

const PAYERS: Readonly<Record<MailLocale, Readonly<Record<Payer, string>>>> = {
  en: { BUYER: 'the buyer', SELLER: 'the seller', PLATFORM: 'the platform', SUPPLIER: 'the supplier' },
  'zh-CN': { BUYER: '买家', SELLER: '卖家', PLATFORM: '平台', SUPPLIER: '供应商' },
};

/** To whoever it concerns: what happened, what it means for them, and the figures of it. One shape for most events. */
export const notice: MailTemplate<NoticeMail> = {
  en: (data, format) => content(data, format, 'en'),
  'zh-CN': (data, format) => content(data, format, 'zh-CN'),
};

function content(data: NoticeMail, format: MailFormat, locale: MailLocale): MailContent {
  const blocks = requestBlocks[locale];
  const labels = LABELS[locale];
  const [heading, body] = NOTICE_WORDS[data.notice][locale];
  const { wrote } = data.facts;
  return {
    subject: labels.subject(heading, data.requestNumber),
    preheader: filled(body, data),
    heading,
    reference: blocks.reference(data),
    paragraphs: [blocks.greeting(data.readerName), filled(body, data)],
    box: wrote ? { label: labels.writes(wrote.by), lines: wrote.text.split('\n') } : undefined,
    items: blocks.items(data.lines, format),
    figures: figuresOf(data.facts, format, locale),
    button: button(labels.open, data.url),
  };
}

function filled(text: string, { by, merchantName, sellerName, buyerName }: NoticeMail): string {
  const names: Readonly<Record<string, string>> = { by, merchant: merchantName, seller: sellerName, buyer: buyerName };
  return text.replace(/\{(\w+)\}/g, (_, name: string) => names[name] ?? '');
}

function figuresOf(facts: NoticeFacts, format: MailFormat, locale: MailLocale): MailFigure[] {
  const labels = LABELS[locale];
  const day = (deadline: MailDeadline | undefined) => deadline && format.day(deadline.at, deadline.timeZone);
  const { resolution, quantity, returnNeeded, postagePayer } = facts;
  const values = {
    resolution: resolution && resolutionWords(resolution, locale === 'en' ? 'en' : 'zh'),
    quantity: quantity === undefined ? undefined : String(quantity),
    amount: facts.amount && format.money(facts.amount),
    returnNeeded: returnNeeded === undefined ? undefined : returnNeeded ? labels.yes : labels.no,
    postagePayer: postagePayer && returnNeeded !== false ? PAYERS[locale][postagePayer] : undefined,
    ...{ carrier: facts.carrier, trackingNumber: facts.trackingNumber, reference: facts.reference },
    ...{
      shipBy: day(facts.shipBy),
      validUntil: day(facts.validUntil),
      next: facts.next,
      deadline: day(facts.deadline),
    },
  };
  const order = [
    ...(['resolution', 'quantity', 'amount', 'returnNeeded', 'postagePayer', 'carrier'] as const),
    ...(['trackingNumber', 'reference', 'shipBy', 'validUntil', 'next', 'deadline'] as const),
  ];
  return order.flatMap((name) => {
    const value = values[name];
    return value ? [{ label: labels[name], value }] : [];
  });
}
