import { deskDisputeOpen } from '@refund-widget/client/operations/console/desk-dispute-open';
import { html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Answer } from '../api/decisions.ts';
import { DecisionDialog, type DialogText } from '../decision/decision-dialog.ts';
import { type FieldMessages, textField } from '../form/field.ts';
import { allOf, lineDecisions, linesOf } from '../request/line-selection.ts';
import { calledName } from '../request/people.ts';

/** The seller asks the mediator to decide, in writing. */
@customElement('rc-escalate')
export class RcEscalate extends DecisionDialog {
  @state() private reason = '';

  protected override readonly action = 'escalate';

  protected override text(): DialogText {
    const { escalating } = this.desk.words.dispute;
    return {
      ...escalating,
      title: escalating.title(this.request.number),
      lead: escalating.lead(calledName(this.request.buyer)),
    };
  }

  protected override fields(): TemplateResult {
    return html`${textField({
      name: 'reason',
      label: this.desk.words.dispute.escalating.reason,
      value: this.reason,
      wrong: this.wrong,
      rows: 4,
      input: (reason) => {
        this.reason = reason;
      },
    })}`;
  }

  protected override check(): FieldMessages {
    return { reason: this.reason.trim() ? null : this.desk.words.dispute.escalating.reasonMissing };
  }

  protected override send(): Promise<Answer> {
    const lines = linesOf(this.request.lines, this.lineIds);
    return this.decisions.send(deskDisputeOpen, 'disputeOpen', {
      requestId: this.request.id,
      lines: lineDecisions(lines, allOf(lines)),
      reason: this.reason.trim(),
    });
  }

  protected override written(): string {
    return this.reason.trim();
  }

  protected override reset(): void {
    this.reason = '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rc-escalate': RcEscalate;
  }
}
