import { createClient, UnauthenticatedError } from '@refund-widget/client';
import { deskViewer } from '@refund-widget/client/operations/console/desk-viewer';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { failureText } from '../api/decisions.ts';
import type { Desk, Neighbours, Viewer } from '../api/desk.ts';
import { uploadFile } from '../api/upload-file.ts';
import { icon } from '../icons/icon.ts';
import { KeyBook } from '../keyboard/key-book.ts';
import '../keys/rc-keys.ts';
import type { RcKeys } from '../keys/rc-keys.ts';
import { News } from '../live/news.ts';
import '../live/rc-toasts.ts';
import { english, type Words } from '../locale/english.ts';
import { localeFor, wordsFor } from '../locale/locale.ts';
import '../queue/rc-queue.ts';
import '../rail/rc-rail.ts';
import type { DecidedEvent } from '../request/decided-event.ts';
import { FIRST_QUEUE, queuePath, type Route, routeOf } from '../router/route.ts';
import { endSession, forgetSession, keepSession, readSession, type StaffSession } from '../session/staff-session.ts';
import '../sign-in/rc-sign-in.ts';
import type { SignedInEvent } from '../sign-in/rc-sign-in.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { surfaces } from '../styles/surfaces.ts';
import { tokens } from '../styles/tokens.ts';
import { dateWriter } from '../text/dates.ts';
import { goKeys } from './go-keys.ts';
import { innerLink } from './inner-link.ts';
import { consoleStyles } from './refund-console.styles.ts';
import { screenOf } from './screen-of.ts';

const THEME = 'refund-console:theme';

/**
 * The seller's desk: sign-in, queue, requests, inspection and payout. It shows what the API serves and decides nothing.
 * Everything one can see is in the address, so a link opens it again, after signing in if need be.
 *
 * @attr endpoint The GraphQL address; left out, port 4400 of the page's own host.
 * @attr locale `en` or `zh-CN`; left out, the browser's language.
 * @attr theme `light` or `dark`; left out, as the system says.
 */
@customElement('refund-console')
export class RefundConsole extends LitElement {
  static override styles = [tokens, base, controls, surfaces, consoleStyles];

  @property() endpoint = `${location.protocol}//${location.hostname}:4400/graphql`;
  @property() locale = localeFor(navigator.language);
  @property({ reflect: true }) theme = localStorage.getItem(THEME) ?? '';
  /** Now by the server's clock, as it was last told: what is left until a deadline is reckoned by it. */
  @property({ attribute: false }) now: () => number = () => Date.now() + this.ahead;

  @state() private session: StaffSession | null = readSession();
  @state() private expired = false;
  @state() private viewer: Viewer | null = null;
  @state() private failure = '';
  @state() private words: Words | null = null;
  @state() private route: Route = routeOf(location.pathname, location.search);
  @state() private neighbours: Neighbours | null = null;
  @state() private offlineSince: string | null = null;
  @state() private announcement = '';

  @query('rc-keys') private keySheet!: RcKeys;

