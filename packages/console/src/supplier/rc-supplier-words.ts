import { deskSupplierFailure } from '@refund-widget/client/operations/console/desk-supplier-failure';
import { deskSupplierReceipt } from '@refund-widget/client/operations/console/desk-supplier-receipt';
import { html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Answer } from '../api/decisions.ts';
import type { DialogText } from '../decision/decision-dialog.ts';
import { type FieldMessages, textField } from '../form/field.ts';
import { allOf, lineDecisions, linesOf } from '../request/line-selection.ts';
import { calledName } from '../request/people.ts';
import { SupplierDialog } from './supplier-dialog.ts';

/** What went wrong with a supplier after all, or that the goods arrived there: words and proof for the record. */
@customElement('rc-supplier-words')
export class RcSupplierWords extends SupplierDialog {
  @property({ attribute: false }) step: 'supplierFails' | 'supplierReceives' = 'supplierFails';

  @state() private said = '';

  protected override get action(): string {
    return this.step;
  }

  override willUpdate(): void {
    this.danger = this.step === 'supplierFails';
  }

  protected override text(): DialogText {
    const { failure, arrival, answer } = this.desk.words.supplier;
    const { submitting } = answer;
    if (this.step === 'supplierReceives') return { ...arrival, submitting };
    return { ...failure, lead: failure.lead(calledName(this.request.buyer)), submitting };
  }

  protected override fields(): TemplateResult {
    const { words } = this.desk;
    const { failure, arrival } = words.supplier;
    const label =
      this.step === 'supplierFails'
        ? failure.reason(calledName(this.request.buyer))
        : `${arrival.note}, ${words.optional}`;
    return html`${textField({
      name: 'reason',
      label,
      value: this.said,
      wrong: this.wrong,
      input: (said) => {
        this.said = said;
      },
    })}
    ${this.filesField()}`;
  }

  protected override check(): FieldMessages {
    const { failure } = this.desk.words.supplier;
    const missing = this.step === 'supplierFails' && !this.said.trim();
    return { reason: missing ? failure.reasonMissing : null, files: this.filesWrong };
  }

  protected override send(): Promise<Answer> {
    const lines = linesOf(this.request.lines, this.lineIds);
    const input = {
      requestId: this.request.id,
      lines: lineDecisions(lines, allOf(lines)),
      evidenceIds: this.evidenceIds,
    };
    const said = this.said.trim();
    return this.step === 'supplierFails'
      ? this.decisions.send(deskSupplierFailure, 'supplierFailureRecord', { ...input, reason: said })
      : this.decisions.send(deskSupplierReceipt, 'supplierReceiptRecord', { ...input, text: said || null });
  }

  protected override written(): string {
    return this.said.trim();
  }

  protected override reset(): void {
    this.said = '';
    this.clearFiles();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rc-supplier-words': RcSupplierWords;
  }
}
