import { returnShipmentCorrect } from '@refund-widget/client/operations/widget/return-shipment-correct';
import { html, nothing, type TemplateResult } from 'lit';
import type { Need } from '../apply/answers.ts';
import { anyFiles, EvidencePart } from '../evidence/evidence-part.ts';
import { openDialog } from '../late/ask-once.ts';
import { dialogStyles } from '../late/dialog.styles.ts';
import '../request-page/refund-tracking-form.ts';
import type { TrackingEvent } from '../request-page/refund-tracking-form.ts';
import type { Request } from '../request-page/request.ts';
import { parcelWords } from '../words/parcel-words.ts';
import { trackingPage } from './tracking-page.ts';

/** Puts a mistyped carrier or tracking number right while the parcel is on its way, and takes what proves that it was sent. */
export class RefundCorrectShipment extends EvidencePart {
  protected override readonly sheets = [dialogStyles];
  protected override readonly books = [parcelWords];
  static override properties = { shipment: {} };

  declare shipment: Request['returnShipments'][number];

  protected override content(): TemplateResult {
    const words = parcelWords.of(this.context.locale);
    const name = `correct-${this.shipment.id}`;
    const { carrier, trackingNumber } = this.shipment;
    const page = trackingPage(carrier, trackingNumber);
    return html`${
      page
        ? html`<a class="link small" href=${page} target="_blank" rel="noopener noreferrer">${words.track(carrier)}</a>${' '}`
        : nothing
    }<button class="link small" type="button" @click=${() => openDialog(this, name)}>${words.correct}</button>
      <dialog id=${name} aria-labelledby=${`${name}-title`} part="dialog">
        <h3 id=${`${name}-title`}>${words.correctTitle}</h3>
        <refund-tracking-form
          .context=${this.context}
          .submit=${words.save}
          .sending=${this.sending}
          .refused=${this.refused()}
          .tracking=${this.shipment.trackingNumber}
          .more=${html`${this.needsForm(this.#needs(), {})}${
            this.pending ? html`<p class="small muted">${this.pending}</p>` : nothing
          }`}
          @refund-tracking=${this.#correct}
        ></refund-tracking-form>
        <form class="acts" method="dialog"><button class="btn plain">${words.back}</button></form>
      </dialog>`;
  }

  #needs(): Need[] {
    return [anyFiles(parcelWords.of(this.context.locale).proofFiles, `correct-${this.shipment.id}`)];
  }

  #correct = ({ carrier, trackingNumber }: TrackingEvent): void => {
    if (this.pending) return;
    const evidence = this.given(this.#needs());
    void this.ask(
      { returnShipmentId: this.shipment.id, carrier, trackingNumber, evidence },
      async (input) => (await this.context.client.send(returnShipmentCorrect, { input })).returnShipmentCorrect,
      parcelWords.of(this.context.locale).corrected,
    );
  };
}

customElements.define('refund-correct-shipment', RefundCorrectShipment);

declare global {
  interface HTMLElementTagNameMap {
    'refund-correct-shipment': RefundCorrectShipment;
  }
}