  private readonly keys = new KeyBook();
  private readonly news = new News();
  private leave: (() => void)[] = [];
  private desk: Desk | null = null;
  private ahead = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    const follow = () => this.showAddress();
    const offline = () => {
      this.offlineSince = new Date(this.now()).toISOString();
    };
    const online = () => {
      this.offlineSince = null;
    };
    addEventListener('popstate', follow);
    addEventListener('offline', offline);
    addEventListener('online', online);
    this.leave = [
      this.keys.listen(),
      this.keys.add(() => goKeys(this.go, () => this.keySheet.open())),
      () => removeEventListener('popstate', follow),
      () => removeEventListener('offline', offline),
      () => removeEventListener('online', online),
    ];
    if (location.pathname === '/') this.go(queuePath(FIRST_QUEUE), { replace: true });
    void this.loadViewer();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const stop of this.leave) stop();
    this.news.stop();
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('locale')) void this.loadWords();
    this.desk = this.viewer && this.words ? this.deskFor(this.viewer, this.words) : null;
  }

  override updated(changed: PropertyValues): void {
    if (changed.has('words') && this.words) document.documentElement.lang = this.words.language;
    if (changed.has('session') || changed.has('words') || changed.has('endpoint')) this.followNews();
    if (changed.has('theme')) document.documentElement.dataset.theme = this.theme;
  }

  override render(): TemplateResult {
    const { words } = this;
    if (!words) return html`${nothing}`;
    if (!this.session)
      return html`<rc-sign-in
        .words=${words}
        .client=${createClient({ endpoint: this.endpoint, locale: () => words.language })}
        .expired=${this.expired}
        @signed-in=${this.signedIn}
      ></rc-sign-in>`;
    if (!this.desk) return this.beforeViewer(words);
    return this.shell(this.desk);
  }

  private shell(desk: Desk): TemplateResult {
    const { words, dates } = desk;
    const { route } = this;
    const slim = route.screen === 'request' || route.screen === 'dispute';
    return html`
      <button class="btn skip" @click=${this.skip}>${words.skip}</button>
      <div class="shell" ?data-slim=${slim} @click=${this.followLink} @decided=${this.countAnew}>
        <rc-rail
          .desk=${desk}
          .route=${route}
          ?slim=${slim}
          @theme-toggled=${this.toggleTheme}
          @signed-out=${this.signOut}
        ></rc-rail>
        <main id="main" tabindex="-1">
          ${
            this.offlineSince
              ? html`<div class="note caution offline" role="status">
                  ${icon('offline')} <span>${words.failure.offline(dates.time(this.offlineSince))}</span>
                </div>`
              : nothing
          }
          ${keyed('number' in route ? `${route.screen} ${route.number}` : route.screen, screenOf(route, desk))}
        </main>
      </div>
      <div @click=${this.followLink}><rc-toasts .desk=${desk} .shown=${'number' in route ? route.number : null}></rc-toasts></div>
      <rc-keys .desk=${desk}></rc-keys>
      <div class="sr" role="status">${this.announcement}</div>
    `;
  }

  private beforeViewer(words: Words): TemplateResult {
    if (!this.failure) return html`<div class="blank" role="status"><p class="muted">${words.loading}</p></div>`;
    return html`<div class="blank" role="alert">
      <span class="big">${icon('alert')}</span>
      <h1>${words.product}</h1>
      <p class="muted">${this.failure}</p>
      <button class="btn primary" @click=${() => void this.loadViewer()}>${words.tryAgain}</button>
    </div>`;
  }

  private client() {
    return createClient({
      endpoint: this.endpoint,
      locale: () => this.words?.language ?? english.language,
      onTime: (now) => {
        this.ahead = now - Date.now();
      },
      getToken: async () => {
        const session = readSession();
        if (!session) throw new UnauthenticatedError('Nobody is signed in.');
        return session.token;
      },
    });
  }

  private deskFor(viewer: Viewer, words: Words): Desk {
    const client = this.client();
    return {
      client: {
        send: async (operation, variables, signal) => {
          try {
            return await client.send(operation, variables, signal);
          } catch (error) {
            if (error instanceof UnauthenticatedError) this.expire();
            throw error;
          }
        },
      },
      upload: (orderId, file) => uploadFile({ endpoint: this.endpoint, token: () => client.token(), orderId, file }),
      viewer,
      words,
      locale: words.language,
      dates: dateWriter(words.language, viewer.merchant.timeZone),
      now: this.now,
      keys: this.keys,
      news: this.news,
      neighbours: this.neighbours,
      offlineSince: this.offlineSince,
      go: this.go,
      announce: (text) => this.announce(text),
      keepNeighbours: (neighbours) => {
        this.neighbours = neighbours;
      },
      showCounts: (queueCounts) => {
        if (this.viewer) this.viewer = { ...this.viewer, queueCounts };
      },
      showKeys: () => this.keySheet.open(),
    };
  }

  private followNews(): void {
    const { session, words } = this;
    this.news.stop();
    if (!session || !words) return;
    const options = { endpoint: this.endpoint, session: this.client(), locale: () => words.language };
    this.news.follow(options, () => void this.loadViewer());
  }

  private async loadWords(): Promise<void> {
    this.words = await wordsFor(localeFor(this.locale));
  }

  private async loadViewer(): Promise<void> {
    if (!this.session) return;
    this.failure = '';
    try {
      this.viewer = (await this.client().send(deskViewer, {})).viewer;
    } catch (error) {
      if (error instanceof UnauthenticatedError) this.expire();
      else this.failure = failureText(error, this.words ?? english);
    }
  }

  /** A decision moves requests between views. */
  private countAnew({ answer }: DecidedEvent): void {
    if (answer.kind === 'done') void this.loadViewer();
  }

  private readonly go = (path: string, { replace = false } = {}): void => {
    history[replace ? 'replaceState' : 'pushState'](null, '', path);
    this.showAddress();
  };

  private showAddress(): void {
    this.route = routeOf(location.pathname, location.search);
  }

  private followLink(event: MouseEvent): void {
    const path = innerLink(event);
    if (path === null) return;
    event.preventDefault();
    this.go(path);
  }

  private skip(): void {
    this.renderRoot.querySelector<HTMLElement>('#main')?.focus();
  }

  private announce(text: string): void {
    this.announcement = '';
    requestAnimationFrame(() => {
      this.announcement = text;
    });
  }

  private signedIn(event: SignedInEvent): void {
    keepSession(event.session);
    this.session = event.session;
    this.expired = false;
    void this.loadViewer();
  }

  private expire(): void {
    endSession();
    this.expired = true;
    this.session = null;
    this.viewer = null;
  }

  private signOut(): void {
    forgetSession();
    this.expired = false;
    this.session = null;
    this.viewer = null;
  }

  private toggleTheme(): void {
    const dark = this.theme ? this.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    this.theme = dark ? 'light' : 'dark';
    localStorage.setItem(THEME, this.theme);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'refund-console': RefundConsole;
  }
}
