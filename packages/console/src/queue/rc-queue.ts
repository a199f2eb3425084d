import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { failureText } from '../api/decisions.ts';
import type { Desk } from '../api/desk.ts';
import { fieldValue } from '../form/field.ts';
import { icon } from '../icons/icon.ts';
import { Keys } from '../keyboard/key-book.ts';
import { everyMinute } from '../live/every.ts';
import { MediaQuery } from '../live/media-query.ts';
import { type QueueAddress, queuePath } from '../router/route.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { facts } from '../styles/facts.ts';
import { surfaces } from '../styles/surfaces.ts';
import { type DeadlineGroup, deadlineGroups } from './deadline-groups.ts';
import { queueBlank, queueFailure, queueSkeleton } from './queue-blank.ts';
import { queueCards } from './queue-cards.ts';
import { type QueuePage, QueuePages } from './queue-pages.ts';
import { queueTable } from './queue-table.ts';
import './rc-filters.ts';
import type { RcFilters } from './rc-filters.ts';
import { queueStyles } from './rc-queue.styles.ts';
import { type Row, rowFacts } from './row-facts.ts';

const SEARCH_MS = 300;

/** The queue: one page of requests with what is to be done next, by whom and by when. */
@customElement('rc-queue')
export class RcQueue extends LitElement {
  static override styles = [base, controls, surfaces, facts, queueStyles];

  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) address!: QueueAddress;

  @state() private searching = false;

  @query('rc-filters') private filters!: RcFilters;
  @query('.search input') private searchField!: HTMLInputElement;

  private readonly narrow = new MediaQuery(this, '(max-width: 960px)');
  private readonly pages = new QueuePages(this);
  private typing = 0;

  constructor() {
    super();
    everyMinute(this);
    new Keys(this, () => this.keys());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.typing);
  }

  override updated(changed: PropertyValues): void {
    if (changed.has('address'))
      document.title = `${this.desk.words.view[this.address.view]} · ${this.desk.viewer.merchant.name}`;
  }

  override render(): TemplateResult {
    const { words } = this.desk;
    const { page } = this.pages;
    return html`
      <header class="head ${this.searching ? 'searching' : ''}">
        <h1 tabindex="-1">
          ${words.view[this.address.view]} ${page ? html`<span class="muted">${page.total}</span>` : nothing}
        </h1>
        <span class="pill-slot">${this.newPill()}</span>
        <span class="grow hide-m"></span>
        ${this.search()}
        <button
          class="btn icon only-m"
          aria-label=${words.queue.searchLabel}
          aria-expanded=${this.searching ? 'true' : 'false'}
          @click=${this.toggleSearch}
        >
          ${icon('search')}
        </button>
      </header>
      <rc-filters .desk=${this.desk} .address=${this.address}></rc-filters>
      <div class="qwrap" aria-busy=${this.pages.busy ? 'true' : 'false'}>${this.content(page)}</div>
      ${page && page.rows.length > 0 ? this.bar(page) : nothing}
    `;
  }

  private content(page: QueuePage | undefined): TemplateResult {
    if (this.pages.error !== undefined)
      return queueFailure(failureText(this.pages.error, this.desk.words), () => void this.pages.reload(), this.desk);
    if (!page) return queueSkeleton(this.desk);
    if (page.blank) return queueBlank(this.address, page.blank, this.desk);
    const named = this.address.sort === 'DEADLINE';
    const groups: readonly DeadlineGroup<Row>[] = named
      ? deadlineGroups(page.rows, this.desk.now(), this.desk.viewer.merchant.timeZone)
      : [{ kind: 'none', at: null, rows: page.rows }];
    if (this.narrow.matches) return queueCards(groups, named, this.desk);
    const options = {
      groups,
      named,
      label: this.desk.words.queue.label(this.desk.words.view[this.address.view]),
      sortedBy: this.address.sort,
      total: page.total,
      before: this.pages.place ?? 0,
      cursor: this.cursor(page),
      move: (number: string) => this.moveTo(number),
      step: (by: 1 | -1) => this.step(by),
    };
    return queueTable(options, this.desk);
  }

  private newPill(): TemplateResult | typeof nothing {
    if (this.pages.fresh === 0) return nothing;
    const { words } = this.desk;
    return html`<button class="new-pill" @click=${this.showNew}>
      ${icon('up', { small: true })} ${words.queue.newRequests(this.pages.fresh)} <kbd aria-hidden="true">N</kbd>
    </button>`;
  }

  private search(): TemplateResult {
    const { words } = this.desk;
    return html`<form class="search ${this.searching ? 'open' : ''}" role="search" @submit=${this.submitSearch}>
      ${icon('search')}
      <input
        class="input"
        type="search"
        aria-label=${words.queue.searchLabel}
        placeholder=${words.queue.search}
        .value=${this.address.query}
        @input=${this.typeSearch}
        @keydown=${this.leaveSearch}
      />
      ${this.address.query ? nothing : html`<kbd aria-hidden="true">/</kbd>`}
    </form>`;
  }

  private bar(page: QueuePage): TemplateResult {
    const { words } = this.desk;
    const { place, paths } = this.pages;
    const { next, previous } = paths;
    return html`<footer class="bar">
      <span class="hide-m"><kbd>J</kbd> <kbd>K</kbd> ${words.queue.move}</span>
      <span class="hide-m"><kbd>↵</kbd> ${words.queue.openKey}</span>
      <span class="hide-m"><kbd>?</kbd> ${words.queue.keys}</span>
      <span class="grow"></span>
      ${place === null ? nothing : html`<span>${words.queue.shown(place + 1, place + page.rows.length, page.total)}</span>`}
      <nav class="row" aria-label=${words.queue.page}>
        ${previous ? html`<a class="btn s quiet" href=${previous}>${words.queue.previous} <kbd aria-hidden="true">[</kbd></a>` : nothing}
        ${next ? html`<a class="btn s quiet" href=${next}>${words.queue.next} <kbd aria-hidden="true">]</kbd></a>` : nothing}
      </nav>
    </footer>`;
  }

  private keys() {
    const { paths } = this.pages;
    const open = (path: string | null) => (path ? this.desk.go(path) : undefined);
    return {
      j: () => this.step(1),
      k: () => this.step(-1),
      a: () => this.takeStep(),
      '/': () => this.toggleSearch(),
      f: () => this.filters.open(),
      n: () => void this.showNew(),
      ']': () => open(paths.next),
      '[': () => open(paths.previous),
      Escape: () => (this.address.query ? this.write({ query: '' }) : undefined),
    };
  }

  private async showNew(): Promise<void> {
    if (this.address.after || this.address.before) this.write({});
    else await this.pages.reload();
    this.renderRoot.querySelector<HTMLElement>('h1')?.focus();
  }

  private cursor(page: QueuePage): string | null {
    const { row } = this.address;
    return page.rows.some(({ number }) => number === row) ? row : (page.rows[0]?.number ?? null);
  }

  private step(by: 1 | -1): void {
    const { page } = this.pages;
    if (!page) return;
    const at = page.rows.findIndex(({ number }) => number === this.cursor(page));
    const next = page.rows[at + by];
    const focused = this.renderRoot instanceof ShadowRoot && this.renderRoot.activeElement?.closest('[data-row]');
    const target = focused || this.address.row ? next : page.rows[Math.max(0, at)];
    if (target) this.focusRow(target.number);
  }

  private focusRow(number: string): void {
    this.moveTo(number);
    void this.updateComplete.then(() => {
      const row = this.renderRoot.querySelector<HTMLElement>(`[data-row="${CSS.escape(number)}"]`);
      row?.focus();
      row?.scrollIntoView({ block: 'nearest' });
    });
  }

  private moveTo(number: string): void {
    if (this.address.row !== number) this.desk.go(queuePath({ ...this.address, row: number }), { replace: true });
  }

  private takeStep(): void {
    const { page } = this.pages;
    const row = page?.rows.find(({ number }) => number === this.cursor(page));
    if (row) this.desk.go(rowFacts(row, this.desk).path);
  }

  private toggleSearch(): void {
    this.searching = !this.searching || !this.narrow.matches;
    void this.updateComplete.then(() => this.searchField.select());
  }

  private typeSearch(event: Event): void {
    const query = fieldValue(event);
    clearTimeout(this.typing);
    this.typing = window.setTimeout(() => this.write({ query }), SEARCH_MS);
  }

  private submitSearch(event: Event): void {
    event.preventDefault();
    clearTimeout(this.typing);
    this.write({ query: this.searchField.value });
  }

  private leaveSearch(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.searchField.value = '';
    this.write({ query: '' });
    this.searchField.blur();
  }

  private write(changes: Partial<QueueAddress>): void {
    this.desk.go(queuePath({ ...this.address, after: null, before: null, row: null, ...changes }), { replace: true });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rc-queue': RcQueue;
  }
}
