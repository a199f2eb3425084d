import { deskMessageSend } from '@refund-widget/client/operations/console/desk-message-send';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { failureText, type Problem } from '../api/decisions.ts';
import type { Desk } from '../api/desk.ts';
import { Intent } from '../api/idempotency.ts';
import { fieldValue } from '../form/field.ts';
import { icon } from '../icons/icon.ts';
import { Keys } from '../keyboard/key-book.ts';
import { calledName, type Person } from '../request/people.ts';
import { problemList } from '../request/problem-list.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { surfaces } from '../styles/surfaces.ts';
import { type Audience, keepDraft, readDraft } from './message-draft.ts';
import { MessageSentEvent } from './message-sent-event.ts';
import { composerStyles } from './rc-composer.styles.ts';

const LONGEST = 5_000;
const AUDIENCES: readonly Audience[] = ['EVERYONE', 'STAFF'];

/** What is written about: a request, or an order without one. Drafts are kept under its id. */
interface Written {
  readonly id: string;
  readonly buyer: Person;
  readonly order: { readonly id: string };
}

interface AttachedFile {
  readonly evidenceId: string;
  readonly name: string;
}

const MOST_FILES = 10;

/** Where staff write: to the buyer, or a note among themselves. Who will read it is said in words and looks, always. */
@customElement('rc-composer')
export class RcComposer extends LitElement {
  static override styles = [base, controls, surfaces, composerStyles];

  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) request!: Written;
  /** Whose thread it goes to where there is no request; null: it is about the request. */
  @property({ attribute: false }) sellerId: string | null = null;

  @state() private audience: Audience = 'EVERYONE';
  @state() private body = '';
  @state() private wrong = '';
  @state() private problems: readonly Problem[] = [];
  @state() private message = '';
  @state() private busy = false;
  @state() private files: readonly AttachedFile[] = [];
  @state() private uploading = '';

  @query('textarea') private box!: HTMLTextAreaElement | null;

  private readonly intent = new Intent();
  private requestId = '';

  constructor() {
    super();
    new Keys(this, () => ({
      r: () => this.write('EVERYONE'),
      y: () => this.write('STAFF'),
    }));
  }

  override willUpdate(changed: PropertyValues): void {
    if (!changed.has('request') || this.request.id === this.requestId) return;
    this.requestId = this.request.id;
    this.files = [];
    this.show('EVERYONE');
  }

  override render(): TemplateResult {
    const { words } = this.desk;
    const name = calledName(this.request.buyer);
    const isNote = this.audience === 'STAFF';
    return html`<section class="composer ${isNote ? 'internal' : ''}" aria-label=${words.talk.label}>
      <div class="tabs">
        <div role="tablist" aria-label=${words.talk.label} @keydown=${this.moveTab}>
          ${AUDIENCES.map((audience) => this.tab(audience))}
        </div>
        <span class="who" id="who">
          ${icon(isNote ? 'lock' : 'eye', { small: true })} ${isNote ? words.talk.staffOnly : words.talk.buyerWillSee(name)}
        </span>
      </div>
      <div role="tabpanel" id="panel" aria-labelledby="tab-${this.audience}"><form @submit=${this.submit}>
        <textarea
          rows="2"
          aria-label=${isNote ? words.talk.note : words.talk.replyTo(name)}
          placeholder=${isNote ? words.talk.note : words.talk.replyTo(name)}
          aria-describedby="who${this.wrong ? ' wrong' : ''}"
          aria-invalid=${this.wrong ? 'true' : 'false'}
          .value=${this.body}
          @input=${this.typed}
          @keydown=${this.sendKey}
        ></textarea>
        ${this.wrong ? html`<p class="wrong" id="wrong" role="alert">${icon('alert', { small: true })} ${this.wrong}</p>` : nothing}
        ${problemList(this.problems, this.message, words)} ${this.attached()}
        <div class="foot">
          <input class="sr" type="file" multiple tabindex="-1" aria-hidden="true" @change=${this.picked} />
          <button class="btn s icon-only" type="button" title=${words.talks.attach} aria-label=${words.talks.attach} @click=${this.pick}>${icon('clip')}</button>
          <span class="muted xs">${isNote ? words.talk.noteHint : words.talk.replyHint(name)}</span>
          <button class="btn ${this.busy ? 'busy' : ''}" ?disabled=${this.busy}>
            ${icon(isNote ? 'lock' : 'send')} ${this.busy ? words.talk.sending : isNote ? words.talk.save : words.talk.send(name)}
            <kbd aria-hidden="true">⌘↵</kbd>
          </button>
        </div>
      </form></div>
    </section>`;
  }

  private attached(): TemplateResult | typeof nothing {
    const { talks } = this.desk.words;
    if (this.files.length === 0 && this.uploading === '') return nothing;
    return html`<ul class="files" aria-label=${talks.attached}>
      ${this.files.map(
        (file) => html`<li>
          ${icon('file', { small: true })} ${file.name}
          <button class="btn s" type="button" aria-label=${talks.remove(file.name)} @click=${() => this.takeOff(file)}>${icon('x', { small: true })}</button>
        </li>`,
      )}
      ${this.uploading ? html`<li role="status">${talks.uploading(this.uploading)}</li>` : nothing}
    </ul>`;
  }

  private pick(): void {
    this.renderRoot.querySelector<HTMLInputElement>('input[type=file]')?.click();
  }

  private takeOff(file: AttachedFile): void {
    this.files = this.files.filter((each) => each !== file);
  }

  /** One after the other: what was kept is listed, what was not says why. */
  private async picked(event: Event): Promise<void> {
    if (!(event.target instanceof HTMLInputElement)) return;
    const { desk, request } = this;
    const chosen = [...(event.target.files ?? [])];
    event.target.value = '';
    this.forgetProblems();
    for (const file of chosen) {
      if (this.files.length >= MOST_FILES) {
        this.message = desk.words.talks.tooMany(MOST_FILES);
        break;
      }
      this.uploading = file.name;
      const uploaded = await desk.upload(request.order.id, file);
      if (uploaded.kind === 'kept') this.files = [...this.files, { evidenceId: uploaded.evidenceId, name: file.name }];
      else this.message = uploaded.kind === 'refused' ? uploaded.message : desk.words.talks.uploadFailed(file.name);
    }
    this.uploading = '';
  }

  private tab(audience: Audience): TemplateResult {
    const { words } = this.desk;
    const chosen = audience === this.audience;
    return html`<button
      type="button"
      role="tab"
      id="tab-${audience}"
      aria-selected=${chosen ? 'true' : 'false'}
      aria-controls="panel"
      tabindex=${chosen ? 0 : -1}
      @click=${() => this.show(audience)}
    >
      ${audience === 'STAFF' ? html`${icon('lock', { small: true })} ${words.talk.note} <kbd aria-hidden="true">Y</kbd>` : html`${words.talk.reply} <kbd aria-hidden="true">R</kbd>`}
    </button>`;
  }

  private show(audience: Audience): void {
    // A file is shown to whom it was meant for.
    if (audience !== this.audience) this.files = [];
    this.audience = audience;
    this.body = readDraft(this.request.id, audience);
    this.forgetProblems();
  }

  private write(audience: Audience): void {
    this.show(audience);
    void this.updateComplete.then(() => this.box?.focus());
  }

  private moveTab(event: KeyboardEvent): void {
    if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
    event.preventDefault();
    this.show(this.audience === 'STAFF' ? 'EVERYONE' : 'STAFF');
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus(),
    );
  }

  private typed(event: Event): void {
    this.body = fieldValue(event);
    keepDraft(this.request.id, this.audience, this.body);
    this.forgetProblems();
  }

  private sendKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.metaKey || event.ctrlKey)) return;
    event.preventDefault();
    this.renderRoot.querySelector('form')?.requestSubmit();
  }

  private forgetProblems(): void {
    this.wrong = '';
    this.message = '';
    this.problems = [];
  }

  private async submit(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy || this.uploading) return;
    this.forgetProblems();
    const { words } = this.desk;
    if (this.body.trim() === '') this.wrong = words.talk.blank;
    else if (this.body.length > LONGEST) this.wrong = words.talk.tooLong(LONGEST);
    if (this.wrong) return this.box?.focus();
    this.busy = true;
    await this.send();
    this.busy = false;
  }

  private async send(): Promise<void> {
    const { desk, request, audience, body } = this;
    const about = this.sellerId === null ? { requestId: request.id } : { sellerId: this.sellerId };
    const evidenceIds = this.files.map(({ evidenceId }) => evidenceId);
    const input = { orderId: request.order.id, ...about, audience, body, evidenceIds };
    try {
      const keyed = { ...input, idempotencyKey: this.intent.keyFor(input) };
      const { message, userErrors } = (await desk.client.send(deskMessageSend, { input: keyed })).messageSend;
      this.intent.settle();
      if (!message) {
        this.problems = userErrors;
        return;
      }
      keepDraft(request.id, audience, '');
      this.files = [];
      // Another request, or the other tab, may be open by now.
      if (request.id === this.request.id && audience === this.audience && body === this.body) this.body = '';
      const { talk } = desk.words;
      desk.announce(audience === 'STAFF' ? talk.saved : talk.sent(calledName(request.buyer)));
      this.dispatchEvent(new MessageSentEvent(message));
    } catch (error) {
      this.message = failureText(error, desk.words, true);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rc-composer': RcComposer;
  }
}
