import { messageSend } from '@refund-widget/client/operations/widget/message-send';
import { html, nothing, type TemplateResult } from 'lit';
import type { SentFile } from '../apply/draft.ts';
import { drawing, icon } from '../base/icon.ts';
import { InnerElement } from '../base/inner-element.ts';
import { type SendingFile, Uploads } from '../evidence/uploads.ts';
import { problemSentence } from '../problem/problem.ts';
import { conversationWords } from '../words/conversation-words.ts';
import { evidenceWords } from '../words/evidence-words.ts';
import { clip, plane } from './drawings.ts';
import { emptyMessage, type MessageDraft, MessageDraftStore } from './message-draft.ts';
import { MessageSentEvent } from './message-sent-event.ts';
import type { Peer } from './refund-conversation.ts';

const LONGEST = 5_000;
const MOST_FILES = 10;

/** Where the buyer writes to a seller: kept on the device until it is sent. */
export class RefundCompose extends InnerElement {
  static override properties = {
    order: {},
    request: {},
    peers: {},
    topic: {},
    takesFocus: {},
    draft: { state: true },
    problem: { state: true },
    sending: { state: true },
  };

  order = '';
  request: string | null = null;
  peers: readonly Peer[] = [];
  /** What it is about, where that decides who is told. */
  topic: 'PAYMENT' | null = null;
  takesFocus = false;

  private draft: MessageDraft = emptyMessage();
  private problem = '';
  private sending = false;

