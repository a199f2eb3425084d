import { html, type nothing, type TemplateResult } from 'lit';

interface AskOnce {
  /** Names the dialog; unique within the widget. */
  readonly name: string;
  readonly title: string;
  /** What it means, and what else there is to say. */
  readonly content: TemplateResult | string;
  readonly refused: TemplateResult | typeof nothing;
  readonly back: string;
  readonly confirm: string;
  readonly sending: boolean;
  readonly submit: () => void;
}

/** A dialog that asks before something binding is sent. Escape and the way back change nothing. Needs `dialogStyles`. */
export function askOnce(ask: AskOnce): TemplateResult {
  const close = (event: Event) => {
    if (event.currentTarget instanceof Element) event.currentTarget.closest('dialog')?.close();
  };
  const submit = (event: Event) => {
    event.preventDefault();
    ask.submit();
  };
  return html`<dialog id=${ask.name} aria-labelledby=${`${ask.name}-title`} part="dialog">
    <form novalidate @submit=${submit}>
      <h3 id=${`${ask.name}-title`}>${ask.title}</h3>
      ${typeof ask.content === 'string' ? html`<p class="muted">${ask.content}</p>` : ask.content}
      ${ask.refused}
      <div class="acts">
        <button class="btn plain" type="button" @click=${close}>${ask.back}</button>
        <button class="btn primary" aria-disabled=${ask.sending}>${ask.confirm}</button>
      </div>
    </form>
  </dialog>`;
}

/** Opens the dialog of that name inside `part`. */
export function openDialog(part: ParentNode, name: string): void {
  part.querySelector<HTMLDialogElement>(`dialog[id="${name}"]`)?.showModal();
}
