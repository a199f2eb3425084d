import { html, nothing, type TemplateResult } from 'lit';
import type { SentFile } from '../apply/draft.ts';
import { drawing, icon } from '../base/icon.ts';
import { InnerElement } from '../base/inner-element.ts';
import { evidenceWords } from '../words/evidence-words.ts';
import { fileSize } from './file-kind.ts';
import { evidenceStyles } from './refund-evidence.styles.ts';
import type { SendingFile } from './uploads.ts';

const camera = 'M4 8h3l2-3h6l2 3h3v11H4zM12 9.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z';
const clip = 'm20 11-8.5 8.5a5 5 0 0 1-7-7L13 4a3.4 3.4 0 0 1 4.8 4.8L9.6 17a1.7 1.7 0 0 1-2.4-2.4L15 7';
const page = 'M6 3h8l4 4v14H6zM14 3v4h4M9 13h6M9 17h4';
const film = 'M4 5h16v14H4zM10 9l5 3-5 3z';

/** Files were picked, dropped or pasted. */
export class FilesAddedEvent extends Event {
  static readonly eventName = 'refund-files-added';
  readonly files: readonly File[];

  constructor(files: readonly File[]) {
    super(FilesAddedEvent.eventName, { bubbles: true });
    this.files = files;
  }
}

/** One file is to go, or to be tried again. */
export class FileActionEvent extends Event {
  static readonly eventName = 'refund-file-action';
  readonly action: 'remove' | 'retry';
  readonly file: SentFile | SendingFile;

  constructor(action: 'remove' | 'retry', file: SentFile | SendingFile) {
    super(FileActionEvent.eventName, { bubbles: true });
    this.action = action;
    this.file = file;
  }
}

/**
 * The files for one requirement: a place to drop, paste or pick them, and each with its progress.
 *
 * @csspart drop - Where files are dropped.
 * @csspart file - One file.
 * @csspart retry - The button that tries again.
 */
export class RefundEvidence extends InnerElement {
  protected override readonly sheets = [evidenceStyles];
  static override properties = { name: {}, accept: {}, error: {}, sent: {}, sending: {}, thumbnails: {} };

  /** Names the picker; unique within the widget. */
  name = '';
  accept = '';
  error = '';
  sent: readonly SentFile[] = [];
  sending: readonly SendingFile[] = [];
  thumbnails: ReadonlyMap<string, HTMLCanvasElement> = new Map();

  protected override render(): TemplateResult {
    const words = evidenceWords.of(this.context.locale);
    const photos = this.accept.includes('image') && !this.accept.includes('pdf');
    return html`<div
        class=${this.error ? 'drop bad' : 'drop'}
        part="drop"
        @dragover=${(event: DragEvent) => event.preventDefault()}
        @drop=${this.#dropped}
        @paste=${this.#pasted}
      >
        <p class="small muted" id=${`${this.name}-hint`}>${photos ? words.dropPhotos : words.dropFiles}</p>
        <div class="row">
          ${photos ? this.#picker('camera', words.takePhoto, camera) : nothing}${this.#picker('files', words.chooseFiles, clip)}
        </div>
        ${
          this.error
            ? html`<p class="err" id=${`${this.name}-error`}>${icon('alert', 's')}<span>${this.error}</span></p>`
            : nothing
        }
      </div>
      <ul class="files" aria-label=${words.yourFiles}>
        ${this.sent.map((file) => this.#sentFile(file))}${this.sending.map((file) => this.#sendingFile(file))}
      </ul>`;
  }

