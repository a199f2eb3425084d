import { html, nothing, type TemplateResult } from 'lit';

/** One row: what it is, why (with the clause), and the figure as written. */
export interface MoneyRow {
  readonly label: string;
  readonly note?: string;
  readonly figure: string;
}

/** A breakdown that adds up: rows, a total, and the payments that the total goes back to. Needs `breakdownStyles`. */
export function breakdown(
  rows: readonly MoneyRow[],
  total?: MoneyRow,
  portions: readonly MoneyRow[] = [],
): TemplateResult {
  return html`<dl class="money" part="money">
    ${rows.map((row) => html`<div><dt>${row.label}${row.note ? html`<small>${row.note}</small>` : nothing}</dt><dd>${row.figure}</dd></div>`)}
    ${total ? html`<div class="total" part="total"><dt>${total.label}</dt><dd>${total.figure}</dd></div>` : nothing}
    ${portions.map((row) => html`<div class="sub"><dt>${row.label}</dt><dd>${row.figure}</dd></div>`)}
  </dl>`;
}
