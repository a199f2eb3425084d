import { deskSupplier } from '@refund-widget/client/operations/console/desk-supplier';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { RequestDetails } from '../api/decisions.ts';
import type { Desk } from '../api/desk.ts';
import '../decision/rc-act.ts';
import { doneText } from '../decision/decision-table.ts';
import { icon } from '../icons/icon.ts';
import { Keys } from '../keyboard/key-book.ts';
import { everyMinute } from '../live/every.ts';
import type { DecidedEvent } from '../request/decided-event.ts';
import { LoadedRequest } from '../request/loaded-request.ts';
import { calledName, nameOf } from '../request/people.ts';
import { requestUnready } from '../request/request-unready.ts';
import { type Stale, staleBanner } from '../request/stale-note.ts';
import { stateLook } from '../request/state-look.ts';
import { deadlineBox, pressingLine } from '../request/waiting-look.ts';
import { requestPath } from '../router/route.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { facts } from '../styles/facts.ts';
import { surfaces } from '../styles/surfaces.ts';
import { difference, money } from '../text/amount.ts';
import { supplierLegStyles } from './rc-supplier-leg.styles.ts';
import type { RcSupplierWords } from './rc-supplier-words.ts';
import { recordLook } from './record-look.ts';
import type { SupplierView } from './supplier-dialog.ts';
import { type Step, trackOf } from './track.ts';

type Leg = SupplierView['supplierLegs'][number];
type Line = RequestDetails['lines'][number];

