import { deskDispute } from '@refund-widget/client/operations/console/desk-dispute';
import { deskDisputeAssign } from '@refund-widget/client/operations/console/desk-dispute-assign';
import { deskDisputeHandOver } from '@refund-widget/client/operations/console/desk-dispute-hand-over';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Answer } from '../api/decisions.ts';
import { DecisionDialog, type DialogText } from '../decision/decision-dialog.ts';
import { choiceField, type FieldMessages, textField } from '../form/field.ts';
import type { Dispute } from './loaded-dispute.ts';

/** An administrator names the mediator, or a mediator hands over with a reason. */
@customElement('rc-name-mediator')
export class RcNameMediator extends DecisionDialog {
  @property({ attribute: false }) handsOver = false;

  @state() private dispute: Dispute | null = null;
  @state() private staffId = '';
  @state() private reason = '';

  protected override get action(): string {
    return this.handsOver ? 'handOver' : 'assignMediator';
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('request')) void this.read();
  }

  protected override text(): DialogText {
    const { naming } = this.desk.words.dispute;
    return { ...naming, submit: this.handsOver ? naming.handOver : naming.submit };
  }

  protected override fields(): TemplateResult {
    const { naming } = this.desk.words.dispute;
    const candidates = this.dispute?.candidates ?? [];
    if (candidates.length === 0) return html`<p class="muted">${naming.nobody}</p>`;
    const choices = candidates.map(
      ({ staffId, name, openDisputes }) => [staffId, `${name} · ${naming.open(openDisputes)}`] as const,
    );
    return html`
      ${choiceField({
        name: 'staffId',
        label: naming.who,
        value: this.staffId,
        wrong: this.wrong,
        choices: [['', naming.choose], ...choices],
        input: (staffId) => {
          this.staffId = staffId;
        },
      })}
      ${
        this.handsOver
          ? textField({
              name: 'reason',
              label: naming.reason,
              value: this.reason,
              wrong: this.wrong,
              rows: 2,
              input: (reason) => {
                this.reason = reason;
              },
            })
          : nothing
      }
    `;
  }

  protected override check(): FieldMessages {
    const { naming } = this.desk.words.dispute;
    return {
      staffId: this.staffId ? null : naming.chooseMissing,
      reason: this.reason.trim() || !this.handsOver ? null : naming.reasonMissing,
    };
  }

  protected override send(): Promise<Answer> {
    const given = { disputeId: this.dispute?.id ?? '', staffId: this.staffId };
    return this.handsOver
      ? this.decisions.send(deskDisputeHandOver, 'disputeHandOver', { ...given, reason: this.reason.trim() })
      : this.decisions.send(deskDisputeAssign, 'disputeAssign', given);
  }

  protected override written(): string {
    return this.reason.trim();
  }

  protected override reset(): void {
    this.staffId = '';
    this.reason = '';
  }

  /** The request itself does not carry who could mediate. */
  private async read(): Promise<void> {
    try {
      const { refundRequest } = await this.desk.client.send(deskDispute, { number: this.request.number });
      this.dispute = refundRequest?.disputes.find(({ state: disputeState }) => disputeState === 'OPEN') ?? null;
    } catch {
      this.dispute = null;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rc-name-mediator': RcNameMediator;
  }
}
