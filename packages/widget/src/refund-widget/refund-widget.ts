import { type Client, createClient, UnauthenticatedError } from '@refund-widget/client';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { base } from '../base/base.styles.ts';
import { icon } from '../base/icon.ts';
import { tokens } from '../base/tokens.styles.ts';
import { ViewReadyEvent } from '../base/view-element.ts';
import type { WidgetContext } from '../context/widget-context.ts';
import { tellTime } from '../format/dates.ts';
import { type Locale, languageTags, localeOf } from '../format/locale.ts';
import { RefundNavigateEvent } from '../navigation/navigate-event.ts';
import type { Route } from '../navigation/route.ts';
import { views } from '../navigation/views.ts';
import { problemPage } from '../problem/problem.ts';
import { skeletonStyles } from '../skeleton/skeleton.styles.ts';
import { skeleton } from '../skeleton/skeleton.ts';
import { firstWords } from '../words/first-words.ts';
import { wordsReady } from '../words/word-book.ts';

/**
 * After-sales on a shop's order pages: what can go back, the request, and its whole life.
 *
 * The widget decides nothing. Every verdict, date, amount and possible action comes from the API;
 * the widget chooses words and layout.
 *
 * @slot heading - In place of the heading of the order list or the order page.
 * @slot empty - In place of what the order list says when there is no order.
 * @slot footer - Below everything.
 * @slot picture-[item id] - In place of one item's picture, named with the shop's own item id.
 *
 * @csspart head - The head of a view.
 * @csspart body - Its middle.
 * @csspart foot - Its foot, with the buttons of a flow.
 *
 * @cssproperty --refund-font - The font family.
 * @cssproperty --refund-radius-s - The radius of pictures.
 * @cssproperty --refund-radius-m - The radius of controls and boxes.
 * @cssproperty --refund-radius-l - The radius of the widget itself.
 * @cssproperty --refund-surface - Background.
 * @cssproperty --refund-surface-sunken - Background of boxes set into it.
 * @cssproperty --refund-text - Text.
 * @cssproperty --refund-text-muted - Secondary text.
 * @cssproperty --refund-border - Lines between parts.
 * @cssproperty --refund-border-control - Outline of controls.
 * @cssproperty --refund-accent - The filled button and the focus ring.
 * @cssproperty --refund-on-accent - Text on the filled button.
 * @cssproperty --refund-positive - Something is done or possible.
 * @cssproperty --refund-positive-soft - Background for it.
 * @cssproperty --refund-caution - The buyer's turn.
 * @cssproperty --refund-caution-soft - Background for it.
 * @cssproperty --refund-critical - Something failed.
 * @cssproperty --refund-critical-soft - Background for it.
 * @cssproperty --refund-info - Waiting for others.
 * @cssproperty --refund-info-soft - Background for it.
 *
 * @fires {RefundNavigateEvent} refund-navigate - The buyer opens another view. `preventDefault()` keeps the widget where it is.
 * @fires {RefundTermsShownEvent} refund-terms-shown - The terms of a product stand on the page; it carries the token that pins them.
 * @fires {RefundRequestCreatedEvent} refund-request-created - A request was sent.
 */
export class RefundWidget extends LitElement {
  static override styles = [tokens, base, skeletonStyles];
  static override properties = {
    endpoint: {},
    view: {},
    order: {},
    item: {},
    request: {},
    locale: {},
    appearance: { reflect: true },
    sessionToken: { attribute: 'session-token' },
    getSessionToken: { attribute: false },
    context: { state: true },
    route: { state: true },
    trail: { state: true },
    viewError: { state: true },
    offline: { state: true },
    spoken: { state: true },
  };

  /** The GraphQL address; by default beside the place that the widget was loaded from. */
  endpoint = '';
  /**
   * `orders` shows the buyer's order list, `payment` the order's payments; `terms` what a product's terms would be, without
   * a session. Without it, `order` or `request` says what is shown.
   */
  view: 'orders' | 'payment' | 'terms' | null = null;
  /** An order, by the shop's own id or a global id. */
  order: string | null = null;
  /** One item of the order, by the shop's own id or a global id. */
  item: string | null = null;
  /** A request, by its number or a global id. */
  request: string | null = null;
  /** The language, e.g. `zh-CN`; by default that of the page around the widget. */
  locale: string | null = null;
  /** `light` or `dark`; by default as the page's color scheme. */
  appearance: 'light' | 'dark' | null = null;
  /** A buyer's session token, for pages that live shorter than it. */
  sessionToken: string | null = null;
  /** Gives a fresh session token from the shop's server; asked again when one has expired. */
  getSessionToken: (() => Promise<string>) | null = null;

  private context: WidgetContext | null = null;
  private route: Route | null = null;
  private trail: readonly Route[] = [];
  private viewError: unknown = null;
  private offline = navigator.onLine === false;
  private spoken = { status: '', alert: '' };

