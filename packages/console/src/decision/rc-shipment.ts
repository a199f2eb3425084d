import { deskEnterShipment } from '@refund-widget/client/operations/console/desk-enter-shipment';
import { html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Answer } from '../api/decisions.ts';
import { type FieldMessages, field } from '../form/field.ts';
import { allOf, lineDecisions, linesOf } from '../request/line-selection.ts';
import { calledName } from '../request/people.ts';
import { DecisionDialog, type DialogText } from './decision-dialog.ts';

/** Enters the return parcel on the buyer's behalf. */
@customElement('rc-shipment')
export class RcShipment extends DecisionDialog {
  @state() private carrier = '';
  @state() private trackingNumber = '';

  protected override readonly action = 'enterShipment';

  protected override text(): DialogText {
    const { shipment } = this.desk.words;
    return { ...shipment, lead: shipment.lead(calledName(this.request.buyer)) };
  }

  protected override fields(): TemplateResult {
    const { shipment } = this.desk.words;
    return html`<div class="pair">
      ${field({
        name: 'carrier',
        label: shipment.carrier,
        value: this.carrier,
        wrong: this.wrong,
        input: (carrier) => {
          this.carrier = carrier;
        },
      })}
      ${field({
        name: 'trackingNumber',
        label: shipment.tracking,
        value: this.trackingNumber,
        wrong: this.wrong,
        input: (trackingNumber) => {
          this.trackingNumber = trackingNumber;
        },
      })}
    </div>`;
  }

  protected override reset(): void {
    this.carrier = '';
    this.trackingNumber = '';
  }

  protected override check(): FieldMessages {
    const { shipment } = this.desk.words;
    return {
      carrier: this.carrier.trim() ? null : shipment.carrierMissing,
      trackingNumber: this.trackingNumber.trim() ? null : shipment.trackingMissing,
    };
  }

  protected override send(): Promise<Answer> {
    const lines = linesOf(this.request.lines, this.lineIds);
    return this.decisions.send(deskEnterShipment, 'returnShipmentCreate', {
      requestId: this.request.id,
      lines: lineDecisions(lines, allOf(lines)),
      carrier: this.carrier.trim(),
      trackingNumber: this.trackingNumber.trim(),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rc-shipment': RcShipment;
  }
}
