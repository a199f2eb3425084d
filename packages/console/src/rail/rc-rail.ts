import type { QueueView } from '@refund-widget/client';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Desk } from '../api/desk.ts';
import { type IconName, icon } from '../icons/icon.ts';
import { initials } from '../request/people.ts';
import {
  conversationPath,
  developersPath,
  FIRST_QUEUE,
  queuePath,
  type Route,
  routeOf,
  VIEWS,
} from '../router/route.ts';
import { base } from '../styles/base.ts';
import { railStyles } from './rc-rail.styles.ts';

const icons: Readonly<Record<QueueView, IconName>> = {
  NEEDS_ANSWER: 'inbox',
  DUE_TODAY: 'clock',
  WAITING_RETURN: 'package',
  TO_INSPECT: 'scan',
  TO_PAY: 'banknote',
  IN_DISPUTE: 'scales',
  WITH_SUPPLIER: 'factory',
  ALL_OPEN: 'list',
  CLOSED: 'check-circle',
  ALL: 'search',
};

/** In the hand: the views that fit below the thumb. */
const TABS: readonly QueueView[] = ['NEEDS_ANSWER', 'DUE_TODAY', 'TO_INSPECT', 'TO_PAY'];

/** The views of the queue with their counts, and who is signed in; five tabs at the bottom of a narrow page. */
@customElement('rc-rail')
export class RcRail extends LitElement {
  static override styles = [base, railStyles];

  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) route!: Route;
  /** Icons only, on pages with three columns. */
  @property({ type: Boolean, reflect: true }) slim = false;

  override render(): TemplateResult {
    const { words, viewer, offlineSince } = this.desk;
    const role = viewer.role ? words.role[viewer.role] : words.actor[viewer.kind];
    return html`
      <nav class="side" aria-label=${words.rail.label}>
        <div class="brand" title=${viewer.merchant.name}>
          <span class="mark">${icon('arrow-back')}</span><span class="t clip">${viewer.merchant.name}</span>
        </div>
        ${VIEWS.map((view) => this.item(view))}
        <div class="foot">
          ${this.conversations()} ${this.developers()} ${this.tools()}
          <div class="me" title="${viewer.name}, ${role}">
            <span class="avatar" aria-hidden="true">${initials(viewer.name)}</span>
            <div class="who">
              <div class="strong">${viewer.name}</div>
              <div class="live ${offlineSince ? 'off' : ''}"><span class="sr">${words.rail.live}</span>${role}</div>
            </div>
          </div>
        </div>
      </nav>
      <nav class="tabs" aria-label=${words.rail.views}>
        ${TABS.map((view) => this.tab(view))}
        <button class="tab" popovertarget="more">${icon('more')}${words.rail.more}</button>
      </nav>
      <div id="more" popover @click=${this.closeMore}>
        ${VIEWS.filter((view) => !TABS.includes(view)).map((view) => this.item(view))} ${this.conversations()} ${this.developers()} ${this.tools()}
      </div>
    `;
  }

  /** What was asked before any request is read and answered here. */
  private conversations(): TemplateResult {
    const { title } = this.desk.words.talks;
    const current = this.route.screen === 'conversations' ? 'page' : 'false';
    return html`<a class="item" href=${conversationPath(null)} title=${title} aria-current=${current}
      >${icon('chat')}<span class="t">${title}</span></a
    >`;
  }

  private developers(): TemplateResult | typeof nothing {
    const { viewer, words } = this.desk;
    if (viewer.role !== 'ADMINISTRATOR') return nothing;
    const current = this.route.screen === 'developers' ? 'page' : 'false';
    return html`<a class="item" href=${developersPath({ endpoint: null, delivery: null })} title=${words.developers.title} aria-current=${current}
      >${icon('link')}<span class="t">${words.developers.title}</span></a
    >`;
  }

  private tools(): TemplateResult {
    const { words } = this.desk;
    const tool = (name: IconName, label: string, act: () => void) =>
      html`<button class="item" title=${label} @click=${act}>${icon(name)}<span class="t">${label}</span></button>`;
    return html`
      ${tool('keyboard', words.rail.keys, () => this.desk.showKeys())}
      ${tool('moon', words.rail.theme, () => this.say('theme-toggled'))}
      ${tool('sign-out', words.signIn.out, () => this.say('signed-out'))}
    `;
  }

  private item(view: QueueView): TemplateResult {
    const { words } = this.desk;
    const count = this.countOf(view);
    const hot = view === 'DUE_TODAY' && count > 0;
    const name = words.view[view];
    return html`<a
      class="item"
      href=${queuePath({ ...FIRST_QUEUE, view, sort: view === 'CLOSED' || view === 'ALL' ? 'NEWEST' : 'DEADLINE' })}
      title=${name}
      aria-current=${this.view() === view ? 'page' : 'false'}
    >
      ${icon(icons[view])}<span class="t">${name}</span>
      ${
        count > 0
          ? html`<span class="n ${hot ? 'hot' : ''}"
              >${hot ? html`${icon('alert', { small: true })}<span class="sr">${words.rail.overdue}: </span>` : nothing}${count}</span
            >`
          : nothing
      }
    </a>`;
  }

  private tab(view: QueueView): TemplateResult {
    const { words } = this.desk;
    return html`<a
      class="tab"
      href=${queuePath({ ...FIRST_QUEUE, view })}
      aria-current=${this.view() === view ? 'page' : nothing}
      >${icon(icons[view])}${words.tab[view]}</a
    >`;
  }

  private countOf(view: QueueView): number {
    return this.desk.viewer.queueCounts.find((entry) => entry.view === view)?.count ?? 0;
  }

  /** The view that is shown, or that one came from. */
  private view(): QueueView | null {
    const { screen } = this.route;
    if (screen === 'queue') return this.route.queue.view;
    if (screen === 'conversations' || screen === 'developers') return null;
    const path = this.desk.neighbours?.path;
    if (!path) return null;
    const { pathname, search } = new URL(path, location.origin);
    const from = routeOf(pathname, search);
    return from.screen === 'queue' ? from.queue.view : null;
  }

  private say(name: 'theme-toggled' | 'signed-out'): void {
    this.dispatchEvent(new Event(name, { bubbles: true, composed: true }));
  }

  private closeMore(): void {
    this.renderRoot.querySelector<HTMLElement>('#more')?.hidePopover();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rc-rail': RcRail;
  }
}
