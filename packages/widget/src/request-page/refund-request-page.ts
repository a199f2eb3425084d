import type { DeductionCode, LineState, RequestPageQuery } from '@refund-widget/client';
import { requestPage } from '@refund-widget/client/operations/widget/request-page';
import { html, nothing, type TemplateResult } from 'lit';
import '../chip/refund-chip.ts';
import './refund-cancel.ts';
import './refund-legs.ts';
import './refund-return-slip.ts';
import { drawing, icon } from '../base/icon.ts';
import { picture } from '../base/picture.ts';
import { Resource } from '../base/resource.ts';
import { ViewElement } from '../base/view-element.ts';
import { leadingLine, lineChip } from '../chip/line-chip.ts';
import { day } from '../format/dates.ts';
import { figure, isZero, money } from '../format/money.ts';
import { breakdownStyles } from '../money/breakdown.styles.ts';
import { breakdown } from '../money/breakdown.ts';
import { isGlobalId } from '../navigation/route.ts';
import { notFoundPage, problemPage } from '../problem/problem.ts';
import { skeleton } from '../skeleton/skeleton.ts';
import { firstWords } from '../words/first-words.ts';
import { requestWords } from '../words/request-words.ts';
import { terms } from '../words/terms.ts';
import { shownEvidence } from './evidence-shown.ts';
import { headline } from './headline.ts';
import { type LatePart, lateParts } from './late-parts.ts';
import { progress } from './progress.ts';
import { requestPageStyles } from './refund-request-page.styles.ts';
import { linesFor, mayDo, type Request, type RequestLine } from './request.ts';
import type { RequestChangedEvent } from './request-changed-event.ts';
import { requestRows } from './request-money.ts';
import { timelineStyles } from './timeline.styles.ts';
import { timeline } from './timeline.ts';
import { turnStyles } from './turn.styles.ts';
import { turn } from './turn.ts';

const RENEW_MS = 240_000;

/** One request: its state and whose turn it is, what to do, the money, what was asked for, and its progress. */
export class RefundRequestPage extends ViewElement {
  protected override readonly sheets = [requestPageStyles, breakdownStyles, timelineStyles, turnStyles];
  static override properties = { request: {} };

  /** A request's number or its global id. */
  request = '';

