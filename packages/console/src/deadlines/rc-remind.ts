import { deskReminderSend } from '@refund-widget/client/operations/console/desk-reminder-send';
import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Answer } from '../api/decisions.ts';
import { DecisionDialog, type DialogText } from '../decision/decision-dialog.ts';
import type { FieldMessages } from '../form/field.ts';
import { allOf, lineDecisions, linesOf } from '../request/line-selection.ts';
import { calledName } from '../request/people.ts';

/** Tells the buyer again what they are waited for. */
@customElement('rc-remind')
export class RcRemind extends DecisionDialog {
  protected override readonly action = 'remind';

  protected override text(): DialogText {
    const { remind } = this.desk.words;
    const name = calledName(this.request.buyer);
    return {
      title: remind.title(name),
      lead: remind.lead(name),
      submit: remind.submit,
      submitting: remind.submitting,
    };
  }

  protected override fields(): TemplateResult {
    const [line] = linesOf(this.request.lines, this.lineIds);
    return line?.waiting ? html`<p>${line.waiting.text}</p>` : html``;
  }

  protected override check(): FieldMessages {
    return {};
  }

  protected override send(): Promise<Answer> {
    const lines = linesOf(this.request.lines, this.lineIds);
    return this.decisions.send(deskReminderSend, 'reminderSend', {
      requestId: this.request.id,
      lines: lineDecisions(lines, allOf(lines)),
    });
  }

  protected override reset(): void {}
}

declare global {
  interface HTMLElementTagNameMap {
    'rc-remind': RcRemind;
  }
}
