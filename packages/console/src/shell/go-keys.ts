import type { QueueView } from '@refund-widget/client';
import type { KeyMap } from '../keyboard/key-book.ts';
import { FIRST_QUEUE, queuePath } from '../router/route.ts';

/** `G` and a letter opens a view. */
export const GO: Readonly<Record<string, QueueView>> = {
  n: 'NEEDS_ANSWER',
  t: 'DUE_TODAY',
  r: 'WAITING_RETURN',
  i: 'TO_INSPECT',
  p: 'TO_PAY',
  d: 'IN_DISPUTE',
  s: 'WITH_SUPPLIER',
  a: 'ALL_OPEN',
};

export function goKeys(go: (path: string) => void, showKeys: () => void): KeyMap {
  const views = Object.entries(GO).map(([letter, view]) => [
    `g ${letter}`,
    () => go(queuePath({ ...FIRST_QUEUE, view })),
  ]);
  return { ...Object.fromEntries(views), '?': showKeys };
}
