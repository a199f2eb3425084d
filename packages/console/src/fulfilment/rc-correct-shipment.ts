import { deskReturnCorrect } from '@refund-widget/client/operations/console/desk-return-correct';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Answer } from '../api/decisions.ts';
import { DecisionDialog, type DialogText } from '../decision/decision-dialog.ts';
import { choiceField, type FieldMessages, field } from '../form/field.ts';
import { linesOf } from '../request/line-selection.ts';

/** Puts a return parcel's carrier and number right. */
@customElement('rc-correct-shipment')
export class RcCorrectShipment extends DecisionDialog {
  @state() private shipmentId: string | null = null;
  @state() private carrier: string | null = null;
  @state() private trackingNumber: string | null = null;

  protected override readonly action = 'correctShipment';

  protected override text(): DialogText {
    const { correct, submitting } = this.desk.words.fulfilment;
    return { ...correct, submitting };
  }

  protected override fields(): TemplateResult {
    const { fulfilment } = this.desk.words;
    const parcels = this.parcels();
    return html`
      ${
        parcels.length > 1
          ? choiceField({
              name: 'parcel',
              label: fulfilment.parcel,
              value: this.parcel()?.id ?? '',
              choices: parcels.map(({ id, carrier, trackingNumber }) => [id, `${carrier} ${trackingNumber}`]),
              input: (id) => {
                this.reset();
                this.shipmentId = id;
              },
            })
          : nothing
      }
      <div class="pair">
        ${field({
          name: 'carrier',
          label: fulfilment.carrier,
          value: this.newCarrier(),
          wrong: this.wrong,
          input: (carrier) => {
            this.carrier = carrier;
          },
        })}
        ${field({
          name: 'trackingNumber',
          label: fulfilment.tracking,
          value: this.newNumber(),
          wrong: this.wrong,
          input: (trackingNumber) => {
            this.trackingNumber = trackingNumber;
          },
        })}
      </div>
    `;
  }

  protected override reset(): void {
    this.shipmentId = null;
    this.carrier = null;
    this.trackingNumber = null;
  }

  protected override check(): FieldMessages {
    const { fulfilment } = this.desk.words;
    return {
      carrier: this.newCarrier().trim() ? null : fulfilment.carrierMissing,
      trackingNumber: this.newNumber().trim() ? null : fulfilment.trackingMissing,
    };
  }

  protected override send(): Promise<Answer> {
    return this.decisions.send(deskReturnCorrect, 'returnShipmentCorrect', {
      requestId: this.request.id,
      returnShipmentId: this.parcel()?.id ?? '',
      carrier: this.newCarrier().trim(),
      trackingNumber: this.newNumber().trim(),
    });
  }

  private newCarrier(): string {
    return this.carrier ?? this.parcel()?.carrier ?? '';
  }

  private newNumber(): string {
    return this.trackingNumber ?? this.parcel()?.trackingNumber ?? '';
  }

  private parcel() {
    const parcels = this.parcels();
    return parcels.find(({ id }) => id === this.shipmentId) ?? parcels[0];
  }

  private parcels() {
    const ids = linesOf(this.request.lines, this.lineIds).map(({ shipment }) => shipment?.id);
    return this.request.returnShipments.filter(({ id }) => ids.includes(id));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rc-correct-shipment': RcCorrectShipment;
  }
}
