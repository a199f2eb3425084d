import { type LiveEvent, subscribe } from '@refund-widget/client';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { drawing } from '../base/icon.ts';
import { languageTags } from '../format/locale.ts';
import { LateElement } from '../late/late-element.ts';
import { RequestChangedEvent, RequestStaleEvent } from '../request-page/request-changed-event.ts';
import { liveWords } from '../words/live-words.ts';
import { liveStyles } from './refund-live.styles.ts';

/**
 * Listens while a request is shown. What happens is read anew and announced in a notice; the focus stays where it is, and
 * while the buyer is in the middle of something nothing is read until they ask.
 */
export class RefundLive extends LateElement {
  protected override readonly sheets = [liveStyles];
  protected override readonly books = [liveWords];
  static override properties = { request: {}, order: {}, news: { state: true }, waits: { state: true } };

  /** The request's and the order's global ids. */
  request = '';
  order = '';

  /** What happened last and is not looked at yet. */
  private news = '';
  /** Whether it is still to be read. */
  private waits = false;

  #leave = new AbortController();
  #about = '';
  #shownOn: Element | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#shownOn = this.#page();
    this.#shownOn?.addEventListener(RequestChangedEvent.eventName, this.#answered);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#shownOn?.removeEventListener(RequestChangedEvent.eventName, this.#answered);
    this.#leave.abort();
    this.#about = '';
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { client, endpoint, locale } = this.context;
    const about = `${this.order} ${locale}`;
    if (about === this.#about) return;
    this.#about = about;
    this.#leave.abort();
    this.#leave = new AbortController();
    subscribe((event) => this.#heard(event), {
      ...{ endpoint, session: client, signal: this.#leave.signal },
      locale: () => languageTags[locale],
      onReload: () => this.#read(liveWords.knows(locale) ? liveWords.of(locale).changed : ''),
    }).catch(() => {
      // The session is over; the page says so when it next asks for something.
    });
  }

  protected override content(): TemplateResult | typeof nothing {
    if (this.news === '') return nothing;
    const words = liveWords.of(this.context.locale);
    return html`<p class="note live" part="notice">
      ${drawing(bell)}<span class="grow"><b>${this.news}</b>${this.waits ? html`${' '}${words.kept}` : nothing}</span
      ><button class="link" type="button" @click=${this.#show}>${words.show}</button>
    </p>`;
  }

  #heard({ type, orderId, requestId, pops }: LiveEvent): void {
    if (orderId !== this.order) return;
    if (type.startsWith('message.')) void this.#page()?.querySelector('refund-conversation')?.refresh();
    else if (requestId === this.request) this.#read(pops);
  }

  /** Reads anew unless the buyer is busy; either way, says what happened. */
  #read(pops: string | null): void {
    this.waits = this.#isBusy();
    if (!this.waits) this.dispatchEvent(new RequestStaleEvent());
    if (pops === null) return;
    this.news = pops;
    this.context.say(pops);
  }

  /** Anything that has the focus may be gone after reading: a heading, which only shows where one is, may not. */
  #isBusy(): boolean {
    const root = this.getRootNode();
    const active = root instanceof ShadowRoot ? root.activeElement : null;
    const typed = [...(this.#page()?.querySelectorAll('textarea, input:not([type=radio]):not([type=checkbox])') ?? [])];
    return (
      (active !== null && active.tagName !== 'H2' && this.#page()?.contains(active) === true) ||
      typed.some(
        (field) => (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) && changedIn(field),
      )
    );
  }

  /** What the buyer has just answered shows the request as it is now: there is no news any more. */
  #answered = (): void => {
    this.news = '';
    this.waits = false;
  };

  #page(): Element | null {
    return this.closest('refund-request-page');
  }

  #show = (): void => {
    this.#answered();
    this.dispatchEvent(new RequestStaleEvent());
    const heading = this.#page()?.querySelector('h2');
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'nearest' });
  };
}

function changedIn({ value, defaultValue, type }: HTMLTextAreaElement | HTMLInputElement): boolean {
  return type !== 'hidden' && value !== defaultValue && value.trim() !== '';
}

const bell = 'M6 17v-7a6 6 0 0 1 12 0v7l1.5 2h-15zM10 21.5h4';

customElements.define('refund-live', RefundLive);

declare global {
  interface HTMLElementTagNameMap {
    'refund-live': RefundLive;
  }
}
