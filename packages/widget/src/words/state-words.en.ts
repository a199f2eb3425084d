import type { ActorKind } from '@refund-widget/client';

const turns: Readonly<Partial<Record<ActorKind, string>>> = {
  BUYER: 'Your turn',
  CARRIER: 'With the carrier',
  MEDIATOR: 'The platform’s turn',
  PROVIDER: 'With the bank',
  SELLER: 'The seller’s turn',
  SUPPLIER: 'The supplier’s turn',
};

/** Words for whose turn it is and what comes next. */
export const en = {
  turns,
  until: (turn: string) => `${turn} until `,
  nothingLeft: 'Nothing left to do.',
  done: 'All of it is done.',
  over: 'Nobody has to act.',
  nextStep: 'next',
};

export type StateWords = typeof en;