  #picker(kind: 'camera' | 'files', label: string, path: string): TemplateResult {
    const input = `${this.name}-${kind}`;
    return html`<input
        class="vh"
        type="file"
        tabindex="-1"
        aria-hidden="true"
        id=${input}
        accept=${kind === 'camera' ? 'image/*' : this.accept}
        capture=${kind === 'camera' ? 'environment' : nothing}
        ?multiple=${kind === 'files'}
        @change=${this.#picked}
      /><button
        class="btn"
        type="button"
        id=${kind === 'files' ? this.name : nothing}
        aria-describedby=${`${this.name}-hint${this.error ? ` ${this.name}-error` : ''}`}
        @click=${() => this.querySelector<HTMLInputElement>(`[id="${input}"]`)?.click()}
      >
        ${drawing(path)}${label}
      </button>`;
  }

  #picked(event: Event): void {
    if (!(event.target instanceof HTMLInputElement)) return;
    this.#add(event.target.files);
    event.target.value = '';
  }

  #dropped(event: DragEvent): void {
    event.preventDefault();
    this.#add(event.dataTransfer?.files);
  }

  #pasted(event: ClipboardEvent): void {
    this.#add(event.clipboardData?.files);
  }

  #add(files: FileList | null | undefined): void {
    if (files?.length) this.dispatchEvent(new FilesAddedEvent([...files]));
  }

  #sentFile(file: SentFile): TemplateResult {
    const words = evidenceWords.of(this.context.locale);
    return html`<li class="file" part="file">
      ${this.#picture(this.thumbnails.get(file.evidenceId) ?? null, file.kind)}
      <div><b class="small">${file.name}</b><p class="done">${icon('check', 's')}${words.uploaded} · ${fileSize(file.size)}</p></div>
      ${this.#remove(file, words.removeFile(file.name))}
    </li>`;
  }

  #sendingFile(file: SendingFile): TemplateResult {
    const words = evidenceWords.of(this.context.locale);
    const percent = Math.floor(file.progress * 100);
    return html`<li class="file" part="file">
      ${this.#picture(file.thumbnail, file.kind)}
      <div>
        <b class="small">${file.name}</b>
        ${
          file.state === 'sending'
            ? html`<progress max="1" value=${file.progress} aria-label=${file.name}></progress>
                <p class="num">${percent}% · ${fileSize(file.size * file.progress)} / ${fileSize(file.size)}</p>`
            : html`<p class=${file.state === 'paused' ? '' : 'bad'}>
                ${icon(file.state === 'paused' ? 'offline' : 'alert', 's')}${this.#trouble(file, percent)}
              </p>`
        }
      </div>
      <div class="row">
        ${
          file.state === 'failed'
            ? html`<button
                class="btn"
                type="button"
                part="retry"
                aria-label=${`${words.retry} ${file.name}`}
                @click=${() => this.dispatchEvent(new FileActionEvent('retry', file))}
              >
                ${words.retry}
              </button>`
            : nothing
        }
        ${this.#remove(file, file.state === 'sending' ? words.cancelFile(file.name) : words.removeFile(file.name))}
      </div>
    </li>`;
  }

  #trouble(file: SendingFile, percent: number): string {
    const words = evidenceWords.of(this.context.locale);
    if (file.state === 'paused') return words.uploadPaused(percent);
    return file.state === 'failed' ? words.uploadFailed(percent) : words.uploadRefused;
  }

  #picture(canvas: HTMLCanvasElement | null, kind: SentFile['kind']): TemplateResult {
    if (canvas) return html`<span class="thumb">${canvas}</span>`;
    return html`<span class="thumb none">${drawing(kind === 'video' ? film : kind === 'image' ? camera : page)}</span>`;
  }

  #remove(file: SentFile | SendingFile, label: string): TemplateResult {
    const remove = (event: Event) => {
      const row = event.currentTarget instanceof Element ? event.currentTarget.closest('li') : null;
      const next = (row?.nextElementSibling ?? row?.previousElementSibling)?.querySelector<HTMLElement>('.icon');
      this.dispatchEvent(new FileActionEvent('remove', file));
      (next ?? this.querySelector<HTMLElement>(`[id="${this.name}"]`))?.focus();
    };
    return html`<button class="btn icon plain" type="button" aria-label=${label} @click=${remove}>${icon('x')}</button>`;
  }
}

customElements.define('refund-evidence', RefundEvidence);

declare global {
  interface HTMLElementTagNameMap {
    'refund-evidence': RefundEvidence;
  }
}
