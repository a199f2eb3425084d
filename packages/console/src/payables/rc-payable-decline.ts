import type { DeskPayableFragment } from '@refund-widget/client';
import { deskPayableDecide } from '@refund-widget/client/operations/console/desk-payable-decide';
import type { TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Answer } from '../api/decisions.ts';
import { DecisionDialog, type DialogText } from '../decision/decision-dialog.ts';
import { type FieldMessages, textField } from '../form/field.ts';
import { calledName } from '../request/people.ts';

/** Declines a claim beside the refund, with a reason that the buyer reads. */
@customElement('rc-payable-decline')
export class RcPayableDecline extends DecisionDialog {
  @property({ attribute: false }) payable!: DeskPayableFragment;

  @state() private reason = '';

  protected override readonly action = 'declinePayable';
  protected override readonly danger = true;

  protected override text(): DialogText {
    const { declining } = this.desk.words.payables;
    return { ...declining, submit: declining.submit(calledName(this.request.buyer)) };
  }

  protected override fields(): TemplateResult {
    const { declining } = this.desk.words.payables;
    return textField({
      name: 'reason',
      label: declining.reason(calledName(this.request.buyer)),
      value: this.reason,
      wrong: this.wrong,
      input: (reason) => {
        this.reason = reason;
      },
    });
  }

  protected override reset(): void {
    this.reason = '';
  }

  protected override check(): FieldMessages {
    return { reason: this.reason.trim() ? null : this.desk.words.payables.declining.reasonMissing };
  }

  protected override written(): string {
    return this.reason.trim();
  }

  protected override send(): Promise<Answer> {
    const input = { payableId: this.payable.id, approved: false, reason: this.reason.trim() };
    return this.decisions.send(deskPayableDecide, 'payableDecide', input);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rc-payable-decline': RcPayableDecline;
  }
}
