import type { DeskEvidenceFragment, DeskSuppliersQuery } from '@refund-widget/client';
import { deskSupplierForward } from '@refund-widget/client/operations/console/desk-supplier-forward';
import { deskSuppliers } from '@refund-widget/client/operations/console/desk-suppliers';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Answer } from '../api/decisions.ts';
import { DecisionDialog, type DialogText } from '../decision/decision-dialog.ts';
import { choiceField, type FieldMessages, field, textField } from '../form/field.ts';
import { linePicker } from '../request/line-picker.ts';
import { allOf, type LineSelection, lineDecisions, linesOf, unitsOf } from '../request/line-selection.ts';

const NEW = 'new';

type Suppliers = DeskSuppliersQuery['suppliers'];

/** Asks a supplier: whom, about which units, in which words, with which of the buyer's evidence. */
@customElement('rc-forward')
export class RcForward extends DecisionDialog {
  @state() private suppliers: Suppliers = [];
  @state() private who = '';
  @state() private name = '';
  @state() private contact = '';
  @state() private email = '';
  @state() private language = 'en';
  @state() private wording = '';
  @state() private selection: LineSelection | null = null;
  @state() private left: ReadonlySet<string> = new Set();

  protected override readonly action = 'forwardToSupplier';

  override open(): void {
    super.open();
    void this.readDirectory();
  }

  protected override text(): DialogText {
    const { words } = this.desk;
    const { title, lead, submit, submitting } = words.supplier.forward;
    return { title, lead, submit: submit(words.units(unitsOf(this.chosen()))), submitting };
  }

  protected override fields(): TemplateResult {
    const { forward } = this.desk.words.supplier;
    return html`
      ${this.units()}
      ${choiceField({
        name: 'who',
        label: forward.who,
        value: this.who,
        wrong: this.wrong,
        choices: [
          ['', forward.choose],
          ...this.suppliers.map(({ id, name, contactName }) => [id, `${name} · ${contactName}`] as const),
          [NEW, forward.newOne],
        ],
        input: (who) => {
          this.who = who;
        },
      })}
      ${this.who === NEW ? this.newSupplier() : nothing}
      ${textField({
        name: 'message',
        label: forward.message,
        hint: forward.messageHint,
        value: this.wording,
        wrong: this.wrong,
        rows: 4,
        input: (wording) => {
          this.wording = wording;
        },
      })}
      ${this.evidenceChoice()}
    `;
  }

  protected override check(): FieldMessages {
    const { forward } = this.desk.words.supplier;
    const isNew = this.who === NEW;
    return {
      lines: unitsOf(this.chosen()) === 0 ? this.desk.words.lines.none : null,
      who: this.who ? null : forward.whoMissing,
      name: isNew && !this.name.trim() ? forward.nameMissing : null,
      contactName: isNew && !this.contact.trim() ? forward.contactMissing : null,
      email: isNew && !this.email.trim() ? forward.emailMissing : null,
      message: this.wording.trim() ? null : forward.messageMissing,
    };
  }

  protected override send(): Promise<Answer> {
    const { name, email, language } = this;
    const supplier = { name: name.trim(), contactName: this.contact.trim(), email: email.trim(), locale: language };
    return this.decisions.send(deskSupplierForward, 'supplierForward', {
      requestId: this.request.id,
      lines: lineDecisions(this.offered(), this.chosen()),
      ...(this.who === NEW ? { supplier } : { supplierId: this.who }),
      message: this.wording.trim(),
      evidenceIds: this.pieces()
        .map(({ id }) => id)
        .filter((id) => !this.left.has(id)),
    });
  }

  protected override written(): string {
    return this.wording.trim();
  }

  protected override reset(): void {
    this.wording = '';
    this.selection = null;
    this.left = new Set();
  }

  private newSupplier(): TemplateResult {
    const { forward } = this.desk.words.supplier;
    const text = (name: string, label: string, value: string, input: (value: string) => void) =>
      field({ name, label, value, wrong: this.wrong, input, type: name === 'email' ? 'email' : 'text' });
    return html`<div class="pair">
      ${text('name', forward.name, this.name, (value) => {
        this.name = value;
      })}
      ${text('contactName', forward.contact, this.contact, (value) => {
        this.contact = value;
      })}
      ${text('email', forward.email, this.email, (value) => {
        this.email = value;
      })}
      ${choiceField({
        name: 'locale',
        label: forward.language,
        value: this.language,
        choices: forward.languages.map(([key = '', label = '']) => [key, label] as const),
        input: (language) => {
          this.language = language;
        },
      })}
    </div>`;
  }

  private units(): TemplateResult | typeof nothing {
    const lines = this.offered();
    if (unitsOf(allOf(lines)) === 1) return nothing;
    const choose = (selection: LineSelection) => {
      this.selection = selection;
    };
    return html`<div class="field">
      ${linePicker(lines, this.chosen(), choose, this.desk)}
      ${this.wrong.lines ? html`<span class="wrong" role="alert">${this.wrong.lines}</span>` : nothing}
    </div>`;
  }

  private evidenceChoice(): TemplateResult | typeof nothing {
    const pieces = this.pieces();
    if (pieces.length === 0) return nothing;
    const { forward } = this.desk.words.supplier;
    return html`<fieldset class="field">
      <legend class="label">${forward.evidence}</legend>
      ${pieces.map(
        ({ id, fileName, requirement }) => html`<label class="row">
          <input class="check" type="checkbox" .checked=${!this.left.has(id)} @change=${() => this.toggle(id)} />
          <span class="clip">${fileName ?? requirement ?? forward.facts}</span>
        </label>`,
      )}
    </fieldset>`;
  }

  private toggle(id: string): void {
    const left = new Set(this.left);
    if (!left.delete(id)) left.add(id);
    this.left = left;
  }

  /** The request's evidence, a piece of a line's not twice. */
  private pieces(): DeskEvidenceFragment[] {
    const all = [...this.request.evidence, ...this.offered().flatMap(({ evidence }) => evidence)];
    return [...new Map(all.map((piece) => [piece.id, piece])).values()].filter(({ state }) => state !== 'REFUSED');
  }

  private async readDirectory(): Promise<void> {
    this.suppliers = (await this.desk.client.send(deskSuppliers, {})).suppliers;
    if (this.suppliers.length === 0) this.who = NEW;
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
    'rc-forward': RcForward;
  }
}
