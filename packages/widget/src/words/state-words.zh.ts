import type { ActorKind } from '@refund-widget/client';
import type { StateWords } from './state-words.en.ts';

const turns: Readonly<Partial<Record<ActorKind, string>>> = {
  BUYER: '等您处理',
  CARRIER: '承运商运输中',
  MEDIATOR: '等平台处理',
  PROVIDER: '等银行处理',
  SELLER: '等卖家处理',
  SUPPLIER: '等供应商处理',
};

/** Machine-written; a native reader has yet to read it. */
export const zh: StateWords = {
  turns,
  until: (turn) => `${turn}，截止 `,
  nothingLeft: '没有需要处理的事项。',
  done: '全部完成。',
  over: '没有人需要处理。',
  nextStep: '接下来',
};
