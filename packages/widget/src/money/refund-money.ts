import { html, nothing, type TemplateResult } from 'lit';
import { InnerElement } from '../base/inner-element.ts';
import { moneyStyles } from './refund-money.styles.ts';

/** One row: what it is, why (with the clause), and the figure as written. */
export interface MoneyRow {
  readonly label: string;
  readonly note?: string;
  readonly figure: string;
}

/**
 * A breakdown that adds up: rows, a total, and where the money goes.
 *
 * @csspart money - The list.
 * @csspart total - The total.
 */
export class RefundMoney extends InnerElement {
  protected override readonly sheets = [moneyStyles];
  static override properties = { rows: {}, total: {}, portions: {} };

  rows: readonly MoneyRow[] = [];
  total: MoneyRow | null = null;
  /** The payments the total goes back to. */
  portions: readonly MoneyRow[] = [];

  protected override render(): TemplateResult {
    const { total } = this;
    return html`<dl class="money" part="money">
      ${this.rows.map((row) => html`<div><dt>${row.label}${row.note ? html`<small>${row.note}</small>` : nothing}</dt><dd>${row.figure}</dd></div>`)}
      ${total ? html`<div class="total" part="total"><dt>${total.label}</dt><dd>${total.figure}</dd></div>` : nothing}
      ${this.portions.map((row) => html`<div class="sub"><dt>${row.label}</dt><dd>${row.figure}</dd></div>`)}
    </dl>`;
  }
}

customElements.define('refund-money', RefundMoney);

declare global {
  interface HTMLElementTagNameMap {
    'refund-money': RefundMoney;
  }
}
