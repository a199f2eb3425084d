import { deskRefundCreate } from '@refund-widget/client/operations/console/desk-refund';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { Decisions, type Problem, type RequestDetails } from '../api/decisions.ts';
import type { Desk } from '../api/desk.ts';
import { destination } from '../decision/approval-effect.ts';
import { doneText } from '../decision/decision-table.ts';
import { icon } from '../icons/icon.ts';
import { Keys } from '../keyboard/key-book.ts';
import { Every, everyMinute } from '../live/every.ts';
import { DecidedEvent } from '../request/decided-event.ts';
import { allOf, lineDecisions, linesOf } from '../request/line-selection.ts';
import { LoadedRequest } from '../request/loaded-request.ts';
import { calledName, nameOf } from '../request/people.ts';
import { problemList } from '../request/problem-list.ts';
import { requestUnready } from '../request/request-unready.ts';
import { type Stale, staleBanner } from '../request/stale-note.ts';
import { stateLook } from '../request/state-look.ts';
import { deadlineBox, pressingLine } from '../request/waiting-look.ts';
import { requestPath } from '../router/route.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { facts } from '../styles/facts.ts';
import { surfaces } from '../styles/surfaces.ts';
import { type Amount, difference, figure, isZero, money, sum } from '../text/amount.ts';
import { rich } from '../text/rich.ts';
import { amountByHand, amountByProvider, portionsByProvider } from './amount-by-hand.ts';
import { progressOf, waitsForPerson } from './leg-look.ts';
import { limitsTable } from './limits-table.ts';
import { progressBar } from './progress-bar.ts';
import './rc-leg.ts';
import type { RcPreparePayout } from './rc-prepare-payout.ts';
import './rc-prepare-payout.ts';
import './rc-second-person.ts';
import { payoutStyles } from './rc-payout.styles.ts';

/** While a provider is being asked, the answer is a matter of seconds. */
const WATCH_MS = 3_000;

