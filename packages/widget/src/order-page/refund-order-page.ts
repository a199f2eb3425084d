import type { OrderPageQuery } from '@refund-widget/client';
import { orderPage } from '@refund-widget/client/operations/widget/order-page';
import { html, nothing, type TemplateResult } from 'lit';
import './refund-item.ts';
import { Resource } from '../base/resource.ts';
import { ViewElement } from '../base/view-element.ts';
import { daysUntil, hoursUntil, lastMoment, moment } from '../format/dates.ts';
import { isGlobalId } from '../navigation/route.ts';
import { notFoundPage, problemPage } from '../problem/problem.ts';
import { skeleton } from '../skeleton/skeleton.ts';
import { firstWords } from '../words/first-words.ts';

type Order = NonNullable<OrderPageQuery['order']>;

/** An order's items, each with its verdict; or one of them. */
export class RefundOrderPage extends ViewElement {
  static override properties = { order: {}, item: {}, writing: { state: true } };
  /** The shop's own id or a global id. */
  order = '';
  /** One item, by the shop's own id or a global id. */
  item: string | null = null;

  /** Whether the buyer has asked to write to the seller. */
  private writing = false;

  #page = new Resource<OrderPageQuery>(
    this,
    () => `${this.context.locale} ${this.order}`,
    (signal) => {
      const variables = isGlobalId(this.order, 'Order') ? { id: this.order } : { externalId: this.order };
      return this.context.client.send(orderPage, variables, signal);
    },
  );

  protected override get isReady(): boolean {
    return this.#page.value !== null;
  }

  protected override render(): TemplateResult {
    const { value, error } = this.#page;
    if (value) return value.order ? this.#order(value.order) : notFoundPage(this.context);
    return error ? problemPage(this.context, error, () => this.#page.reload()) : skeleton();
  }

  #order(order: Order): TemplateResult {
    const items = this.item
      ? order.items.filter(({ id, externalId }) => this.item === id || this.item === externalId)
      : order.items;
    if (items.length === 0) return notFoundPage(this.context);
    const sellers = new Set(order.items.map(({ seller }) => seller.name));
    return html`${this.item ? nothing : this.#head(order)}
      <ul class="items" part="body">
        ${items.map(
          (item) => html`<li>
            <refund-item
              .context=${this.context}
              .item=${item}
              .order=${order.id}
              .timeZone=${order.refundSummary.timeZone}
              .namesSeller=${sellers.size > 1}
            ></refund-item>
          </li>`,
        )}
      </ul>
      ${this.#conversation(order, items)}`;
  }

  /** Closed until there is something in it, or the buyer wants to write. */
  #conversation(order: Order, items: Order['items']): TemplateResult {
    if (!order.conversation && !this.writing) {
      const write = () => {
        this.writing = true;
      };
      return html`<div class="foot" part="foot"><button class="btn" type="button" @click=${write}>${firstWords.of(this.context.locale).messageSeller}</button></div>`;
    }
    void import('../conversation/refund-conversation.ts');
    return html`<refund-conversation
      .context=${this.context}
      .order=${order.id}
      .sellers=${items.map(({ seller }) => seller)}
      .timeZone=${order.refundSummary.timeZone}
      .takesFocus=${this.writing}
    ></refund-conversation>`;
  }

  #head({ refundSummary }: Order): TemplateResult {
    const words = firstWords.of(this.context.locale);
    const { eligibleItems, negotiableItems, totalItems } = refundSummary;
    const title =
      eligibleItems > 0
        ? words.canGoBack(eligibleItems, totalItems)
        : negotiableItems > 0
          ? words.canBeAgreed(negotiableItems)
          : words.nothingCanGoBack;
    return html`<div class="head" part="head">
      <p class="over">${words.refundsAndReturns}</p>
      <slot name="heading"><h2 tabindex="-1">${title}</h2></slot>
      ${this.#deadline(refundSummary)}
    </div>`;
  }

  #deadline({ firstDeadline, timeZone }: Order['refundSummary']): TemplateResult | typeof nothing {
    if (!firstDeadline) return nothing;
    const { locale } = this.context;
    const words = firstWords.of(locale);
    const last = lastMoment(firstDeadline, timeZone);
    const days = daysUntil(last, timeZone);
    const left = days > 0 ? words.daysLeft(days) : words.hoursLeft(hoursUntil(firstDeadline));
    return html`<p class="lead">${words.firstDeadlineLead}<b class="num">${moment(last, timeZone, locale)}</b> · <span class="num">${left}</span></p>`;
  }
}

customElements.define('refund-order-page', RefundOrderPage);

declare global {
  interface HTMLElementTagNameMap {
    'refund-order-page': RefundOrderPage;
  }
}
