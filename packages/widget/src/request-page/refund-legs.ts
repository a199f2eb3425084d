import { html, nothing, type TemplateResult } from 'lit';
import { type IconName, icon } from '../base/icon.ts';
import { InnerElement } from '../base/inner-element.ts';
import { day } from '../format/dates.ts';
import { money } from '../format/money.ts';
import { requestWords } from '../words/request-words.ts';
import { legsStyles } from './refund-legs.styles.ts';
import type { Request } from './request.ts';

type Leg = Request['refunds'][number];

/**
 * Money on its way, one row for each payment it goes back to.
 *
 * @csspart leg - One row.
 */
export class RefundLegs extends InnerElement {
  protected override readonly sheets = [legsStyles];
  static override properties = { legs: {}, timeZone: {} };

  legs: readonly Leg[] = [];
  timeZone = 'UTC';

  protected override render(): TemplateResult {
    return html`${this.legs.map((leg) => {
      const [tone, name] = look(leg);
      return html`<div class=${`leg ${tone}`} part="leg">
        ${icon(name)}
        <div>${leg.payment.label}<small>${this.#note(leg)}</small></div>
        <span class="num">${money(leg.amount, this.context.locale)}</span>
      </div>`;
    })}`;
  }

  #note(leg: Leg): TemplateResult {
    const { locale } = this.context;
    const words = requestWords.of(locale);
    const date = (at: string) => day(at, this.timeZone, locale, 'short');
    const reference = leg.providerReference
      ? html`${' · '}<bdi>${words.reference(leg.providerReference)}</bdi>`
      : nothing;
    switch (leg.state) {
      case 'SUCCEEDED':
        return html`${words.legArrived(date(leg.settledAt ?? leg.createdAt))}${reference}`;
      case 'ACCEPTED':
        return html`${words.legSent(date(leg.acceptedAt ?? leg.createdAt))}${reference}`;
      case 'FAILED':
        return html`${words.legFailed}`;
      case 'RESERVED':
        return html`${words.legReserved}`;
      case 'UNKNOWN':
        return html`${words.legChecking}`;
    }
  }
}

function look({ state }: Leg): [string, IconName] {
  if (state === 'SUCCEEDED') return ['ok', 'check'];
  return state === 'FAILED' ? ['bad', 'alert'] : ['go', 'clock'];
}

customElements.define('refund-legs', RefundLegs);

declare global {
  interface HTMLElementTagNameMap {
    'refund-legs': RefundLegs;
  }
}
