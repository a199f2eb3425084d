import type { LineState } from '@refund-widget/client';
import { html, type TemplateResult } from 'lit';
import { type IconName, icon } from '../icons/icon.ts';
import type { Words } from '../locale/english.ts';

/** What kind of attention a state asks for; the word and the icon say it too. */
export type Tone = 'act' | 'talk' | 'wait' | 'money' | 'conflict' | 'done';

interface Look {
  readonly icon: IconName;
  readonly tone: Tone;
}

export const STATE_LOOKS: Readonly<Record<LineState, Look>> = {
  SUBMITTED: { icon: 'inbox', tone: 'act' },
  AWAITING_INFORMATION: { icon: 'question', tone: 'wait' },
  NEGOTIATING: { icon: 'swap', tone: 'talk' },
  WITH_SUPPLIER: { icon: 'factory', tone: 'wait' },
  AWAITING_RETURN: { icon: 'package', tone: 'wait' },
  RETURN_IN_TRANSIT: { icon: 'truck', tone: 'wait' },
  INSPECTING: { icon: 'scan', tone: 'act' },
  SENDING_BACK: { icon: 'arrow-back', tone: 'wait' },
  SUPPLIER_RETURN: { icon: 'truck', tone: 'wait' },
  SUPPLIER_SETTLEMENT: { icon: 'hourglass', tone: 'wait' },
  REFUND_DUE: { icon: 'banknote', tone: 'money' },
  REFUND_PENDING: { icon: 'card', tone: 'money' },
  REPLACEMENT_DUE: { icon: 'package', tone: 'act' },
  REPLACEMENT_SENT: { icon: 'truck', tone: 'wait' },
  REJECTED: { icon: 'ban', tone: 'conflict' },
  IN_DISPUTE: { icon: 'scales', tone: 'conflict' },
  REFUNDED: { icon: 'check', tone: 'done' },
  REPLACED: { icon: 'check', tone: 'done' },
  CANCELLED: { icon: 'x', tone: 'wait' },
  EXPIRED: { icon: 'hourglass', tone: 'wait' },
  CLOSED: { icon: 'check', tone: 'wait' },
};

/** A state as icon and word; colour comes last. */
export function stateLook(state: LineState, words: Words): TemplateResult {
  const { icon: name, tone } = STATE_LOOKS[state];
  return html`<span class="rc-state" data-state=${state} data-tone=${tone}>${icon(name)}${words.state[state]}</span>`;
}
