import { deskInspect } from '@refund-widget/client/operations/console/desk-inspect';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { Decisions, type Problem, type RequestDetails } from '../api/decisions.ts';
import type { Desk } from '../api/desk.ts';
import { icon } from '../icons/icon.ts';
import { Keys } from '../keyboard/key-book.ts';
import { everyMinute } from '../live/every.ts';
import { DecidedEvent } from '../request/decided-event.ts';
import { LoadedRequest } from '../request/loaded-request.ts';
import { calledName, nameOf } from '../request/people.ts';
import { problemList } from '../request/problem-list.ts';
import { requestUnready } from '../request/request-unready.ts';
import { type Stale, staleBanner } from '../request/stale-note.ts';
import { stateLook } from '../request/state-look.ts';
import { deadlineBox, pressingLine } from '../request/waiting-look.ts';
import { payoutPath, requestPath } from '../router/route.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { facts } from '../styles/facts.ts';
import { surfaces } from '../styles/surfaces.ts';
import { decide, newDraft, type PartDraft, problemsOf, sentParts, separate, unitsIn } from './draft.ts';
import { LiveQuote } from './live-quote.ts';
import { nextCard } from './next-card.ts';
import { quoteCard } from './quote-card.ts';
import { inspectionStyles } from './rc-inspection.styles.ts';
import { receivedCard } from './received-card.ts';
import './rc-unit.ts';
import type { PartChangedEvent, PartSeparatedEvent, RcUnit } from './rc-unit.ts';

