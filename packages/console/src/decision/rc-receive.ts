import { deskReceive } from '@refund-widget/client/operations/console/desk-receive';
import { html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Answer } from '../api/decisions.ts';
import { type FieldMessages, textField } from '../form/field.ts';
import { stepper } from '../form/stepper.ts';
import { allOf, type LineSelection, lineDecisions, linesOf, unitsOf, withUnits } from '../request/line-selection.ts';
import { thumb } from '../request/thumb.ts';
import { DecisionDialog, type DialogText } from './decision-dialog.ts';

/** Records which units were in the parcel; units that were not stay on their way. */
@customElement('rc-receive')
export class RcReceive extends DecisionDialog {
  @state() private counted: LineSelection | null = null;
  @state() private note = '';

  protected override readonly action = 'receive';

  protected override text(): DialogText {
    const { words } = this.desk;
    const { receiving } = words;
    return { ...receiving, submit: receiving.submit(words.units(unitsOf(this.units()))) };
  }

  protected override fields(): TemplateResult {
    const { words } = this.desk;
    return html`
      <ul class="picker">
        ${this.offered().map((line) => {
          const { title, variant, imageUrl } = line.item;
          const name = variant ? `${title}, ${variant}` : title;
          return html`<li>
            ${thumb(imageUrl)}
            <span class="grow"><span class="clip">${name}</span><br /><span class="muted xs">${words.receiving.expected(line.quantity)}</span></span>
            ${stepper({
              value: this.units().get(line.id) ?? 0,
              least: 0,
              most: line.quantity,
              label: words.receiving.inParcel(name),
              words: words.lines,
              change: (quantity) => {
                this.counted = withUnits(this.units(), line, quantity);
              },
            })}
          </li>`;
        })}
      </ul>
      ${this.wrong.lines ? html`<p class="field"><span class="wrong" role="alert">${this.wrong.lines}</span></p>` : ''}
      ${textField({
        name: 'note',
        label: `${words.receiving.note}, ${words.optional}`,
        value: this.note,
        wrong: this.wrong,
        rows: 2,
        input: (note) => {
          this.note = note;
        },
      })}
    `;
  }

  protected override reset(): void {
    this.counted = null;
    this.note = '';
  }

  protected override check(): FieldMessages {
    return { lines: unitsOf(this.units()) === 0 ? this.desk.words.receiving.nothing : null };
  }

  protected override send(): Promise<Answer> {
    return this.decisions.send(deskReceive, 'returnShipmentReceive', {
      requestId: this.request.id,
      lines: lineDecisions(this.offered(), this.units()),
      ...(this.note.trim() && { note: this.note.trim() }),
    });
  }

  private offered() {
    return linesOf(this.request.lines, this.lineIds);
  }

  private units(): LineSelection {
    return this.counted ?? allOf(this.offered());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rc-receive': RcReceive;
  }
}