  #store = new MessageDraftStore('', '');
  #uploads = new Uploads(
    this,
    () => {
      const { client, endpoint } = this.context;
      return { client, endpoint: new URL('uploads', endpoint).href, orderId: this.order };
    },
    {
      onSent: (file) => {
        this.#change({ files: [...this.draft.files, file] });
        this.context.say(evidenceWords.of(this.context.locale).uploadedAll(file.name));
      },
      onMilestone: () => {},
      onFailed: (file) => this.context.say(`${file.name}: ${this.#stands(file)}`, 'alert'),
    },
  );

  override connectedCallback(): void {
    super.connectedCallback();
    this.#store = new MessageDraftStore(this.context.endpoint, this.request ?? this.order);
    this.draft = this.#store.read();
  }

  protected override firstUpdated(): void {
    if (this.takesFocus) this.#box()?.focus();
  }

  protected override render(): TemplateResult {
    const words = conversationWords.of(this.context.locale);
    const { problem } = this;
    return html`<form class="talk" part="compose" novalidate @submit=${this.#submit}>
      ${this.#peer()}${this.#files()}
      <div class=${problem ? 'compose bad' : 'compose'}>
        <input class="vh" type="file" multiple tabindex="-1" aria-hidden="true" @change=${this.#picked} />
        <button class="btn icon" type="button" aria-label=${words.attach} @click=${() => this.querySelector('input')?.click()}>${drawing(clip)}</button>
        <textarea
          rows="1"
          aria-label=${words.messageToSeller}
          placeholder=${words.writeToSeller}
          aria-invalid=${problem ? 'true' : nothing}
          aria-describedby=${problem ? 'message-problem' : nothing}
          .value=${this.draft.body}
          @input=${this.#typed}
          @keydown=${this.#key}
        ></textarea>
        <button class="btn icon" type="submit" aria-label=${words.send} aria-disabled=${this.sending}>${drawing(plane)}</button>
      </div>
      ${problem ? html`<p class="wrong small" id="message-problem" role="alert">${icon('alert', 's')}<span>${problem}</span></p>` : nothing}
    </form>`;
  }

  /** To whom, where the order has several sellers. */
  #peer(): TemplateResult | typeof nothing {
    if (this.peers.length < 2) return nothing;
    const words = conversationWords.of(this.context.locale);
    const choose = (event: Event) => {
      if (event.target instanceof HTMLSelectElement) this.#change({ sellerId: event.target.value });
    };
    return html`<label class="whom"
      >${words.writeTo}
      <select @change=${choose}>
        <option value="">${words.chooseSeller}</option>
        ${this.peers.map(({ id, name }) => html`<option value=${id} .selected=${id === this.draft.sellerId}>${name}</option>`)}
      </select></label
    >`;
  }

  #files(): TemplateResult | typeof nothing {
    const { locale } = this.context;
    const files = evidenceWords.of(locale);
    const { draft } = this;
    if (draft.files.length + this.#uploads.files.length === 0) return nothing;
    return html`<ul class="with" aria-label=${conversationWords.of(locale).attached}>
      ${draft.files.map((file) => html`<li><b>${file.name}</b><span>${files.uploaded}</span>${this.#remove(file.name, () => this.#forget(file))}</li>`)}
      ${this.#uploads.files.map(
        (file) => html`<li>
          <b>${file.name}</b>
          ${
            file.state === 'failed'
              ? html`<button class="link small" type="button" @click=${() => this.#uploads.retry(file.id)}>${files.retry}</button>`
              : html`<span class="num">${this.#stands(file)}</span>`
          }
          ${this.#remove(file.name, () => this.#uploads.remove(file.id))}
        </li>`,
      )}
    </ul>`;
  }

  #remove(name: string, remove: () => void): TemplateResult {
    const label = evidenceWords.of(this.context.locale).removeFile(name);
    const act = () => {
      remove();
      this.#box()?.focus();
    };
    return html`<button class="btn icon plain" type="button" aria-label=${label} @click=${act}>${icon('x', 's')}</button>`;
  }

  /** How far a file is, or why it is not going on. */
  #stands({ state, progress }: SendingFile): string {
    const { locale } = this.context;
    const words = conversationWords.of(locale);
    const percent = Math.floor(progress * 100);
    if (state === 'paused') return evidenceWords.of(locale).uploadPaused(percent);
    if (state === 'refused') return evidenceWords.of(locale).uploadRefused;
    return state === 'failed' ? evidenceWords.of(locale).uploadFailed(percent) : words.percent(percent);
  }

  #picked = (event: Event): void => {
    if (!(event.target instanceof HTMLInputElement)) return;
    for (const file of event.target.files ?? []) this.#uploads.add(file, 'message', '');
    event.target.value = '';
  };

  #forget(file: SentFile): void {
    this.#change({ files: this.draft.files.filter(({ evidenceId }) => evidenceId !== file.evidenceId) });
  }

  #typed = (event: Event): void => {
    if (event.target instanceof HTMLTextAreaElement) this.#change({ body: event.target.value });
  };

  #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.metaKey || event.ctrlKey)) return;
    event.preventDefault();
    this.querySelector('form')?.requestSubmit();
  };

  /** What was changed is another message: it goes under another key. */
  #change(change: Partial<MessageDraft>): void {
    this.draft = { ...this.draft, ...change, key: crypto.randomUUID() };
    this.problem = '';
    this.#store.write(this.draft);
  }

  #wrong(): string {
    const words = conversationWords.of(this.context.locale);
    const { body, files, sellerId } = this.draft;
    if (this.peers.length > 1 && sellerId === '') return words.sellerMissing;
    if (body.trim() === '') return words.blank;
    if (body.length > LONGEST) return words.tooLong(LONGEST);
    if (files.length > MOST_FILES) return words.tooManyFiles(MOST_FILES);
    const coming = this.#uploads.files.some(({ state }) => state === 'sending' || state === 'paused');
    return coming ? words.stillUploading : '';
  }

  #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.sending) return;
    this.problem = this.#wrong();
    if (this.problem) return this.#box()?.focus();
    this.sending = true;
    this.problem = await this.#send();
    this.sending = false;
  };

  /** Sends the message as it stands; answers why it did not go. */
  async #send(): Promise<string> {
    const { draft, order, request, peers, topic } = this;
    const words = conversationWords.of(this.context.locale);
    const [only] = peers;
    const input = {
      orderId: order,
      requestId: request,
      topic,
      sellerId: peers.length > 1 ? draft.sellerId : (only?.id ?? null),
      body: draft.body,
      evidenceIds: draft.files.map(({ evidenceId }) => evidenceId),
      idempotencyKey: draft.key,
    };
    try {
      const { message } = (await this.context.client.send(messageSend, { input })).messageSend;
      if (!message) return words.refused;
      // What the buyer typed meanwhile is the next message.
      if (this.draft.key === draft.key) this.draft = { ...emptyMessage(), sellerId: draft.sellerId };
      this.#store.write(this.draft);
      this.context.say(words.sent);
      this.dispatchEvent(new MessageSentEvent(message));
      return '';
    } catch (error) {
      return problemSentence(this.context, error);
    }
  }

  #box(): HTMLTextAreaElement | null {
    return this.querySelector('textarea');
  }
}

customElements.define('refund-compose', RefundCompose);

declare global {
  interface HTMLElementTagNameMap {
    'refund-compose': RefundCompose;
  }
}
