import { deskSupplierReship } from '@refund-widget/client/operations/console/desk-supplier-reship';
import { deskSupplierShip } from '@refund-widget/client/operations/console/desk-supplier-ship';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Answer } from '../api/decisions.ts';
import type { DialogText } from '../decision/decision-dialog.ts';
import { type FieldMessages, field } from '../form/field.ts';
import { allOf, lineDecisions, linesOf } from '../request/line-selection.ts';
import { calledName } from '../request/people.ts';
import { SupplierDialog } from './supplier-dialog.ts';

/** A parcel of a commission: the goods to the supplier, or the replacement from them. */
@customElement('rc-supplier-parcel')
export class RcSupplierParcel extends SupplierDialog {
  @property({ attribute: false }) step: 'shipToSupplier' | 'supplierReships' = 'shipToSupplier';

  @state() private carrier = '';
  @state() private trackingNumber = '';

  protected override get action(): string {
    return this.step;
  }

  protected override text(): DialogText {
    const { parcel, answer } = this.desk.words.supplier;
    const { submit } = parcel;
    const { submitting } = answer;
    if (this.step === 'shipToSupplier') {
      return { title: parcel.toSupplier, lead: parcel.toSupplierLead, submit, submitting };
    }
    const lead = parcel.replacementLead(calledName(this.request.buyer));
    return { title: parcel.replacement, lead, submit, submitting };
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
      </div>
      ${this.step === 'supplierReships' ? this.filesField() : nothing}`;
  }

  protected override check(): FieldMessages {
    const { shipment } = this.desk.words;
    return {
      carrier: this.carrier.trim() ? null : shipment.carrierMissing,
      trackingNumber: this.trackingNumber.trim() ? null : shipment.trackingMissing,
      files: this.filesWrong,
    };
  }

  protected override send(): Promise<Answer> {
    const lines = linesOf(this.request.lines, this.lineIds);
    const input = {
      requestId: this.request.id,
      lines: lineDecisions(lines, allOf(lines)),
      carrier: this.carrier.trim(),
      trackingNumber: this.trackingNumber.trim(),
    };
    if (this.step === 'shipToSupplier') return this.decisions.send(deskSupplierShip, 'supplierShipmentCreate', input);
    const { evidenceIds } = this;
    return this.decisions.send(deskSupplierReship, 'supplierReshipmentCreate', { ...input, evidenceIds });
  }

  protected override reset(): void {
    this.carrier = '';
    this.trackingNumber = '';
    this.clearFiles();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rc-supplier-parcel': RcSupplierParcel;
  }
}
