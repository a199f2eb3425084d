import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { RequestDetails } from '../api/decisions.ts';
import type { Desk } from '../api/desk.ts';
import '../case/rc-case.ts';
import '../conversation/rc-conversation.ts';
import { doneText } from '../decision/decision-table.ts';
import '../decision/rc-act.ts';
import { pieces } from '../evidence/pieces.ts';
import '../evidence/rc-lightbox.ts';
import { icon } from '../icons/icon.ts';
import { Keys } from '../keyboard/key-book.ts';
import { everyMinute } from '../live/every.ts';
import '../payables/rc-payables.ts';
import { legLook } from '../payout/leg-look.ts';
import { payoutPath, requestPath } from '../router/route.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { facts } from '../styles/facts.ts';
import { surfaces } from '../styles/surfaces.ts';
import { supplierLink } from '../supplier/supplier-link.ts';
import { money } from '../text/amount.ts';
import type { DecidedEvent } from './decided-event.ts';
import { LoadedRequest } from './loaded-request.ts';
import { moneyLook } from './money-look.ts';
import { backPath, neighbourPath, placeOf } from './neighbour-path.ts';
import { calledName, nameOf } from './people.ts';
import { requestStyles } from './rc-request.styles.ts';
import './rc-papers.ts';
import { requestUnready } from './request-unready.ts';
import { rulesLook } from './rules-look.ts';
import { type Stale, staleNote } from './stale-note.ts';
import { stateLook } from './state-look.ts';
import { deadlineBox, pressingLine } from './waiting-look.ts';

type Tab = 'decide' | 'record' | 'case';
const TABS: readonly Tab[] = ['decide', 'record', 'case'];

