import type { DeskPayableFragment } from '@refund-widget/client';
import { deskPayablePay } from '@refund-widget/client/operations/console/desk-payable-pay';
import { html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Answer } from '../api/decisions.ts';
import { DecisionDialog, type DialogText } from '../decision/decision-dialog.ts';
import { choiceField, type FieldMessages, field } from '../form/field.ts';
import { money } from '../text/amount.ts';

/** Records how a claim beside the refund was paid, and what finds the payment again. */
@customElement('rc-payable-pay')
export class RcPayablePay extends DecisionDialog {
  @property({ attribute: false }) payable!: DeskPayableFragment;

  @state() private label = false;
  @state() private reference = '';

  protected override readonly action = 'payPayable';

  protected override text(): DialogText {
    const { paying } = this.desk.words.payables;
    return { ...paying, title: paying.title(money(this.payable.amount, this.desk.locale)) };
  }

  protected override fields(): TemplateResult {
    const { paying } = this.desk.words.payables;
    return html`
      ${choiceField({
        name: 'paidAs',
        label: paying.how,
        value: this.means(),
        choices: [
          ['TRANSFER', paying.means.TRANSFER],
          ['PREPAID_LABEL', paying.means.PREPAID_LABEL],
        ],
        input: (means) => {
          this.label = means === 'PREPAID_LABEL';
        },
      })}
      ${field({
        name: 'reference',
        label: paying.reference,
        value: this.reference,
        wrong: this.wrong,
        input: (reference) => {
          this.reference = reference;
        },
      })}
    `;
  }

  protected override reset(): void {
    this.label = false;
    this.reference = '';
  }

  protected override check(): FieldMessages {
    return { reference: this.reference.trim() ? null : this.desk.words.payables.paying.referenceMissing };
  }

  protected override send(): Promise<Answer> {
    const input = { payableId: this.payable.id, paidAs: this.means(), reference: this.reference.trim() };
    return this.decisions.send(deskPayablePay, 'payablePay', input);
  }

  private means(): 'TRANSFER' | 'PREPAID_LABEL' {
    return this.label ? 'PREPAID_LABEL' : 'TRANSFER';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rc-payable-pay': RcPayablePay;
  }
}
