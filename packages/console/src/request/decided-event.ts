import type { Answer } from '../api/decisions.ts';

/** The API answered a decision: it is done, or someone else acted first. */
export class DecidedEvent extends Event {
  readonly action: string;
  readonly answer: Extract<Answer, { kind: 'done' | 'stale' }>;
  /** What was written with the decision, to be shown when it was not sent. */
  readonly note: string;

  constructor(action: string, answer: Extract<Answer, { kind: 'done' | 'stale' }>, note = '') {
    super('decided', { bubbles: true, composed: true });
    this.action = action;
    this.answer = answer;
    this.note = note;
  }
}

declare global {
  interface HTMLElementEventMap {
    decided: DecidedEvent;
  }
}