  #client: Client | null = null;
  #locale: Locale = 'en';
  /** Where the buyer wants to be; a view that arrives after they changed their mind is not shown. */
  #wanted: Route | null = null;
  #moved = false;
  /** What the button that led into the flow is known by; the focus returns to it. */
  #opener: string | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('offline', this.#connectionChanged);
    addEventListener('online', this.#connectionChanged);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('offline', this.#connectionChanged);
    removeEventListener('online', this.#connectionChanged);
  }

  protected override firstUpdated(): void {
    this.renderRoot.addEventListener(RefundNavigateEvent.eventName, (event) => {
      event.stopPropagation();
      if (event instanceof RefundNavigateEvent) this.open(event.route);
    });
    this.renderRoot.addEventListener(ViewReadyEvent.eventName, () => this.#viewReady());
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('endpoint') || changed.has('sessionToken')) this.#client = null;
    if (['endpoint', 'locale', 'sessionToken', 'getSessionToken'].some((name) => changed.has(name))) void this.#setUp();
    if (['view', 'order', 'item', 'request'].some((name) => changed.has(name))) {
      this.trail = [];
      void this.#show(this.#startingRoute());
    }
  }

  /** Shows another view, unless the page prevents it; the way back stays open. */
  open(route: Route): void {
    if (!this.dispatchEvent(new RefundNavigateEvent(route))) return;
    if (this.route && this.route.view !== 'apply') this.trail = [...this.trail, this.route];
    this.#moved = true;
    void this.#show(route);
  }

  #back = (): void => {
    const route = this.trail.at(-1);
    if (!route) return;
    this.#opener = this.route?.view === 'apply' ? this.route.lots.join() : null;
    this.trail = this.trail.slice(0, -1);
    this.#moved = true;
    void this.#show(route);
  };

  #startingRoute(): Route | null {
    const { view, request, order, item } = this;
    if (request) return { view: 'request', request };
    return view || order ? { view: view ?? 'order', order: order ?? '', ...(item ? { item } : {}) } : null;
  }

  async #show(route: Route | null): Promise<void> {
    this.viewError = null;
    this.#wanted = route;
    try {
      if (route) await views[route.view]();
      await wordsReady(this.#locale);
      if (this.#wanted === route) this.route = route;
    } catch (error) {
      this.viewError = error;
    }
  }

  /** Waits for the words, then hands everything inside a new context. */
  async #setUp(): Promise<void> {
    this.#locale = localeOf(this.locale ?? this.closest('[lang]')?.getAttribute('lang') ?? navigator.language);
    const locale = this.#locale;
    await wordsReady(locale);
    if (!this.sessionToken && !this.getSessionToken && this.view !== 'terms') return;
    const endpoint = new URL(this.endpoint || '../graphql', this.endpoint ? location.href : import.meta.url);
    this.#client ??= createClient({
      endpoint: endpoint.href,
      getToken: () => this.#token(),
      onTime: tellTime,
      locale: () => languageTags[this.#locale],
    });
    if (locale !== this.#locale) return;
    this.context = { client: this.#client, locale, endpoint: endpoint.href, say: this.#say };
  }

  async #token(): Promise<string> {
    if (this.getSessionToken) return this.getSessionToken();
    if (this.sessionToken) return this.sessionToken;
    throw new UnauthenticatedError('No session.');
  }

  #say = (text: string, urgency: 'status' | 'alert' = 'status'): void => {
    this.spoken = { ...this.spoken, [urgency]: text };
  };

  #connectionChanged = (): void => {
    const offline = navigator.onLine === false;
    if (this.offline && !offline) this.#say(firstWords.of(this.#locale).backOnline);
    this.offline = offline;
  };

  #viewReady(): void {
    this.#say(firstWords.of(this.#locale).loaded);
    if (!this.#moved) return;
    this.#moved = false;
    void this.#focusStart();
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: 'start' });
  }

  async #focusStart(): Promise<void> {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const opener = this.#opener === null ? null : this.renderRoot.querySelector(`[data-lots="${this.#opener}"]`);
    this.#opener = null;
    const start = opener ?? this.renderRoot.querySelector('h2');
    if (start instanceof HTMLElement) start.focus({ preventScroll: opener === null });
  }

  protected override render(): TemplateResult {
    const words = firstWords.of(this.#locale);
    const loading = this.context === null || this.route === null;
    return html`<div lang=${languageTags[this.#locale]} dir="ltr" aria-busy=${loading && !this.viewError}>
      <div class="vh" role="status">${this.spoken.status || (loading ? words.loading : nothing)}</div>
      <div class="vh" role="alert">${this.spoken.alert}</div>
      ${
        this.offline
          ? html`<p class="note you top">${icon('offline')}<span><b>${words.offline}</b> ${words.offlineKept}</span></p>`
          : nothing
      }
      ${this.#content()}
      <slot name="footer"></slot>
    </div>`;
  }

  #content(): TemplateResult {
    const { context, route } = this;
    if (!context) return skeleton();
    if (this.viewError) return problemPage(context, this.viewError, () => this.#show(this.#wanted));
    const words = firstWords.of(context.locale);
    const back =
      this.trail.length > 0 && route?.view !== 'apply'
        ? html`<nav class="way"><button class="link back" type="button" @click=${this.#back}>${icon('back', 's')}${words.back}</button></nav>`
        : nothing;
    return html`${back}${this.#view(context, route)}`;
  }

  #view(context: WidgetContext, route: Route | null): TemplateResult {
    switch (route?.view) {
      case 'orders':
        return html`<refund-order-list .context=${context}></refund-order-list>`;
      case 'order':
        return html`<refund-order-page .context=${context} .order=${route.order} .item=${route.item ?? null}></refund-order-page>`;
      case 'apply':
        return html`<refund-apply
          .context=${context}
          .order=${route.order}
          .lots=${route.lots}
          @refund-apply-left=${this.#back}
        ></refund-apply>`;
      case 'request':
        return html`<refund-request-page .context=${context} .request=${route.request}></refund-request-page>`;
      case 'payment':
        return html`<refund-payment .context=${context} .order=${route.order}></refund-payment>`;
      case 'terms':
        return html`<refund-terms .context=${context} .host=${this}></refund-terms>`;
      default:
        return skeleton();
    }
  }
}

customElements.define('refund-widget', RefundWidget);

declare global {
  interface HTMLElementTagNameMap {
    'refund-widget': RefundWidget;
  }
}
