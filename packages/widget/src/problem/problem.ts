import { ConnectionError, ServerError, UnauthenticatedError } from '@refund-widget/client';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../base/icon.ts';
import type { WidgetContext } from '../context/widget-context.ts';
import { firstWords } from '../words/first-words.ts';

/** In place of a view that could not be loaded: what happened, and a way on. */
export function problemPage({ locale }: WidgetContext, error: unknown, retry: () => void): TemplateResult {
  const words = firstWords.of(locale);
  const again = html`<button class="btn primary" type="button" @click=${retry}>${words.tryAgain}</button>`;
  if (error instanceof UnauthenticatedError) {
    return html`<div class="empty" role="alert">
      ${icon('lock')}
      <h3>${words.sessionEnded}</h3>
      <p>${words.sessionEndedDetail}</p>
      ${again}
    </div>`;
  }
  const offline = error instanceof ConnectionError && navigator.onLine === false;
  const reference = error instanceof ServerError ? error.reference : null;
  return html`<div class="empty" role="alert">
    ${icon(offline ? 'offline' : 'alert')}
    <h3>${offline ? words.offline : words.loadFailed}</h3>
    <p>${offline ? words.offlineKept : words.loadFailedDetail}</p>
    ${again}
    ${reference ? html`<p class="small">${words.quoteReference} <span class="num">${reference}</span></p>` : nothing}
  </div>`;
}

/** For an order or request that is not there, or not for this buyer: the two look the same. */
export function notFoundPage({ locale }: WidgetContext): TemplateResult {
  const words = firstWords.of(locale);
  return html`<div class="empty">
    ${icon('box')}
    <h3>${words.notFound}</h3>
    <p>${words.notFoundDetail}</p>
  </div>`;
}

/** A mutation that failed short of an answer, in one sentence. */
export function problemSentence({ locale }: WidgetContext, error: unknown): string {
  const words = firstWords.of(locale);
  if (error instanceof UnauthenticatedError) return `${words.sessionEnded}. ${words.sessionEndedDetail}`;
  const reference =
    error instanceof ServerError && error.reference ? ` ${words.quoteReference} ${error.reference}` : '';
  return words.loadFailedDetail + reference;
}
