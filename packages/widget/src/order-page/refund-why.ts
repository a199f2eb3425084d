import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../base/icon.ts';
import { InnerElement } from '../base/inner-element.ts';
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
  static override properties = { label: {}, about: {}, reasons: {}, ready: { state: true } };

  label = '';
  /** What the label is about, for people who do not see what stands around it. */
  about = '';
  reasons: readonly Reasons[] = [];

  private ready = false;

  /** Tried again with the next pointer, focus or press where it did not arrive. */
  async #prepare(): Promise<void> {
    await import('./refund-why-box.ts');
    await wordsReady(this.context.locale);
    this.ready = true;
  }

  protected override render(): TemplateResult {
    return html`<details class="why" @pointerenter=${this.#prepare} @focusin=${this.#prepare} @toggle=${this.#prepare}>
      <summary part="summary">${this.label}<span class="vh">: ${this.about}</span>${icon('down', 's')}</summary>
      ${this.ready ? html`<refund-why-box .context=${this.context} .reasons=${this.reasons}></refund-why-box>` : nothing}
    </details>`;
  }
}

customElements.define('refund-why', RefundWhy);

declare global {
  interface HTMLElementTagNameMap {
    'refund-why': RefundWhy;
  }
}
