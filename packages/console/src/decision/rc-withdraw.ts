import { deskCancel } from '@refund-widget/client/operations/console/desk-cancel';
import type { TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Answer } from '../api/decisions.ts';
import { type FieldMessages, textField } from '../form/field.ts';
import { allOf, lineDecisions, linesOf } from '../request/line-selection.ts';
import { DecisionDialog, type DialogText } from './decision-dialog.ts';

/** Cancels a request where the API lets the viewer do so. */
@customElement('rc-withdraw')
export class RcWithdraw extends DecisionDialog {
  @state() private reason = '';

  protected override readonly action = 'cancel';
  protected override readonly danger = true;

  protected override text(): DialogText {
    const { withdraw } = this.desk.words;
    return { ...withdraw, title: withdraw.title(this.request.number) };
  }

  protected override fields(): TemplateResult {
    const { words } = this.desk;
    return textField({
      name: 'reason',
      label: `${words.withdraw.reason}, ${words.optional}`,
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
    return {};
  }

  protected override send(): Promise<Answer> {
    const lines = linesOf(this.request.lines, this.lineIds);
    return this.decisions.send(deskCancel, 'refundRequestCancel', {
      requestId: this.request.id,
      lines: lineDecisions(lines, allOf(lines)),
      ...(this.reason.trim() && { reason: this.reason.trim() }),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rc-withdraw': RcWithdraw;
  }
}
