import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../api/desk.ts';
import { money } from '../text/amount.ts';
import type { Offer } from './offer-draft.ts';

/** An offer's terms as pairs of name and value, with what each changes against the one before. */
export function offerFacts(offer: Offer, { words, dates, locale }: Desk): TemplateResult {
  const { resolution, amount, quantity, returnNeeded, postagePayer, shipBy, validUntil, state, changes } = offer;
  const difference = changes.find(({ field }) => field === 'AMOUNT')?.difference;
  const signed = difference
    ? html` <span class="muted">(${difference.amount.startsWith('-') ? '' : '+'}${money(difference, locale)})</span>`
    : nothing;
  return html`<dl class="kv">
    <dt>${words.offer.outcome}</dt><dd>${words.resolution[resolution]}</dd>
    <dt>${words.offer.amount}</dt>
    <dd class="strong">${resolution === 'REPLACEMENT' ? words.offer.none : html`${money(amount, locale)}${signed}`}</dd>
    <dt>${words.offer.units}</dt><dd>${words.units(quantity)}</dd>
    <dt>${words.offer.goods}</dt><dd>${returnNeeded ? words.offer.sentBack : words.offer.kept}</dd>
    ${returnNeeded ? html`<dt>${words.offer.postage}</dt><dd>${words.payer[postagePayer]}</dd>` : nothing}
    ${shipBy ? html`<dt>${words.offer.shipBy}</dt><dd>${dates.until(shipBy)}</dd>` : nothing}
    ${state === 'STANDING' ? html`<dt>${words.offer.openUntil}</dt><dd>${dates.until(validUntil)}</dd>` : nothing}
  </dl>`;
}
