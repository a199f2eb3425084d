import { returnShipmentCreate } from '@refund-widget/client/operations/widget/return-shipment-create';
import { html, nothing, type TemplateResult } from 'lit';
import { drawing } from '../base/icon.ts';
import { languageTags } from '../format/locale.ts';
import { named, RequestPart } from '../late/request-part.ts';
import { requestWords } from '../words/request-words.ts';
import './refund-tracking-form.ts';
import { returnSlipStyles } from './refund-return-slip.styles.ts';
import type { TrackingEvent } from './refund-tracking-form.ts';
import type { RequestLine } from './request.ts';

type Address = NonNullable<RequestLine['returnAddress']>;

const copyIcon = 'M10 8h8a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-8a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2zM16 8V4H4v12h4';
const printIcon = 'M7 8V3h10v5M7 17H4V9h16v8h-3M7 14h10v7H7z';

/**
 * How the goods go back: pack, slip, and the tracking number.
 *
 * @csspart return-slip - The address and the code.
 * @csspart qr - The code.
 */
export class RefundReturnSlip extends RequestPart {
  protected override readonly sheets = [returnSlipStyles];
  static override properties = { lines: {}, code: { state: true } };

  /** The lines that wait to be sent back. */
  lines: readonly RequestLine[] = [];

  private code: TemplateResult | null = null;

  protected override async firstUpdated(): Promise<void> {
    const { returnCode } = await import('./return-code.ts');
    const { number } = this.request;
    this.code = returnCode(number, requestWords.of(this.context.locale).returnCode(number));
  }

  protected override content(): TemplateResult {
    const words = requestWords.of(this.context.locale);
    const address = this.lines.find((line) => line.returnAddress)?.returnAddress;
    const goods = this.lines.map(({ quantity, item }) => `${quantity} × ${item.title}`).join(', ');
    return html`<div class="section">
      <ol class="todo">
        <li><h3>${words.pack}</h3><p class="small muted">${goods}. ${words.packHint}</p></li>
        <li><h3>${address ? words.slipInside : words.noteNumber}</h3>${address ? this.#slip(address) : nothing}</li>
        <li><h3>${words.tellSeller}</h3><refund-tracking-form
          .context=${this.context}
          .submit=${words.confirmShipment}
          .sending=${this.sending}
          .refused=${this.refused()}
          @refund-tracking=${this.#ship}
        ></refund-tracking-form></li>
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

  #ship = ({ carrier, trackingNumber }: TrackingEvent): void => {
    void this.ask(
      { carrier, trackingNumber, lines: named(this.lines) },
      async (input) => (await this.context.client.send(returnShipmentCreate, { input })).returnShipmentCreate,
      requestWords.of(this.context.locale).shipmentNoted,
    );
  };
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
