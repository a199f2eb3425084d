import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../base/icon.ts';
import { day } from '../format/dates.ts';
import { RequestPart } from '../late/request-part.ts';
import { RefundNavigateEvent } from '../navigation/navigate-event.ts';
import type { RequestLine } from '../request-page/request.ts';
import { parcelWords } from '../words/parcel-words.ts';
import { trackingPage } from './tracking-page.ts';

type Parcel = NonNullable<RequestLine['forwardShipment']>;

/**
 * Parcels to the buyer: a new one, or goods that come back, with their way; and the new item once it is there.
 *
 * @csspart parcel - One parcel.
 */
export class RefundForwardParcels extends RequestPart {
  protected override readonly books = [parcelWords];
  static override properties = { timeZone: {} };

  timeZone = 'UTC';

  protected override content(): TemplateResult {
    const parcels = new Map<string, { parcel: Parcel; lines: RequestLine[] }>();
    for (const line of this.request.lines) {
      const parcel = line.forwardShipment;
      // What goes on to a supplier is told by the supplier's record.
      if (!parcel || parcel.kind === 'TO_SUPPLIER') continue;
      const known = parcels.get(parcel.id);
      if (known) known.lines.push(line);
      else parcels.set(parcel.id, { parcel, lines: [line] });
    }
    return html`${[...parcels.values()].map(({ parcel, lines }) => this.#parcel(parcel, lines))}`;
  }

  #parcel(parcel: Parcel, lines: readonly RequestLine[]): TemplateResult {
    const { locale } = this.context;
    const words = parcelWords.of(locale);
    const { carrier, trackingNumber, state, dispatchedAt, deliveredAt, kind } = parcel;
    const page = trackingPage(carrier, trackingNumber);
    const date = (at: string) => day(at, this.timeZone, locale, 'short');
    const replaced = lines.find(({ replacementLot }) => replacementLot !== null);
    return html`<section class="section stack" part="parcel">
      <div>
        <h3>${kind === 'REPLACEMENT' ? words.newOne : words.comingBack}</h3>
        <p class="small muted">${lines.map(({ item, quantity }) => `${item.title} × ${quantity}`).join(', ')}</p>
      </div>
      <p>
        <bdi>${carrier}</bdi> · <bdi class="num">${trackingNumber}</bdi><br /><span class="small muted"
          >${words.sentOn(date(dispatchedAt))}${deliveredAt ? ` · ${words.deliveredOn(date(deliveredAt))}` : nothing}</span
        >
      </p>
      ${state === 'LOST' ? html`<p class="note bad">${icon('alert')}<span>${words.lost}</span></p>` : nothing}
      ${
        page && state !== 'DELIVERED'
          ? html`<div><a class="btn" href=${page} target="_blank" rel="noopener noreferrer">${icon('truck')}${words.track(carrier)}</a></div>`
          : nothing
      }
      ${
        replaced
          ? html`<div><button class="btn primary" type="button" @click=${() => this.#viewNew(replaced)}>${words.viewNew}</button></div>`
          : nothing
      }
    </section>`;
  }

  #viewNew({ item }: RequestLine): void {
    const { order } = this.request;
    this.dispatchEvent(new RefundNavigateEvent({ view: 'order', order: order.id, item: item.id }));
  }
}

customElements.define('refund-forward-parcels', RefundForwardParcels);

declare global {
  interface HTMLElementTagNameMap {
    'refund-forward-parcels': RefundForwardParcels;
  }
}