/** Where the money goes, leg by leg: planned, on its way, settled, failed or not known. */
@customElement('rc-payout')
export class RcPayout extends LitElement {
  static override styles = [base, controls, surfaces, facts, payoutStyles];

  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) number!: string;

  @state() private busy = false;
  @state() private problems: readonly Problem[] = [];
  @state() private message = '';
  @state() private stale: Stale | null = null;

  @query('.confirm .primary') private primary!: HTMLElement | null;
  @query('rc-prepare-payout') private preparation!: RcPreparePayout | null;

  private readonly loaded = new LoadedRequest(this, (_, after) => {
    const last = after.timeline.at(-1);
    if (last) this.desk.announce(last.text);
  });
  private readonly decisions = new Decisions(() => this.desk);

  constructor() {
    super();
    everyMinute(this);
    new Every(this, WATCH_MS, () => this.watch());
    new Keys(this, () => ({
      a: () => this.primary?.focus(),
      b: () => this.preparation?.open(),
      u: () => this.desk.go(requestPath(this.number)),
    }));
  }

  override updated(changed: PropertyValues): void {
    if (changed.has('number')) document.title = this.desk.words.payout.title(this.number);
  }

  private readonly keepStale = (stale: Stale | null): void => {
    this.stale = stale;
  };

  override render(): TemplateResult {
    const request = this.loaded.value;
    if (!request) return requestUnready(this.loaded, this.number, this.desk);
    const { words } = this.desk;
    const line = pressingLine(request.lines);
    return html`
      <header class="head">
        <a class="btn quiet icon" href=${requestPath(this.number)} aria-label=${words.inspection.back}>${icon('left')}</a>
        <h1 tabindex="-1">${words.payout.title(request.number)}</h1>
        ${line ? stateLook(line.state, words) : nothing}
        <span class="muted clip hide-m">${nameOf(request.buyer)} · ${words.request.order(request.order.number)} · ${request.seller.name}</span>
      </header>
      ${staleBanner(this.stale, request, this.desk, this.keepStale)}
      <div class="page" @decided=${this.decided}>
        <div class="split">
          <div class="stack l">${this.summary(request)} ${this.legs(request)}</div>
          <aside class="stack l">
            ${line ? deadlineBox(line, this.acts(request), calledName(request.buyer), this.desk) : nothing}
            ${this.secondPerson(request)} ${this.confirmation(request)} ${this.preparing(request)} ${limitsTable(request, this.desk)}
          </aside>
        </div>
      </div>
    `;
  }

  private summary(request: RequestDetails): TemplateResult {
    const { words, locale } = this.desk;
    const { paid, held, failed } = progressOf(request.refunds);
    const nothingYet = difference(request.total, request.total);
    const open = sum(this.planned(request).map(({ amount }) => amount)) ?? nothingYet;
    const shares = [
      { name: words.payout.paidOut, className: 'k-refunded', amount: paid ?? nothingYet },
      { name: words.payout.reserved, className: 'k-reserved', amount: held ?? nothingYet },
      { name: words.payout.toSend, className: 'k-this', amount: open },
    ];
    return html`<section class="card">
      <div class="cb summary">
        <div class="grow"><div class="muted xs">${words.payout.agreed}</div><div class="big-money">${money(request.total, locale)}</div></div>
        <dl class="kv">
          ${shares.map(({ name, amount }) => html`<dt>${name}</dt><dd class="num">${figure(amount.amount)}</dd>`)}
          ${failed ? html`<dt>${words.payout.failed}</dt><dd class="num">${figure(failed.amount)}</dd>` : nothing}
        </dl>
      </div>
      <div class="cb">${progressBar(shares, request.total, this.desk)}</div>
    </section>`;
  }

  private legs(request: RequestDetails): TemplateResult {
    const { words, locale } = this.desk;
    const { refunds } = request;
    const planned = this.planned(request);
    return html`<section class="card">
      <div class="ch">
        ${icon('card')}
        <h2>${words.payout.legs(refunds.length + planned.length)}</h2>
        <span class="muted xs hide-m">${words.payout.legsHint}</span>
      </div>
      ${repeat(
        refunds,
        ({ id }) => id,
        (leg, index) =>
          html`<rc-leg .desk=${this.desk} .request=${request} .leg=${leg} .position=${index + 1}></rc-leg>`,
      )}
      ${planned.map(
        ({ amount, payment }, index) => html`<div class="planned">
          <span class="pos" aria-hidden="true">${refunds.length + index + 1}</span>
          <span class="row wrap"><b>${payment.label}</b> <span class="tag">${words.payout.planned}</span>
            ${payment.takesRefunds ? nothing : html`<span class="tag caution">${icon('lock', { small: true })} ${words.byHand.closed}</span>`}</span>
          <span class="amount num">${money(amount, locale)}</span>
        </div>`,
      )}
      ${refunds.length + planned.length === 0 ? html`<div class="cb muted">${words.payout.nothing}</div>` : nothing}
    </section>`;
  }

  /** What is still to be sent, by its provider or by hand; nothing before the refund is due. */
  private planned(request: RequestDetails): RequestDetails['plannedPortions'] {
    const due = ['refund', 'prepareManualPayout', 'approveManualPayout', 'returnManualPayout'];
    return this.offers(request, ...due) ? request.plannedPortions : [];
  }

  private confirmation(request: RequestDetails): TemplateResult {
    const { words, locale } = this.desk;
    const total = this.toSend(request);
    const problems = problemList(this.problems, this.message, words);
    if (
      (!total || isZero(total)) &&
      this.offers(request, 'prepareManualPayout', 'approveManualPayout', 'returnManualPayout')
    )
      return html`${problems}`;
    if (!total || isZero(total))
      return html`<section class="card">
        <div class="cb stack">${problems}<b>${words.payout.nothing}</b><p class="muted xs">${words.payout.nothingWhy}</p>
          <a class="btn" href=${requestPath(this.number)}>${words.inspection.back}</a></div>
      </section>`;
    const amount = money(total, locale);
    const byProvider = portionsByProvider(request);
    const portions = byProvider.length;
    const to = destination({ plannedPortions: byProvider }, words.act);
    return html`<section class="card confirm">
      <div class="ch">${icon('banknote')}<h2>${words.payout.confirm}</h2></div>
      <div class="cb stack">
        ${problems}
        <p class="what">${rich(portions > 1 ? words.payout.effectSeveral(amount, portions) : words.payout.effect(amount, to))}</p>
        <button class="btn primary l block" ?disabled=${this.busy} @click=${() => void this.pay(request, total)}>
          ${icon('send')}
          ${this.busy ? words.payout.submitting : portions > 1 ? words.payout.submitSeveral(amount, portions) : words.payout.submit(amount, to)}
          <kbd aria-hidden="true">A</kbd>
        </button>
      </div>
    </section>`;
  }

  /** Transfers that wait for a second person. */
  private secondPerson(request: RequestDetails): readonly TemplateResult[] {
    return request.manualPayouts
      .filter(({ state: payoutState }) => payoutState === 'PREPARED')
      .map(
        (payout) =>
          html`<rc-second-person .desk=${this.desk} .request=${request} .payout=${payout}></rc-second-person>`,
      );
  }

  private preparing(request: RequestDetails): TemplateResult | typeof nothing {
    if (!this.offers(request, 'prepareManualPayout')) return nothing;
    const { byHand } = this.desk.words;
    const total = amountByHand(request);
    return html`<section class="card">
      <div class="ch">${icon('banknote')}<h2>${byHand.needed}</h2></div>
      <div class="cb stack">
        <p class="what">${total ? rich(byHand.byBank(money(total, this.desk.locale))) : byHand.act.prepareEffect}</p>
        ${request.bankDetails === null ? html`<p class="muted xs">${byHand.waitsForBuyer(calledName(request.buyer))}</p>` : nothing}
        <button class="btn ${this.mayPay(request) ? '' : 'primary'} l block" @click=${() => this.preparation?.open()}>
          ${icon('users')} ${byHand.act.prepare} <kbd aria-hidden="true">B</kbd>
        </button>
        <rc-prepare-payout .desk=${this.desk} .request=${request}></rc-prepare-payout>
      </div>
    </section>`;
  }

  private watch(): void {
    const legs = this.loaded.value?.refunds ?? [];
    if (legs.some((leg) => leg.state === 'RESERVED' && !waitsForPerson(leg))) void this.loaded.refresh();
  }

  private mayPay(request: RequestDetails): boolean {
    return this.offers(request, 'refund');
  }

  private offers({ availableActions }: RequestDetails, ...names: readonly string[]): boolean {
    return availableActions.some(({ action }) => names.includes(action));
  }

  private acts({ availableActions }: RequestDetails): boolean {
    return availableActions.some(({ primary }) => primary);
  }

  /** What the button will send: the planned portions, as the API plans them. */
  private toSend(request: RequestDetails): Amount | null {
    return this.mayPay(request) ? amountByProvider(request) : null;
  }

  private async pay(request: RequestDetails, total: Amount): Promise<void> {
    const lineIds = request.availableActions.find(({ action }) => action === 'refund')?.lineIds ?? [];
    const lines = linesOf(request.lines, lineIds);
    this.busy = true;
    this.message = '';
    this.problems = [];
    const { amount, currencyCode } = total;
    const answer = await this.decisions.send(deskRefundCreate, 'refundCreate', {
      requestId: request.id,
      lines: lineDecisions(lines, allOf(lines)),
      expectedTotal: { amount, currencyCode },
    });
    this.busy = false;
    if (answer.kind === 'refused') this.problems = answer.problems;
    if (answer.kind === 'failed') this.message = answer.message;
    if (answer.kind === 'stale') await this.markStale(request);
    if (answer.kind !== 'done') return;
    this.show(answer.request, this.desk.words.act.doneBy.refund);
    this.dispatchEvent(new DecidedEvent('refund', answer));
  }

  private async decided({ answer, action }: DecidedEvent): Promise<void> {
    const before = this.loaded.value;
    if (answer.kind === 'done') this.show(answer.request, doneText(action, this.desk.words));
    else if (before) await this.markStale(before);
  }

  private show(request: RequestDetails, said: string): void {
    this.stale = null;
    this.loaded.replace(request);
    this.desk.announce(said);
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('h1')?.focus());
  }

  private async markStale(before: RequestDetails): Promise<void> {
    await this.loaded.refresh();
    this.stale = { before, showing: false, note: '' };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rc-payout': RcPayout;
  }
}
