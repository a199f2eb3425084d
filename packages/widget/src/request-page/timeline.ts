import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../format/locale.ts';
import { stateWords } from '../words/state-words.ts';

export interface TimelineItem {
  readonly phase: 'done' | 'now' | 'next';
  readonly text: string;
  /** When, as written. */
  readonly when: string;
  /** The instant for `done`, ISO 8601. */
  readonly at?: string;
  readonly note?: string;
}

/** What happened, what happens now, and what comes next. Needs `timelineStyles`. */
export function timeline(items: readonly TimelineItem[], locale: Locale): TemplateResult {
  const words = stateWords.of(locale);
  return html`<ol class="time">
    ${items.map(
      ({ phase, text, when, at, note }) => html`<li
        class=${phase}
        aria-current=${phase === 'now' ? 'step' : nothing}
        part="entry"
      >
        <span class="what">${phase === 'next' ? html`<span class="vh">${words.nextStep}: </span>` : nothing}${text}</span>
        ${at ? html`<time datetime=${at}>${when}</time>` : html`<span class="when">${when}</span>`}
        ${note ? html`<small>${note}</small>` : nothing}
      </li>`,
    )}
  </ol>`;
}
