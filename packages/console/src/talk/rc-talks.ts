import type { DeskConversationsQuery } from '@refund-widget/client';
import { deskConversations } from '@refund-widget/client/operations/console/desk-conversations';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { failureText } from '../api/decisions.ts';
import type { Desk } from '../api/desk.ts';
import { icon } from '../icons/icon.ts';
import { Every } from '../live/every.ts';
import { Hears } from '../live/hears.ts';
import { nameOf } from '../request/people.ts';
import { conversationPath } from '../router/route.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { surfaces } from '../styles/surfaces.ts';
import './rc-order-talk.ts';
import { talkStyles } from './talk.styles.ts';

const PAGE = 50;
const LOOK_AGAIN_MS = 20_000;

type Row = DeskConversationsQuery['conversations']['edges'][number]['node'];

/** Every conversation that staff may read, with or without a request, and beside the list the one that is open. */
@customElement('rc-talks')
export class RcTalks extends LitElement {
  static override styles = [base, controls, surfaces, talkStyles];

  @property({ attribute: false }) desk!: Desk;
  /** The shop's own id of the order whose conversation is open; null: none. */
  @property() order: string | null = null;

  @state() private loaded: DeskConversationsQuery['conversations'] | null = null;
  @state() private rows = PAGE;
  @state() private failure = '';

  constructor() {
    super();
    new Every(this, LOOK_AGAIN_MS, () => void this.read());
    new Hears(this, ({ type }) => {
      if (type.startsWith('message.')) void this.read();
    });
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('rows')) void this.read();
  }

  override updated(changed: PropertyValues): void {
    if (changed.has('desk')) document.title = `${this.desk.words.talks.title} · ${this.desk.viewer.merchant.name}`;
  }

  override render(): TemplateResult {
    const { words } = this.desk;
    return html`<header class="head"><h1 tabindex="-1">${words.talks.title}</h1></header>
      ${this.failure ? html`<p class="note critical" role="alert">${icon('alert')}<span>${this.failure}</span></p>` : nothing}
      <div class="talks" ?data-open=${this.order !== null}>
        ${this.list()}
        <div class="thread">
          ${
            this.order === null
              ? html`<p class="blank">${words.talks.choose}</p>`
              : html`<rc-order-talk .desk=${this.desk} .order=${this.order} @message-sent=${() => void this.read()}></rc-order-talk>`
          }
        </div>
      </div>`;
  }

  private list(): TemplateResult {
    const { words } = this.desk;
    const { loaded } = this;
    if (!loaded) return html`<p class="blank" role="status">${words.loading}</p>`;
    if (loaded.edges.length === 0) return html`<p class="blank">${words.talks.none}</p>`;
    return html`<ul class="list" aria-label=${words.talks.title}>
      ${loaded.edges.map(({ node }) => this.row(node))}
      ${
        loaded.pageInfo.hasNextPage
          ? html`<li class="more"><button class="btn s" @click=${this.more}>${words.talks.more}</button></li>`
          : nothing
      }
    </ul>`;
  }

  private row({ order, lastMessage, unanswered }: Row): TemplateResult {
    const { words, dates } = this.desk;
    return html`<li>
      <a href=${conversationPath(order.externalId)} aria-current=${order.externalId === this.order ? 'page' : 'false'}>
        <span class="row"><b>${nameOf({ name: order.buyer.name, email: order.number })}</b><span class="muted xs">${dates.moment(lastMessage.createdAt)}</span></span>
        <span class="said">${lastMessage.body}</span>
        <span class="row">
          <span class="muted xs">${order.number}${lastMessage.topic === 'PAYMENT' ? ` · ${words.talks.payment}` : ''}</span>
          ${unanswered ? html`<span class="chip tone-caution">${icon('inbox', { small: true })} ${words.talks.unanswered}</span>` : nothing}
        </span>
      </a>
    </li>`;
  }

  private readonly more = (): void => {
    this.rows += PAGE;
  };

  private async read(): Promise<void> {
    try {
      const first = Math.min(this.rows, 100);
      const { conversations } = await this.desk.client.send(deskConversations, { first, after: null });
      this.loaded = conversations;
      this.failure = '';
    } catch (error) {
      this.failure = failureText(error, this.desk.words, false);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rc-talks': RcTalks;
  }
}
