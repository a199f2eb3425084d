import { html, nothing, type TemplateResult } from 'lit';
import '../chip/refund-chip.ts';
import { InnerElement } from '../base/inner-element.ts';
import { picture } from '../base/picture.ts';
import { day } from '../format/dates.ts';
import { RefundNavigateEvent } from '../navigation/navigate-event.ts';
import { orderListWords } from '../words/order-list-words.ts';
import { type ListedOrder, orderRowState } from './order-row-state.ts';
import { orderRowStyles } from './refund-order-row.styles.ts';

const shownPictures = 2;

/**
 * One order of the list: what was bought, its state, and one action.
 *
 * @csspart order - The row.
 * @csspart action - Its button.
 */
export class RefundOrderRow extends InnerElement {
  protected override readonly sheets = [orderRowStyles];
  static override properties = { order: {} };

  declare order: ListedOrder;

  protected override render(): TemplateResult {
    const { order } = this;
    const { locale } = this.context;
    const listWords = orderListWords.of(locale);
    const { chip, text, muted, action } = orderRowState(order, locale);
    const title = listWords.titleAndMore(order.items[0]?.title ?? '', order.items.length - 1);
    const more = order.items.length - shownPictures;
    return html`<article class="order" part="order">
      <h3>${listWords.order(order.number)}</h3>
      <p class="what">${day(order.placedAt, order.refundSummary.timeZone, locale)} · ${title}</p>
      <div class="pics">
        ${order.items.slice(0, shownPictures).map((item) => picture(item, 'xs'))}
        ${more > 0 ? html`<span>+${more}</span>` : nothing}
      </div>
      <div class="state">
        <div>
          ${chip ? html`<refund-chip .tone=${chip.tone} .icon=${chip.icon} .label=${chip.label}></refund-chip>` : nothing}
          ${text.map((line) => html`<p class=${muted ? 'small muted' : 'small'}>${line}</p>`)}
        </div>
        <button
          class=${action.kind === 'primary' ? 'btn primary' : 'btn quiet'}
          part="action"
          type="button"
          aria-label=${`${action.label}, ${listWords.order(order.number)}`}
          @click=${() => this.dispatchEvent(new RefundNavigateEvent(action.route))}
        >
          ${action.label}
        </button>
      </div>
    </article>`;
  }
}

customElements.define('refund-order-row', RefundOrderRow);

declare global {
  interface HTMLElementTagNameMap {
    'refund-order-row': RefundOrderRow;
  }
}
