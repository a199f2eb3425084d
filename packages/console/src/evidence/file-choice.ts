import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../api/desk.ts';
import { icon } from '../icons/icon.ts';

interface FileChoice {
  readonly files: readonly File[];
  readonly wrong?: string | null | undefined;
  readonly choose: (files: readonly File[]) => void;
  readonly desk: Desk;
}

/** Files to send along, by the browser's own picker. */
export function fileChoice({ files, wrong, choose, desk }: FileChoice): TemplateResult {
  const { answer } = desk.words;
  return html`<div class="field">
    <label for="files">${answer.files}</label>
    <input class="input" id="files" name="files" type="file" multiple accept="image/*,video/*,application/pdf"
      aria-invalid=${wrong ? 'true' : 'false'}
      @change=${({ target }: Event) => choose(target instanceof HTMLInputElement ? [...(target.files ?? [])] : [])} />
    <span class="hint">${files.length > 0 ? answer.chosen(files.map(({ name }) => name).join(', ')) : answer.filesHint}</span>
    ${wrong ? html`<span class="wrong">${icon('alert', { small: true })} ${wrong}</span>` : nothing}
  </div>`;
}
