import { html, nothing, type TemplateResult } from 'lit';
import { InnerElement } from '../base/inner-element.ts';
import { stateWords } from '../words/state-words.ts';
import { timelineStyles } from './refund-timeline.styles.ts';

export interface TimelineItem {
  readonly phase: 'done' | 'now' | 'next';
  readonly text: string;
  /** When, as written. */
  readonly when: string;
  /** The instant for `done`, ISO 8601. */
  readonly at?: string;
  readonly note?: string;
}

/**
 * What happened, what happens now, and what comes next.
 *
 * @csspart entry - One entry.
 */
export class RefundTimeline extends InnerElement {
  protected override readonly sheets = [timelineStyles];
  static override properties = { items: {} };

  items: readonly TimelineItem[] = [];

  protected override render(): TemplateResult {
    const words = stateWords.of(this.context.locale);
    return html`<ol class="time">
      ${this.items.map(
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
}

customElements.define('refund-timeline', RefundTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'refund-timeline': RefundTimeline;
  }
}
