import type { LineState } from '@refund-widget/client';
import { html, nothing, type TemplateResult } from 'lit';
import '../chip/refund-chip.ts';
import './refund-why.ts';
import { InnerElement } from '../base/inner-element.ts';
import { picture } from '../base/picture.ts';
import { lineChip } from '../chip/line-chip.ts';
import { day } from '../format/dates.ts';
import { money } from '../format/money.ts';
import { RefundNavigateEvent } from '../navigation/navigate-event.ts';
import { firstWords } from '../words/first-words.ts';
import { groupLots, type LotGroup } from './lot-groups.ts';
import type { ItemLot, OrderItem } from './order-item.ts';
import { itemStyles } from './refund-item.styles.ts';
import type { Reasons } from './refund-why-box.ts';
import { verdictStyles } from './verdict.styles.ts';
import { verdict } from './verdict.ts';

/** Ends that still matter to the buyer on the order page; what was cancelled or lapsed does not. */
const kept: readonly LineState[] = ['REFUNDED', 'REPLACED'];

/** What is said of a lot: the closed door first, where only a fault can still be reported. */
function said({ best, closedWithoutFault }: ItemLot): ItemLot['best'] | NonNullable<ItemLot['closedWithoutFault']> {
  return closedWithoutFault ?? best;
}

/**
 * One purchased item: can it go back, until when, why, and what to press.
 *
 * @slot picture-[item id] - In place of the item's picture; named with the shop's own item id.
 * @csspart item - The item.
 * @csspart price - What was charged.
 * @csspart verdict - What is said of some units.
 * @csspart action - Its button.
 */
export class RefundItem extends InnerElement {
  protected override readonly sheets = [itemStyles, verdictStyles];
  static override properties = { item: {}, order: {}, timeZone: {}, namesSeller: {} };

  declare item: OrderItem;
  /** The order's id, for the way into the apply flow. */
  order = '';
  timeZone = 'UTC';
  /** Whether the order has several sellers, so that each item names its own. */
  namesSeller = false;

  protected override render(): TemplateResult {
    const { item } = this;
    const groups = groupLots(item.refundEligibility.lots);
    const requested = item.requestLines.filter((line) => line.waiting !== null || kept.includes(line.state));
    const shown = requested.length > 0 ? groups.filter(({ lot }) => lot.best.answer !== 'INELIGIBLE') : groups;
    return html`<article class="item" part="item">
      <slot name=${`picture-${item.externalId}`}>${picture(item)}</slot>
      <div class="item-name">
        <h3>${item.title}</h3>
        <p>${this.#subtitle()}</p>
      </div>
      <p class="item-price num" part="price">${money(item.total, this.context.locale)}</p>
      <div class="item-say">
        ${requested.map((line) => this.#requestLine(line))}${shown.map((group) => this.#verdict(group, shown.length > 1 || requested.length > 0))}
      </div>
      ${this.#why(groups)}${this.#action(groups)}
    </article>`;
  }

  #subtitle(): string {
    const words = firstWords.of(this.context.locale);
    const { item } = this;
    const facts = [words.units(item.quantity), this.#delivery()];
    if (item.variant) facts.unshift(item.variant);
    if (this.namesSeller) facts.push(words.soldBy(item.seller.name));
    return facts.join(' · ');
  }

  #delivery(): string {
    const { locale } = this.context;
    const words = firstWords.of(locale);
    const lots = this.item.refundEligibility.lots.map(({ lot }) => lot);
    const delivered = lots.filter((lot) => lot.state === 'DELIVERED');
    if (delivered.length > 0 && delivered.length < lots.length) return words.partlyDelivered;
    const last = lots.at(-1);
    if (last?.deliveredAt) return words.delivered(day(last.deliveredAt, this.timeZone, locale));
    if (last?.state !== 'IN_TRANSIT') return words.notShipped;
    return last.expectedAt ? words.expected(day(last.expectedAt, this.timeZone, locale)) : words.onTheWay;
  }

  /** Speaks of the units that can still be asked for; of all of them where none can. */
  #verdict({ lot, quantity, claimable }: LotGroup, several: boolean): TemplateResult {
    const words = firstWords.of(this.context.locale);
    const { answer, code } = said(lot);
    const headline = several ? words.unitsVerdict(claimable || quantity, lot.headline) : lot.headline;
    return verdict(answer, code, headline, lot.detail);
  }

  #requestLine(line: OrderItem['requestLines'][number]): TemplateResult {
    const words = firstWords.of(this.context.locale);
    const chip = lineChip(line, words);
    const open = () => this.dispatchEvent(new RefundNavigateEvent({ view: 'request', request: line.request.id }));
    return html`<p class="item-request">
      <refund-chip .tone=${chip.tone} .icon=${chip.icon} .label=${chip.label}></refund-chip>
      <button class="link small" type="button" @click=${open}>${words.inRequest(line.quantity, line.request.number)}</button>
    </p>`;
  }

  #why(groups: readonly LotGroup[]): TemplateResult | typeof nothing {
    const words = firstWords.of(this.context.locale);
    const several = groups.length > 1;
    const reasons = groups
      .filter(({ lot }) => said(lot).rules.length > 0)
      .map(({ lot, quantity }): Reasons => {
        const { rules, source, window } = said(lot);
        const heading = several ? words.units(quantity) : null;
        return { heading, rules, source, window, deliveredAt: lot.lot.deliveredAt };
      });
    if (reasons.length === 0) return nothing;
    const dated = groups.some(({ lot }) => said(lot).answer === 'ELIGIBLE' && said(lot).window?.closesAt);
    const label = dated ? (several ? words.whyDates : words.whyDate) : words.why;
    return html`<refund-why .context=${this.context} .label=${label} .about=${this.item.title} .reasons=${reasons}></refund-why>`;
  }

  #action(groups: readonly LotGroup[]): TemplateResult | typeof nothing {
    const words = firstWords.of(this.context.locale);
    const open = groups.filter(({ claimable }) => claimable > 0);
    const eligible = open.filter(({ lot }) => said(lot).answer === 'ELIGIBLE');
    const chosen = eligible.length > 0 ? eligible : open;
    if (chosen.length === 0) return nothing;
    const claimable = chosen.reduce((sum, group) => sum + group.claimable, 0);
    const apply = claimable === this.item.quantity ? words.applyForRefund : words.applyForUnits(claimable);
    const faultOnly = chosen.every(({ lot }) => lot.closedWithoutFault !== null);
    const quiet = faultOnly ? words.reportFault : words.askSeller;
    const label = eligible.length > 0 ? apply : quiet;
    const lots = chosen.flatMap((group) => group.lots.map(({ lot }) => lot.id));
    const start = () => this.dispatchEvent(new RefundNavigateEvent({ view: 'apply', order: this.order, lots }));
    return html`<div class="item-do">
      <button
        class=${eligible.length > 0 ? 'btn primary' : 'btn'}
        part="action"
        type="button"
        data-lots=${lots.join()}
        aria-label=${`${label}, ${this.item.title}`}
        @click=${start}
      >
        ${label}
      </button>
    </div>`;
  }
}

customElements.define('refund-item', RefundItem);

declare global {
  interface HTMLElementTagNameMap {
    'refund-item': RefundItem;
  }
}
