import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Answer } from '../api/decisions.ts';
import { DecisionDialog, type DialogText } from '../decision/decision-dialog.ts';
import { type FieldMessages, field, textField } from '../form/field.ts';
import { linePicker } from '../request/line-picker.ts';
import { allOf, type LineSelection, lineDecisions, linesOf, unitsOf } from '../request/line-selection.ts';
import { calledName } from '../request/people.ts';
import { type StepName, stepOf } from './steps.ts';

/** One step of goods on their way: which units, and where it needs them, a parcel and a note. */
@customElement('rc-step')
export class RcStep extends DecisionDialog {
  /** The action, as the API calls it. */
  @property({ attribute: false }) step: StepName = 'waiveReturn';

  @state() private selection: LineSelection | null = null;
  @state() private carrier = '';
  @state() private trackingNumber = '';
  @state() private note = '';

  protected override get action(): string {
    return this.step;
  }

  override willUpdate(): void {
    this.danger = stepOf(this.step).danger ?? false;
  }

  protected override text(): DialogText {
    const { words } = this.desk;
    const { title, lead, submit } = words.fulfilment.steps[this.step];
    return {
      title,
      lead: lead(calledName(this.request.buyer)),
      submit: submit(words.units(unitsOf(this.chosen()))),
      submitting: words.fulfilment.submitting,
    };
  }

  protected override fields(): TemplateResult {
    const { parcel, note } = stepOf(this.step);
    return html`${this.units()} ${parcel ? this.parcel() : nothing} ${note ? this.noteField(note) : nothing}`;
  }

  protected override reset(): void {
    this.selection = null;
    this.carrier = '';
    this.trackingNumber = '';
    this.note = '';
  }

  protected override check(): FieldMessages {
    const { words } = this.desk;
    const { parcel, note } = stepOf(this.step);
    return {
      lines: unitsOf(this.chosen()) === 0 ? words.lines.none : null,
      carrier: parcel && !this.carrier.trim() ? words.fulfilment.carrierMissing : null,
      trackingNumber: parcel && !this.trackingNumber.trim() ? words.fulfilment.trackingMissing : null,
      note: note === 'RECORD' && !this.note.trim() && !this.hasProof() ? words.fulfilment.recordNoteMissing : null,
    };
  }

  protected override send(): Promise<Answer> {
    return stepOf(this.step).send(this.decisions, {
      requestId: this.request.id,
      lines: lineDecisions(this.offered(), this.chosen()),
      carrier: this.carrier.trim(),
      trackingNumber: this.trackingNumber.trim(),
      note: this.note.trim(),
    });
  }

  protected override written(): string {
    return this.note.trim();
  }

  private units(): TemplateResult | typeof nothing {
    const lines = this.offered();
    if (unitsOf(allOf(lines)) === 1) return nothing;
    const choose = (selection: LineSelection) => {
      this.selection = selection;
    };
    return html`<fieldset class="field">
      <legend>${this.desk.words.fulfilment.units}</legend>
      ${linePicker(lines, this.chosen(), choose, this.desk)}
      ${this.wrong.lines ? html`<span class="wrong" role="alert">${this.wrong.lines}</span>` : nothing}
    </fieldset>`;
  }

  private parcel(): TemplateResult {
    const { fulfilment } = this.desk.words;
    return html`<div class="pair">
      ${field({
        name: 'carrier',
        label: fulfilment.carrier,
        value: this.carrier,
        wrong: this.wrong,
        input: (carrier) => {
          this.carrier = carrier;
        },
      })}
      ${field({
        name: 'trackingNumber',
        label: fulfilment.tracking,
        value: this.trackingNumber,
        wrong: this.wrong,
        input: (trackingNumber) => {
          this.trackingNumber = trackingNumber;
        },
      })}
    </div>`;
  }

  private noteField(reader: 'BUYER' | 'RECORD'): TemplateResult {
    const { words } = this.desk;
    const { fulfilment } = words;
    const label = reader === 'BUYER' ? fulfilment.note(calledName(this.request.buyer)) : fulfilment.recordNote;
    const optional = reader === 'BUYER' || this.hasProof();
    return textField({
      name: 'note',
      label: optional ? `${label}, ${words.optional}` : label,
      value: this.note,
      wrong: this.wrong,
      rows: 2,
      ...(reader === 'RECORD' && { hint: fulfilment.recordNoteHint }),
      input: (note) => {
        this.note = note;
      },
    });
  }

  /** The buyer gave a file with every parcel of these lines. */
  private hasProof(): boolean {
    return this.offered().every(({ shipment }) =>
      this.request.returnShipments.some(({ id, proof }) => id === shipment?.id && proof.length > 0),
    );
  }

  private offered() {
    return linesOf(this.request.lines, this.lineIds);
  }

  private chosen(): LineSelection {
    return this.selection ?? allOf(this.offered());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rc-step': RcStep;
  }
}
