import type { ActorKind, LineState, WaitingForFragment } from '@refund-widget/client';
import { html, nothing, type TemplateResult } from 'lit';
import { drawing, icon } from '../base/icon.ts';
import { daysUntil, hoursUntil, lastMoment, moment, now } from '../format/dates.ts';
import type { Locale } from '../format/locale.ts';
import { firstWords } from '../words/first-words.ts';
import { stateWords } from '../words/state-words.ts';

const bank = 'M3 9 12 4l9 5zM5 9v9M10 9v9M14 9v9M19 9v9M3 20h18';
const shop = 'M4 10v10h16V10M3 10l2-6h14l2 6a3 3 0 0 1-6 0 3 3 0 0 1-6 0 3 3 0 0 1-6 0z';

/** The states in which all went through. */
const good: readonly LineState[] = ['REFUNDED', 'REPLACED'];

interface TurnLine {
  readonly state: LineState;
  readonly waiting: WaitingForFragment | null;
}

/** Whose turn it is, until when, and what happens if nobody acts. Needs `turnStyles`. */
export function turn({ state, waiting }: TurnLine, locale: Locale): TemplateResult {
  if (good.includes(state) || !waiting) return ended(good.includes(state), waiting, locale);
  const yours = waiting.actor === 'BUYER' && state !== 'REJECTED';
  return html`<div class=${yours ? 'turn you' : 'turn'} part="turn">
      <span class="who">${who(waiting.actor)}</span>
      <div>
        ${sentence(waiting, locale)}
      </div>
    </div>`;
}

/** The API's sentence: who does what by when, with the date to be seen first, then what happens otherwise. */
function sentence({ text, deadline, timeZone }: WaitingForFragment, locale: Locale): TemplateResult {
  const [statement = '', otherwise = ''] = text.split(/; |；/);
  const end = statement.replace(/[.。]$/, '');
  const date = deadline ? moment(lastMoment(deadline, timeZone), timeZone, locale) : '';
  const [before = '', after] = date ? end.split(date.replaceAll('\u00a0', ' ')) : [end];
  const left = deadline ? timeLeft(deadline, timeZone, locale) : '';
  return html`<p>
        ${before}${after === undefined ? nothing : html`<b>${date}</b>${after}`}${left ? html`${' · '}<span class="num">${left}</span>` : nothing}
      </p>
      ${otherwise ? html`<p class="else">${otherwise.slice(0, 1).toUpperCase()}${otherwise.slice(1)}</p>` : nothing}`;
}

function timeLeft(deadline: string, timeZone: string, locale: Locale): string {
  const { daysLeft, hoursLeft } = firstWords.of(locale);
  const days = daysUntil(lastMoment(deadline, timeZone), timeZone);
  if (days > 0) return daysLeft(days);
  return new Date(deadline) > now() ? hoursLeft(hoursUntil(deadline)) : '';
}

function ended(well: boolean, waiting: WaitingForFragment | null, locale: Locale): TemplateResult {
  const words = stateWords.of(locale);
  return html`<div class=${well ? 'turn done' : 'turn'} part="turn">
      <span class="who">${icon(well ? 'check' : 'lock')}</span>
      <div>
        <p>${well ? words.done : words.over}</p>
        ${well ? html`<p class="else">${waiting?.text ?? words.nothingLeft}</p>` : nothing}
      </div>
    </div>`;
}

/** The buyer, the carrier, the bank, or someone behind a counter. */
function who(actor: ActorKind): TemplateResult {
  if (actor === 'BUYER') return icon('user');
  if (actor === 'CARRIER') return icon('truck');
  return drawing(actor === 'PROVIDER' ? bank : shop);
}
