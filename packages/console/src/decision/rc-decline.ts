import { deskReject } from '@refund-widget/client/operations/console/desk-reject';
import { html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Answer } from '../api/decisions.ts';
import { choiceField, type FieldMessages, textField } from '../form/field.ts';
import { linePicker } from '../request/line-picker.ts';
import { allOf, type LineSelection, lineDecisions, linesOf, unitsOf } from '../request/line-selection.ts';
import { calledName } from '../request/people.ts';
import { DecisionDialog, type DialogText } from './decision-dialog.ts';

/** Declines lines, with a reason that the buyer reads. */
@customElement('rc-decline')
export class RcDecline extends DecisionDialog {
  @state() private selection: LineSelection | null = null;
  @state() private code = '';
  @state() private note = '';

  protected override readonly action = 'reject';
  protected override readonly danger = true;

  protected override text(): DialogText {
    const { words } = this.desk;
    const units = words.units(unitsOf(this.chosen()));
    return {
      title: words.decline.title(this.request.number),
      submit: words.decline.submit(units, calledName(this.request.buyer)),
      submitting: words.decline.submitting,
    };
  }

  protected override fields(): TemplateResult {
    const { decline, lines } = this.desk.words;
    const offered = this.offered();
    const single = offered.length === 1 && offered[0]?.quantity === 1;
    const codes = Object.entries(decline.codes);
    return html`
      ${
        single
          ? ''
          : html`<div>
              <span class="label">${decline.which}</span>
              ${linePicker(offered, this.chosen(), (selection) => this.choose(selection), this.desk)}
              ${this.wrong.lines ? html`<p class="field"><span class="wrong" role="alert">${lines.none}</span></p>` : ''}
            </div>`
      }
      ${choiceField({
        name: 'code',
        label: decline.code,
        value: this.code,
        wrong: this.wrong,
        choices: [['', decline.chooseCode], ...codes],
        input: (code) => {
          this.code = code;
        },
      })}
      ${textField({
        name: 'note',
        label: decline.note(calledName(this.request.buyer)),
        hint: decline.noteHint,
        value: this.note,
        wrong: this.wrong,
        rows: 4,
        input: (note) => {
          this.note = note;
        },
      })}
    `;
  }

  protected override written(): string {
    return this.note.trim();
  }

  protected override reset(): void {
    this.selection = null;
    this.code = '';
    this.note = '';
  }

  protected override check(): FieldMessages {
    const { decline, lines } = this.desk.words;
    return {
      lines: unitsOf(this.chosen()) === 0 ? lines.none : null,
      code: this.code ? null : decline.codeMissing,
      note: this.note.trim() ? null : decline.noteMissing,
    };
  }

  protected override send(): Promise<Answer> {
    return this.decisions.send(deskReject, 'refundRequestReject', {
      requestId: this.request.id,
      lines: lineDecisions(this.offered(), this.chosen()),
      code: this.code,
      note: this.note.trim(),
      notify: true,
    });
  }

  private offered() {
    return linesOf(this.request.lines, this.lineIds);
  }

  private chosen(): LineSelection {
    return this.selection ?? allOf(this.offered());
  }

  private choose(selection: LineSelection): void {
    this.selection = selection;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rc-decline': RcDecline;
  }
}