/** What came back, unit by unit, and what that does to the refund; recording it decides. */
@customElement('rc-inspection')
export class RcInspection extends LitElement {
  static override styles = [base, controls, surfaces, facts, inspectionStyles];

  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) number!: string;

  @state() private drafts: readonly PartDraft[] | null = null;
  @state() private checked = false;
  @state() private busy = false;
  @state() private problems: readonly Problem[] = [];
  @state() private message = '';
  @state() private stale: Stale | null = null;

  @query('.side .primary') private primary!: HTMLElement | null;

  private readonly loaded = new LoadedRequest(this);
  private readonly live = new LiveQuote(this);
  private readonly decisions = new Decisions(() => this.desk);
  /** The unit that keys act on. */
  private current = 0;

  constructor() {
    super();
    everyMinute(this);
    new Keys(this, () => this.keys());
  }

  override willUpdate(): void {
    const request = this.loaded.value;
    if (!request) return;
    const lines = this.lines(request);
    if (lines.length === 0) return;
    const known = new Set(lines.map(({ id }) => id));
    if (!this.drafts || this.drafts.some(({ lineId }) => !known.has(lineId))) this.drafts = newDraft(lines);
    if (this.complete(request)) this.live.ask(request.id, sentParts(this.drafts, lines));
  }

  override updated(changed: PropertyValues): void {
    if (changed.has('number')) document.title = `${this.desk.words.inspection.title(this.number)}`;
  }

  private readonly keepStale = (stale: Stale | null): void => {
    this.stale = stale;
  };

  override render(): TemplateResult {
    const request = this.loaded.value;
    if (!request) return requestUnready(this.loaded, this.number, this.desk);
    const lines = this.lines(request);
    const line = pressingLine(lines) ?? pressingLine(request.lines);
    const { words } = this.desk;
    return html`
      <header class="head">
        <a class="btn quiet icon" href=${requestPath(this.number)} aria-label=${words.inspection.back}>${icon('left')}</a>
        <h1 tabindex="-1">${words.inspection.title(request.number)}</h1>
        ${line ? stateLook(line.state, words) : nothing}
        <span class="muted clip hide-m">${nameOf(request.buyer)} · ${line ? words.reason[line.reason] : ''} · ${request.seller.name}</span>
        <span class="grow"></span>
        <span class="steps">
          ${icon('check', { small: true, tone: 'tone-positive' })} ${words.inspection.steps.received}
          ${icon('right', { small: true })} <b>${words.inspection.steps.inspect}</b> ${icon('right', { small: true })}
          ${words.inspection.steps.refund}
        </span>
      </header>
      ${staleBanner(this.stale, request, this.desk, this.keepStale)}
      <div class="page">${lines.length === 0 ? this.nothing() : this.form(request, lines)}</div>
    `;
  }

  private form(request: RequestDetails, lines: RequestDetails['lines']): TemplateResult {
    const line = pressingLine(lines);
    const acts = request.availableActions.some(({ action }) => action === 'inspect');
    const drafts = this.drafts ?? [];
    const complete = this.complete(request);
    return html`<div class="split">
      <div class="stack l">
        ${line ? deadlineBox(line, acts, calledName(request.buyer), this.desk) : nothing}
        ${problemList(
          this.problems.filter((problem) => this.partOf(problem) === null),
          this.message,
          this.desk.words,
        )}
        ${receivedCard(request, lines, this.desk)}
        ${this.units(request, lines, drafts)}
      </div>
      <aside class="stack l side" aria-label=${this.desk.words.inspection.quote}>
        ${quoteCard({ request, lines, drafts, live: this.live, complete, desk: this.desk })}
        ${nextCard(request, lines, drafts, this.desk)}
        <button class="btn primary l block" ?disabled=${this.busy} @click=${() => void this.submit(request, lines)}>
          ${
            this.busy
              ? this.desk.words.inspection.submitting
              : this.desk.words.inspection.submit(
                  unitsIn(drafts, true),
                  unitsIn(drafts, false),
                  calledName(request.buyer),
                )
          }
          <kbd aria-hidden="true">A</kbd>
        </button>
      </aside>
    </div>`;
  }

  private units(request: RequestDetails, lines: RequestDetails['lines'], drafts: readonly PartDraft[]): TemplateResult {
    const { words } = this.desk;
    return html`<section class="card" @part-changed=${this.changePart} @part-separated=${this.separatePart}>
      <div class="ch">
        ${icon('scan')}
        <h2>${words.inspection.units}</h2>
        <span class="muted xs hide-m" aria-hidden="true"
          ><kbd>1</kbd>–<kbd>9</kbd> ${words.inspection.unitKey} &ensp;<kbd>G</kbd> ${words.inspection.goodKey} &ensp;<kbd>V</kbd> ${words.inspection.refuseKey}</span
        >
        <button class="btn s" @click=${this.allAsSent}>${words.inspection.allAsSent} <kbd aria-hidden="true">⇧G</kbd></button>
      </div>
      ${lines.map(
        (line) => html`
          ${lines.length > 1 ? html`<h3 class="line-head">${line.item.title}</h3>` : nothing}
          ${repeat(
            drafts.filter(({ lineId }) => lineId === line.id),
            ({ key }) => key,
            (draft) => html`<rc-unit
              data-part=${draft.key}
              .desk=${this.desk}
              .line=${line}
              .draft=${draft}
              .buyer=${calledName(request.buyer)}
              .problems=${this.checked ? problemsOf(draft, line) : {}}
              .refusal=${this.refusalOf(draft)}
              @focusin=${() => this.come(draft)}
            ></rc-unit>`,
          )}
        `,
      )}
    </section>`;
  }

  private nothing(): TemplateResult {
    const { words } = this.desk;
    return html`<div class="blank" role="status">
      <span class="big">${icon('check')}</span>
      <h2>${words.inspection.nothing}</h2>
      <a class="btn" href=${requestPath(this.number)}>${words.inspection.back}</a>
    </div>`;
  }

  private keys() {
    const drafts = this.drafts ?? [];
    const numbers = drafts.slice(0, 9).map((draft, index) => [`${index + 1}`, () => this.focusUnit(draft)]);
    return {
      ...Object.fromEntries(numbers),
      a: () => this.primary?.focus(),
      u: () => this.desk.go(requestPath(this.number)),
      g: () => this.decideCurrent(true),
      v: () => this.decideCurrent(false),
      G: () => this.allAsSent(),
    };
  }

  /** Lines that the API lets the viewer inspect. */
  private lines({ availableActions, lines }: RequestDetails): RequestDetails['lines'] {
    const named = new Set(
      availableActions.filter(({ action }) => action === 'inspect').flatMap(({ lineIds }) => lineIds),
    );
    return lines.filter(({ id }) => named.has(id));
  }

  private complete(request: RequestDetails): boolean {
    const lines = this.lines(request);
    return (this.drafts ?? []).every((draft) => {
      const line = lines.find(({ id }) => id === draft.lineId);
      return !line || Object.keys(problemsOf(draft, line)).length === 0;
    });
  }

  private changePart({ draft }: PartChangedEvent): void {
    this.problems = [];
    this.drafts = (this.drafts ?? []).map((other) => (other.key === draft.key ? draft : other));
  }

  private separatePart({ key }: PartSeparatedEvent): void {
    this.drafts = separate(this.drafts ?? [], key);
  }

  private allAsSent(): void {
    const request = this.loaded.value;
    if (request) this.drafts = newDraft(this.lines(request));
    this.checked = false;
  }

  private decideCurrent(accepted: boolean): void {
    const draft = this.drafts?.[this.current];
    if (!draft) return;
    this.drafts = (this.drafts ?? []).map((other) => (other.key === draft.key ? decide(other, accepted) : other));
    this.focusUnit(draft);
  }

  private come({ key }: PartDraft): void {
    this.current = Math.max(
      0,
      (this.drafts ?? []).findIndex((draft) => draft.key === key),
    );
  }

  private focusUnit({ key }: PartDraft): void {
    void this.updateComplete.then(async () => {
      const unit = [...this.renderRoot.querySelectorAll<RcUnit>('rc-unit')].find(({ dataset }) => dataset.part === key);
      await unit?.updateComplete;
      unit?.focusDecision();
    });
  }

  /** The part of what was sent that a problem is about. */
  private partOf({ field }: Problem): number | null {
    const at = field?.indexOf('parts') ?? -1;
    const index = Number(at < 0 ? Number.NaN : field?.[at + 1]);
    return Number.isInteger(index) ? index : null;
  }

  private refusalOf({ key }: PartDraft): string {
    const request = this.loaded.value;
    const parts = request ? sentParts(this.drafts ?? [], this.lines(request)) : [];
    const all = [...this.problems, ...this.live.problems];
    const own = all.find((problem) => parts[this.partOf(problem) ?? -1]?.keys[0] === key);
    return own?.message ?? '';
  }

  private async submit(request: RequestDetails, lines: RequestDetails['lines']): Promise<void> {
    this.checked = true;
    if (!this.complete(request)) return this.focusFirstWrong(lines);
    const parts = sentParts(this.drafts ?? [], lines);
    this.busy = true;
    this.message = '';
    this.problems = [];
    const answer = await this.decisions.send(deskInspect, 'inspectionRecord', {
      requestId: request.id,
      parts: parts.map(({ input }) => input),
      notify: true,
    });
    this.busy = false;
    if (answer.kind === 'refused') this.problems = answer.problems;
    if (answer.kind === 'failed') this.message = answer.message;
    if (answer.kind === 'stale') {
      await this.loaded.refresh();
      this.stale = { before: request, showing: false, note: '' };
    }
    if (answer.kind !== 'done') return;
    this.desk.announce(this.desk.words.act.doneBy.inspect);
    this.dispatchEvent(new DecidedEvent('inspect', answer));
    const pays = answer.request.availableActions.some(
      ({ action }) => action === 'refund' || action === 'recordTransfer',
    );
    this.desk.go(pays ? payoutPath(this.number) : requestPath(this.number));
  }

  private focusFirstWrong(lines: RequestDetails['lines']): void {
    const wrong = (this.drafts ?? []).find((draft) => {
      const line = lines.find(({ id }) => id === draft.lineId);
      return line && Object.keys(problemsOf(draft, line)).length > 0;
    });
    void this.updateComplete.then(async () => {
      const unit = [...this.renderRoot.querySelectorAll<RcUnit>('rc-unit')].find(
        ({ dataset }) => dataset.part === wrong?.key,
      );
      await unit?.updateComplete;
      unit?.focusWrong();
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rc-inspection': RcInspection;
  }
}
