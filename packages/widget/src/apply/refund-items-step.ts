import { html, nothing, type TemplateResult } from 'lit';
import { InnerElement } from '../base/inner-element.ts';
import { picture } from '../base/picture.ts';
import { quantityStyles } from '../fields/quantity.styles.ts';
import { quantity as quantityField } from '../fields/quantity.ts';
import { money } from '../format/money.ts';
import { splitHeadline } from '../format/split-headline.ts';
import { applyWords } from '../words/apply-words.ts';
import type { Draft } from './draft.ts';
import type { ClosedItem, FormLot } from './form-lot.ts';
import type { Quote } from './quote.ts';
import { itemsStepStyles } from './refund-items-step.styles.ts';

/** First step: which items, and how many units of each. */
export class RefundItemsStep extends InnerElement {
  protected override readonly sheets = [itemsStepStyles, quantityStyles];
  static override properties = { lots: {}, later: {}, closed: {}, draft: {}, quote: {}, error: {}, change: {} };

  lots: readonly FormLot[] = [];
  later: readonly ClosedItem[] = [];
  closed: readonly ClosedItem[] = [];
  declare draft: Draft;
  quote: Quote | null = null;
  error = '';
  change: (change: Partial<Draft>) => void = () => {};

  protected override render(): TemplateResult {
    const words = applyWords.of(this.context.locale);
    return html`<div class="head" part="head">
        <h2 tabindex="-1">${this.lots.some(({ arrived }) => arrived) ? words.whatBack : words.whichItems}</h2>
        <p class="lead">${words.whatBackLead}</p>
        ${this.error ? html`<p class="err" id="items-error" role="alert">${this.error}</p>` : nothing}
      </div>
      <ul part="body">
        ${this.lots.map((lot) => this.#lot(lot))}${this.later.map((item) => this.#later(item))}
      </ul>
      ${this.#closed()}`;
  }

  #lot(lot: FormLot): TemplateResult {
    const { item, lotId, answer } = lot;
    const quantity = this.draft.quantities[lotId] ?? 0;
    return html`<li class="line">
      <input
        class="tick"
        type="checkbox"
        id=${`tick-${lotId}`}
        aria-describedby=${`say-${lotId}`}
        .checked=${quantity > 0}
        @change=${() => this.#set(lotId, quantity > 0 ? 0 : lot.claimable)}
      />
      ${picture(item)}
      <div>
        <h3><label for=${`tick-${lotId}`}>${item.title}</label></h3>
        <p id=${`say-${lotId}`}>${(answer.closedWithoutFault && answer.detail) || splitHeadline(answer.headline).first}</p>
      </div>
      <p class="num">${this.#amount(lot, quantity)}</p>
      ${quantity > 0 && lot.claimable > 1 ? this.#quantity(lot, quantity) : nothing}
    </li>`;
  }

  /** What the ticked units come to, from the quote; else the most that the lot can give back. */
  #amount({ lotId, answer }: FormLot, quantity: number): string {
    const { locale } = this.context;
    const quoted = this.quote?.lines.find((line) => line.lot.id === lotId && line.quantity === quantity);
    return quantity > 0 && quoted ? money(quoted.goods, locale) : money(answer.best.maximumRefund, locale);
  }

  #quantity(lot: FormLot, quantity: number): TemplateResult {
    const words = applyWords.of(this.context.locale);
    const label = words.howMany(lot.claimable);
    return html`<div class="more">
      <span class="small muted">${label}</span>
      ${quantityField(
        {
          value: quantity,
          max: lot.claimable,
          label: `${lot.item.title}: ${label}`,
          less: words.oneLess,
          more: words.oneMore,
        },
        (value) => this.#set(lot.lotId, value),
      )}
    </div>`;
  }

  #set(lotId: string, quantity: number): void {
    const { [lotId]: _before, ...others } = this.draft.quantities;
    this.change({ quantities: quantity > 0 ? { ...others, [lotId]: quantity } : others });
  }

  #later({ item, answer }: ClosedItem): TemplateResult {
    return html`<li class="line off">
      <input class="tick" type="checkbox" disabled aria-label=${item.title} />
      ${picture(item)}
      <div><h3>${item.title}</h3><p>${answer.headline}</p></div>
    </li>`;
  }

  #closed(): TemplateResult | typeof nothing {
    if (this.closed.length === 0) return nothing;
    const words = applyWords.of(this.context.locale);
    return html`<details class="section folded">
      <summary class="link">${words.cannotAdd(this.closed.length)}</summary>
      <ul class="small">
        ${this.closed.map(({ item, answer }) => html`<li><b>${item.title}</b> · <span class="muted">${answer.headline}</span></li>`)}
      </ul>
    </details>`;
  }
}

customElements.define('refund-items-step', RefundItemsStep);

declare global {
  interface HTMLElementTagNameMap {
    'refund-items-step': RefundItemsStep;
  }
}
