import { deskDeadlineExtend } from '@refund-widget/client/operations/console/desk-deadline-extend';
import { html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Answer } from '../api/decisions.ts';
import { DecisionDialog, type DialogText } from '../decision/decision-dialog.ts';
import { type FieldMessages, field, textField } from '../form/field.ts';
import { lineDecisions, linesOf } from '../request/line-selection.ts';
import { dayAfter, startOfDay } from '../text/dates.ts';

/** More time for whoever is waited for, with a reason. */
@customElement('rc-extend')
export class RcExtend extends DecisionDialog {
  @state() private day = '';
  @state() private reason = '';

  protected override readonly action = 'extendDeadline';

  protected override text(): DialogText {
    const { words, dates } = this.desk;
    const [waiting] = this.offered().flatMap((line) => (line.waiting?.deadline ? [line.waiting] : []));
    return {
      title: words.extend.title,
      ...(waiting?.deadline && { lead: words.extend.lead(dates.until(waiting.deadline, waiting.timeZone)) }),
      submit: words.extend.submit,
      submitting: words.extend.submitting,
    };
  }

  protected override fields(): TemplateResult {
    const { extend } = this.desk.words;
    return html`
      ${field({
        name: 'until',
        label: extend.until,
        type: 'date',
        value: this.day,
        wrong: this.wrong,
        input: (day) => {
          this.day = day;
        },
      })}
      ${textField({
        name: 'reason',
        label: extend.reason,
        value: this.reason,
        wrong: this.wrong,
        rows: 3,
        input: (reason) => {
          this.reason = reason;
        },
      })}
    `;
  }

  protected override check(): FieldMessages {
    const { extend } = this.desk.words;
    return {
      until: this.day ? null : extend.untilMissing,
      reason: this.reason.trim() ? null : extend.reasonMissing,
    };
  }

  protected override send(): Promise<Answer> {
    const lines = this.offered();
    const timeZone = lines[0]?.waiting?.timeZone ?? this.desk.viewer.merchant.timeZone;
    return this.decisions.send(deskDeadlineExtend, 'deadlineExtend', {
      requestId: this.request.id,
      lines: lineDecisions(lines, new Map(lines.map(({ id, quantity }) => [id, quantity]))),
      until: startOfDay(dayAfter(this.day), timeZone),
      reason: this.reason.trim(),
    });
  }

  protected override written(): string {
    return this.reason.trim();
  }

  protected override reset(): void {
    this.day = '';
    this.reason = '';
  }

  private offered() {
    return linesOf(this.request.lines, this.lineIds);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rc-extend': RcExtend;
  }
}
