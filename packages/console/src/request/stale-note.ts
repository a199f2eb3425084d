import { html, nothing, type TemplateResult } from 'lit';
import type { RequestDetails } from '../api/decisions.ts';
import type { Desk } from '../api/desk.ts';
import { icon } from '../icons/icon.ts';
import { money } from '../text/amount.ts';
import { stateLook } from './state-look.ts';
import { actsNext, pressingLine } from './waiting-look.ts';

export interface Stale {
  /** As it was when the decision was taken. */
  readonly before: RequestDetails;
  readonly showing: boolean;
  /** What was written with it. */
  readonly note: string;
}

interface StaleOptions {
  readonly stale: Stale;
  readonly now: RequestDetails;
  readonly nextPath: string | null;
  readonly toggle: () => void;
  readonly dismiss: () => void;
  readonly desk: Desk;
}

/** Someone else acted first: who and when, that nothing of one's own was sent, and what changed. */
export function staleNote({ stale, now, nextPath, toggle, dismiss, desk }: StaleOptions): TemplateResult {
  const { words } = desk;
  return html`<section class="stale" role="alert">
    ${icon('users')}
    <p class="grow">${words.act.stale(whatHappened(stale.before, now, desk))}</p>
    <span class="row wrap">
      <button class="btn s" aria-expanded=${stale.showing ? 'true' : 'false'} @click=${toggle}>
        ${stale.showing ? words.act.hideChanges : words.act.showChanges} <kbd aria-hidden="true">V</kbd>
      </button>
      ${nextPath ? html`<a class="btn s" href=${nextPath}>${words.act.nextRequest} <kbd aria-hidden="true">J</kbd></a>` : nothing}
      <button class="btn s primary" @click=${dismiss}>${words.act.understood}</button>
    </span>
    ${stale.showing ? changes(stale, now, desk) : nothing}
  </section>`;
}

/** The same for a screen that keeps the note itself: nothing while there is none. */
export function staleBanner(
  stale: Stale | null,
  now: RequestDetails,
  desk: Desk,
  keep: (stale: Stale | null) => void,
): TemplateResult | typeof nothing {
  if (!stale) return nothing;
  const toggle = () => keep({ ...stale, showing: !stale.showing });
  return staleNote({ stale, now, nextPath: null, toggle, dismiss: () => keep(null), desk });
}

function whatHappened(before: RequestDetails, now: RequestDetails, { words, now: clock }: Desk): string {
  const seen = Math.max(0, ...before.timeline.map(({ seq }) => seq));
  const since = now.timeline.filter(({ seq, actorKind }) => seq > seen && actorKind !== 'SYSTEM').at(-1);
  if (!since) return words.act.staleUnknown;
  const seconds = Math.max(0, Math.round((clock() - Date.parse(since.at)) / 1000));
  return words.act.staleBy(since.actorName, since.text, seconds);
}

function changes({ before, note }: Stale, now: RequestDetails, desk: Desk): TemplateResult {
  const { words, locale } = desk;
  const was = pressingLine(before.lines);
  const is = pressingLine(now.lines);
  const row = (name: string, old: unknown, current: unknown) =>
    html`<tr><th scope="row" class="muted">${name}</th><td class="was">${old}</td><td>${current}</td></tr>`;
  return html`<table class="changes">
    <thead><tr><td></td><th scope="col">${words.act.was}</th><th scope="col">${words.act.now}</th></tr></thead>
    <tbody>
      ${row(words.queue.columns.state, was ? words.state[was.state] : '', is ? stateLook(is.state, words) : '')}
      ${row(words.queue.columns.next, was ? actsNext(was, false, desk) : '', is ? actsNext(is, false, desk) : '')}
      ${row(words.request.amount, money(before.total, locale), money(now.total, locale))}
      ${note ? row(words.act.yourNote, '', words.act.notSent(note)) : nothing}
    </tbody>
  </table>`;
}
