import { type ActorKind, type LineState, type SentenceContext, sayDeadline } from '@refund-widget/domain';
import type { Waiting } from '@refund-widget/services';

type Sentence = Readonly<Record<'en' | 'zh', string>>;

/** What whoever is waited for has to do, by state: "{who} answers", "请{who}答复". */
const duties: Readonly<Partial<Record<LineState, Sentence>>> = {
  SUBMITTED: { en: 'to answer the request', zh: '答复申请' },
  AWAITING_INFORMATION: { en: 'to answer the question', zh: '回答问题' },
  NEGOTIATING: { en: 'to answer the offer or make one', zh: '答复或提出方案' },
  WITH_SUPPLIER: { en: 'to answer', zh: '答复' },
  AWAITING_RETURN: { en: 'to send the goods back', zh: '寄回商品' },
  RETURN_IN_TRANSIT: { en: 'to deliver the parcel', zh: '送达包裹' },
  INSPECTING: { en: 'to check the goods', zh: '检查商品' },
  SENDING_BACK: { en: 'to bring the goods back to the buyer', zh: '将商品送回买家' },
  SUPPLIER_RETURN: { en: 'to refund or send a new one', zh: '退款或重新发货' },
  SUPPLIER_SETTLEMENT: { en: 'to refund or send a new one', zh: '退款或重新发货' },
  REFUND_DUE: { en: 'to send the money', zh: '退款' },
  REFUND_PENDING: { en: 'to confirm the refund', zh: '确认退款到账' },
  REPLACEMENT_DUE: { en: 'to send the new one', zh: '寄出新商品' },
  REPLACEMENT_SENT: { en: 'to deliver the new one', zh: '送达新商品' },
  REJECTED: { en: 'to ask for a decision', zh: '申请介入' },
  IN_DISPUTE: { en: 'to decide', zh: '作出决定' },
  REFUNDED: { en: 'to appeal', zh: '提出异议' },
};

/** In a dispute, whoever is waited for besides the mediator was asked something. */
const questionDuty: Sentence = { en: 'to answer the question', zh: '回答问题' };
/** A request that waits for its buyer before any answer: its parcel left meanwhile. */
const parcelLeftDuty: Sentence = {
  en: 'to turn the request into a return or cancel it',
  zh: '将申请改为退货或撤销',
};

/** What follows in a state in other words than elsewhere. */
const outcomesByState: Readonly<Partial<Record<LineState, Readonly<Record<string, Sentence>>>>> = {
  NEGOTIATING: {
    LAPSE: { en: 'if not, the offer lapses and the request stays as it was', zh: '逾期方案失效，申请维持原状' },
  },
  REJECTED: { LAPSE: { en: 'after that the request closes', zh: '逾期申请关闭' } },
  REFUNDED: { LAPSE: { en: 'after that the result is final', zh: '逾期结果不再变更' } },
  IN_DISPUTE: { RESUME: { en: 'if not, the platform decides on what it has', zh: '逾期平台将根据现有材料裁决' } },
};

const outcomes: Readonly<Record<string, Sentence>> = {
  APPROVE: { en: 'if nobody does, the request counts as approved', zh: '逾期视为同意' },
  ALLOW_ESCALATION: { en: 'if not, the buyer may ask the mediator to step in', zh: '逾期买家可申请平台介入' },
  RESUME: { en: 'if not, it goes on without the answer', zh: '逾期将在没有答复的情况下继续处理' },
  EXPIRE: { en: 'if not, the request expires', zh: '逾期申请失效' },
  LAPSE: { en: 'after that it lapses', zh: '逾期失效' },
  REMIND: { en: 'if not, we remind them, and nothing is lost', zh: '逾期我们会提醒，权利不受影响' },
};

const outcomesForBuyer: Readonly<Record<string, Sentence>> = {
  ALLOW_ESCALATION: { en: 'if not, you can ask the platform to step in', zh: '逾期您可以申请平台介入' },
};

/** To whoever is waited for. */
const outcomesForActor: Readonly<Record<string, Sentence>> = {
  REMIND: { en: 'if not, we remind you, and nothing is lost', zh: '逾期我们会提醒您，权利不受影响' },
};

const names: Readonly<Record<ActorKind, Sentence>> = {
  BUYER: { en: 'The buyer', zh: '买家' },
  SELLER: { en: 'The seller', zh: '卖家' },
  SUPPLIER: { en: 'The supplier', zh: '供应商' },
  MEDIATOR: { en: 'The mediator', zh: '平台' },
  ADMINISTRATOR: { en: 'The merchant', zh: '商家' },
  MERCHANT_SERVER: { en: 'The shop', zh: '商店' },
  CARRIER: { en: 'The carrier', zh: '物流公司' },
  PROVIDER: { en: 'The payment provider', zh: '支付机构' },
  SYSTEM: { en: 'The system', zh: '系统' },
};

interface Told {
  readonly wait: Waiting;
  readonly state: LineState;
  readonly reader: ActorKind;
}

/** Who must act, by when, and what happens if nobody does, in one sentence for one reader. */
export function waitingSentence(told: Told, context: SentenceContext): string {
  const { wait, reader } = told;
  const { locale } = context;
  const duty = dutyOf(told)?.[locale] ?? (locale === 'zh' ? '处理' : 'to act');
  const isReader = wait.actor === reader;
  const otherwise = otherwiseOf(told)?.[locale];
  const said = wait.deadline === null ? null : sayDeadline(wait.deadline, wait.timeZone, context);
  if (locale === 'zh') {
    const who = isReader ? '请您' : names[wait.actor].zh;
    const when = said === null ? '' : isReader ? `在${said.full}前` : `应在${said.full}前`;
    return `${who}${when}${duty}${otherwise === undefined ? '' : `；${otherwise}`}。`;
  }
  const who = isReader ? 'You have' : `${nameFor(wait.actor, reader)} has`;
  const when = said === null ? '' : ` until ${said.full}`;
  return `${who}${when} ${duty}${otherwise === undefined ? '' : `; ${otherwise}`}.`;
}

function dutyOf({ wait: { actor }, state, reader }: Told): Sentence | undefined {
  if (state === 'IN_DISPUTE' && actor !== 'MEDIATOR') return questionDuty;
  if (state === 'SUBMITTED' && actor === 'BUYER') return parcelLeftDuty;
  if (state === 'SENDING_BACK' && reader === 'BUYER')
    return { en: 'to bring the goods back to you', zh: '将商品送回给您' };
  return duties[state];
}

function otherwiseOf({ wait: { actor, otherwise }, state, reader }: Told): Sentence | undefined {
  const inState = outcomesByState[state]?.[otherwise];
  if (inState) return inState;
  const told = [actor === reader ? outcomesForActor : {}, reader === 'BUYER' ? outcomesForBuyer : {}, outcomes];
  return told.map((sentences) => sentences[otherwise]).find(Boolean);
}

/** Buyers know the mediator as the platform. */
function nameFor(actor: ActorKind, reader: ActorKind): string {
  return reader === 'BUYER' && actor === 'MEDIATOR' ? 'The platform' : names[actor].en;
}
