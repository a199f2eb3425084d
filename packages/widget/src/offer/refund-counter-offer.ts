import type { OfferCreateInput, OfferPreviewQuery } from '@refund-widget/client';
import { offerCreate } from '@refund-widget/client/operations/widget/offer-create';
import { offerPreview } from '@refund-widget/client/operations/widget/offer-preview';
import { html, nothing, type TemplateResult } from 'lit';
import '../fields/refund-choice.ts';
import '../fields/refund-field.ts';
import { controlValue } from '../apply/control-value.ts';
import { icon } from '../base/icon.ts';
import { Resource } from '../base/resource.ts';
import { decimalOf } from '../fields/decimal.ts';
import { quantityStyles } from '../fields/quantity.styles.ts';
import { quantity } from '../fields/quantity.ts';
import { day } from '../format/dates.ts';
import { figure, isZero, money } from '../format/money.ts';
import { named, RequestPart } from '../late/request-part.ts';
import type { RequestLine } from '../request-page/request.ts';
import { counterWords } from '../words/counter-words.ts';
import { offerWords } from '../words/offer-words.ts';
import { type Offer, whatYouDo, whatYouGet } from './offer.ts';
import { asksMoney, endOfDay, type Proposal, returnNeeded } from './proposal.ts';
import { counterOfferStyles } from './refund-counter-offer.styles.ts';

type Preview = OfferPreviewQuery['offerPreview'];
type Terms = Omit<OfferCreateInput, 'requestId' | 'idempotencyKey'>;

const previewAfter = 400;

/** The buyer goes back to the offer without answering it. */
export class CounterLeftEvent extends Event {
  static readonly eventName = 'refund-counter-left';

  constructor() {
    super(CounterLeftEvent.eventName, { bubbles: true });
  }
}

/** A whole agreement proposed by the buyer, with what it comes to as it is filled in. */
export class RefundCounterOffer extends RequestPart {
  protected override readonly sheets = [counterOfferStyles, quantityStyles];
  protected override readonly books = [offerWords, counterWords];
  static override properties = {
    line: {},
    timeZone: {},
    proposal: { state: true },
    shown: { state: true },
    settled: { state: true },
  };

  declare line: RequestLine;
  timeZone = 'UTC';

  private proposal: Proposal | null = null;
  private shown = false;
  /** The terms as they stood when the buyer last paused. */
  private settled: Terms | null = null;

