import { html, nothing, type TemplateResult } from 'lit';
import type { RequestDetails } from '../api/decisions.ts';
import type { Desk } from '../api/desk.ts';
import { icon } from '../icons/icon.ts';

/** Every parcel of a request, in both directions, oldest first within each. */
export function parcels({ returnShipments, forwardShipments, lines }: RequestDetails, desk: Desk): TemplateResult {
  return html`
    ${returnShipments.map((parcel) => returned(parcel, desk))}
    ${forwardShipments.map((parcel) => forward(parcel, desk))}
    ${lines.map((line) => replaced(line, desk))}
  `;
}

function returned(parcel: RequestDetails['returnShipments'][number], { words, dates }: Desk): TemplateResult {
  const { carrier, trackingNumber, dispatchedAt, receivedAt, state, proof } = parcel;
  const text = words.fulfilment.parcels;
  return html`<h3 class="parcel-title">${icon('package', { small: true })} ${text.returned}</h3>
    <dl class="kv">
      ${address(carrier, trackingNumber, words)}
      <dt>${text.sent}</dt><dd>${dates.moment(dispatchedAt)}</dd>
      ${receivedAt ? html`<dt>${text.received}</dt><dd>${dates.moment(receivedAt)}</dd>` : nothing}
      ${state === 'LOST' ? html`<dt>${text.state}</dt><dd>${text.lost}</dd>` : nothing}
      ${proof.length > 0 ? html`<dt>${text.proof}</dt><dd>${words.request.pieces(proof.length)}</dd>` : nothing}
    </dl>`;
}

function forward(parcel: RequestDetails['forwardShipments'][number], { words, dates }: Desk): TemplateResult {
  const { kind, carrier, trackingNumber, dispatchedAt, deliveredAt, state } = parcel;
  const text = words.fulfilment.parcels;
  return html`<h3 class="parcel-title">${icon('truck', { small: true })} ${text[kind]}</h3>
    <dl class="kv">
      ${address(carrier, trackingNumber, words)}
      <dt>${text.sent}</dt><dd>${dates.moment(dispatchedAt)}</dd>
      ${deliveredAt ? html`<dt>${text.delivered}</dt><dd>${dates.moment(deliveredAt)}</dd>` : nothing}
      ${state === 'LOST' ? html`<dt>${text.state}</dt><dd>${text.lost}</dd>` : nothing}
    </dl>`;
}

function replaced(
  { replacementLot: lot, quantity }: RequestDetails['lines'][number],
  { words, dates }: Desk,
): TemplateResult | typeof nothing {
  if (!lot?.deliveredAt) return nothing;
  const text = words.fulfilment.parcels.replacementLot(words.units(quantity), dates.moment(lot.deliveredAt));
  return html`<p class="xs">${text}</p>`;
}

function address(carrier: string, trackingNumber: string, { fulfilment }: Desk['words']): TemplateResult {
  return html`<dt>${fulfilment.carrier}</dt><dd>${carrier}</dd>
    <dt>${fulfilment.tracking}</dt><dd class="mono">${trackingNumber}</dd>`;
}
