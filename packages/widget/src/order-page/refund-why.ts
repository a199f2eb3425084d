import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../base/icon.ts';
import { InnerElement } from '../base/inner-element.ts';
import { firstWords } from '../words/first-words.ts';
import { wordsReady } from '../words/word-book.ts';
import { whyStyles } from './refund-why.styles.ts';
import type { Reasons } from './refund-why-box.ts';

/**
 * Why an answer is what it is, folded away. The box comes for those who are about to ask: its code
 * is fetched as soon as the pointer or the focus is on the summary.
 *
 * @csspart summary - What opens the box.
 */
export class RefundWhy extends InnerElement {
  protected override readonly sheets = [whyStyles];
  static override properties = { label: {}, about: {}, reasons: {}, ready: { state: true }, failed: { state: true } };

  label = '';
  /** What the label is about, for people who do not see what stands around it. */
  about = '';
  reasons: readonly Reasons[] = [];

  private ready = false;
  private failed = false;

  /** Tried again with the next pointer, focus or press where it did not arrive. */
  async #prepare(): Promise<void> {
    try {
      await import('./refund-why-box.ts');
      await wordsReady(this.context.locale);
      this.ready = true;
    } catch {
      this.failed = true;
    }
  }

  protected override render(): TemplateResult {
    return html`<details class="why" @pointerenter=${this.#prepare} @focusin=${this.#prepare} @toggle=${this.#prepare}>
      <summary part="summary">${this.label}<span class="vh">: ${this.about}</span>${icon('down', 's')}</summary>
      ${this.#box()}
    </details>`;
  }

  #box(): TemplateResult | typeof nothing {
    const { context } = this;
    if (this.ready) return html`<refund-why-box .context=${context} .reasons=${this.reasons}></refund-why-box>`;
    return this.failed ? html`<p class="note">${firstWords.of(context.locale).loadFailed}</p>` : nothing;
  }
}

customElements.define('refund-why', RefundWhy);

declare global {
  interface HTMLElementTagNameMap {
    'refund-why': RefundWhy;
  }
}
