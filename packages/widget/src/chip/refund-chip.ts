import { html, type TemplateResult } from 'lit';
import { type IconName, icon } from '../base/icon.ts';
import { InnerElement } from '../base/inner-element.ts';
import { chipStyles } from './refund-chip.styles.ts';

/** Amber: the buyer's turn. Red: something failed. Green: done. Blue: waiting on others. */
export type Tone = 'you' | 'wait' | 'yes' | 'bad' | 'none';

/**
 * A state in one icon and a word or two.
 *
 * @csspart chip - The chip.
 */
export class RefundChip extends InnerElement {
  protected override readonly sheets = [chipStyles];
  static override properties = { tone: {}, icon: {}, label: {} };

  tone: Tone = 'none';
  icon: IconName = 'clock';
  label = '';

  protected override render(): TemplateResult {
    return html`<span class=${`chip ${this.tone}`} part="chip">${icon(this.icon, 's')}${this.label}</span>`;
  }
}

customElements.define('refund-chip', RefundChip);

declare global {
  interface HTMLElementTagNameMap {
    'refund-chip': RefundChip;
  }
}
