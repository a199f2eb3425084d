import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Uploaded } from '../api/upload-file.ts';
import { icon } from '../icons/icon.ts';
import type { PageWords } from './words.ts';

interface Picked {
  readonly name: string;
  readonly evidenceId: string | null;
  readonly problem: string;
}

/** Files of one form, sent as they are chosen. */
export class PickedFiles implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #send: (file: File) => Promise<Uploaded>;
  #files: readonly Picked[] = [];

  constructor(host: ReactiveControllerHost, send: (file: File) => Promise<Uploaded>) {
    this.#host = host;
    this.#send = send;
    host.addController(this);
  }

  hostConnected(): void {}

  get ids(): string[] {
    return this.#files.flatMap(({ evidenceId }) => (evidenceId === null ? [] : [evidenceId]));
  }

  /** Some are still on their way. */
  get busy(): boolean {
    return this.#files.some(({ evidenceId, problem }) => evidenceId === null && problem === '');
  }

  clear(): void {
    this.#show([]);
  }

  render(words: PageWords): TemplateResult {
    return html`<div class="field">
      <label for="files">${words.files}</label>
      <input class="input" id="files" type="file" multiple accept="image/*,video/*,application/pdf"
        aria-describedby="files-hint" @change=${(event: Event) => void this.#pick(event, words)} />
      <span class="hint" id="files-hint">${words.filesHint}</span>
      ${this.#files.map(
        (file) => html`<span class="picked">
          ${icon(file.problem ? 'alert' : file.evidenceId ? 'check' : 'clock')}
          <span class="grow">${file.name}${file.problem ? html` · <span class="tone-critical">${file.problem}</span>` : file.evidenceId ? nothing : html` · ${words.sendingFile}`}</span>
          <button type="button" class="btn quiet" aria-label=${words.remove(file.name)} @click=${() => this.#show(this.#files.filter((other) => other !== file))}>${icon('x')}</button>
        </span>`,
      )}
    </div>`;
  }

  async #pick({ target }: Event, words: PageWords): Promise<void> {
    if (!(target instanceof HTMLInputElement)) return;
    const chosen = [...(target.files ?? [])];
    target.value = '';
    await Promise.all(chosen.map((file) => this.#keep(file, words)));
  }

  async #keep(file: File, words: PageWords): Promise<void> {
    const entry: Picked = { name: file.name, evidenceId: null, problem: '' };
    this.#show([...this.#files, entry]);
    const sent = await this.#send(file);
    const problem = sent.kind === 'refused' ? sent.message : sent.kind === 'failed' ? words.fileFailed : '';
    const after = { ...entry, evidenceId: sent.kind === 'kept' ? sent.evidenceId : null, problem };
    this.#show(this.#files.map((other) => (other === entry ? after : other)));
  }

  #show(files: readonly Picked[]): void {
    this.#files = files;
    this.#host.requestUpdate();
  }
}
