import type { DeskLineFragment } from '@refund-widget/client';
import { deskSupplierRefund } from '@refund-widget/client/operations/console/desk-supplier-refund';
import { html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Answer } from '../api/decisions.ts';
import type { DialogText } from '../decision/decision-dialog.ts';
import { type FieldMessages, field, textField } from '../form/field.ts';
import { linesOf } from '../request/line-selection.ts';
import { calledName } from '../request/people.ts';
import { type Amount, decimalsOf, difference, isZero, money, sum, typedAmount } from '../text/amount.ts';
import { SupplierDialog } from './supplier-dialog.ts';

/** Money of a supplier that reached us, line by line: in full it opens the buyer's refund, short it does not. */
@customElement('rc-supplier-refund')
export class RcSupplierRefund extends SupplierDialog {
  @state() private amounts: ReadonlyMap<string, string> = new Map();
  @state() private reference = '';
  @state() private note = '';

  protected override readonly action = 'supplierRefunds';

  protected override text(): DialogText {
    const { words, locale } = this.desk;
    const { title, lead, full, short, submitting } = words.supplier.refund;
    const name = calledName(this.request.buyer);
    const paid = this.lines().flatMap((line) => this.paid(line) ?? []);
    const total = sum(paid);
    const complete = this.lines().every((line) => {
      const amount = this.paid(line);
      return amount !== null && isZero(difference(this.owed(line), amount));
    });
    const said = total ? money(total, locale) : '';
    return { title, lead: lead(name), submit: complete ? full(said, name) : short(said), submitting };
  }

  protected override fields(): TemplateResult {
    const { words, locale } = this.desk;
    const { refund } = words.supplier;
    return html`
      ${this.lines().map((line) =>
        field({
          name: `amount-${line.id}`,
          label: refund.amount(line.item.title, money(this.owed(line), locale)),
          value: this.typed(line),
          wrong: this.wrong,
          inputMode: 'decimal',
          className: 'num',
          input: (amount) => {
            this.amounts = new Map(this.amounts).set(line.id, amount);
          },
        }),
      )}
      ${field({
        name: 'reference',
        label: refund.reference,
        hint: refund.referenceHint,
        value: this.reference,
        wrong: this.wrong,
        input: (reference) => {
          this.reference = reference;
        },
      })}
      ${textField({
        name: 'text',
        label: `${refund.note}, ${words.optional}`,
        value: this.note,
        wrong: this.wrong,
        rows: 2,
        input: (note) => {
          this.note = note;
        },
      })}
      ${this.filesField()}
    `;
  }

  protected override check(): FieldMessages {
    const { refund } = this.desk.words.supplier;
    const amounts = this.lines().map((line) => [
      `amount-${line.id}`,
      this.paid(line) === null ? refund.amountMissing : null,
    ]);
    return {
      ...Object.fromEntries(amounts),
      reference: this.reference.trim() ? null : refund.referenceMissing,
      files: this.filesWrong,
    };
  }

  protected override send(): Promise<Answer> {
    const lines = this.lines().flatMap((line) => {
      const amount = this.paid(line);
      return amount === null ? [] : [{ lineId: line.id, expectedVersion: line.version, amount }];
    });
    return this.decisions.send(deskSupplierRefund, 'supplierRefundRecord', {
      requestId: this.request.id,
      lines,
      reference: this.reference.trim(),
      text: this.note.trim() || null,
      evidenceIds: this.evidenceIds,
    });
  }

  protected override written(): string {
    return this.note.trim();
  }

  protected override reset(): void {
    this.amounts = new Map();
    this.reference = '';
    this.note = '';
    this.clearFiles();
  }

  private lines(): DeskLineFragment[] {
    return linesOf(this.request.lines, this.lineIds);
  }

  /** What is still owed for a line. */
  private owed(line: DeskLineFragment): Amount {
    const received = this.view?.lines.find(({ id }) => id === line.id)?.supplierRefunded;
    return received ? difference(line.refund, received) : line.refund;
  }

  private typed(line: DeskLineFragment): string {
    return this.amounts.get(line.id) ?? this.owed(line).amount;
  }

  private paid(line: DeskLineFragment): Amount | null {
    const { amount: most, currencyCode } = line.refund;
    const amount = typedAmount(this.typed(line), decimalsOf(most));
    return amount === null ? null : { amount, currencyCode };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rc-supplier-refund': RcSupplierRefund;
  }
}
