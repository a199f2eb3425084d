import type { ApplyAgainQuery } from '@refund-widget/client';
import { applyAgain } from '@refund-widget/client/operations/widget/apply-again';
import { html, nothing, type TemplateResult } from 'lit';
import { Resource } from '../base/resource.ts';
import { RequestPart } from '../late/request-part.ts';
import { RefundNavigateEvent } from '../navigation/navigate-event.ts';
import { applyAgainWords } from '../words/apply-again-words.ts';

/** After a request was cancelled or expired: whether the goods may be asked for again, and the way there. */
export class RefundApplyAgain extends RequestPart {
  protected override readonly books = [applyAgainWords];

  #order = new Resource<ApplyAgainQuery>(
    this,
    () => `${this.context.locale} ${this.request.id}`,
    (signal) => this.context.client.send(applyAgain, { id: this.request.order.id }, signal),
  );

  protected override content(): TemplateResult | typeof nothing {
    const items = this.#order.value?.order?.items;
    if (!items) return nothing;
    const words = applyAgainWords.of(this.context.locale);
    const ended = this.request.lines.filter(({ state }) => state === 'CANCELLED' || state === 'EXPIRED');
    const ids = new Set(ended.map(({ item }) => item.id));
    const lots = items.filter(({ id }) => ids.has(id)).flatMap(({ refundEligibility }) => refundEligibility.lots);
    const open = lots.filter(({ best }) => best.claimableQuantity > 0);
    const [said] = open.length > 0 ? open : lots;
    return html`<p class="small muted grow">${said?.headline ?? words.closed}</p>
      ${
        open.length > 0
          ? html`<button class="btn" type="button" @click=${() => this.#apply(open.map(({ lot }) => lot.id))}>${words.again}</button>`
          : nothing
      }`;
  }

  #apply(lots: readonly string[]): void {
    this.dispatchEvent(new RefundNavigateEvent({ view: 'apply', order: this.request.order.id, lots }));
  }
}

customElements.define('refund-apply-again', RefundApplyAgain);

declare global {
  interface HTMLElementTagNameMap {
    'refund-apply-again': RefundApplyAgain;
  }
}
