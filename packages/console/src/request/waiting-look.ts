import type { DeskWaitingFragment, LineState } from '@refund-widget/client';
import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../api/desk.ts';
import { type IconName, icon } from '../icons/icon.ts';
import { clauseText } from '../text/clause.ts';
import { lastMoment, remaining, type Urgency } from '../text/dates.ts';

interface Waits {
  readonly waiting: DeskWaitingFragment | null;
}

export interface Awaited extends Waits {
  readonly state: LineState;
}

const icons: Readonly<Record<Urgency, IconName | null>> = { calm: null, soon: 'clock', over: 'alert' };
const tones: Readonly<Record<Urgency, string>> = {
  calm: 'muted',
  soon: 'due-soon tone-caution',
  over: 'due-over tone-critical',
};

/** The line that is most pressing: open before closed, the nearest deadline first. */
export function pressingLine<Line extends Waits>(lines: readonly Line[]): Line | undefined {
  const at = (line: Line) => (line.waiting?.deadline ? Date.parse(line.waiting.deadline) : Number.POSITIVE_INFINITY);
  const rank = (line: Line) => (line.waiting ? 0 : 1);
  return [...lines].sort((a, b) => rank(a) - rank(b) || at(a) - at(b))[0];
}

/** `You · answer`, or whoever else is waited for. The API's actions say whether it is the viewer. */
export function actsNext(awaited: Awaited, viewerActs: boolean, { words }: Desk): string {
  const { waiting } = awaited;
  if (!waiting) return words.nobody;
  const who = viewerActs && isSellerSide(waiting) ? words.you : words.actor[waiting.actor];
  const step = words.step[dutyState(awaited)];
  return step ? `${who} · ${step}` : who;
}

/**
 * Whoever is asked in a dispute has to answer; only the mediator decides. Goods that reached their supplier are returned:
 * what is missing is the money.
 */
function dutyState({ state, waiting }: Awaited): LineState {
  if (state === 'SUPPLIER_RETURN' && waiting?.actor === 'SUPPLIER') return 'SUPPLIER_SETTLEMENT';
  return state === 'IN_DISPUTE' && waiting?.actor !== 'MEDIATOR' ? 'AWAITING_INFORMATION' : state;
}

function isSellerSide({ actor }: DeskWaitingFragment): boolean {
  return actor === 'SELLER' || actor === 'ADMINISTRATOR' || actor === 'MEDIATOR';
}

/** `Today 18:00`, or the day and time. */
export function dueText(at: string, timeZone: string, { words, dates, now }: Desk): string {
  const last = lastMoment(at, timeZone);
  const today = dates.day(new Date(now()).toISOString(), timeZone);
  const day = dates.day(last, timeZone) === today ? words.today : dates.shortDay(last, timeZone);
  return `${day} ${dates.time(last, timeZone)}`;
}

/** The time that is left or over, as icon and words; colour comes last. */
export function timeLeft(deadline: string, { words, now }: Desk, urgent = true): TemplateResult {
  const { urgency, minutes } = remaining(deadline, now());
  const shown = urgent ? urgency : urgency === 'over' ? 'over' : 'calm';
  const name = icons[shown];
  const time = urgency === 'over' ? words.late(minutes) : words.remaining(minutes);
  return html`<span class=${tones[shown]}>${name ? html`${icon(name, { small: true })} ` : nothing}${time}</span>`;
}

/** The deadline in full: who acts by when, how long that is, what happens otherwise, and where it is written. */
export function deadlineBox(awaited: Awaited, viewerActs: boolean, buyer: string, desk: Desk): TemplateResult {
  const { words, dates, now } = desk;
  const { waiting, state } = awaited;
  if (!waiting)
    return html`<div class="deadline calm">${icon('check')}<span class="strong">${words.deadline.none}</span></div>`;
  const { deadline, clause, timeZone } = waiting;
  const outcome = words.otherwise(waiting.otherwise, buyer, state);
  const then = html`<span class="then"
    >${outcome ? words.deadline.ifNobody(outcome) : waiting.text}${clause ? html` · <span class="clause">${clauseText(clause)}</span>` : nothing}</span
  >`;
  if (!deadline)
    return html`<div class="deadline calm">${icon('clock')}<span class="strong">${waiting.text}</span>${then}</div>`;
  const { urgency, minutes } = remaining(deadline, now());
  const when = dates.until(deadline, timeZone);
  const yours = viewerActs && isSellerSide(waiting) ? words.deadline.yours(dutyState(awaited), when) : null;
  const ships = state === 'AWAITING_RETURN' ? words.deadline.buyerShips(buyer, when) : null;
  const headline =
    yours ?? ships ?? words.deadline.by(words.actor[waiting.actor], words.step[dutyState(awaited)], when);
  return html`<div class="deadline ${urgency === 'soon' ? '' : urgency}">
    ${icon(urgency === 'over' ? 'alert' : 'clock')}
    <span class="strong">${headline}</span>
    <span class="left">${urgency === 'over' ? words.late(minutes) : words.left(words.remaining(minutes))}</span>
    ${then}
  </div>`;
}