/** A commission's way, buyer to us to supplier and back: where it stands, the record, the gate and its reason, the link. */
@customElement('rc-supplier-leg')
export class RcSupplierLeg extends LitElement {
  static override styles = [base, controls, surfaces, facts, supplierLegStyles];

  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) number!: string;

  @state() private view: SupplierView | null = null;
  @state() private stale: Stale | null = null;

  @query('rc-supplier-words') private arrival!: RcSupplierWords | null;

  private readonly loaded = new LoadedRequest(this, (_, after) => {
    const last = after.timeline.at(-1);
    if (last) this.desk.announce(last.text);
    void this.readLegs();
  });

  constructor() {
    super();
    everyMinute(this);
    new Keys(this, () => ({ u: () => this.desk.go(requestPath(this.number)) }));
  }

  override updated(changed: PropertyValues): void {
    if (!changed.has('number')) return;
    document.title = this.desk.words.supplier.title(this.number);
    void this.readLegs();
  }

  private readonly keepStale = (stale: Stale | null): void => {
    this.stale = stale;
  };

  override render(): TemplateResult {
    const request = this.loaded.value;
    if (!request) return requestUnready(this.loaded, this.number, this.desk);
    const { words } = this.desk;
    const line = this.lineOf(request);
    return html`
      <header class="head">
        <a class="btn quiet icon" href=${requestPath(this.number)} aria-label=${words.inspection.back}>${icon('left')}</a>
        <h1 tabindex="-1">${words.supplier.title(request.number)}</h1>
        ${line ? stateLook(line.state, words) : nothing}
        <span class="muted clip hide-m">${nameOf(request.buyer)} · ${line ? line.item.title : nothing}</span>
        <span class="grow"></span>
        ${
          this.view?.recordUrl
            ? html`<a class="btn" href=${this.view.recordUrl} target="_blank" rel="noopener">${icon('file')} ${words.supplier.printable}</a>`
            : nothing
        }
      </header>
      ${staleBanner(this.stale, request, this.desk, this.keepStale)}
      <div class="page" @decided=${this.decided}>
        <div class="stack l">
          ${line ? this.track(request, line) : nothing}
          <div class="split">
            ${this.record(request)}
            <aside class="stack l">
              ${line ? deadlineBox(line, this.acts(request), calledName(request.buyer), this.desk) : nothing}
              ${line ? this.gate(request, line) : nothing}
              <section class="card acts"><rc-act .desk=${this.desk} .request=${request}></rc-act></section>
              ${this.arrivals(request)} ${line ? this.link(line) : nothing}
            </aside>
          </div>
        </div>
      </div>
    `;
  }

  private track(request: RequestDetails, line: Line): TemplateResult {
    const { words } = this.desk;
    const steps = trackOf(request, line, this.legOf(line), words);
    return html`<section class="card track-box" tabindex="0" role="region" aria-label=${words.supplier.track.label}>
      <ol class="track">
        ${steps.map((step) => this.step(step, line))}
      </ol>
    </section>`;
  }

  private step({ name, state, at }: Step, line: Line): TemplateResult {
    const { words, dates } = this.desk;
    const { track } = words.supplier;
    const icons = { done: 'check', now: 'hourglass', later: 'clock', skipped: 'minus' } as const;
    const deadline =
      state === 'now' && line.waiting?.deadline
        ? track.by(dates.until(line.waiting.deadline, line.waiting.timeZone))
        : track.now;
    const said = {
      done: at ? dates.moment(at) : track.done,
      now: deadline,
      later: track.later,
      skipped: track.notNeeded,
    };
    return html`<li class=${state} aria-current=${state === 'now' ? 'step' : nothing}>
      <span class="pt">${icon(icons[state])}</span><b>${name}</b> <span class="muted">${said[state]}</span>
    </li>`;
  }

  private record(request: RequestDetails): TemplateResult {
    const { words } = this.desk;
    const legs = (this.view?.supplierLegs ?? []).toReversed();
    return html`<section class="card">
      <div class="ch">
        ${icon('list')}
        <h2>${words.supplier.record}</h2>
        <span class="tag info">${icon('eye', { small: true })} ${words.supplier.buyerSees(calledName(request.buyer))}</span>
      </div>
      ${legs.map(
        (leg, index) => html`
          ${index > 0 ? html`<div class="legname">${words.supplier.earlier(leg.supplier?.name ?? '')}</div>` : nothing}
          ${recordLook(leg, this.desk)}
        `,
      )}
      ${legs.length === 0 ? html`<div class="cb muted">${words.supplier.recordEmpty}</div>` : nothing}
    </section>`;
  }

  private gate(request: RequestDetails, { id, refund }: Line): TemplateResult | typeof nothing {
    const { words, locale } = this.desk;
    const known = this.view?.lines.find((line) => line.id === id);
    if (!known?.supplierGate || !known.supplierRefunded) return nothing;
    const { open, text } = known.supplierGate;
    return html`<section class="card gate">
      <div class="ch">${icon(open ? 'check-circle' : 'lock')}<h2>${open ? words.supplier.gateOpen : words.supplier.gate}</h2></div>
      <div class="cb stack">
        <dl class="kv">
          <dt>${words.supplier.owes}</dt><dd class="num">${money(difference(refund, known.supplierRefunded), locale)}</dd>
          <dt>${words.supplier.received}</dt><dd class="num">${money(known.supplierRefunded, locale)}</dd>
          <dt>${words.supplier.held(calledName(request.buyer))}</dt><dd class="num strong">${money(open ? difference(refund, refund) : refund, locale)}</dd>
        </dl>
        <p class="muted xs">${text}</p>
      </div>
    </section>`;
  }

  /** Goods on their way to the supplier, who may not tell us by their link that they came. */
  private arrivals(request: RequestDetails): TemplateResult | typeof nothing {
    const { words } = this.desk;
    const parcels = request.forwardShipments.filter(
      ({ kind, state }) => kind === 'TO_SUPPLIER' && state === 'IN_TRANSIT',
    );
    if (parcels.length === 0) return nothing;
    const lineIds = parcels.flatMap(({ lines }) => lines.map(({ id }) => id));
    return html`<section class="card">
      <div class="ch">${icon('truck')}<h2>${words.supplier.track.toSupplier}</h2></div>
      <div class="cb stack">
        ${parcels.map(({ carrier, trackingNumber }) => html`<p>${carrier} ${trackingNumber}</p>`)}
        <button class="btn" @click=${this.openArrival}>${words.supplier.actions.supplierReceives.label}</button>
      </div>
      <rc-supplier-words .step=${'supplierReceives' as const} .desk=${this.desk} .request=${request} .lineIds=${lineIds}></rc-supplier-words>
    </section>`;
  }

  /** Its code is fetched when it is first opened. */
  private async openArrival(): Promise<void> {
    await import('./rc-supplier-words.ts');
    await this.arrival?.updateComplete;
    this.arrival?.open();
  }

  private link(line: Line): TemplateResult {
    const { words, dates, now } = this.desk;
    const leg = this.legOf(line);
    if (!leg) {
      return html`<div class="note">${icon('link')}<span>${words.supplier.noLeg}</span></div>`;
    }
    const opened = leg.records.filter(({ kind }) => kind === 'OPENED').length;
    const ends = leg.linkExpiresAt;
    const over = ends !== null && Date.parse(ends) <= now();
    return html`<section class="card">
      <div class="ch">
        ${icon('link')}
        <h2>${words.supplier.link}</h2>
        <span class="tag ${opened > 0 ? 'positive' : ''}">
          ${icon(opened > 0 ? 'check' : 'clock', { small: true })}
          ${opened > 0 ? words.supplier.openedTimes(opened) : words.supplier.notOpened}
        </span>
      </div>
      <div class="cb">
        <dl class="kv">
          <dt>${words.supplier.linkFor}</dt><dd>${words.supplier.linkOnly(leg.contactName ?? '')}</dd>
          <dt>${words.supplier.linkEmail}</dt><dd>${leg.contactEmail}</dd>
          <dt>${words.supplier.linkEnds}</dt><dd>${over ? words.supplier.linkEnded : ends ? dates.moment(ends) : nothing}</dd>
        </dl>
      </div>
    </section>`;
  }

  /** The line the page is about: the most pressing of those that went to a supplier, else of all. */
  private lineOf(request: RequestDetails): Line | undefined {
    const legs = this.view?.lines.filter(({ supplierLeg }) => supplierLeg !== null).map(({ id }) => id) ?? [];
    return pressingLine(request.lines.filter(({ id }) => legs.includes(id))) ?? pressingLine(request.lines);
  }

  private legOf(line: Line): Leg | undefined {
    const legId = this.view?.lines.find(({ id }) => id === line.id)?.supplierLeg?.id;
    return this.view?.supplierLegs.find(({ id }) => id === legId);
  }

  private acts({ availableActions }: RequestDetails): boolean {
    return availableActions.some(({ primary }) => primary);
  }

  private async readLegs(): Promise<void> {
    try {
      this.view = (await this.desk.client.send(deskSupplier, { number: this.number })).refundRequest;
    } catch {
      // What is shown stays; the request itself says when the connection is lost.
    }
  }

  private async decided({ answer, action, note }: DecidedEvent): Promise<void> {
    const before = this.loaded.value;
    if (answer.kind === 'done') {
      this.stale = null;
      this.loaded.replace(answer.request);
      this.desk.announce(doneText(action, this.desk.words));
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('h1')?.focus());
    } else if (before) {
      await this.loaded.refresh();
      this.stale = { before, showing: false, note };
    }
    await this.readLegs();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rc-supplier-leg': RcSupplierLeg;
  }
}
