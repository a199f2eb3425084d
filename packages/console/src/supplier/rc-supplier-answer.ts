import type { Resolution, SupplierAnswer } from '@refund-widget/client';
import { deskSupplierAnswer } from '@refund-widget/client/operations/console/desk-supplier-answer';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Answer } from '../api/decisions.ts';
import type { DialogText } from '../decision/decision-dialog.ts';
import { choiceField, type FieldMessages, field, textField } from '../form/field.ts';
import { allOf, lineDecisions, linesOf } from '../request/line-selection.ts';
import { calledName } from '../request/people.ts';
import { decimalsOf, typedAmount } from '../text/amount.ts';
import { SupplierDialog } from './supplier-dialog.ts';

const ACTIONS = {
  ACCEPT: 'supplierAccepts',
  ACCEPT_WITHOUT_RETURN: 'supplierAcceptsWithoutReturn',
  DECLINE: 'supplierDeclines',
  OFFER: 'supplierOffers',
} as const satisfies Record<SupplierAnswer, string>;

const OFFERED: readonly Resolution[] = ['PARTIAL_REFUND', 'REFUND_ONLY', 'REFUND_AND_RETURN', 'REPLACEMENT'];

/** What a supplier answered another way than by their link, with its proof. */
@customElement('rc-supplier-answer')
export class RcSupplierAnswer extends SupplierDialog {
  @property({ attribute: false }) answer: SupplierAnswer = 'ACCEPT';

  @state() private said = '';
  @state() private resolution: Resolution = 'PARTIAL_REFUND';
  @state() private amount = '';
  @state() private returned = false;

  protected override get action(): string {
    return ACTIONS[this.answer];
  }

  override willUpdate(): void {
    this.danger = this.answer === 'DECLINE';
  }

  protected override text(): DialogText {
    const { titles, leads, submit, submitting } = this.desk.words.supplier.answer;
    const lead = leads[this.answer](calledName(this.request.buyer));
    return { title: titles[this.answer], lead, submit, submitting };
  }

  protected override fields(): TemplateResult {
    const { words } = this.desk;
    const { answer } = words.supplier;
    return html`
      ${this.answer === 'OFFER' ? this.terms() : nothing}
      ${textField({
        name: 'text',
        label: this.answer === 'DECLINE' ? answer.saidWhy : `${answer.said}, ${words.optional}`,
        value: this.said,
        wrong: this.wrong,
        rows: 3,
        input: (said) => {
          this.said = said;
        },
      })}
      ${this.filesField()}
    `;
  }

  protected override check(): FieldMessages {
    const { answer } = this.desk.words.supplier;
    return {
      text: this.answer === 'DECLINE' && !this.said.trim() ? answer.saidMissing : null,
      amount: this.answer === 'OFFER' && this.money() && !this.typed() ? answer.amountMissing : null,
      files: this.filesWrong,
    };
  }

  protected override send(): Promise<Answer> {
    const lines = linesOf(this.request.lines, this.lineIds);
    return this.decisions.send(deskSupplierAnswer, 'supplierAnswerRecord', {
      requestId: this.request.id,
      lines: lineDecisions(lines, allOf(lines)),
      answer: this.answer,
      text: this.said.trim() || null,
      evidenceIds: this.evidenceIds,
      ...(this.answer === 'OFFER' && { terms: this.offered() }),
    });
  }

  protected override written(): string {
    return this.said.trim();
  }

  protected override reset(): void {
    this.said = '';
    this.amount = '';
    this.returned = false;
    this.clearFiles();
  }

  private terms(): TemplateResult {
    const { words } = this.desk;
    const { answer } = words.supplier;
    return html`<div class="pair">
        ${choiceField({
          name: 'resolution',
          label: answer.resolution,
          value: this.resolution,
          choices: OFFERED.map((resolution) => [resolution, words.resolution[resolution]] as const),
          input: (value) => {
            this.resolution = OFFERED.find((resolution) => resolution === value) ?? 'PARTIAL_REFUND';
          },
        })}
        ${
          this.money()
            ? field({
                name: 'amount',
                label: answer.amount(this.request.order.currencyCode),
                value: this.amount,
                wrong: this.wrong,
                inputMode: 'decimal',
                className: 'num',
                input: (amount) => {
                  this.amount = amount;
                },
              })
            : nothing
        }
      </div>
      <label class="row">
        <input class="check" type="checkbox" .checked=${this.returned} @change=${this.toggleReturned} /> ${answer.returned}
      </label>`;
  }

  private toggleReturned(): void {
    this.returned = !this.returned;
  }

  private offered() {
    const { resolution, returned: returnNeeded } = this;
    const amount = this.typed();
    const currencyCode = this.request.order.currencyCode;
    return { resolution, returnNeeded, ...(this.money() && amount && { amount: { amount, currencyCode } }) };
  }

  private money(): boolean {
    return this.resolution !== 'REPLACEMENT';
  }

  private typed(): string | null {
    return typedAmount(this.amount, decimalsOf(this.request.total.amount));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rc-supplier-answer': RcSupplierAnswer;
  }
}
