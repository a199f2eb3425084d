import { deskPayableClaim } from '@refund-widget/client/operations/console/desk-payable-claim';
import { html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Answer, RequestDetails } from '../api/decisions.ts';
import { DecisionDialog, type DialogText } from '../decision/decision-dialog.ts';
import { fileChoice } from '../evidence/file-choice.ts';
import { uploadAll } from '../evidence/upload-all.ts';
import { type FieldMessages, field } from '../form/field.ts';
import { decimalsOf, typedAmount } from '../text/amount.ts';
import { payableTerms } from './payable-terms.ts';

/** Enters what the buyer paid and somebody else owes them, with its receipt, as the buyer told it. */
@customElement('rc-payable-claim')
export class RcPayableClaim extends DecisionDialog {
  @property({ attribute: false }) option!: RequestDetails['payableOptions'][number];

  @state() private amount = '';
  @state() private files: readonly File[] = [];

  protected override readonly action = 'claimPayable';

  protected override text(): DialogText {
    const { claiming } = this.desk.words.payables;
    return { ...claiming, lead: claiming.lead(payableTerms(this.option, this.desk)) };
  }

  protected override fields(): TemplateResult {
    const { claiming } = this.desk.words.payables;
    return html`
      ${field({
        name: 'amount',
        label: `${claiming.amount}, ${this.request.order.currencyCode}`,
        value: this.amount,
        wrong: this.wrong,
        inputMode: 'decimal',
        input: (amount) => {
          this.amount = amount;
        },
      })}
      ${fileChoice({
        files: this.files,
        wrong: this.wrong.evidence,
        choose: (files) => {
          this.files = files;
        },
        desk: this.desk,
      })}
    `;
  }

  protected override reset(): void {
    this.amount = '';
    this.files = [];
  }

  protected override check(): FieldMessages {
    const { claiming } = this.desk.words.payables;
    const amount = this.typed();
    return {
      amount: amount !== null && /[1-9]/.test(amount) ? null : claiming.amountMissing,
      evidence: this.files.length === 0 ? claiming.receiptMissing : null,
    };
  }

  protected override async send(): Promise<Answer> {
    const { order, id } = this.request;
    const uploaded = await uploadAll(this.desk, order.id, this.files);
    if ('answer' in uploaded) return uploaded.answer;
    return this.decisions.send(deskPayableClaim, 'payableClaim', {
      requestId: id,
      kind: this.option.kind,
      amount: { amount: this.typed() ?? '', currencyCode: order.currencyCode },
      evidence: uploaded.ids.map((evidenceId) => ({ evidenceId })),
    });
  }

  private typed(): string | null {
    return typedAmount(this.amount, decimalsOf(this.request.total.amount));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rc-payable-claim': RcPayableClaim;
  }
}
