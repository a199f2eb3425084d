import { html, type TemplateResult } from 'lit';
import type { RequestDetails } from '../api/decisions.ts';
import type { Desk } from '../api/desk.ts';
import { icon } from '../icons/icon.ts';

/** What was to come back, and the parcels it came in. */
export function receivedCard(
  { returnShipments }: RequestDetails,
  lines: RequestDetails['lines'],
  { words, dates }: Desk,
): TemplateResult {
  const expected = lines.map(
    ({ quantity, item }) => `${quantity} × ${item.title}${item.variant ? `, ${item.variant}` : ''}`,
  );
  const parcels = returnShipments.filter((shipment) =>
    shipment.lines.some(({ id }) => lines.some((line) => line.id === id)),
  );
  return html`<section class="card">
    <div class="ch">${icon('package')}<h2>${words.inspection.received}</h2></div>
    <div class="cb">
      <dl class="kv left">
        <dt>${words.inspection.expected}</dt>
        <dd>${expected.join(` ${words.between} `)}</dd>
        ${parcels.map(
          ({ carrier, trackingNumber, receivedAt }) =>
            html`<dt>${words.inspection.parcel}</dt>
              <dd>
                ${carrier} <span class="mono">${trackingNumber}</span>${receivedAt ? ` · ${words.request.received} ${dates.moment(receivedAt)}` : ''}
              </dd>`,
        )}
      </dl>
    </div>
  </section>`;
}
