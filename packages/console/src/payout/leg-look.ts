import type { DeskRefundFragment, RefundState } from '@refund-widget/client';
import type { IconName } from '../icons/icon.ts';
import type { Words } from '../locale/english.ts';
import { type Amount, sum } from '../text/amount.ts';

export type Leg = DeskRefundFragment;

export interface LegLook {
  readonly word: string;
  readonly icon: IconName;
  readonly tone: 'positive' | 'info' | 'critical' | 'accent';
}

const looks: Readonly<Record<RefundState, Omit<LegLook, 'word'>>> = {
  RESERVED: { icon: 'hourglass', tone: 'info' },
  ACCEPTED: { icon: 'card', tone: 'info' },
  SUCCEEDED: { icon: 'check-circle', tone: 'positive' },
  FAILED: { icon: 'alert', tone: 'critical' },
  UNKNOWN: { icon: 'hourglass', tone: 'info' },
};

/** A person pays this leg by bank and says what came of it. */
export function waitsForPerson({ provider, state }: Leg): boolean {
  return provider === 'manual' && state !== 'SUCCEEDED' && state !== 'FAILED';
}

/** A leg's state as word, icon and tone. Unknown is never called failed. */
export function legLook(leg: Leg, words: Words): LegLook {
  if (waitsForPerson(leg)) return { word: words.payout.state.MANUAL, icon: 'users', tone: 'accent' };
  return { word: words.payout.state[leg.state], ...looks[leg.state] };
}

export interface Progress {
  readonly paid: Amount | null;
  readonly held: Amount | null;
  readonly failed: Amount | null;
}

/** How much of the legs has settled, is held for an outcome, or did not move. */
export function progressOf(legs: readonly Leg[]): Progress {
  const of = (...states: readonly RefundState[]) =>
    sum(legs.filter(({ state }) => states.includes(state)).map(({ amount }) => amount));
  return { paid: of('SUCCEEDED'), held: of('RESERVED', 'ACCEPTED', 'UNKNOWN'), failed: of('FAILED') };
}
