import type { Answer } from '../api/decisions.ts';

export type DecidedAction =
  | 'approve'
  | 'reject'
  | 'cancel'
  | 'enterShipment'
  | 'receive'
  | 'inspect'
  | 'refund'
  | 'recordTransfer';

/** The API answered a decision: it is done, or someone else acted first. */
export class DecidedEvent extends Event {
  readonly action: DecidedAction;
  readonly answer: Extract<Answer, { kind: 'done' | 'stale' }>;

  constructor(action: DecidedAction, answer: Extract<Answer, { kind: 'done' | 'stale' }>) {
    super('decided', { bubbles: true, composed: true });
    this.action = action;
    this.answer = answer;
  }
}

declare global {
  interface HTMLElementEventMap {
    decided: DecidedEvent;
  }
}
