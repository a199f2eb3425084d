import { html, nothing, type TemplateResult } from 'lit';
import '../money/refund-money.ts';
import { InnerElement } from '../base/inner-element.ts';
import { figure, money } from '../format/money.ts';
import { moneyStyles } from '../money/refund-money.styles.ts';
import { problemPage } from '../problem/problem.ts';
import { applyWords } from '../words/apply-words.ts';
import { terms } from '../words/terms.ts';
import type { Draft } from './draft.ts';
import type { FormLot } from './form-lot.ts';
import type { Quote } from './quote.ts';
import { postageRows, quoteRows } from './quote-rows.ts';

/** Last step: everything that will be sent, and every figure of what comes back. */
export class RefundReviewStep extends InnerElement {
  protected override readonly sheets = [moneyStyles];
  static override properties = { lots: {}, draft: {}, quote: {}, busy: {}, error: {}, retry: {}, pending: {} };

  lots: readonly FormLot[] = [];
  declare draft: Draft;
  quote: Quote | null = null;
  /** Whether a quote is on its way. */
  busy = false;
  error: unknown = null;
  retry: () => void = () => {};
  /** What is still on its way, in words. */
  pending = '';

  protected override render(): TemplateResult {
    const words = applyWords.of(this.context.locale);
    const sellers = [...new Set(this.lots.map(({ item }) => item.seller.name))].join(', ');
    return html`<div class="head" part="head">
        <h2 tabindex="-1">${words.check}</h2>
        <p class="lead">${words.checkLead(sellers)}</p>
      </div>
      <div class="body stack" part="body">${this.#quote()}</div>`;
  }

  #quote(): TemplateResult {
    const { quote, lots } = this;
    if (!quote && !this.busy) return this.error ? problemPage(this.context, this.error, this.retry) : html``;
    if (!quote)
      return html`<div class="card" aria-busy="true"><div class="sk w80 h16"></div><div class="sk w60 h16"></div><div class="sk w80 h24"></div></div>`;
    const { locale } = this.context;
    const words = applyWords.of(locale);
    const { expectedBack, paidTo } = terms.of(locale);
    const postage = postageRows(quote, lots, locale);
    const agreed = quote.lines.some((line) => line.approval === 'AGREEMENT');
    const portions = quote.portions.map(({ amount, payment }) => ({
      label: paidTo(payment.label),
      figure: figure(amount, locale),
    }));
    return html`<div class="card">
        <refund-money
          .context=${this.context}
          .rows=${quoteRows(quote, lots, locale)}
          .total=${{ label: expectedBack, figure: money(quote.total, locale) }}
          .portions=${portions}
        ></refund-money>
      </div>
      ${
        postage.length > 0
          ? html`<div class="card sunk"><refund-money .context=${this.context} .rows=${postage}></refund-money></div>`
          : nothing
      }
      ${this.draft.details.trim() ? html`<blockquote class="said">${this.draft.details.trim()}</blockquote>` : nothing}
      <p class="small muted">${agreed ? words.agreedAmount : words.mayChange}</p>
      ${this.pending ? html`<p class="note">${this.pending}</p>` : nothing}`;
  }
}

customElements.define('refund-review-step', RefundReviewStep);

declare global {
  interface HTMLElementTagNameMap {
    'refund-review-step': RefundReviewStep;
  }
}
