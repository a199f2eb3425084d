import type { DeskPayableFragment } from '@refund-widget/client';
import { deskPayableDecide } from '@refund-widget/client/operations/console/desk-payable-decide';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Decisions, type Problem, type RequestDetails } from '../api/decisions.ts';
import type { Desk } from '../api/desk.ts';
import { icon } from '../icons/icon.ts';
import { DecidedEvent } from '../request/decided-event.ts';
import { problemList } from '../request/problem-list.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { facts } from '../styles/facts.ts';
import { surfaces } from '../styles/surfaces.ts';
import { money } from '../text/amount.ts';
import { payableTerms } from './payable-terms.ts';
import './rc-payable-claim.ts';
import './rc-payable-decline.ts';
import './rc-payable-pay.ts';
import { payablesStyles } from './rc-payables.styles.ts';

/** What the buyer claims beside the refund: decide, and record that it was paid. */
@customElement('rc-payables')
export class RcPayables extends LitElement {
  static override styles = [base, controls, surfaces, facts, payablesStyles];

  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) request!: RequestDetails;

  @state() private busy: string | null = null;
  @state() private problems: readonly Problem[] = [];
  @state() private message = '';

  private readonly decisions = new Decisions(() => this.desk);

  override render(): TemplateResult | typeof nothing {
    const { payables, payableOptions } = this.request;
    const { words } = this.desk;
    if (payables.length + payableOptions.length === 0) return nothing;
    return html`<section class="sec">
      <div class="sh"><h2>${words.payables.heading}</h2><span class="muted xs">${words.payables.scope}</span></div>
      ${problemList(this.problems, this.message, words)} ${payables.map((payable) => this.claim(payable))}
      ${payableOptions.map((option) => this.mayClaim(option))}
    </section>`;
  }

  /** What the buyer may claim, and told us about another way. */
  private mayClaim(option: RequestDetails['payableOptions'][number]): TemplateResult {
    const { desk, request } = this;
    const open = () =>
      this.renderRoot.querySelector<HTMLElementTagNameMap['rc-payable-claim']>(`[data-claim="${option.kind}"]`)?.open();
    return html`<div class="row">
        <button class="btn quiet s" @click=${open}>${icon('plus', { small: true })} ${desk.words.payables.claim[option.kind]}</button>
      </div>
      <rc-payable-claim data-claim=${option.kind} .desk=${desk} .request=${request} .option=${option}></rc-payable-claim>`;
  }

  private claim(payable: DeskPayableFragment): TemplateResult {
    const { words, locale, dates } = this.desk;
    const { payables } = words;
    const { kind, amount, state, note, claimedByName, claimedAt } = payable;
    return html`<article class="claim">
      <div class="row top">
        ${icon(kind === 'RETURN_POSTAGE' ? 'truck' : 'file', { tone: 'tone-muted' })}
        <div class="grow">
          <div class="strong">${payables.kind[kind]}</div>
          <div class="muted xs">${payableTerms(payable, this.desk)}</div>
          <div class="muted xs">${payables.claimed(claimedByName, dates.moment(claimedAt))}</div>
        </div>
        <div class="sum"><span class="num strong">${money(amount, locale)}</span><span class="xs">${payables.state[state]}</span></div>
      </div>
      ${note ? html`<blockquote class="words">${words.quoted(note)}</blockquote>` : nothing} ${this.receipts(payable)}
      ${this.outcome(payable)} ${this.buttons(payable)}
    </article>`;
  }

  private receipts({ evidence }: DeskPayableFragment): TemplateResult {
    const { payables } = this.desk.words;
    return html`<p class="row xs receipts">
      ${evidence.map(({ url }, index) =>
        url
          ? html`<a href=${url} target="_blank" rel="noreferrer">${icon('file', { small: true })} ${payables.receipt(index + 1, evidence.length)}</a>`
          : nothing,
      )}
    </p>`;
  }

  private outcome({ declineReason, decidedByName, reference, paidAs }: DeskPayableFragment): TemplateResult {
    const { words } = this.desk;
    return html`
      ${decidedByName ? html`<p class="muted xs">${words.payables.decided(decidedByName)}${declineReason ? html`<br />${words.quoted(declineReason)}` : nothing}</p>` : nothing}
      ${paidAs ? html`<p class="muted xs">${words.payables.paying.means[paidAs]} · <span class="mono">${reference}</span></p>` : nothing}
    `;
  }

  private buttons(payable: DeskPayableFragment): TemplateResult | typeof nothing {
    const { words, locale } = this.desk;
    const { payables } = words;
    const { id, amount, availableActions } = payable;
    const dialog = (tag: 'rc-payable-decline' | 'rc-payable-pay') => () =>
      this.renderRoot.querySelector<HTMLElementTagNameMap[typeof tag]>(`${tag}[data-payable="${id}"]`)?.open();
    const given = { desk: this.desk, request: this.request };
    if (availableActions.includes('decide')) {
      return html`<div class="row">
          <button class="btn primary s" ?disabled=${this.busy === id} @click=${() => void this.agree(payable)}>
            ${icon('check', { small: true })} ${this.busy === id ? payables.agreeing : payables.agree(money(amount, locale))}
          </button>
          <button class="btn s danger" @click=${dialog('rc-payable-decline')}>${payables.decline}</button>
        </div>
        <rc-payable-decline data-payable=${id} .desk=${given.desk} .request=${given.request} .payable=${payable}></rc-payable-decline>`;
    }
    if (!availableActions.includes('pay')) return nothing;
    return html`<div class="row"><button class="btn primary s" @click=${dialog('rc-payable-pay')}>${payables.pay}</button></div>
      <rc-payable-pay data-payable=${id} .desk=${given.desk} .request=${given.request} .payable=${payable}></rc-payable-pay>`;
  }

  private async agree({ id }: DeskPayableFragment): Promise<void> {
    this.busy = id;
    this.problems = [];
    this.message = '';
    const input = { payableId: id, approved: true };
    const answer = await this.decisions.send(deskPayableDecide, 'payableDecide', input);
    this.busy = null;
    if (answer.kind === 'refused') this.problems = answer.problems;
    else if (answer.kind === 'failed') this.message = answer.message;
    else this.dispatchEvent(new DecidedEvent('approvePayable', answer));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rc-payables': RcPayables;
  }
}
