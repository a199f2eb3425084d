import { html, nothing, type TemplateResult } from 'lit';
import type { WidgetContext } from '../context/widget-context.ts';
import { figure, money } from '../format/money.ts';
import { breakdown } from '../money/breakdown.ts';
import { problemPage } from '../problem/problem.ts';
import { applyWords } from '../words/apply-words.ts';
import { terms } from '../words/terms.ts';
import type { Draft } from './draft.ts';
import type { FormLot } from './form-lot.ts';
import type { Quote } from './quote.ts';
import { postageRows, quoteRows } from './quote-rows.ts';

interface Review {
  readonly lots: readonly FormLot[];
  readonly draft: Draft;
  readonly quote: Quote | null;
  /** Whether a quote is on its way. */
  readonly busy: boolean;
  readonly error: unknown;
  readonly retry: () => void;
  /** What is still on its way, in words. */
  readonly pending: string;
}

/** Last step: everything that will be sent, and every figure of what comes back. Needs `breakdownStyles`. */
export function reviewStep(review: Review, context: WidgetContext): TemplateResult {
  const words = applyWords.of(context.locale);
  const atOnce = review.quote?.lines.every((line) => line.approval === 'AUTOMATIC') ?? false;
  const sellers = [...new Set(review.lots.map(({ item }) => item.seller.name))].join(', ');
  return html`<div class="head" part="head">
        <h2 tabindex="-1">${words.check}</h2>
        <p class="lead">${words.checkLead(sellers, atOnce)}</p>
      </div>
      <div class="body stack" part="body">${quoted(review, context)}</div>`;
}

function quoted({ quote, lots, draft, busy, error, retry, pending }: Review, context: WidgetContext): TemplateResult {
  if (!quote && !busy) return error ? problemPage(context, error, retry) : html``;
  if (!quote)
    return html`<div class="card" aria-busy="true"><div class="sk w80 h16"></div><div class="sk w60 h16"></div><div class="sk w80 h24"></div></div>`;
  const { locale } = context;
  const words = applyWords.of(locale);
  const { expectedBack, paidTo } = terms.of(locale);
  const postage = postageRows(quote, lots, locale);
  const agreed = quote.lines.some((line) => line.approval === 'AGREEMENT');
  const portions = quote.portions.map(({ amount, payment }) => ({
    label: paidTo(payment.label),
    figure: figure(amount, locale),
  }));
  return html`<div class="card">
        ${breakdown(quoteRows(quote, lots, locale), { label: expectedBack, figure: money(quote.total, locale) }, portions)}
      </div>
      ${postage.length > 0 ? html`<div class="card sunk">${breakdown(postage)}</div>` : nothing}
      ${draft.details.trim() ? html`<blockquote class="said">${draft.details.trim()}</blockquote>` : nothing}
      <p class="small muted">${agreed ? words.agreedAmount : words.mayChange}</p>
      ${pending ? html`<p class="note">${pending}</p>` : nothing}`;
}
