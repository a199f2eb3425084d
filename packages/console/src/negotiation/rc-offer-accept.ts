import type { DeskLineFragment } from '@refund-widget/client';
import { deskOfferAccept } from '@refund-widget/client/operations/console/desk-offer-accept';
import { deskOfferPart } from '@refund-widget/client/operations/console/desk-offer-part';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { type Answer, failureText } from '../api/decisions.ts';
import { addressText } from '../decision/address-choice.ts';
import { DecisionDialog, type DialogText } from '../decision/decision-dialog.ts';
import { choiceField, type FieldMessages } from '../form/field.ts';
import { stepper } from '../form/stepper.ts';
import { linesOf } from '../request/line-selection.ts';
import { calledName } from '../request/people.ts';
import { facts } from '../styles/facts.ts';
import { type Amount, money } from '../text/amount.ts';
import { type Offer, standingOffer } from './offer-draft.ts';
import { offerFacts } from './offer-facts.ts';

/** Agrees to the offer that stands, for all of its units or for some. */
@customElement('rc-offer-accept')
export class RcOfferAccept extends DecisionDialog {
  static override styles = [...DecisionDialog.styles, facts];

  /** `acceptOffer`, or `settle` in a dispute. */
  @property({ attribute: false }) kind = 'acceptOffer';

  @state() private lineId = '';
  @state() private quantity = 0;
  /** What so many units bring back, as the API divides it. */
  @state() private ofSome: { readonly quantity: number; readonly amount: Amount } | null = null;

  protected override get action(): string {
    return this.kind;
  }

  protected override text(): DialogText {
    const { words } = this.desk;
    const offer = this.offer();
    const version = offer?.version ?? 0;
    return {
      title: words.offer.acceptTitle(version),
      lead: offer?.side === 'MEDIATOR' ? words.offer.settles : words.offer.acceptLead(calledName(this.request.buyer)),
      submit: words.offer.acceptSubmit(this.amountText(), words.units(this.units())),
      submitting: words.offer.accepting,
    };
  }

  protected override fields(): TemplateResult {
    const { words, locale } = this.desk;
    const offer = this.offer();
    if (!offer) return html``;
    const [address] = this.request.seller.returnAddresses;
    return html`
      ${this.lineChoice()} ${offerFacts(offer, this.desk)}
      ${
        offer.quantity > 1
          ? html`<div class="field">
              <span class="label">${words.offer.acceptUnits}</span>
              ${stepper({
                value: this.units(),
                least: 1,
                most: offer.quantity,
                label: words.offer.acceptUnits,
                change: (quantity) => void this.choose(offer, quantity),
                words: words.lines,
              })}
              ${this.units() < offer.quantity ? html`<span class="hint">${words.offer.acceptRest}</span>` : nothing}
            </div>`
          : nothing
      }
      ${offer.returnNeeded && address ? html`<p class="muted">${words.offer.acceptReturn(addressText(address, locale))}</p>` : nothing}
    `;
  }

  protected override check(): FieldMessages {
    return {};
  }

  protected override send(): Promise<Answer> {
    const offer = this.offer();
    const amount = this.amount();
    if (!offer) throw new Error('An offer was accepted that does not stand');
    return this.decisions.send(deskOfferAccept, 'offerAccept', {
      requestId: this.request.id,
      offerId: offer.id,
      ...(this.units() < offer.quantity && { quantity: this.units() }),
      ...(amount && { expectedAmount: { amount: amount.amount, currencyCode: amount.currencyCode } }),
    });
  }

  protected override reset(): void {
    this.lineId = '';
    this.quantity = 0;
    this.ofSome = null;
  }

  private async choose(offer: Offer, quantity: number): Promise<void> {
    this.quantity = quantity;
    if (quantity === offer.quantity) return;
    try {
      const { node } = await this.desk.client.send(deskOfferPart, { id: offer.id, quantity });
      if (node && 'amountFor' in node) this.ofSome = { quantity, amount: node.amountFor };
    } catch (error) {
      this.desk.announce(failureText(error, this.desk.words));
    }
  }

  private units(): number {
    return this.quantity || (this.offer()?.quantity ?? 1);
  }

  private amount(): Amount | null {
    const offer = this.offer();
    if (!offer) return null;
    if (this.units() === offer.quantity) return offer.amount;
    return this.ofSome?.quantity === this.units() ? this.ofSome.amount : null;
  }

  private amountText(): string {
    const { words, locale } = this.desk;
    if (this.offer()?.resolution === 'REPLACEMENT') return words.resolution.REPLACEMENT;
    const amount = this.amount();
    return amount ? money(amount, locale) : '…';
  }

  private lineChoice(): TemplateResult | typeof nothing {
    const lines = this.offered();
    const line = this.line();
    if (lines.length < 2 || !line) return nothing;
    return choiceField({
      name: 'line',
      label: this.desk.words.offer.line,
      value: line.id,
      choices: lines.map(({ id, item, quantity }) => [id, `${item.title}, ${this.desk.words.units(quantity)}`]),
      input: (lineId) => {
        this.reset();
        this.lineId = lineId;
      },
    });
  }

  private offer(): Offer | null {
    const line = this.line();
    return line && standingOffer(line);
  }

  private line(): DeskLineFragment | null {
    const lines = this.offered();
    return lines.find(({ id }) => id === this.lineId) ?? lines[0] ?? null;
  }

  private offered(): DeskLineFragment[] {
    return linesOf(this.request.lines, this.lineIds);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rc-offer-accept': RcOfferAccept;
  }
}
