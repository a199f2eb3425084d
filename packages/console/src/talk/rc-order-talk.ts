import type { DeskOrderTalkQuery } from '@refund-widget/client';
import { deskOrderTalk } from '@refund-widget/client/operations/console/desk-order-talk';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { failureText } from '../api/decisions.ts';
import type { Desk } from '../api/desk.ts';
import '../conversation/rc-composer.ts';
import { fieldValue } from '../form/field.ts';
import { icon } from '../icons/icon.ts';
import { Every } from '../live/every.ts';
import { Hears } from '../live/hears.ts';
import { messageBubble } from '../record/message-bubble.ts';
import { recordStyles } from '../record/rc-record.styles.ts';
import { nameOf } from '../request/people.ts';
import { requestPath } from '../router/route.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { surfaces } from '../styles/surfaces.ts';
import { talkStyles } from './talk.styles.ts';

const LOOK_AGAIN_MS = 20_000;

type Talk = NonNullable<DeskOrderTalkQuery['order']>;

/** What was written about one order, its requests and payments at hand, and where staff answer. */
@customElement('rc-order-talk')
export class RcOrderTalk extends LitElement {
  static override styles = [base, controls, surfaces, recordStyles, talkStyles];

  @property({ attribute: false }) desk!: Desk;
  /** The shop's own id. */
  @property() order = '';

  @state() private loaded: Talk | null = null;
  @state() private missing = false;
  @state() private failure = '';
  @state() private sellerId = '';

  @query('.scroll') private log!: HTMLElement | null;
  private shown = 0;

  constructor() {
    super();
    new Every(this, LOOK_AGAIN_MS, () => void this.read());
    new Hears(this, ({ type }) => {
      if (type.startsWith('message.')) void this.read();
    });
  }

  override willUpdate(changed: PropertyValues): void {
    if (!changed.has('order')) return;
    this.loaded = null;
    this.missing = false;
    this.sellerId = '';
    void this.read();
  }

  /** The newest is at the bottom, and in sight when it comes. */
  override updated(): void {
    const count = this.loaded?.conversation?.messages.edges.length ?? 0;
    if (count === this.shown) return;
    this.shown = count;
    this.log?.scrollTo({ top: this.log.scrollHeight });
  }

  override render(): TemplateResult {
    const { words } = this.desk;
    if (this.failure)
      return html`<p class="note critical" role="alert">${icon('alert')}<span>${this.failure}</span></p>`;
    if (this.missing) return html`<p class="blank">${words.talks.notFound}</p>`;
    if (!this.loaded) return html`<p class="blank" role="status">${words.loading}</p>`;
    return html`${this.about(this.loaded)} ${this.messages(this.loaded)} ${this.answer(this.loaded)}`;
  }

  private about({ number, buyer, refundRequests, payments }: Talk): TemplateResult {
    const { words } = this.desk;
    return html`<div class="about">
      <h2>${words.talks.order(number)}</h2>
      <span>${nameOf(buyer)} · ${buyer.email}</span>
      ${refundRequests.length > 0 ? html`<span>${words.talks.requests}: ${refundRequests.map(({ number: name }) => html`<a href=${requestPath(name)}>${name}</a> `)}</span>` : nothing}
      ${
        payments.length > 0
          ? html`<span>${words.talks.vouchers}: ${payments.map(({ label, voucherUrl }) => (voucherUrl ? html`<a href=${voucherUrl} target="_blank" rel="noopener noreferrer" aria-label=${words.talks.voucher(label)}>${label}</a> ` : html`${label} `))}</span>`
          : nothing
      }
    </div>`;
  }

  private messages({ conversation, buyer }: Talk): TemplateResult {
    const edges = conversation?.messages.edges ?? [];
    return html`<div class="scroll" tabindex="0" role="log" aria-label=${this.desk.words.talks.title}>
      ${edges.map(({ node }) => messageBubble(node, { createdAt: '', buyer }, this.desk))}
    </div>`;
  }

  private answer(talk: Talk): TemplateResult | typeof nothing {
    const { desk } = this;
    if (desk.viewer.role === 'MEDIATOR') return nothing;
    const sellers = [...new Map(talk.items.map(({ seller }) => [seller.id, seller.name])).entries()];
    const last = talk.conversation?.messages.edges.at(-1)?.node.seller.id;
    const sellerId = this.sellerId || last || sellers[0]?.[0] || null;
    return html`${
      sellers.length > 1
        ? html`<label class="whom">${desk.words.talks.seller}
              <select @change=${this.chooseSeller}>
                ${sellers.map(([id, name]) => html`<option value=${id} ?selected=${id === sellerId}>${name}</option>`)}
              </select></label>`
        : nothing
    }
      <rc-composer
        .desk=${desk}
        .request=${{ id: `talk ${talk.id}`, order: { id: talk.id }, buyer: talk.buyer }}
        .sellerId=${sellerId}
        @message-sent=${() => void this.read()}
      ></rc-composer>`;
  }

  private readonly chooseSeller = (event: Event): void => {
    this.sellerId = fieldValue(event);
  };

  private async read(): Promise<void> {
    const externalId = this.order;
    if (externalId === '') return;
    try {
      const { order } = await this.desk.client.send(deskOrderTalk, { externalId });
      if (externalId !== this.order) return;
      this.loaded = order;
      this.missing = order === null;
      this.failure = '';
    } catch (error) {
      this.failure = failureText(error, this.desk.words, false);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rc-order-talk': RcOrderTalk;
  }
}
