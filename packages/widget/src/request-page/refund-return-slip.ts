import { returnShipmentCreate } from '@refund-widget/client/operations/widget/return-shipment-create';
import { html, nothing, type TemplateResult } from 'lit';
import '../fields/refund-field.ts';
import { controlValue } from '../apply/control-value.ts';
import { drawing, icon } from '../base/icon.ts';
import { InnerElement } from '../base/inner-element.ts';
import { newKey } from '../base/new-key.ts';
import { languageTags } from '../format/locale.ts';
import { problemSentence } from '../problem/problem.ts';
import { requestWords } from '../words/request-words.ts';
import { carrierNames, recogniseCarrier } from './carriers.ts';
import { returnSlipStyles } from './refund-return-slip.styles.ts';
import type { Request, RequestLine } from './request.ts';
import { isStale, RequestChangedEvent, RequestStaleEvent } from './request-changed-event.ts';

type Address = NonNullable<RequestLine['returnAddress']>;

const copyIcon = 'M10 8h8a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-8a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2zM16 8V4H4v12h4';
const printIcon = 'M7 8V3h10v5M7 17H4V9h16v8h-3M7 14h10v7H7z';
const other = 'other';

/**
 * How the goods go back: pack, slip, and the tracking number.
 *
 * @csspart return-slip - The address and the code.
 * @csspart qr - The code.
 */
export class RefundReturnSlip extends InnerElement {
  protected override readonly sheets = [returnSlipStyles];
  static override properties = {
    request: {},
    lines: {},
    code: { state: true },
    tracking: { state: true },
    carrier: { state: true },
    otherName: { state: true },
    shown: { state: true },
    refusal: { state: true },
    sending: { state: true },
  };

  declare request: Request;
  /** The lines that wait to be sent back. */
  lines: readonly RequestLine[] = [];

  private code: TemplateResult | null = null;
  private tracking = '';
  private carrier: string | null = null;
  private otherName = '';
  private shown = false;
  private refusal = '';
  private sending = false;

  #key = newKey();

  protected override async firstUpdated(): Promise<void> {
    const { returnCode } = await import('./return-code.ts');
    const { number } = this.request;
    this.code = returnCode(number, requestWords.of(this.context.locale).returnCode(number));
  }

  protected override render(): TemplateResult {
    const words = requestWords.of(this.context.locale);
    const address = this.lines.find((line) => line.returnAddress)?.returnAddress;
    const goods = this.lines.map(({ quantity, item }) => `${quantity} × ${item.title}`).join(', ');
    return html`<div class="section">
      <ol class="todo">
        <li><h3>${words.pack}</h3><p class="small muted">${goods}. ${words.packHint}</p></li>
        <li><h3>${address ? words.slipInside : words.noteNumber}</h3>${address ? this.#slip(address) : nothing}</li>
        <li><h3>${words.tellSeller}</h3>${this.#form()}</li>
      </ol>
    </div>`;
  }

  #slip(address: Address): TemplateResult {
    const words = requestWords.of(this.context.locale);
    const { number } = this.request;
    return html`<div class="slip" part="return-slip">
      <div>
        <p class="small muted">${words.sendTo}</p>
        <address><b>${address.name}</b>${addressLines(address, this.context.locale).map((line) => html`<br />${line}`)}</address>
      </div>
      <div part="qr">${this.code ?? html`<span class="qr"></span>`}<p class="small num">${number}</p></div>
      <footer>
        <button class="btn" type="button" @click=${() => this.#copy(address)}>${drawing(copyIcon)}${words.copy}</button>
        <button class="btn" type="button" @click=${() => print()}>${drawing(printIcon)}${words.print}</button>
      </footer>
    </div>`;
  }

  async #copy(address: Address): Promise<void> {
    const lines = [address.name, ...addressLines(address, this.context.locale), this.request.number];
    try {
      await navigator.clipboard.writeText(lines.join('\n'));
      this.context.say(requestWords.of(this.context.locale).copied);
    } catch {
      // The page may not write to the clipboard: the address is selected, to be copied by hand.
      const written = this.querySelector('address');
      if (written) getSelection()?.selectAllChildren(written);
    }
  }

  #form(): TemplateResult {
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
      ${this.refusal ? html`<p class="note bad">${icon('alert')}<span>${this.refusal}</span></p>` : nothing}
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
      <button class="btn primary wide" aria-disabled=${this.sending}>
        ${this.sending ? words.confirming : words.confirmShipment}
      </button>
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
    this.sending = true;
    this.refusal = '';
    try {
      await this.#send();
    } catch (error) {
      this.#refuse(problemSentence(this.context, error));
    }
    this.sending = false;
  };

  async #send(): Promise<void> {
    const input = {
      requestId: this.request.id,
      carrier: this.#chosenCarrier(),
      trackingNumber: this.tracking.trim(),
      lines: this.lines.map(({ id, version }) => ({ lineId: id, expectedVersion: version })),
      idempotencyKey: this.#key,
    };
    const { returnShipmentCreate: answer } = await this.context.client.send(returnShipmentCreate, { input });
    if (!answer.refundRequest) {
      if (isStale(answer.userErrors)) this.dispatchEvent(new RequestStaleEvent());
      return this.#refuse(answer.userErrors.map(({ message }) => message).join(' '));
    }
    this.context.say(requestWords.of(this.context.locale).shipmentNoted);
    this.dispatchEvent(new RequestChangedEvent(answer.refundRequest));
  }

  #refuse(text: string): void {
    this.refusal = text;
    this.context.say(text, 'alert');
  }
}

function addressLines(address: Address, locale: 'en' | 'zh'): string[] {
  const country =
    new Intl.DisplayNames([languageTags[locale]], { type: 'region' }).of(address.country) ?? address.country;
  return [
    ...address.lines,
    `${address.postalCode} ${address.city}`,
    country,
    ...(address.phone ? [address.phone] : []),
  ];
}

customElements.define('refund-return-slip', RefundReturnSlip);

declare global {
  interface HTMLElementTagNameMap {
    'refund-return-slip': RefundReturnSlip;
  }
}
