import { offerAccept } from '@refund-widget/client/operations/widget/offer-accept';
import { offerDecline } from '@refund-widget/client/operations/widget/offer-decline';
import { offerPart } from '@refund-widget/client/operations/widget/offer-part';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import '../fields/refund-field.ts';
import { controlValue } from '../apply/control-value.ts';
import { drawing, icon } from '../base/icon.ts';
import { Resource } from '../base/resource.ts';
import { quantityStyles } from '../fields/quantity.styles.ts';
import { quantity } from '../fields/quantity.ts';
import { moment } from '../format/dates.ts';
import { type Amount, money } from '../format/money.ts';
import { askOnce, openDialog } from '../late/ask-once.ts';
import { dialogStyles } from '../late/dialog.styles.ts';
import { RequestPart } from '../late/request-part.ts';
import { breakdownStyles } from '../money/breakdown.styles.ts';
import type { RequestLine } from '../request-page/request.ts';
import { offerWords } from '../words/offer-words.ts';
import { type Offer, offerBefore, whatYouDo, whatYouGet } from './offer.ts';
import { type OfferRow, offerRows } from './offer-rows.ts';
import { offerStyles } from './refund-offer.styles.ts';

const up = 'M12 19V6M6 12l6-6 6 6';
const down = 'M12 5v13M6 12l6 6 6-6';

/**
 * The offer on the table for one line: the whole agreement, each field beside what it was before, and
 * what the buyer may do about it.
 *
 * @csspart offer - The offer.
 * @csspart diff - Its fields beside those of the offer before.
 * @csspart accept - The button that accepts it.
 */
export class RefundOffer extends RequestPart {
  protected override readonly sheets = [offerStyles, dialogStyles, breakdownStyles, quantityStyles];
  protected override readonly books = [offerWords];
  static override properties = {
    line: {},
    timeZone: {},
    countering: { state: true },
    units: { state: true },
    reason: { state: true },
  };

  declare line: RequestLine;
  timeZone = 'UTC';

  private countering = false;
  /** How many units are accepted; null for all that are offered. */
  private units: number | null = null;
  private reason = '';

