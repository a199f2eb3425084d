import type { RuleFragment, RuleOutcome, SourceFragment } from '@refund-widget/client';
import { html, type TemplateResult } from 'lit';
import { type IconName, icon } from '../base/icon.ts';
import { InnerElement } from '../base/inner-element.ts';
import type { FirstWords } from '../words/first-words.en.ts';
import { firstWords } from '../words/first-words.ts';
import { whyStyles } from './refund-why.styles.ts';

const icons: Readonly<Record<RuleOutcome, IconName>> = { FAIL: 'x', INFO: 'minus', PASS: 'check', PENDING: 'clock' };

/** The rules looked at for some units, and where they are written. */
export interface Reasons {
  /** Which units, where an item has several answers. */
  readonly heading: string | null;
  readonly rules: readonly RuleFragment[];
  readonly source: SourceFragment;
  /** Shown above the rules, e.g. how the last day was counted. */
  readonly intro: unknown;
}

/**
 * Why an answer is what it is: every rule that was looked at, its outcome and its clause, folded away.
 *
 * @csspart summary - What opens the box.
 * @csspart box - The box.
 * @csspart rule - One rule.
 */
export class RefundWhy extends InnerElement {
  protected override readonly sheets = [whyStyles];
  static override properties = { label: {}, about: {}, reasons: {} };

  label = '';
  /** What the label is about, for people who do not see what stands around it. */
  about = '';
  reasons: readonly Reasons[] = [];

  protected override render(): TemplateResult {
    const words = firstWords.of(this.context.locale);
    return html`<details class="why" @toggle=${loadCalendar}>
      <summary part="summary">${this.label}<span class="vh">: ${this.about}</span>${icon('down', 's')}</summary>
      <div class="why-box" part="box">${this.reasons.map((reasons) => this.#reasons(reasons, words))}</div>
    </details>`;
  }

  #reasons({ heading, rules, source, intro }: Reasons, words: FirstWords): TemplateResult {
    return html`${heading ? html`<h4>${heading}</h4>` : ''}${intro}
      <ul class="rules">
        ${rules.map(
          ({ outcome, text, clause }) => html`<li class=${outcome.toLowerCase()} part="rule">
            ${icon(icons[outcome])}<span><span class="vh">${words.outcomes[outcome]} </span>${text}</span>
            ${clause ? html`<cite>${source.kind === 'LAW' ? words.law(source.name, clause) : words.policy(source.version, clause)}</cite>` : ''}
          </li>`,
        )}
      </ul>`;
  }
}

/** The days are drawn only for those who ask why. */
function loadCalendar(): void {
  void import('./refund-calendar-strip.ts');
}

customElements.define('refund-why', RefundWhy);

declare global {
  interface HTMLElementTagNameMap {
    'refund-why': RefundWhy;
  }
}
