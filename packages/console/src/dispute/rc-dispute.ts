import { deskDisputeAssign } from '@refund-widget/client/operations/console/desk-dispute-assign';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { Decisions, failureText, type RequestDetails } from '../api/decisions.ts';
import type { Desk } from '../api/desk.ts';
import { doneText } from '../decision/decision-table.ts';
import { type Offered, offeredActions } from '../decision/offered.ts';
import { openDialog } from '../decision/open-dialog.ts';
import { icon } from '../icons/icon.ts';
import { Keys } from '../keyboard/key-book.ts';
import { everyMinute } from '../live/every.ts';
import { DecidedEvent } from '../request/decided-event.ts';
import { LoadedRequest } from '../request/loaded-request.ts';
import { backPath } from '../request/neighbour-path.ts';
import { calledName, nameOf } from '../request/people.ts';
import { requestUnready } from '../request/request-unready.ts';
import { type Stale, staleBanner } from '../request/stale-note.ts';
import { stateLook } from '../request/state-look.ts';
import { deadlineBox } from '../request/waiting-look.ts';
import { requestPath } from '../router/route.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { evidenceStyles } from '../styles/evidence.ts';
import { facts } from '../styles/facts.ts';
import { surfaces } from '../styles/surfaces.ts';
import { money } from '../text/amount.ts';
import { lanes } from './lanes.ts';
import { type Dispute, LoadedDispute } from './loaded-dispute.ts';
import { pointsTable } from './points-table.ts';
import './rc-decide.ts';
import { disputeStyles } from './rc-dispute.styles.ts';

/** Decided in the form, or of the request's own page. */
const ELSEWHERE: readonly string[] = ['decide', 'printRecord', 'printStatement'];

/** Other ways to an end than the decision, beside its button. */
const INSTEAD: readonly string[] = ['proposeSettlement', 'handOver'];

