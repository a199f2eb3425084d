import { html, nothing, type TemplateResult } from 'lit';
import '../fields/refund-field.ts';
import { controlValue } from '../apply/control-value.ts';
import { InnerElement } from '../base/inner-element.ts';
import { requestWords } from '../words/request-words.ts';
import { carrierNames, recogniseCarrier } from './carriers.ts';

const other = 'other';

/** The buyer told how the parcel is known to its carrier. */
export class TrackingEvent extends Event {
  static readonly eventName = 'refund-tracking';
  readonly carrier: string;
  readonly trackingNumber: string;

  constructor(carrier: string, trackingNumber: string) {
    super(TrackingEvent.eventName, { bubbles: true });
    this.carrier = carrier;
    this.trackingNumber = trackingNumber;
  }
}

/** A parcel's tracking number and carrier, which the number often tells. */
export class RefundTrackingForm extends InnerElement {
  static override properties = {
    submit: {},
    more: {},
    sending: {},
    refused: {},
    tracking: {},
    carrier: {},
    otherName: { state: true },
    shown: { state: true },
  };

  /** What the button says. */
  submit = '';
  /** Whatever else is given with it, before the button. */
  more: TemplateResult | typeof nothing = nothing;
  sending = false;
  /** Why the last attempt changed nothing. */
  refused: TemplateResult | typeof nothing = nothing;
  tracking = '';
  /** Null while the number tells it. */
  carrier: string | null = null;

  private otherName = '';
  private shown = false;

  protected override render(): TemplateResult {
    const words = requestWords.of(this.context.locale);
    const problems = this.shown ? this.#problems() : {};
    const recognised = recogniseCarrier(this.tracking);
    const carrier = this.carrier ?? recognised ?? '';
    const options = [
      { value: '', label: words.chooseCarrier },
      ...carrierNames.map((name) => ({ value: name, label: name })),
      { value: other, label: words.otherCarrier },
    ];
    return html`<form class="stack" novalidate @submit=${this.#submit}>
      ${this.refused}
      <refund-field
        .context=${this.context}
        .name=${'tracking'}
        .label=${words.tracking}
        .hint=${words.trackingHint}
        .value=${this.tracking}
        .error=${problems.tracking ?? ''}
        @input=${(event: Event) => {
          this.tracking = controlValue(event);
        }}
      ></refund-field>
      <refund-field
        .context=${this.context}
        .name=${'carrier'}
        .label=${words.carrier}
        .type=${'select'}
        .options=${options}
        .value=${carrier}
        .hint=${recognised && this.carrier === null ? words.carrierRecognised : ''}
        .error=${problems.carrier ?? ''}
        @change=${(event: Event) => {
          this.carrier = controlValue(event);
        }}
      ></refund-field>
      ${
        carrier === other
          ? html`<refund-field
              .context=${this.context}
              .name=${'carrier-name'}
              .label=${words.otherCarrierName}
              .value=${this.otherName}
              .error=${problems['carrier-name'] ?? ''}
              @input=${(event: Event) => {
                this.otherName = controlValue(event);
              }}
            ></refund-field>`
          : nothing
      }
      ${this.more}
      <button class="btn primary wide" aria-disabled=${this.sending}>${this.sending ? words.confirming : this.submit}</button>
    </form>`;
  }

  #chosenCarrier(): string {
    const carrier = this.carrier ?? recogniseCarrier(this.tracking) ?? '';
    return carrier === other ? this.otherName.trim() : carrier;
  }

  #problems(): Record<string, string> {
    const words = requestWords.of(this.context.locale);
    const problems: Record<string, string> = {};
    if (!this.tracking.trim()) problems.tracking = words.trackingMissing;
    if (!this.#chosenCarrier()) problems[this.carrier === other ? 'carrier-name' : 'carrier'] = words.carrierMissing;
    return problems;
  }

  #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (this.sending) return;
    if (Object.keys(this.#problems()).length > 0) {
      this.shown = true;
      await this.updateComplete;
      requestAnimationFrame(() => this.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    this.dispatchEvent(new TrackingEvent(this.#chosenCarrier(), this.tracking.trim()));
  };
}

customElements.define('refund-tracking-form', RefundTrackingForm);

declare global {
  interface HTMLElementTagNameMap {
    'refund-tracking-form': RefundTrackingForm;
  }
}