  #page = new Resource<RequestPageQuery>(
    this,
    () => `${this.context.locale} ${this.request}`,
    (signal) => {
      const { request } = this;
      const variables = isGlobalId(request, 'RefundRequest') ? { id: request } : { number: request };
      return this.context.client.send(requestPage, variables, signal);
    },
  );

  #renewal = 0;

  /** Addresses of files and of pages to print work for minutes: they are asked for again before they run out. */
  override connectedCallback(): void {
    super.connectedCallback();
    this.#renewal = window.setInterval(() => {
      if (document.visibilityState === 'visible' && !this.#page.loading) void this.#page.reload();
    }, RENEW_MS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#renewal);
  }

  protected override get isReady(): boolean {
    return this.#page.value !== null;
  }

  protected override render(): TemplateResult {
    const { value, error } = this.#page;
    if (value) return value.refundRequest ? this.#request(value.refundRequest) : notFoundPage(this.context);
    return error ? problemPage(this.context, error, () => this.#page.reload()) : skeleton();
  }

  #changed = (event: RequestChangedEvent): void => {
    this.#page.set({ refundRequest: event.request });
    void this.updateComplete.then(() => this.querySelector('h2')?.focus({ preventScroll: true }));
  };

  #request(request: Request): TemplateResult {
    const line = leadingLine(request.lines);
    const zone = zoneOf(request);
    return html`<div @refund-request-changed=${this.#changed} @refund-request-stale=${() => this.#page.reload()}>
      ${this.#head(request, zone)}
      ${line ? turn(line, this.context.locale) : nothing}
      ${this.#late('decision', request, zone)}${this.#returnSteps(request)}
      <div class="split">
        <div>${this.#found(request, zone)}${this.#money(request, zone)}${this.#late('facts', request, zone)}${this.#askedFor(request)}</div>
        <div>${this.#parcels(request, zone)}${this.#progress(request, zone)}${this.#late('story', request, zone)}</div>
      </div>
      ${this.#foot(request, zone)}
    </div>`;
  }

  /** The parts of a place that this request needs, each with its own code. */
  #late(place: LatePart['place'], request: Request, timeZone: string): TemplateResult[] {
    const needed = lateParts.filter((part) => part.place === place && part.isNeeded(request));
    return needed.map((part) => {
      void part.load().catch(() => this.context.say(firstWords.of(this.context.locale).loadFailedDetail, 'alert'));
      return part.show({ context: this.context, request, timeZone });
    });
  }

  #foot(request: Request, zone: string): TemplateResult | typeof nothing {
    const { locale } = this.context;
    const words = requestWords.of(locale);
    const actions = this.#late('foot', request, zone);
    const cancels = mayDo(request, 'cancel');
    const pages = papers(request).map(([url, label]) => this.#paper(url, words[label]));
    if (actions.length + pages.length === 0 && !cancels) return nothing;
    return html`<div class="foot" part="foot">
      ${actions}${pages}${
        cancels ? html`<refund-cancel .context=${this.context} .request=${request}></refund-cancel>` : nothing
      }
    </div>`;
  }

  #paper(url: string, label: string): TemplateResult {
    return html`<a class="btn" href=${url} target="_blank" rel="noopener noreferrer">${drawing(printer)}${label}</a>`;
  }

  #head(request: Request, zone: string): TemplateResult {
    const { locale } = this.context;
    const words = requestWords.of(locale);
    return html`<div class="head state" part="head">
      <p class="over">
        ${words.request(request.number)} · ${request.seller.name} · ${words.sentOn(day(request.createdAt, zone, locale, 'short'))}
      </p>
      <h2 tabindex="-1">${headline(request, zone, locale)}</h2>
    </div>`;
  }

  #returnSteps(request: Request): TemplateResult | typeof nothing {
    const lines = linesFor(request, 'enterShipment');
    if (lines.length === 0) return nothing;
    return html`<refund-return-slip .context=${this.context} .request=${request} .lines=${lines}></refund-return-slip>`;
  }

  #found(request: Request, zone: string): TemplateResult | typeof nothing {
    const { locale } = this.context;
    const words = requestWords.of(locale);
    const checked = request.lines.flatMap((line) => line.inspections.map((inspection) => ({ line, inspection })));
    const last = checked.at(-1);
    if (!last) return nothing;
    return html`<section class="section">
      <h3>${words.sellerFound} <span>${day(last.inspection.at, zone, locale, 'short')}</span></h3>
      <ul>
        ${checked.map(({ line, inspection }) => {
          const deducted = line.deductions.some(({ code }) => !beforeInspection.includes(code));
          const result = !inspection.accepted
            ? words.notAccepted
            : deducted
              ? words.acceptedWithDeduction
              : words.accepted;
          const clean = inspection.accepted && !deducted;
          return html`<li class="asked">
            ${picture(line.item)}
            <div>
              <b>${line.item.title} × ${inspection.quantity}</b>
              <p class=${clean ? 'done' : ''}>${icon(clean ? 'check' : inspection.accepted ? 'minus' : 'ban', 's')}${result}</p>
              ${inspection.note ? html`<p>${words.quoted(inspection.note)}</p>` : nothing}
            </div>
          </li>`;
        })}
      </ul>
    </section>`;
  }

  #money(request: Request, zone: string): TemplateResult | typeof nothing {
    const { locale } = this.context;
    const words = requestWords.of(locale);
    const { expectedBack, paidTo } = terms.of(locale);
    const sent = request.refunds.length > 0;
    const open = request.lines.some(({ state }) => !nothingAgreed.includes(state));
    // A supplier's answer promises nothing: an amount is named once the money is there.
    const awaited = request.supplierLegs.length > 0 && !request.lines.some(({ state }) => /^REFUND/.test(state));
    if (!sent && (isZero(request.total) || !open || awaited)) return nothing;
    const portions = request.plannedPortions.map(({ amount, payment }) => ({
      label: paidTo(payment.label),
      figure: figure(amount, locale),
    }));
    return html`<section class="section">
      <h3>${words.money}</h3>
      ${breakdown(requestRows(request, locale), { label: expectedBack, figure: money(request.total, locale) }, portions)}
      ${sent ? html`<refund-legs .context=${this.context} .legs=${request.refunds} .timeZone=${zone}></refund-legs>` : nothing}
    </section>`;
  }

  #askedFor(request: Request): TemplateResult {
    const { locale } = this.context;
    const words = requestWords.of(locale);
    const differs = new Set(request.lines.map(({ state }) => state)).size > 1;
    return html`<section class="section">
      <h3>${words.askedFor}</h3>
      <ul>
        ${request.lines.map((line) => this.#askedLine(line, differs))}
      </ul>
      ${request.details ? html`<p class="details">${words.youWrote(request.details)}</p>` : nothing}
      ${shownEvidence(request, locale)}
    </section>`;
  }

  #askedLine(line: RequestLine, differs: boolean): TemplateResult {
    const { locale } = this.context;
    const words = requestWords.of(locale);
    const { reasons, outcomes } = terms.of(locale);
    const chip = lineChip(line, firstWords.of(locale));
    return html`<li class="asked">
      ${picture(line.item)}
      <div>
        <b>${line.item.title} × ${line.quantity}</b>
        <p>${reasons[line.reason]} · ${outcomes[line.resolution]}</p>
        ${line.rejection?.note ? html`<p>${words.reasonGiven(line.rejection.note)}</p>` : nothing}
        ${
          differs
            ? html`<refund-chip .context=${this.context} .tone=${chip.tone} .icon=${chip.icon} .label=${chip.label}></refund-chip>`
            : nothing
        }
      </div>
      ${isZero(line.refund) ? nothing : html`<b class="num">${money(line.refund, locale)}</b>`}
    </li>`;
  }

  #parcels(request: Request, zone: string): TemplateResult | typeof nothing {
    const { locale } = this.context;
    const words = requestWords.of(locale);
    if (request.returnShipments.length === 0) return nothing;
    const corrects = mayDo(request, 'correctShipment');
    if (corrects) void import('../parcel/refund-correct-shipment.ts');
    return html`<section class="section">
      <h3>${words.parcel}</h3>
      ${request.returnShipments.map(
        (parcel) => html`<p>
          <bdi>${parcel.carrier}</bdi> · <bdi class="num">${parcel.trackingNumber}</bdi><br /><span class="small muted"
            >${words.dispatched(day(parcel.dispatchedAt, zone, locale, 'short'))}${
              parcel.receivedAt ? ` · ${words.received(day(parcel.receivedAt, zone, locale, 'short'))}` : nothing
            }</span
          >
        </p>
        ${
          corrects && !parcel.receivedAt
            ? html`<refund-correct-shipment .context=${this.context} .request=${request} .shipment=${parcel}></refund-correct-shipment>`
            : nothing
        }`,
      )}
    </section>`;
  }

  #progress(request: Request, zone: string): TemplateResult {
    const { locale } = this.context;
    return html`<section class="section">
      <h3>${requestWords.of(locale).progress}</h3>
      ${timeline(progress(request, zone, locale), locale)}
    </section>`;
  }
}