/** The mediator's desk: what both sides say, in order of time, and the decision that binds them. */
@customElement('rc-dispute')
export class RcDispute extends LitElement {
  static override styles = [base, controls, surfaces, facts, evidenceStyles, disputeStyles];

  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) number!: string;

  @state() private stale: Stale | null = null;
  @state() private taking = false;

  private readonly loaded = new LoadedRequest(this, (_, after) => {
    const last = after.timeline.at(-1);
    if (last) this.desk.announce(`${after.number}. ${last.actorName}: ${last.text}`);
  });
  private readonly record = new LoadedDispute(this);
  private readonly decisions = new Decisions(() => this.desk);

  constructor() {
    super();
    everyMinute(this);
    new Keys(this, () => ({
      i: () => void openDialog(this.renderRoot, 'askInformation'),
      o: () => void openDialog(this.renderRoot, 'proposeSettlement'),
      m: () => void openDialog(this.renderRoot, 'handOver'),
      u: () => this.desk.go(backPath(this.number, this.desk)),
    }));
  }

  get request(): RequestDetails | null {
    return this.loaded.value;
  }

  override updated(changed: PropertyValues): void {
    if (changed.has('number')) document.title = this.desk.words.dispute.title(this.number);
  }

  private readonly keepStale = (stale: Stale | null): void => {
    this.stale = stale;
  };

  override render(): TemplateResult {
    const { request } = this;
    if (!request) return requestUnready(this.loaded, this.number, this.desk);
    const { value } = this.record;
    const dispute = value?.disputes.at(-1);
    return html`
      ${this.head(request, dispute)} ${staleBanner(this.stale, request, this.desk, this.keepStale)}
      ${value ? (dispute ? this.body(request, dispute, value.disputes) : this.never(request)) : this.unread()}
    `;
  }

  private head(request: RequestDetails, dispute: Dispute | undefined): TemplateResult {
    const { words, locale } = this.desk;
    const line =
      request.lines.find(({ id }) => dispute?.lines.some((disputed) => disputed.id === id)) ?? request.lines[0];
    const what = [
      words.dispute.against(nameOf(request.buyer), request.seller.name),
      line?.item.title,
      money(request.total, locale),
    ];
    return html`<header class="head">
      <a class="btn quiet icon" href=${backPath(this.number, this.desk)} aria-label=${words.back} title="${words.back} (U)">${icon('left')}</a>
      <h1 tabindex="-1">${words.dispute.title(request.number)}</h1>
      ${line ? stateLook(line.state, words) : nothing}
      ${dispute?.appeal ? html`<span class="tag caution">${words.dispute.appeal}</span>` : nothing}
      <span class="muted clip hide-m">${what.filter(Boolean).join(' · ')}</span>
      <span class="grow"></span>
      ${dispute && this.desk.viewer.role === 'MEDIATOR' ? this.standing(request, dispute) : nothing}
      <a class="btn s hide-m" href=${requestPath(this.number)}>${words.dispute.toRequest}</a>
    </header>`;
  }

  /** Whether the viewer may decide, and why not; always said, never only shown by what is missing. */
  private standing(
    { seller }: RequestDetails,
    { viewerActsForSeller, viewerMediates, mediator, state: now }: Dispute,
  ): TemplateResult {
    const { dispute } = this.desk.words;
    if (viewerActsForSeller)
      return html`<span class="tag critical">${icon('ban', { small: true })} ${dispute.partial(seller.name)}</span>`;
    if (mediator && !viewerMediates)
      return html`<span class="tag">${icon('users', { small: true })} ${dispute.othersDispute(mediator.name)}</span>`;
    if (now !== 'OPEN') return html``;
    return html`<span class="tag positive">${icon('scales', { small: true })} ${dispute.independent(seller.name)}</span>`;
  }

  private body(request: RequestDetails, dispute: Dispute, disputes: readonly Dispute[]): TemplateResult {
    const all = this.record.value?.order.conversation?.messages.edges.map(({ node }) => node) ?? [];
    // Also what was written before there was a request; threads with other sellers are none of it.
    const messages = all.filter(({ seller }) => seller.id === request.seller.id);
    return html`<div class="med" @decided=${this.decided}>
      <div class="page">
        ${pointsTable(dispute, this.desk)} ${lanes(request, messages, this.desk)}
        <div class="asks">${this.buttons(request, null)}</div>
        ${this.dialogs(request)}
      </div>
      <aside aria-label=${this.desk.words.dispute.decision}>${this.decision(request, dispute, disputes)}</aside>
    </div>`;
  }

  private decision(request: RequestDetails, dispute: Dispute, disputes: readonly Dispute[]): TemplateResult {
    const decide = request.availableActions.find(({ action }) => action === 'decide');
    if (!decide)
      return html`<div class="past" tabindex="0">${this.deadline(request)} ${this.mediator(dispute)} ${this.decisionsOf(request, disputes)}</div>`;
    return html`<rc-decide
      .desk=${this.desk}
      .request=${request}
      .dispute=${dispute}
      .lineIds=${decide.lineIds}
      .commissioned=${this.commissioned()}
    >
      ${this.deadline(request)} ${this.mediator(dispute)} ${this.decisionsOf(request, disputes)}
      <div class="asks" slot="others">${this.buttons(request, INSTEAD)}</div>
    </rc-decide>`;
  }

  private deadline(request: RequestDetails): TemplateResult | typeof nothing {
    const line = request.lines.find(({ state: now }) => now === 'IN_DISPUTE');
    const asked = line?.waiting?.actor !== 'MEDIATOR';
    const acts =
      asked !== (this.desk.viewer.role === 'MEDIATOR') && request.availableActions.some(({ primary }) => primary);
    return line ? deadlineBox(line, acts, calledName(request.buyer), this.desk) : nothing;
  }

  private mediator({ mediator, state: now, viewerActsForSeller }: Dispute): TemplateResult {
    const { dispute } = this.desk.words;
    const mayTake = now === 'OPEN' && !mediator && this.desk.viewer.role === 'MEDIATOR' && !viewerActsForSeller;
    return html`<dl class="kv"><dt>${dispute.mediator}</dt><dd class="strong">${mediator?.name ?? dispute.nobodys}</dd></dl>
      ${mayTake ? html`<button class="btn" ?disabled=${this.taking} @click=${() => void this.take()}>${this.taking ? dispute.taking : dispute.take}</button>` : nothing}`;
  }

  /** What was decided before, on these lines. */
  private decisionsOf(request: RequestDetails, disputes: readonly Dispute[]): TemplateResult | typeof nothing {
    const { words, locale, dates } = this.desk;
    const all = disputes.flatMap(({ decisions }) => decisions);
    if (all.length === 0) return nothing;
    return html`${all.map(({ decidedByName, at, outcome, amount, reason, line }) => {
      const about = request.lines.find(({ id }) => id === line.id);
      return html`<div class="note info">
        ${icon('scales')}<span><b>${words.dispute.decided(decidedByName)}</b> · ${dates.moment(at)}<br />
          ${words.dispute.outcome[outcome]}, ${money(amount, locale)}${about ? html` · ${about.quantity} × ${about.item.title}` : nothing}<br />
          ${words.quoted(reason)}</span>
      </div>`;
    })}`;
  }

  /** What the API offers beside the decision: of the names given, else all others. */
  private buttons(request: RequestDetails, names: readonly string[] | null): readonly TemplateResult[] {
    const decides = request.availableActions.some(({ action }) => action === 'decide');
    const elsewhere = decides ? [...ELSEWHERE, ...INSTEAD] : ELSEWHERE;
    return offeredActions(request.availableActions)
      .filter(({ action }) => (names ? names.includes(action) : !elsewhere.includes(action)))
      .map((offered) => this.ask(offered, request));
  }

  private dialogs(request: RequestDetails): unknown {
    return repeat(
      offeredActions(request.availableActions),
      ({ action }) => action,
      ({ action, decision, lineIds }) =>
        decision.dialog
          ? html`<div data-dialog=${action}>${decision.dialog.render({ desk: this.desk, request, lineIds })}</div>`
          : nothing,
    );
  }

  /** Lines under a commission agreement: the decision says who funds it. */
  private commissioned(): readonly string[] {
    return (this.record.value?.lines ?? []).filter(({ item }) => item.mode === 'COMMISSION').map(({ id }) => id);
  }

  private ask({ action, decision }: Offered, request: RequestDetails): TemplateResult {
    const { words, locale } = this.desk;
    const label = html`${icon(decision.icon)} ${decision.label(words, request, locale)}`;
    const path = decision.path?.(request);
    if (path) return html`<a class="btn" href=${path}>${label}</a>`;
    return html`<button class="btn ${decision.danger ? 'danger' : ''}" @click=${() => void openDialog(this.renderRoot, action)}>${label}</button>`;
  }

  private never(request: RequestDetails): TemplateResult {
    const { dispute } = this.desk.words;
    return html`<div class="blank"><span class="big">${icon('scales')}</span><p class="muted">${dispute.none}</p>
      <a class="btn" href=${requestPath(request.number)}>${dispute.toRequest}</a></div>`;
  }

  private unread(): TemplateResult {
    const { words } = this.desk;
    if (!this.record.error) return html`<div class="blank" role="status"><p class="muted">${words.loading}</p></div>`;
    return html`<div class="blank" role="alert">
      <span class="big">${icon('alert')}</span><p class="muted">${failureText(this.record.error, words)}</p>
      <button class="btn primary" @click=${() => this.record.reload()}>${words.tryAgain}</button>
    </div>`;
  }

  private async take(): Promise<void> {
    const dispute = this.record.value?.disputes.at(-1);
    const own = dispute?.candidates.find(({ isViewer }) => isViewer);
    if (!dispute || !own) return;
    this.taking = true;
    const given = { disputeId: dispute.id, staffId: own.staffId };
    const answer = await this.decisions.send(deskDisputeAssign, 'disputeAssign', given);
    this.taking = false;
    if (answer.kind === 'done' || answer.kind === 'stale')
      await this.decided(new DecidedEvent('assignMediator', answer));
  }

  private async decided({ answer, action, note }: DecidedEvent): Promise<void> {
    const before = this.loaded.value;
    if (answer.kind === 'done') {
      this.stale = null;
      this.loaded.replace(answer.request);
      this.desk.announce(doneText(action, this.desk.words));
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('h1')?.focus());
      return;
    }
    await this.loaded.refresh();
    if (before) this.stale = { before, showing: false, note };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rc-dispute': RcDispute;
  }
}
