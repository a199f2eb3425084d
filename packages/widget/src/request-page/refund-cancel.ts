import { requestCancel } from '@refund-widget/client/operations/widget/request-cancel';
import { html, nothing, type TemplateResult } from 'lit';
import { InnerElement } from '../base/inner-element.ts';
import { newKey } from '../base/new-key.ts';
import { problemSentence } from '../problem/problem.ts';
import { requestWords } from '../words/request-words.ts';
import { cancelStyles } from './refund-cancel.styles.ts';
import type { Request } from './request.ts';
import { isStale, RequestChangedEvent, RequestStaleEvent } from './request-changed-event.ts';

/** Cancels a request, after asking once. */
export class RefundCancel extends InnerElement {
  protected override readonly sheets = [cancelStyles];
  static override properties = { request: {}, refusal: { state: true }, sending: { state: true } };

  declare request: Request;

  private refusal = '';
  private sending = false;

  #key = newKey();

  protected override render(): TemplateResult {
    const words = requestWords.of(this.context.locale);
    return html`<button class="btn" type="button" @click=${() => this.#dialog()?.showModal()}>${words.cancelRequest}</button>
      <dialog aria-labelledby="cancel-sure" part="dialog">
        <h3 id="cancel-sure">${words.cancelSure}</h3>
        <p class="muted">${words.cancelDetail}</p>
        ${this.refusal ? html`<p class="note bad">${this.refusal}</p>` : nothing}
        <div class="acts">
          <button class="btn plain" type="button" @click=${() => this.#dialog()?.close()}>${words.keep}</button>
          <button class="btn primary" type="button" aria-disabled=${this.sending} @click=${this.#cancel}>${words.cancelRequest}</button>
        </div>
      </dialog>`;
  }

  #dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog');
  }

  #cancel = async (): Promise<void> => {
    if (this.sending) return;
    this.sending = true;
    this.refusal = '';
    try {
      const lineIds = new Set(
        this.request.availableActions.filter(({ action }) => action === 'cancel').flatMap((action) => action.lineIds),
      );
      const lines = this.request.lines
        .filter(({ id }) => lineIds.has(id))
        .map(({ id, version }) => ({ lineId: id, expectedVersion: version }));
      const input = { requestId: this.request.id, idempotencyKey: this.#key, lines };
      const { refundRequestCancel: answer } = await this.context.client.send(requestCancel, { input });
      if (answer.refundRequest) {
        this.#dialog()?.close();
        this.context.say(requestWords.of(this.context.locale).cancelled);
        this.dispatchEvent(new RequestChangedEvent(answer.refundRequest));
      } else {
        if (isStale(answer.userErrors)) this.dispatchEvent(new RequestStaleEvent());
        this.refusal = answer.userErrors.map(({ message }) => message).join(' ');
      }
    } catch (error) {
      this.refusal = problemSentence(this.context, error);
    }
    this.sending = false;
  };
}

customElements.define('refund-cancel', RefundCancel);

declare global {
  interface HTMLElementTagNameMap {
    'refund-cancel': RefundCancel;
  }
}
