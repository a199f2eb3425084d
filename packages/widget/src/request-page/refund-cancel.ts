import { requestCancel } from '@refund-widget/client/operations/widget/request-cancel';
import { html, type TemplateResult } from 'lit';
import { askOnce, openDialog } from '../late/ask-once.ts';
import { dialogStyles } from '../late/dialog.styles.ts';
import { named, RequestPart } from '../late/request-part.ts';
import { requestWords } from '../words/request-words.ts';
import { linesFor } from './request.ts';

/** Cancels what may still be cancelled, after asking once. */
export class RefundCancel extends RequestPart {
  protected override readonly sheets = [dialogStyles];

  protected override content(): TemplateResult {
    const words = requestWords.of(this.context.locale);
    const lines = linesFor(this.request, 'cancel');
    const some = lines.length < this.request.lines.length;
    return html`<button class="btn" type="button" @click=${() => openDialog(this, 'cancel')}>${words.cancelRequest}</button>
      ${askOnce({
        name: 'cancel',
        title: words.cancelSure,
        content: html`${
          some ? html`<p>${words.onlyLines(lines.map(({ item }) => item.title).join(', '))}</p>` : ''
        }<p class="muted">${words.cancelDetail}</p>`,
        refused: this.refused(),
        back: words.keep,
        confirm: words.cancelRequest,
        sending: this.sending,
        submit: this.#cancel,
      })}`;
  }

  #cancel = (): void => {
    void this.ask(
      { lines: named(linesFor(this.request, 'cancel')) },
      async (input) => (await this.context.client.send(requestCancel, { input })).refundRequestCancel,
      requestWords.of(this.context.locale).cancelled,
    );
  };
}

customElements.define('refund-cancel', RefundCancel);

declare global {
  interface HTMLElementTagNameMap {
    'refund-cancel': RefundCancel;
  }
}
