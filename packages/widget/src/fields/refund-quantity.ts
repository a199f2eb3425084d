import { html, type TemplateResult } from 'lit';
import { InnerElement } from '../base/inner-element.ts';
import { quantityStyles } from './refund-quantity.styles.ts';

/** The number was changed by one of the buttons. */
export class QuantityChangeEvent extends Event {
  static readonly eventName = 'refund-quantity-change';
  readonly value: number;

  constructor(value: number) {
    super(QuantityChangeEvent.eventName, { bubbles: true });
    this.value = value;
  }
}

/**
 * A number of units between two bounds, with a button for one less and one for one more.
 *
 * @csspart quantity - All of it.
 */
export class RefundQuantity extends InnerElement {
  protected override readonly sheets = [quantityStyles];
  static override properties = { min: {}, max: {}, value: {}, label: {}, less: {}, more: {} };

  min = 1;
  max = 1;
  value = 1;
  /** Says what is counted. */
  label = '';
  less = '';
  more = '';

  #step(by: number): void {
    const value = Math.min(this.max, Math.max(this.min, this.value + by));
    if (value !== this.value) this.dispatchEvent(new QuantityChangeEvent(value));
  }

  protected override render(): TemplateResult {
    return html`<span class="qty" role="group" aria-label=${this.label} part="quantity">
      <button type="button" aria-label=${this.less} aria-disabled=${this.value <= this.min} @click=${() => this.#step(-1)}>−</button>
      <output class="num">${this.value}</output>
      <button type="button" aria-label=${this.more} aria-disabled=${this.value >= this.max} @click=${() => this.#step(1)}>+</button>
    </span>`;
  }
}

customElements.define('refund-quantity', RefundQuantity);

declare global {
  interface HTMLElementTagNameMap {
    'refund-quantity': RefundQuantity;
  }
}
