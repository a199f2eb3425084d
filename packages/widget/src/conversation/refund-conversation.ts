import type { OrderConversationQuery } from '@refund-widget/client';
import { orderConversation } from '@refund-widget/client/operations/widget/order-conversation';
import { html, nothing, type TemplateResult } from 'lit';
import './refund-compose.ts';
import { drawing, icon } from '../base/icon.ts';
import { InnerElement } from '../base/inner-element.ts';
import { Resource } from '../base/resource.ts';
import { moment } from '../format/dates.ts';
import type { Locale } from '../format/locale.ts';
import { conversationWords } from '../words/conversation-words.ts';
import { firstWords } from '../words/first-words.ts';
import { wordsReady } from '../words/word-book.ts';
import { clip } from './drawings.ts';
import type { MessageSentEvent, Written } from './message-sent-event.ts';
import { conversationStyles } from './refund-conversation.styles.ts';

const POLL_MS = 20_000;

export interface Peer {
  readonly id: string;
  readonly name: string;
}

/**
 * What buyer and seller wrote to each other about an order, newest last, and a place to write.
 *
 * @csspart message - One message.
 * @csspart compose - Where the buyer writes.
 */
export class RefundConversation extends InnerElement {
  protected override readonly sheets = [conversationStyles];
  static override properties = {
    order: {},
    request: {},
    sellers: {},
    timeZone: {},
    topic: {},
    takesFocus: {},
    spoken: { state: true },
  };

  /** The order's global id. */
  order = '';
  /** The request that new messages are about, if any. */
  request: string | null = null;
  /** Sellers whose threads are shown. */
  sellers: readonly Peer[] = [];
  timeZone = 'UTC';
  /** What new messages are about, where that decides who is told. */
  topic: 'PAYMENT' | null = null;
  /** Whether the buyer has just asked to write. */
  takesFocus = false;

  /** The language whose words have arrived. */
  private spoken: Locale | null = null;

  #poll = 0;
  #known: ReadonlySet<string> | null = null;
  #messages = new Resource<OrderConversationQuery>(
    this,
    () => `${this.context.locale} ${this.order}`,
    (signal) => this.context.client.send(orderConversation, { id: this.order }, signal),
  );

  override connectedCallback(): void {
    super.connectedCallback();
    this.#poll = window.setInterval(() => {
      if (document.visibilityState === 'visible' && !this.#messages.loading) void this.#messages.reload();
    }, POLL_MS);
  }

  /** Reads what was written meanwhile. */
  refresh(): Promise<void> {
    return this.#messages.reload();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#poll);
  }

  protected override updated(): void {
    if (!this.#messages.value) return;
    const written = this.#written();
    const known = this.#known;
    this.#known = new Set(written.map(({ id }) => id));
    if (known === null) return;
    const news = written.filter(({ id, authorKind }) => !known.has(id) && authorKind !== 'BUYER').at(-1);
    if (news) this.context.say(conversationWords.of(this.context.locale).received(this.#author(news)));
  }

  /** This part comes after the others: its words do too. */
  async #learn(locale: Locale): Promise<void> {
    await wordsReady(locale);
    this.spoken = locale;
  }

  /** Each seller once. */
  get #peers(): readonly Peer[] {
    return [...new Map(this.sellers.map((seller) => [seller.id, seller])).values()];
  }

  protected override render(): TemplateResult | typeof nothing {
    const { locale } = this.context;
    if (this.spoken !== locale) {
      void this.#learn(locale);
      return nothing;
    }
    const words = conversationWords.of(locale);
    return html`<section class="section" aria-label=${words.messages}>
      <h3>${words.messages}</h3>
      ${this.#thread()}
      <refund-compose
        .context=${this.context}
        .order=${this.order}
        .request=${this.request}
        .peers=${this.#peers}
        .topic=${this.topic}
        .takesFocus=${this.takesFocus}
        @refund-message-sent=${this.#sent}
      ></refund-compose>
    </section>`;
  }

  #thread(): TemplateResult {
    const words = conversationWords.of(this.context.locale);
    const { value, error } = this.#messages;
    if (!value)
      return error
        ? this.#failed()
        : html`<p class="small muted" aria-busy="true">${firstWords.of(this.context.locale).loading}</p>`;
    const written = this.#written();
    if (written.length === 0) return html`<p class="small muted">${words.none}</p>`;
    return html`<ul class="thread">
      ${written.map((message) => this.#message(message))}
    </ul>`;
  }

  #failed(): TemplateResult {
    const { locale } = this.context;
    return html`<p class="note bad">
      ${icon('alert')}<span class="grow">${conversationWords.of(locale).loadFailed}</span
      ><button class="link" type="button" @click=${() => this.#messages.reload()}>${firstWords.of(locale).tryAgain}</button>
    </p>`;
  }

  #message(message: Written): TemplateResult {
    const { locale } = this.context;
    const words = conversationWords.of(locale);
    const mine = message.authorKind === 'BUYER';
    const to = mine && this.#peers.length > 1 ? ` ${words.to(message.seller.name)}` : '';
    return html`<li class=${mine ? 'msg me' : 'msg'} part="message">
      <p>${mine ? words.you : this.#author(message)}${to} · ${moment(message.createdAt, this.timeZone, locale, 'short')}</p>
      <div>
        <div class="wrote" dir="auto">${message.body}</div>
        ${message.evidence.map(({ url, fileName, kind }) =>
          url
            ? html`<a class="link" href=${url} target="_blank" rel="noopener noreferrer">${drawing(clip, 's')}${fileName ?? kind}</a>`
            : nothing,
        )}
      </div>
    </li>`;
  }

  #author({ authorKind, authorName, seller }: Written): string {
    const { by } = conversationWords.of(this.context.locale);
    return authorKind === 'MERCHANT_SERVER' ? seller.name : by(authorName, seller.name);
  }

  #written(): readonly Written[] {
    const shown = new Set(this.sellers.map(({ id }) => id));
    const edges = this.#messages.value?.order?.conversation?.messages.edges ?? [];
    return edges.map(({ node }) => node).filter(({ seller }) => shown.has(seller.id));
  }

  /** Shows what was sent at once; the next reading finds it there. */
  #sent = ({ written }: MessageSentEvent): void => {
    const edges = this.#messages.value?.order?.conversation?.messages.edges ?? [];
    const others = edges.filter(({ node }) => node.id !== written.id);
    const messages = { edges: [...others, { node: written }] };
    this.#messages.set({ order: { id: this.order, conversation: { messages } } });
  };
}

customElements.define('refund-conversation', RefundConversation);

declare global {
  interface HTMLElementTagNameMap {
    'refund-conversation': RefundConversation;
  }
}
