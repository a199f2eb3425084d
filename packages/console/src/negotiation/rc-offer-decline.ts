import { deskOfferDecline } from '@refund-widget/client/operations/console/desk-offer-decline';
import { html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Answer } from '../api/decisions.ts';
import { DecisionDialog, type DialogText } from '../decision/decision-dialog.ts';
import { choiceField, type FieldMessages, textField } from '../form/field.ts';
import { linesOf } from '../request/line-selection.ts';
import { calledName } from '../request/people.ts';
import { standingOffer } from './offer-draft.ts';

/** Says no to the offer that stands, with a reason the other side reads. */
@customElement('rc-offer-decline')
export class RcOfferDecline extends DecisionDialog {
  @state() private lineId = '';
  @state() private reason = '';

  protected override readonly action = 'declineOffer';
  protected override danger = true;

  protected override text(): DialogText {
    const { offer } = this.desk.words;
    const version = this.offer()?.version ?? 0;
    return {
      title: offer.declineTitle(version),
      lead: offer.declineLead(calledName(this.request.buyer)),
      submit: offer.declineSubmit(version),
      submitting: offer.declining,
    };
  }

  protected override fields(): TemplateResult {
    const { words } = this.desk;
    const lines = this.offered();
    return html`
      ${
        lines.length > 1
          ? choiceField({
              name: 'line',
              label: words.offer.line,
              value: this.line()?.id ?? '',
              choices: lines.map(({ id, item, quantity }) => [id, `${item.title}, ${words.units(quantity)}`]),
              input: (lineId) => {
                this.lineId = lineId;
              },
            })
          : ''
      }
      ${textField({
        name: 'reason',
        label: `${words.offer.declineReason(calledName(this.request.buyer))}, ${words.optional}`,
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
    return {};
  }

  protected override send(): Promise<Answer> {
    const offer = this.offer();
    if (!offer) throw new Error('An offer was declined that does not stand');
    const reason = this.reason.trim();
    return this.decisions.send(deskOfferDecline, 'offerDecline', {
      requestId: this.request.id,
      offerId: offer.id,
      ...(reason && { reason }),
    });
  }

  protected override written(): string {
    return this.reason.trim();
  }

  protected override reset(): void {
    this.lineId = '';
    this.reason = '';
  }

  private offer() {
    const line = this.line();
    return line && standingOffer(line);
  }

  private line() {
    const lines = this.offered();
    return lines.find(({ id }) => id === this.lineId) ?? lines[0] ?? null;
  }

  private offered() {
    return linesOf(this.request.lines, this.lineIds);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rc-offer-decline': RcOfferDecline;
  }
}