/** States in which no amount stands: it is being talked about, or none comes back. */
const nothingAgreed: readonly LineState[] = ['NEGOTIATING', 'IN_DISPUTE', 'REJECTED', 'CANCELLED', 'EXPIRED', 'CLOSED'];

const printer = 'M7 8V3h10v5M7 17H4V9h16v8h-3M7 14h10v7H7z';

/** Pages to print that say something about this request: what was paid, and what was negotiated. */
function papers({ statementUrl, recordUrl, refunds, disputes, lines }: Request): [string, 'statement' | 'record'][] {
  const negotiated = disputes.length > 0 || lines.some(({ offers }) => offers.length > 0);
  const papers: [string, 'statement' | 'record'][] = [];
  if (statementUrl && refunds.length > 0) papers.push([statementUrl, 'statement']);
  if (recordUrl && negotiated) papers.push([recordUrl, 'record']);
  return papers;
}

/** Deductions that stand before anybody has looked at the goods. */
const beforeInspection: readonly DeductionCode[] = ['AGREED', 'BEYOND_PAYMENTS', 'LOST_FREE_SHIPPING'];

function zoneOf(request: Request): string {
  const zones = request.lines.map((line) => line.waiting?.timeZone ?? line.window?.timeZone);
  return zones.find((zone) => zone !== undefined) ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
}

customElements.define('refund-request-page', RefundRequestPage);

declare global {
  interface HTMLElementTagNameMap {
    'refund-request-page': RefundRequestPage;
  }
}