/** One request: what was asked, what happened, and what to decide, side by side; as tabs where there is no room. */
@customElement('rc-request')
export class RcRequest extends LitElement {
  static override styles = [base, controls, surfaces, facts, requestStyles];

  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) number!: string;
  /** Which piece of evidence is open, from 1. */
  @property({ attribute: false }) evidence: number | null = null;

  @state() private tab: Tab = 'decide';
  @state() private stale: Stale | null = null;

  private readonly loaded = new LoadedRequest(this, (_, after) => this.tellChange(after));

  constructor() {
    super();
    everyMinute(this);
    new Keys(this, () => this.keys());
  }

  override updated(changed: PropertyValues): void {
    if (changed.has('number')) document.title = `${this.number} · ${this.desk.viewer.merchant.name}`;
  }

  override render(): TemplateResult {
    const request = this.loaded.value;
    if (!request) return requestUnready(this.loaded, this.number, this.desk);
    const line = pressingLine(request.lines);
    return html`
      ${this.head(request)} ${this.staleBanner(request)} ${this.tabs(request)}
      <div class="cols" @decided=${this.decided}>
        <rc-case .desk=${this.desk} .request=${request} aria-label=${this.desk.words.request.case} role="complementary" tabindex="0" ?data-behind=${this.tab !== 'case'}></rc-case>
        <rc-conversation .desk=${this.desk} .request=${request} ?data-behind=${this.tab !== 'record'}></rc-conversation>
        <div class="col-decide" ?data-behind=${this.tab !== 'decide'}>
          <div class="decide-scroll" tabindex="0" role="region" aria-label=${this.desk.words.request.ruleHeading}>
            ${line ? deadlineBox(line, this.acts(request), calledName(request.buyer), this.desk) : nothing}
            ${supplierLink(request, this.desk)} ${this.rules(request)} ${this.money(request)} ${this.refunds(request)}
            <rc-payables .desk=${this.desk} .request=${request}></rc-payables>
          </div>
          <rc-act .desk=${this.desk} .request=${request}></rc-act>
        </div>
      </div>
      <rc-lightbox .desk=${this.desk} .request=${request} .position=${this.evidence} @decided=${this.reviewed}></rc-lightbox>
    `;
  }

  private head(request: RequestDetails): TemplateResult {
    const { words } = this.desk;
    const line = pressingLine(request.lines);
    const place = placeOf(this.number, this.desk);
    const [previous, next] = [neighbourPath(this.number, -1, this.desk), neighbourPath(this.number, 1, this.desk)];
    return html`<header class="head">
      <a class="btn quiet icon" href=${backPath(this.number, this.desk)} aria-label=${words.back} title="${words.back} (U)">${icon('left')}</a>
      <h1 tabindex="-1">${request.number}</h1>
      ${line ? stateLook(line.state, words) : nothing}
      <span class="muted clip crumb hide-m">${nameOf(request.buyer)} · ${words.request.order(request.order.number)} · ${request.seller.name}</span>
      <span class="grow"></span>
      <rc-papers class="hide-m" .desk=${this.desk} .request=${request.id}></rc-papers>
      ${place ? html`<span class="muted xs nowrap hide-m">${words.request.of(place.position, place.total)}</span>` : nothing}
      ${previous ? html`<a class="btn quiet icon s hide-m" href=${previous} aria-label=${words.request.previous}><kbd>K</kbd></a>` : nothing}
      ${next ? html`<a class="btn quiet icon s hide-m" href=${next} aria-label=${words.request.next}><kbd>J</kbd></a>` : nothing}
    </header>`;
  }

  private staleBanner(now: RequestDetails): TemplateResult | typeof nothing {
    const { stale } = this;
    if (!stale) return nothing;
    return staleNote({
      stale,
      now,
      nextPath: neighbourPath(this.number, 1, this.desk),
      toggle: () => this.toggleChanges(),
      dismiss: () => {
        this.stale = null;
        this.focusHeading();
      },
      desk: this.desk,
    });
  }

  private tabs(request: RequestDetails): TemplateResult {
    const { words } = this.desk;
    const names = { ...words.request.tabs, record: `${words.request.tabs.record} · ${request.timeline.length}` };
    return html`<div class="mtabs" role="tablist" @keydown=${this.moveTab}>
      ${TABS.map(
        (tab) => html`<button
          role="tab"
          aria-selected=${tab === this.tab ? 'true' : 'false'}
          tabindex=${tab === this.tab ? 0 : -1}
          @click=${() => this.showTab(tab)}
        >
          ${names[tab]}
        </button>`,
      )}
    </div>`;
  }

  private rules(request: RequestDetails): TemplateResult {
    const { words } = this.desk;
    return html`<section class="sec">
      <div class="sh"><h2>${words.request.ruleHeading}</h2></div>
      ${rulesLook(request.lines, this.desk)}
    </section>`;
  }

  private money(request: RequestDetails): TemplateResult {
    const { words } = this.desk;
    const units = request.lines.reduce((sum, { quantity }) => sum + quantity, 0);
    return html`<section class="sec">
      <div class="sh">
        <h2>${words.request.moneyHeading}</h2>
        <span class="muted xs">${words.request.moneyScope(words.units(units), request.order.currencyCode)}</span>
      </div>
      ${moneyLook(request, this.desk)}
    </section>`;
  }

  /** What became of the money so far, in short. */
  private refunds({ refunds }: RequestDetails): TemplateResult | typeof nothing {
    const { words, locale } = this.desk;
    if (refunds.length === 0) return nothing;
    return html`<section class="sec">
      <div class="sh">
        <h2>${words.request.refundsHeading}</h2>
        <a class="xs" href=${payoutPath(this.number)}>${words.request.seeLegs}</a>
      </div>
      <ul class="rules">
        ${refunds.map((leg) => {
          const look = legLook(leg, words);
          return html`<li>
            ${icon(look.icon, { tone: `tone-${look.tone}` })}
            <span>${leg.payment.label} · ${look.word}</span>
            <span class="num">${money(leg.amount, locale)}</span>
          </li>`;
        })}
      </ul>
    </section>`;
  }

  private acts({ availableActions }: RequestDetails): boolean {
    return availableActions.some(({ primary }) => primary);
  }

  private keys() {
    const open = (path: string | null) => (path ? this.desk.go(path) : undefined);
    const request = this.loaded.value;
    const count = request ? pieces(request).length : 0;
    const pieceKeys = Array.from({ length: Math.min(9, count) }, (_, index) => [
      `${index + 1}`,
      () => this.desk.go(requestPath(this.number, index + 1)),
    ]);
    return {
      ...Object.fromEntries(pieceKeys),
      u: () => this.desk.go(backPath(this.number, this.desk)),
      j: () => open(neighbourPath(this.number, 1, this.desk)),
      k: () => open(neighbourPath(this.number, -1, this.desk)),
      v: () => this.toggleChanges(),
    };
  }

  private async decided({ answer, action, note }: DecidedEvent): Promise<void> {
    const before = this.loaded.value;
    if (answer.kind === 'done') {
      this.stale = null;
      this.loaded.replace(answer.request);
      this.desk.announce(doneText(action, this.desk.words));
      this.focusHeading();
      return;
    }
    await this.loaded.refresh();
    if (before) this.stale = { before, showing: false, note };
  }

  /** Looking through the evidence goes on; the focus stays in its dialog. */
  private reviewed({ answer, action }: DecidedEvent): void {
    if (answer.kind !== 'done') void this.loaded.refresh();
    else {
      this.loaded.replace(answer.request);
      this.desk.announce(doneText(action, this.desk.words));
    }
  }

  private tellChange({ timeline, number }: RequestDetails): void {
    const last = timeline.at(-1);
    if (last) this.desk.announce(`${number}. ${last.actorName}: ${last.text}`);
  }

  private toggleChanges(): void {
    if (this.stale) this.stale = { ...this.stale, showing: !this.stale.showing };
  }

  private showTab(tab: Tab): void {
    this.tab = tab;
  }

  private moveTab(event: KeyboardEvent): void {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = TABS[(TABS.indexOf(this.tab) + by + TABS.length) % TABS.length];
    if (by === 0 || !next) return;
    event.preventDefault();
    this.tab = next;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus(),
    );
  }

  private focusHeading(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('h1')?.focus());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rc-request': RcRequest;
  }
}
