import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Desk } from '../api/desk.ts';
import { icon } from '../icons/icon.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { surfaces } from '../styles/surfaces.ts';
import { developerStyles } from './developers.styles.ts';

/** A secret that was just made, shown this once. */
@customElement('rc-secret')
export class RcSecret extends LitElement {
  static override styles = [base, controls, surfaces, developerStyles];

  @property({ attribute: false }) desk!: Desk;

  @state() private secret = '';
  @query('dialog') private dialog!: HTMLDialogElement;

  show(secret: string): void {
    this.secret = secret;
    this.dialog.showModal();
  }

  override render(): TemplateResult {
    const words = this.desk.words.developers.secret;
    return html`<dialog class="sheet" aria-labelledby="title" @close=${this.forget}>
      <form method="dialog">
        <div class="sheet-head"><h2 id="title">${words.title}</h2></div>
        <p class="muted">${words.lead}</p>
        ${
          this.secret
            ? html`<div class="field">
                <label for="secret">${words.label}</label>
                <div class="row">
                  <input class="input mono grow" id="secret" readonly .value=${this.secret} @focus=${this.select} />
                  <button class="btn" type="button" @click=${this.copy}>${icon('file')} ${words.copy}</button>
                </div>
              </div>`
            : nothing
        }
        <div class="sheet-foot"><button class="btn l primary">${words.done}</button></div>
      </form>
    </dialog>`;
  }

  private select(event: FocusEvent): void {
    if (event.target instanceof HTMLInputElement) event.target.select();
  }

  private async copy(): Promise<void> {
    await navigator.clipboard?.writeText(this.secret);
    this.desk.announce(this.desk.words.developers.secret.copied);
  }

  private forget(): void {
    this.secret = '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rc-secret': RcSecret;
  }
}