  /** What comes back for as many units as are chosen, where they are not all. */
  #part = new Resource<Amount | null>(
    this,
    () => (this.units === null ? null : `${this.line.standingOffer?.id} ${this.units}`),
    async (signal) => {
      const offer = this.line.standingOffer;
      if (!offer || this.units === null || this.units === offer.quantity) return null;
      const { node } = await this.context.client.send(offerPart, { id: offer.id, quantity: this.units }, signal);
      return node?.__typename === 'Offer' ? node.amountFor : null;
    },
  );

  /** The element may be handed another line when one is split: what was filled in belongs to its own. */
  protected override willUpdate(changed: PropertyValues): void {
    const before: RequestLine | undefined = changed.get('line');
    if (!before || before.id === this.line.id) return;
    this.countering = false;
    this.units = null;
    this.reason = '';
  }

  protected override content(): TemplateResult | typeof nothing {
    if (this.countering) return this.#counter();
    const { standingOffer } = this.line;
    if (standingOffer) return this.#offer(standingOffer);
    const words = offerWords.of(this.context.locale);
    return this.#may('proposeSettlement')
      ? html`<div class="section"><button class="btn" type="button" @click=${this.#startCounter}>${words.propose}</button></div>`
      : nothing;
  }

  #may(...actions: readonly string[]): boolean {
    const { availableActions } = this.request;
    return availableActions.some(({ action, lineIds }) => actions.includes(action) && lineIds.includes(this.line.id));
  }

  #offer(offer: Offer): TemplateResult {
    const { locale } = this.context;
    const name = this.#name(offer);
    return html`<section class="offer" part="offer" aria-label=${name}>
      <header>
        <h3 tabindex="-1">${name}</h3>
        <span>${this.#from(offer)}</span>
      </header>
      <div class="big">
        <p class="small muted">${whatYouDo(offer, locale)}</p>
        <strong>${whatYouGet(offer, locale)}</strong>
      </div>
      ${this.#fields(offer)}
      <div class="aside">
        ${offer.note ? html`<p class="said" dir="auto">${offer.note}</p>` : nothing}${this.#standing(offer)}
      </div>
      ${this.#earlier(offer)}${this.#actions(offer)}
    </section>`;
  }

  #name({ side, version }: Offer): string {
    const words = offerWords.of(this.context.locale);
    if (side === 'BUYER') return words.yoursNumbered(version);
    return side === 'MEDIATOR' ? words.proposalNumbered(version) : words.numbered(version);
  }

  /** Who made it and when; about which goods, where the request is about several. */
  #from({ side, authorName, createdAt }: Offer): string {
    const { locale } = this.context;
    const words = offerWords.of(locale);
    const when = moment(createdAt, this.timeZone, locale, 'short');
    const from = side === 'BUYER' ? words.sentAt(when) : words.from(authorName, when);
    return this.request.lines.length > 1 ? `${words.about(this.line.item.title)} · ${from}` : from;
  }

  #fields(offer: Offer): TemplateResult {
    const { locale } = this.context;
    const words = offerWords.of(locale);
    const before = offerBefore(this.line, offer);
    const rows = offerRows(offer, before, this.timeZone, locale);
    const compared = rows.some(({ was }) => was !== null);
    const seen = new Set(rows.map(({ benefit }) => benefit));
    return html`<table class="diff" part="diff">
        ${
          compared
            ? html`<thead><tr><td></td><th scope="col">${before ? this.#name(before) : words.asked}</th><th scope="col">${words.now}</th></tr></thead>`
            : nothing
        }
        <tbody>${rows.map((row) => this.#row(row, compared))}</tbody>
      </table>
      <p class="legend">
        ${seen.has('better') ? html`<span class="better">${drawing(up)}${words.better}</span>` : nothing}
        ${seen.has('worse') ? html`<span class="worse">${drawing(down)}${words.worse}</span>` : nothing}
      </p>`;
  }

  #row({ label, was, now, changed, benefit, figure, more }: OfferRow, compared: boolean): TemplateResult {
    const words = offerWords.of(this.context.locale);
    const arrow = benefit ? drawing(benefit === 'better' ? up : down) : nothing;
    return html`<tr>
      <th scope="row">${label}</th>
      ${compared ? html`<td class=${figure ? 'was num' : 'was'}>${was}</td>` : nothing}
      <td class=${`${changed ? 'new' : ''} ${figure ? 'num' : ''} ${benefit}`}>
        ${more ? html`<span class="plus num">${arrow}${more}</span>` : arrow}${now}${
          benefit ? html`<span class="vh"> (${benefit === 'better' ? words.better : words.worse})</span>` : nothing
        }
      </td>
    </tr>`;
  }

  /** Whose answer it still needs. */
  #standing({ side, acceptedBy }: Offer): TemplateResult | typeof nothing {
    const words = offerWords.of(this.context.locale);
    if (acceptedBy.includes('BUYER')) return html`<p class="muted">${words.youAccepted}</p>`;
    if (acceptedBy.includes('SELLER')) return html`<p>${words.otherAccepted}</p>`;
    return side === 'BUYER' ? html`<p class="muted">${words.waitsForSeller}</p>` : nothing;
  }

  #earlier(standing: Offer): TemplateResult | typeof nothing {
    const { locale } = this.context;
    const words = offerWords.of(locale);
    const earlier = this.line.offers.filter(({ id }) => id !== standing.id).toReversed();
    if (earlier.length === 0) return nothing;
    return html`<details>
      <summary>${words.earlier(earlier.length)}${icon('down', 's')}</summary>
      <ol class="versions">
        ${earlier.map(
          (offer) => html`<li>
            <b>${this.#name(offer)}: ${whatYouDo(offer, locale)} <span class="num">${whatYouGet(offer, locale)}</span></b>
            <p class="muted">${moment(offer.createdAt, this.timeZone, locale, 'short')} · ${words[offer.state]}</p>
            ${offer.note ? html`<p dir="auto">${offer.note}</p>` : nothing}
            ${offer.state === 'DECLINED' && offer.endReason ? html`<p dir="auto">${offer.endReason}</p>` : nothing}
          </li>`,
        )}
      </ol>
    </details>`;
  }

  #actions(offer: Offer): TemplateResult | typeof nothing {
    const { locale } = this.context;
    const words = offerWords.of(locale);
    const able = { accept: this.#may('acceptOffer', 'settle'), decline: this.#may('declineOffer') };
    const counter = this.#may('counterOffer')
      ? words.counter
      : this.#may('proposeSettlement')
        ? words.counterToProposal
        : '';
    if (!able.accept && !able.decline && !counter) return nothing;
    const accept = offer.resolution === 'REPLACEMENT' ? words.acceptNew : words.accept(money(offer.amount, locale));
    const names = this.#dialogs();
    return html`<div class="acts">
        ${able.accept ? html`<button class="btn primary" type="button" part="accept" @click=${() => openDialog(this, names.accept)}>${accept}</button>` : nothing}
        ${counter ? html`<button class="btn" type="button" data-counter @click=${this.#startCounter}>${counter}</button>` : nothing}
        ${able.decline ? html`<button class="btn plain" type="button" @click=${() => openDialog(this, names.decline)}>${words.decline}</button>` : nothing}
      </div>
      ${able.accept ? this.#acceptDialog(offer, accept) : nothing}${able.decline ? this.#declineDialog(offer) : nothing}`;
  }

  #dialogs(): { accept: string; decline: string } {
    return { accept: `accept-${this.line.id}`, decline: `decline-${this.line.id}` };
  }

  #acceptDialog(offer: Offer, accept: string): TemplateResult {
    const { locale } = this.context;
    const words = offerWords.of(locale);
    const units = this.units ?? offer.quantity;
    const stepper = {
      value: units,
      max: offer.quantity,
      label: words.howMany,
      less: words.fewer,
      more: words.more,
    };
    const amount = units < offer.quantity ? this.#part.value : offer.amount;
    const part = units < offer.quantity;
    const said = amount && offer.resolution !== 'REPLACEMENT' ? money(amount, locale) : '';
    return askOnce({
      name: this.#dialogs().accept,
      title: said ? words.acceptSure(said) : words.acceptNewSure,
      content: html`<p>${whatYouDo(offer, locale)} <b class="num">${said || words.newOnes(units)}</b>.</p>
        <p class="muted">${offer.side === 'MEDIATOR' ? words.bindingWhenBoth : words.binding}</p>
        ${
          offer.quantity > 1 && offer.side !== 'MEDIATOR'
            ? html`<div class="note"><span class="grow">${words.howMany}${part ? html`<br />${words.ofUnits(units, offer.quantity)}` : nothing}</span>${quantity(
                stepper,
                (value) => {
                  this.units = value;
                },
              )}</div>`
            : nothing
        }`,
      refused: this.refused(),
      back: words.back,
      confirm: part ? (said ? words.accept(said) : words.acceptNew) : accept,
      sending: this.sending,
      submit: () => void (amount && this.#accept(offer, units, amount)),
    });
  }

  #declineDialog(offer: Offer): TemplateResult {
    const words = offerWords.of(this.context.locale);
    return askOnce({
      name: this.#dialogs().decline,
      title: words.declineSure,
      content: html`<p class="muted">${offer.side === 'MEDIATOR' ? words.declineProposalDetail : words.declineDetail}</p>
        <refund-field
          .context=${this.context}
          .name=${`decline-reason-${this.line.id}`}
          .label=${words.declineReason}
          .type=${'textarea'}
          .value=${this.reason}
          @input=${(event: Event) => {
            this.reason = controlValue(event);
          }}
        ></refund-field>`,
      refused: this.refused(),
      back: words.back,
      confirm: words.decline,
      sending: this.sending,
      submit: () => void this.#decline(offer),
    });
  }

  #accept({ id, resolution }: Offer, units: number, amount: Amount): Promise<boolean> {
    const expectedAmount = resolution === 'REPLACEMENT' ? null : amount;
    return this.ask(
      { offerId: id, quantity: units, expectedAmount },
      async (input) => (await this.context.client.send(offerAccept, { input })).offerAccept,
      offerWords.of(this.context.locale).accepted,
    );
  }

  #decline(offer: Offer): Promise<boolean> {
    return this.ask(
      { offerId: offer.id, reason: this.reason.trim() },
      async (input) => (await this.context.client.send(offerDecline, { input })).offerDecline,
      offerWords.of(this.context.locale).declined,
    );
  }

  #startCounter = (): void => {
    void import('./refund-counter-offer.ts');
    this.countering = true;
  };

  #counter(): TemplateResult {
    const leave = async () => {
      this.countering = false;
      await this.updateComplete;
      this.querySelector<HTMLElement>('[data-counter]')?.focus();
    };
    return html`<refund-counter-offer
      .context=${this.context}
      .request=${this.request}
      .line=${this.line}
      .timeZone=${this.timeZone}
      @refund-counter-left=${leave}
      @refund-request-changed=${() => {
        this.countering = false;
      }}
    ></refund-counter-offer>`;
  }
}

customElements.define('refund-offer', RefundOffer);

declare global {
  interface HTMLElementTagNameMap {
    'refund-offer': RefundOffer;
  }
}
