import { orderList } from '@refund-widget/client/operations/widget/order-list';
import { html, nothing, type TemplateResult } from 'lit';
import './refund-order-row.ts';
import { icon } from '../base/icon.ts';
import { Resource } from '../base/resource.ts';
import { ViewElement } from '../base/view-element.ts';
import { problemPage, problemSentence } from '../problem/problem.ts';
import { skeleton } from '../skeleton/skeleton.ts';
import { firstWords } from '../words/first-words.ts';
import { orderListWords } from '../words/order-list-words.ts';
import { type ListedOrder, orderRowState } from './order-row-state.ts';

interface LoadedOrders {
  readonly orders: readonly ListedOrder[];
  /** Where the next page begins; null on the last. */
  readonly next: string | null;
}

/** The buyer's orders: those that wait for the buyer first, then newest first. */
export class RefundOrderList extends ViewElement {
  static override properties = { loadingMore: { state: true } };
  #orders = new Resource<LoadedOrders>(
    this,
    () => this.context,
    (signal) => this.#page(null, signal),
  );

  private loadingMore = false;

  async #page(after: string | null, signal?: AbortSignal): Promise<LoadedOrders> {
    const { viewer } = await this.context.client.send(orderList, { after }, signal);
    const { edges, pageInfo } = viewer.orders;
    return { orders: edges.map((edge) => edge.node), next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
  }

  async #more(loaded: LoadedOrders): Promise<void> {
    if (this.loadingMore) return;
    this.loadingMore = true;
    try {
      const page = await this.#page(loaded.next);
      this.#orders.set({ orders: [...loaded.orders, ...page.orders], next: page.next });
    } catch (error) {
      this.context.say(problemSentence(this.context, error), 'alert');
    }
    this.loadingMore = false;
  }

  protected override get isReady(): boolean {
    return this.#orders.value !== null;
  }

  protected override render(): TemplateResult {
    const { value, error } = this.#orders;
    if (value) return this.#list(value);
    return error ? problemPage(this.context, error, () => this.#orders.reload()) : skeleton();
  }

  #list(loaded: LoadedOrders): TemplateResult {
    const words = firstWords.of(this.context.locale);
    const listWords = orderListWords.of(this.context.locale);
    const waits = (order: ListedOrder) => orderRowState(order, this.context.locale).waitsForBuyer;
    const waiting = loaded.orders.filter(waits);
    const others = loaded.orders.filter((order) => !waits(order));
    const head = html`<div class="head" part="head">
      <slot name="heading"><h2 tabindex="-1">${words.refundsAndReturns}</h2></slot>
      ${this.#lead(loaded.orders.length, waiting.length)}
    </div>`;
    if (loaded.orders.length === 0) return html`${head}${this.#empty()}`;
    return html`${head}
      ${waiting.length > 0 ? this.#rows(listWords.waitingForYou, waiting) : nothing}
      ${others.length > 0 ? this.#rows(waiting.length > 0 ? listWords.otherOrders : null, others) : nothing}
      ${
        loaded.next
          ? html`<div class="foot" part="foot">
              <button class="btn wide" type="button" aria-disabled=${this.loadingMore} @click=${() => this.#more(loaded)}>
                ${listWords.moreOrders}
              </button>
            </div>`
          : nothing
      }`;
  }

  #lead(all: number, waiting: number): TemplateResult | typeof nothing {
    const listWords = orderListWords.of(this.context.locale);
    if (all === 0) return nothing;
    return html`<p class="lead">${waiting > 0 ? html`<b>${listWords.ordersWaiting(waiting)}</b>` : listWords.nothingWaits}</p>`;
  }

  #rows(heading: string | null, orders: readonly ListedOrder[]): TemplateResult {
    return html`${heading ? html`<h3 class="orders-h">${heading}</h3>` : nothing}
    ${orders.map((order) => html`<refund-order-row .context=${this.context} .order=${order}></refund-order-row>`)}`;
  }

  #empty(): TemplateResult {
    const listWords = orderListWords.of(this.context.locale);
    return html`<slot name="empty"
      ><div class="empty">
        ${icon('box')}
        <h3>${listWords.noOrders}</h3>
        <p>${listWords.noOrdersDetail}</p>
      </div></slot
    >`;
  }
}

customElements.define('refund-order-list', RefundOrderList);

declare global {
  interface HTMLElementTagNameMap {
    'refund-order-list': RefundOrderList;
  }
}
