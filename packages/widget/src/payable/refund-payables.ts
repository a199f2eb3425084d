import { html, nothing, type TemplateResult } from 'lit';
import './refund-claim.ts';
import { type IconName, icon } from '../base/icon.ts';
import { day } from '../format/dates.ts';
import { money } from '../format/money.ts';
import { RequestPart } from '../late/request-part.ts';
import { legsStyles } from '../request-page/refund-legs.styles.ts';
import type { Request } from '../request-page/request.ts';
import { payableWords } from '../words/payable-words.ts';

type Payable = Request['payables'][number];

const looks: Readonly<Record<Payable['state'], readonly [tone: string, icon: IconName]>> = {
  APPROVED: ['go', 'clock'],
  CLAIMED: ['go', 'clock'],
  DECLINED: ['bad', 'ban'],
  PAID: ['ok', 'check'],
};

/**
 * Money owed to the buyer beside the refund: what was claimed and how it stands, and what may be claimed now.
 *
 * @csspart leg - One claim.
 */
export class RefundPayables extends RequestPart {
  protected override readonly sheets = [legsStyles];
  protected override readonly books = [payableWords];
  static override properties = { timeZone: {} };

  timeZone = 'UTC';

  protected override content(): TemplateResult {
    const words = payableWords.of(this.context.locale);
    const { payables, payableOptions } = this.request;
    return html`<section class="section stack">
      <h3>${words.title}</h3>
      ${payables.length > 0 ? html`<div>${payables.map((payable) => this.#payable(payable))}</div>` : nothing}
      ${payableOptions.map(
        (option) =>
          html`<refund-claim .context=${this.context} .request=${this.request} .option=${option}></refund-claim>`,
      )}
    </section>`;
  }

  #payable({ kind, amount, state, declineReason, reference, claimedAt, paidAt }: Payable): TemplateResult {
    const { locale } = this.context;
    const words = payableWords.of(locale);
    const [tone, name] = looks[state];
    const date = (at: string) => day(at, this.timeZone, locale, 'short');
    return html`<div class=${`leg ${tone}`} part="leg">
      ${icon(name)}
      <div>
        ${words.kinds[kind]}<small
          >${words.states[state]} · ${paidAt ? words.paidOn(date(paidAt)) : words.claimedOn(date(claimedAt))}${
            reference ? html`${' · '}<bdi>${words.reference(reference)}</bdi>` : nothing
          }</small
        >${declineReason ? html`<small dir="auto">${words.declinedBecause(declineReason)}</small>` : nothing}
      </div>
      <span class="num">${money(amount, locale)}</span>
    </div>`;
  }
}

customElements.define('refund-payables', RefundPayables);

declare global {
  interface HTMLElementTagNameMap {
    'refund-payables': RefundPayables;
  }
}
