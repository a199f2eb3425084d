import { requestConvert } from '@refund-widget/client/operations/widget/request-convert';
import { html, nothing, type TemplateResult } from 'lit';
import { askOnce, openDialog } from '../late/ask-once.ts';
import { dialogStyles } from '../late/dialog.styles.ts';
import { named, RequestPart } from '../late/request-part.ts';
import { linesFor, mayDo, titlesIfSome } from '../request-page/request.ts';
import { parcelWords } from '../words/parcel-words.ts';

/** The parcel left before the request was answered: the buyer turns the request into a return, or cancels it. */
export class RefundConvert extends RequestPart {
  protected override readonly sheets = [dialogStyles];
  protected override readonly books = [parcelWords];

  protected override content(): TemplateResult {
    const words = parcelWords.of(this.context.locale);
    const titles = titlesIfSome(this.request, linesFor(this.request, 'convertToReturn'));
    return html`<section class="section stack">
      <div>
        <h3>${words.convertTitle}</h3>
        ${titles ? html`<p>${titles}</p>` : nothing}
        <p class="muted">${words.convertLead} ${mayDo(this.request, 'cancel') ? words.orCancel : nothing}</p>
      </div>
      <div><button class="btn primary" type="button" @click=${() => openDialog(this, 'convert')}>${words.convert}</button></div>
      ${askOnce({
        name: 'convert',
        title: words.convertSure,
        content: words.convertDetail,
        refused: this.refused(),
        back: words.back,
        confirm: words.convert,
        sending: this.sending,
        submit: this.#convert,
      })}
    </section>`;
  }

  #convert = (): void => {
    void this.ask(
      { lines: named(linesFor(this.request, 'convertToReturn')) },
      async (input) => (await this.context.client.send(requestConvert, { input })).refundRequestConvert,
      parcelWords.of(this.context.locale).converted,
    );
  };
}

customElements.define('refund-convert', RefundConvert);

declare global {
  interface HTMLElementTagNameMap {
    'refund-convert': RefundConvert;
  }
}
