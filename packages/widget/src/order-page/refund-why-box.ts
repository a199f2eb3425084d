import type { RuleFragment, RuleOutcome, SourceFragment } from '@refund-widget/client';
import { html, nothing, type TemplateResult } from 'lit';
import './refund-calendar-strip.ts';
import { type IconName, icon } from '../base/icon.ts';
import { InnerElement } from '../base/inner-element.ts';
import { whyWords } from '../words/why-words.ts';
import type { LotOption } from './order-item.ts';
import { whyBoxStyles } from './refund-why-box.styles.ts';

const icons: Readonly<Record<RuleOutcome, IconName>> = { FAIL: 'x', INFO: 'minus', PASS: 'check', PENDING: 'clock' };

/** The rules looked at for some units, and where they are written. */
export interface Reasons {
  /** Which units, where an item has several answers. */
  readonly heading: string | null;
  readonly rules: readonly RuleFragment[];
  readonly source: SourceFragment;
  /** How the last day was counted, where there is one. */
  readonly window: LotOption['window'];
  readonly deliveredAt: string | null;
}

/**
 * Every rule that was looked at, its outcome and its clause, under the days that were counted.
 *
 * @csspart box - The box.
 * @csspart rule - One rule.
 */
export class RefundWhyBox extends InnerElement {
  protected override readonly sheets = [whyBoxStyles];
  static override properties = { reasons: {} };

  reasons: readonly Reasons[] = [];

  protected override render(): TemplateResult {
    return html`<div class="why-box" part="box">${this.reasons.map((reasons) => this.#reasons(reasons))}</div>`;
  }

  #reasons({ heading, rules, source, window, deliveredAt }: Reasons): TemplateResult {
    const words = whyWords.of(this.context.locale);
    return html`${heading ? html`<h4>${heading}</h4>` : nothing}${
      window?.days.length
        ? html`<refund-calendar-strip
            .context=${this.context}
            .days=${window.days}
            .timeZone=${window.timeZone}
            .deliveredAt=${deliveredAt}
          ></refund-calendar-strip>`
        : nothing
    }
      <ul class="rules">
        ${rules.map(
          ({ outcome, text, clause }) => html`<li class=${outcome.toLowerCase()} part="rule">
            ${icon(icons[outcome])}<span><span class="vh">${words.outcomes[outcome]} </span>${text}</span>
            ${clause ? html`<cite>${source.kind === 'LAW' ? words.law(source.name, clause) : words.policy(source.version, clause)}</cite>` : nothing}
          </li>`,
        )}
      </ul>`;
  }
}

customElements.define('refund-why-box', RefundWhyBox);

declare global {
  interface HTMLElementTagNameMap {
    'refund-why-box': RefundWhyBox;
  }
}
