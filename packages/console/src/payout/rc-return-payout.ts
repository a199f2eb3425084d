import { deskPayoutReturn } from '@refund-widget/client/operations/console/desk-payout-return';
import { html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Answer, RequestDetails } from '../api/decisions.ts';
import { DecisionDialog, type DialogText } from '../decision/decision-dialog.ts';
import { type FieldMessages, textField } from '../form/field.ts';

/** Sends a prepared transfer back, with what is to be corrected. */
@customElement('rc-return-payout')
export class RcReturnPayout extends DecisionDialog {
  @property({ attribute: false }) payout!: RequestDetails['manualPayouts'][number];

  @state() private reason = '';

  protected override readonly action = 'returnManualPayout';

  protected override danger = true;

  protected override text(): DialogText {
    const { returning } = this.desk.words.byHand;
    return { ...returning, lead: returning.lead(this.preparer()) };
  }

  protected override fields(): TemplateResult {
    return html`${textField({
      name: 'reason',
      label: this.desk.words.byHand.returning.reason(this.preparer()),
      value: this.reason,
      wrong: this.wrong,
      rows: 3,
      input: (reason) => {
        this.reason = reason;
      },
    })}`;
  }

  protected override check(): FieldMessages {
    return { reason: this.reason.trim() ? null : this.desk.words.byHand.returning.reasonMissing };
  }

  protected override send(): Promise<Answer> {
    return this.decisions.send(deskPayoutReturn, 'manualPayoutReturn', {
      payoutId: this.payout.id,
      reason: this.reason.trim(),
    });
  }

  protected override written(): string {
    return this.reason.trim();
  }

  protected override reset(): void {
    this.reason = '';
  }

  private preparer(): string {
    return this.payout.preparedByName ?? this.desk.words.byHand.someoneElse;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rc-return-payout': RcReturnPayout;
  }
}