  #pause: ReturnType<typeof setTimeout> | undefined;
  #preview = new Resource<Preview>(
    this,
    () => (this.settled ? JSON.stringify(this.settled) : null),
    async (signal) => {
      const input = { requestId: this.request.id, ...this.#terms(this.#filled()) };
      const { offerPreview: answer } = await this.context.client.send(offerPreview, { input }, signal);
      return answer;
    },
  );

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#pause);
  }

  override updated(): void {
    if (!this.proposal && this.querySelector('h3')) {
      this.#change({});
      this.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true });
    }
  }

  /** What is filled in, or what the form starts from: the offer that is answered, else what was asked for. */
  #filled(): Proposal {
    if (this.proposal) return this.proposal;
    const { standingOffer, offerLimits, quantity: units, resolution } = this.line;
    const wished = standingOffer?.resolution ?? resolution;
    const possible = offerLimits.resolutions;
    return {
      resolution: possible.includes(wished) ? wished : (possible[0] ?? wished),
      units: standingOffer?.quantity ?? units,
      as: 'amount',
      amount: standingOffer?.amount.amount ?? this.line.refund.amount,
      share: '',
      oldOneBack: standingOffer?.returnNeeded ?? true,
      postagePayer: standingOffer?.postagePayer ?? this.line.postage.payer,
      shipBy: '',
      validUntil: '',
      note: '',
    };
  }

  protected override content(): TemplateResult {
    const { locale } = this.context;
    const words = counterWords.of(locale);
    const proposal = this.#filled();
    const problems = this.shown ? this.#problems(proposal) : {};
    const theirs = this.#theirs;
    return html`<form class="section stack counter" novalidate @submit=${this.#submit}>
      <div>
        <h3 tabindex="-1">${words.title}</h3>
        ${theirs ? html`<p class="muted">${words.theyOffer(`${whatYouDo(theirs, locale)} ${whatYouGet(theirs, locale)}`)}</p>` : nothing}
      </div>
      ${this.#resolution(proposal)}${this.#units(proposal)}${
        asksMoney(proposal) ? this.#amount(proposal, problems) : this.#returnPossible ? this.#oldOne(proposal) : nothing
      }${returnNeeded(proposal, this.#returnPossible) ? this.#return(proposal) : nothing}${this.#closing(proposal)}
      <p class="note">${icon('clock')}<span>${theirs ? words.endsTheirs : words.sellerAnswers}</span></p>
      ${this.#wrong()}${this.refused()}
      <div class="acts">
        <button class="btn plain" type="button" @click=${() => this.dispatchEvent(new CounterLeftEvent())}>${words.back}</button>
        <button class="btn primary" aria-disabled=${this.sending}>${this.sending ? words.sending : words.send}</button>
      </div>
    </form>`;
  }

  #resolution(proposal: Proposal): TemplateResult {
    const words = counterWords.of(this.context.locale);
    const possible = this.line.offerLimits.resolutions;
    const choose = (event: Event) => {
      const resolution = possible.find((each) => each === controlValue(event));
      if (resolution) this.#change({ resolution });
    };
    return html`<refund-choice
      .context=${this.context}
      .name=${this.#name('resolution')}
      .legend=${words.howItEnds}
      .value=${proposal.resolution}
      .options=${possible.map((value) => ({ value, label: words.wishes[value] }))}
      @change=${choose}
    ></refund-choice>`;
  }

  #units({ units }: Proposal): TemplateResult | typeof nothing {
    const words = counterWords.of(this.context.locale);
    const all = this.line.quantity;
    if (all === 1) return nothing;
    const stepper = { value: units, max: all, label: words.units, less: words.fewer, more: words.more };
    return html`<div class="line"><b>${words.units} <span class="muted">${words.ofUnits(units, all)}</span></b>${quantity(
      stepper,
      (value) => this.#change({ units: value }),
    )}</div>`;
  }

  #amount(proposal: Proposal, problems: Record<string, string>): TemplateResult {
    const words = counterWords.of(this.context.locale);
    const share = proposal.as === 'share';
    return html`<refund-choice
        .context=${this.context}
        .name=${this.#name('as')}
        .legend=${words.amountAs}
        .inline=${true}
        .value=${proposal.as}
        .options=${[{ value: 'amount', label: words.asAmount }, { value: 'share', label: words.asShare }]}
        @change=${(event: Event) => this.#change({ as: controlValue(event) === 'share' ? 'share' : 'amount' })}
      ></refund-choice>
      <refund-field
        .context=${this.context}
        .name=${this.#name('amount')}
        .label=${share ? words.yourShare : words.yourAmount}
        .type=${'number'}
        .unit=${share ? words.percent : this.line.refund.currencyCode}
        .value=${share ? proposal.share : proposal.amount}
        .hint=${this.#comparison(proposal)}
        .error=${problems.amount ?? ''}
        @input=${(event: Event) => this.#change(share ? { share: controlValue(event) } : { amount: controlValue(event) })}
      ></refund-field>`;
  }

  /** What it comes to, against their offer and the most that is possible. */
  #comparison(proposal: Proposal): string {
    const { locale } = this.context;
    const words = counterWords.of(locale);
    const preview = this.#preview.value;
    const said: string[] = [];
    if (preview?.amount && proposal.as === 'share') said.push(words.comesTo(money(preview.amount, locale)));
    const more = preview?.changes.find(({ field }) => field === 'AMOUNT')?.difference;
    if (more && !isZero(more) && this.#theirs) {
      const size = figure({ ...more, amount: more.amount.replace('-', '') }, locale);
      said.push(more.amount.startsWith('-') ? words.lessThanTheirs(size) : words.moreThanTheirs(size));
    }
    said.push(words.atMost(money(preview?.maximum ?? this.line.offerLimits.most, locale)));
    return said.join(' ');
  }

  #oldOne({ oldOneBack }: Proposal): TemplateResult {
    const words = counterWords.of(this.context.locale);
    return html`<refund-choice
      .context=${this.context}
      .name=${this.#name('old')}
      .legend=${words.oldOneBack}
      .inline=${true}
      .value=${oldOneBack ? 'yes' : 'no'}
      .options=${[{ value: 'yes', label: words.yes }, { value: 'no', label: words.no }]}
      @change=${(event: Event) => this.#change({ oldOneBack: controlValue(event) === 'yes' })}
    ></refund-choice>`;
  }

  /** The offer that this one answers. */
  get #theirs(): Offer | null {
    const { standingOffer } = this.line;
    return standingOffer && standingOffer.side !== 'BUYER' ? standingOffer : null;
  }

  get #returnPossible(): boolean {
    return this.line.offerLimits.returnPossible;
  }

  #return({ postagePayer, shipBy }: Proposal): TemplateResult {
    const words = counterWords.of(this.context.locale);
    return html`<refund-choice
        .context=${this.context}
        .name=${this.#name('postage')}
        .legend=${words.whoPays}
        .inline=${true}
        .value=${postagePayer === 'BUYER' ? 'BUYER' : 'SELLER'}
        .options=${[{ value: 'BUYER', label: words.youPay }, { value: 'SELLER', label: words.sellerPays }]}
        @change=${(event: Event) => this.#change({ postagePayer: controlValue(event) === 'BUYER' ? 'BUYER' : 'SELLER' })}
      ></refund-choice>
      <refund-field
        .context=${this.context}
        .name=${this.#name('ship-by')}
        .label=${words.shipBy}
        .type=${'date'}
        .hint=${words.shipByHint}
        .value=${shipBy}
        @input=${(event: Event) => this.#change({ shipBy: controlValue(event) })}
      ></refund-field>`;
  }

  #closing({ note, validUntil }: Proposal): TemplateResult {
    const { locale } = this.context;
    const words = counterWords.of(locale);
    const latest = this.line.offerLimits.latestValidity;
    return html`<refund-field
        .context=${this.context}
        .name=${this.#name('note')}
        .label=${words.reason}
        .hint=${words.reasonHint}
        .type=${'textarea'}
        .value=${note}
        @input=${(event: Event) => this.#change({ note: controlValue(event) })}
      ></refund-field>
      <refund-field
        .context=${this.context}
        .name=${this.#name('valid')}
        .label=${words.validUntil}
        .type=${'date'}
        .hint=${words.validHint(day(latest, this.timeZone, locale))}
        .value=${validUntil}
        @input=${(event: Event) => this.#change({ validUntil: controlValue(event) })}
      ></refund-field>`;
  }

  /** What the API would refuse about the agreement as it is filled in. */
  #wrong(): TemplateResult | typeof nothing {
    const said = (this.#preview.value?.userErrors ?? []).map(({ message }) => message).join(' ');
    return said && !this.refusal ? html`<p class="note bad">${icon('alert')}<span>${said}</span></p>` : nothing;
  }

  #name(control: string): string {
    return `offer-${control}-${this.line.id}`;
  }

  #change(change: Partial<Proposal>): void {
    this.proposal = { ...this.#filled(), ...change };
    this.refusal = '';
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      const proposal = this.#filled();
      if (Object.keys(this.#problems(proposal)).length === 0) this.settled = this.#terms(proposal);
    }, previewAfter);
  }

  #problems(proposal: Proposal): Record<string, string> {
    const words = counterWords.of(this.context.locale);
    const problems: Record<string, string> = {};
    const share = Number(decimalOf(proposal.share));
    if (asksMoney(proposal)) {
      if (proposal.as === 'share') {
        if (!Number.isInteger(share) || share < 1 || share > 100) problems.amount = words.shareMissing;
      } else if (!/[1-9]/.test(decimalOf(proposal.amount))) problems.amount = words.amountMissing;
    }
    return problems;
  }

  /** The agreement as the API takes it. */
  #terms(proposal: Proposal): Terms {
    const [line] = named([this.line]);
    const { currencyCode } = this.line.refund;
    const byShare = asksMoney(proposal) && proposal.as === 'share';
    const back = returnNeeded(proposal, this.#returnPossible);
    const { units } = proposal;
    return {
      line: { lineId: line?.lineId ?? '', expectedVersion: line?.expectedVersion ?? null, quantity: units },
      resolution: proposal.resolution,
      amount: byShare || !asksMoney(proposal) ? null : { amount: decimalOf(proposal.amount), currencyCode },
      sharePercent: byShare ? Number(decimalOf(proposal.share)) : null,
      returnNeeded: back,
      postagePayer: proposal.postagePayer,
      shipBy: back ? endOfDay(proposal.shipBy, this.timeZone) : null,
      validUntil: this.#validUntil(proposal),
      note: proposal.note.trim() || null,
    };
  }

  /** The end of the day that was chosen, within what the policy allows. */
  #validUntil({ validUntil }: Proposal): string | null {
    const end = endOfDay(validUntil, this.timeZone);
    const latest = this.line.offerLimits.latestValidity;
    return end && Date.parse(end) > Date.parse(latest) ? latest : end;
  }

  #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const proposal = this.#filled();
    this.shown = true;
    if (Object.keys(this.#problems(proposal)).length > 0) return this.focusError();
    await this.ask(
      this.#terms(proposal),
      async (input) => (await this.context.client.send(offerCreate, { input })).offerCreate,
      counterWords.of(this.context.locale).sent,
    );
  };
}

customElements.define('refund-counter-offer', RefundCounterOffer);

declare global {
  interface HTMLElementTagNameMap {
    'refund-counter-offer': RefundCounterOffer;
  }
}
