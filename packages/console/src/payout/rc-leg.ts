import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { RequestDetails } from '../api/decisions.ts';
import type { Desk } from '../api/desk.ts';
import { icon } from '../icons/icon.ts';
import { dueText } from '../request/waiting-look.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { surfaces } from '../styles/surfaces.ts';
import { figure, isZero, money } from '../text/amount.ts';
import { type Leg, legLook, waitsForPerson } from './leg-look.ts';
import { legStyles } from './rc-leg.styles.ts';
import './rc-transfer.ts';

/** One movement of money to one payment, with what is known of it. An unknown outcome has no button to send it again. */
@customElement('rc-leg')
export class RcLeg extends LitElement {
  static override styles = [base, controls, surfaces, legStyles];

  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) request!: RequestDetails;
  @property({ attribute: false }) leg!: Leg;
  @property({ attribute: false }) position = 1;

  override render(): TemplateResult {
    const { words, locale } = this.desk;
    const { leg } = this;
    const look = legLook(leg, words);
    return html`<div class="leg">
      <span class="pos" aria-hidden="true">${this.position}</span>
      <div>
        <div class="title"><b>${leg.payment.label}</b> <span class="tag ${look.tone}">${icon(look.icon, { small: true })} ${look.word}</span></div>
        <div class="muted xs facts">${this.facts().join(' · ')}</div>
      </div>
      <span class="amount num">${money(leg.amount, locale)}</span>
      ${this.more()}
    </div>`;
  }

  private facts(): string[] {
    const { words, viewer } = this.desk;
    const { createdAt, settledAt, attempts, providerReference, payment, state } = this.leg;
    const zone = viewer.merchant.timeZone;
    return [
      dueText(settledAt ?? createdAt, zone, this.desk),
      state === 'UNKNOWN' && attempts > 1 ? words.payout.attempts(attempts) : '',
      providerReference ? words.payout.reference(providerReference) : '',
      words.payout.captured(figure(payment.captured.amount)),
      words.payout.refunded(figure(payment.refunded.amount)),
      isZero(payment.reserved) ? '' : words.payout.held(figure(payment.reserved.amount)),
    ].filter(Boolean);
  }

  private more(): TemplateResult | typeof nothing {
    const { words } = this.desk;
    const { leg } = this;
    if (waitsForPerson(leg) && this.mayRecord())
      return html`<div class="more">
        <rc-transfer .desk=${this.desk} .leg=${leg} .payout=${this.payoutOf(leg)}></rc-transfer>
      </div>`;
    if (leg.state === 'UNKNOWN')
      return html`<div class="more">
        <div class="note info">${icon('hourglass')}<span><b>${words.payout.unknownTitle}</b> ${words.payout.unknownText}</span></div>
      </div>`;
    if (leg.state === 'FAILED' && leg.failureMessage)
      return html`<div class="more">
        <div class="note critical">
          ${icon('alert')}<span>${words.payout.failedText(leg.failureMessage)} ${leg.failureCode ? html`<span class="mono">${leg.failureCode}</span>` : nothing}</span>
        </div>
      </div>`;
    return nothing;
  }

  /** The approved transfer that the leg is, where one person prepared it and another approved it. */
  private payoutOf(leg: Leg): RequestDetails['manualPayouts'][number] | null {
    return this.request.manualPayouts.find(({ refund }) => refund?.id === leg.id) ?? null;
  }

  private mayRecord(): boolean {
    return this.request.availableActions.some(({ action }) => action === 'recordTransfer');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rc-leg': RcLeg;
  }
}
