import { deskPayoutApprove } from '@refund-widget/client/operations/console/desk-payout-approve';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { Decisions, type Problem, type RequestDetails } from '../api/decisions.ts';
import type { Desk } from '../api/desk.ts';
import { icon } from '../icons/icon.ts';
import { Keys } from '../keyboard/key-book.ts';
import { DecidedEvent } from '../request/decided-event.ts';
import { calledName, nameOf } from '../request/people.ts';
import { problemList } from '../request/problem-list.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { facts } from '../styles/facts.ts';
import { surfaces } from '../styles/surfaces.ts';
import { money } from '../text/amount.ts';
import type { RcReturnPayout } from './rc-return-payout.ts';
import './rc-return-payout.ts';
import { secondPersonStyles } from './rc-second-person.styles.ts';

type Payout = RequestDetails['manualPayouts'][number];

/** A prepared bank transfer: who prepared it, where it goes, and the second person's approval. */
@customElement('rc-second-person')
export class RcSecondPerson extends LitElement {
  static override styles = [base, controls, surfaces, facts, secondPersonStyles];

  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) request!: RequestDetails;
  @property({ attribute: false }) payout!: Payout;

  @state() private compared = false;
  @state() private wrong = false;
  @state() private busy = false;
  @state() private problems: readonly Problem[] = [];
  @state() private message = '';

  @query('.primary') private primary!: HTMLElement | null;
  @query('rc-return-payout') private returning!: RcReturnPayout | null;

  private readonly decisions = new Decisions(() => this.desk);

  constructor() {
    super();
    new Keys(this, () => ({
      a: () => this.primary?.focus(),
      d: () => this.returning?.open(),
    }));
  }

  override render(): TemplateResult {
    const { words } = this.desk;
    return html`<section class="card">
      <div class="ch">${icon('users')}<h2>${words.byHand.needed}</h2></div>
      <div class="cb stack">
        <p class="muted xs">${words.byHand.rule}</p>
        ${problemList(this.problems, this.message, words)} ${this.people()} ${this.facts()} ${this.decision()}
      </div>
    </section>`;
  }

  private people(): TemplateResult {
    const { byHand, you } = this.desk.words;
    const { preparedByName, preparedAt, viewerPrepared } = this.payout;
    return html`<div class="pair">
      <div class="person">
        <span class="muted xs">${byHand.prepared}</span><b>${viewerPrepared ? you : preparedByName}</b>
        <span class="muted xs">${this.desk.dates.moment(preparedAt)}</span>
      </div>
      ${icon('arrow')}
      <div class="person next">
        <span class="muted xs">${byHand.approves}</span><b>${this.mayApprove() ? you : byHand.someoneElse}</b>
      </div>
    </div>`;
  }

  private facts(): TemplateResult {
    const { byHand } = this.desk.words;
    const { amount, accountHolder, accountEnding, bank, payment, note, preparedByName } = this.payout;
    return html`<dl class="kv">
        <dt>${byHand.amount}</dt><dd class="num strong">${money(amount, this.desk.locale)}</dd>
        <dt>${byHand.to}</dt><dd>${accountHolder}</dd>
        <dt>${byHand.account}</dt><dd class="mono">${byHand.ending(accountEnding)}</dd>
        ${bank ? html`<dt>${byHand.bank}</dt><dd>${bank}</dd>` : nothing}
        <dt>${byHand.givenBy(calledName(this.request.buyer))}</dt><dd>${this.given()}</dd>
        <dt>${byHand.replaces}</dt><dd>${payment.label}</dd>
      </dl>
      ${note ? html`<div class="note">${icon('lock')}<span><b>${byHand.note(preparedByName ?? '')}</b><br />${note}</span></div>` : nothing}`;
  }

  private given(): TemplateResult {
    const { byHand } = this.desk.words;
    const { bankDetails } = this.request;
    if (bankDetails === null) return html`<span class="muted">${byHand.givenNothing}</span>`;
    return this.payout.matchesBankDetails
      ? html`<span class="tone-positive">${icon('check', { small: true })} ${byHand.matches}</span>`
      : html`<span class="tone-critical">${icon('alert', { small: true })} ${byHand.differs}:
          ${bankDetails.accountHolder}, ${byHand.ending(bankDetails.accountEnding)}</span>`;
  }

  private decision(): TemplateResult {
    const { byHand } = this.desk.words;
    const { amount, accountEnding, preparedByName, viewerPrepared } = this.payout;
    const sum = money(amount, this.desk.locale);
    const name = calledName(this.request.buyer);
    return html`
      ${viewerPrepared ? html`<div class="note caution">${icon('users')}<span>${byHand.own}</span></div>` : nothing}
      ${
        this.mayApprove()
          ? html`<label class="opt" ?data-wrong=${this.wrong}>
              <input type="checkbox" .checked=${this.compared} aria-invalid=${this.wrong ? 'true' : 'false'} @change=${this.compare} />
              <span>${byHand.compared(nameOf(this.request.buyer))}
                ${this.wrong ? html`<br /><span class="tone-critical xs" role="alert">${byHand.comparedMissing}</span>` : nothing}</span>
            </label>
            <button class="btn primary l block" ?disabled=${this.busy} @click=${() => void this.approve()}>
              ${icon('check')} ${this.busy ? byHand.approving : byHand.approve(sum, name, accountEnding)} <kbd aria-hidden="true">A</kbd>
            </button>`
          : nothing
      }
      ${
        this.offers('returnManualPayout')
          ? html`<button class="btn danger block" @click=${() => this.returning?.open()}>
                ${viewerPrepared ? byHand.takeBack : byHand.sendBack(preparedByName ?? '')} <kbd aria-hidden="true">D</kbd>
              </button>
              <rc-return-payout .desk=${this.desk} .request=${this.request} .payout=${this.payout}></rc-return-payout>`
          : nothing
      }
      <p class="muted xs">${byHand.after(sum)}</p>
    `;
  }

  private mayApprove(): boolean {
    return !this.payout.viewerPrepared && this.offers('approveManualPayout');
  }

  private offers(name: string): boolean {
    return this.request.availableActions.some(({ action }) => action === name);
  }

  private compare(event: Event): void {
    if (event.target instanceof HTMLInputElement) this.compared = event.target.checked;
    this.wrong = false;
  }

  private async approve(): Promise<void> {
    this.wrong = !this.compared;
    if (this.busy || this.wrong) return;
    this.busy = true;
    this.message = '';
    this.problems = [];
    const answer = await this.decisions.send(deskPayoutApprove, 'manualPayoutApprove', { payoutId: this.payout.id });
    this.busy = false;
    if (answer.kind === 'failed') this.message = answer.message;
    if (answer.kind === 'refused') this.problems = answer.problems;
    if (answer.kind === 'done' || answer.kind === 'stale')
      this.dispatchEvent(new DecidedEvent('approveManualPayout', answer));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rc-second-person': RcSecondPerson;
  }
}
