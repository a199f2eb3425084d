import type { DeskActionFragment } from '@refund-widget/client';
import type { DecidedAction } from '../request/decided-event.ts';

export interface Offered {
  readonly action: DecidedAction;
  readonly primary: boolean;
  readonly lineIds: readonly string[];
}

const known: Readonly<Record<DecidedAction, true>> = {
  approve: true,
  inspect: true,
  refund: true,
  recordTransfer: true,
  receive: true,
  enterShipment: true,
  reject: true,
  cancel: true,
};

const isKnown = (action: string): action is DecidedAction => action in known;

/** What the API offers and this console knows how to ask for; the step that moves things on comes first. */
export function offeredActions(actions: readonly DeskActionFragment[]): readonly Offered[] {
  const offered = actions.flatMap(({ action, primary, lineIds }) =>
    isKnown(action) ? [{ action, primary, lineIds }] : [],
  );
  return offered.sort((a, b) => Number(b.primary) - Number(a.primary));
}
