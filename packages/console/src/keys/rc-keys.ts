import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Desk } from '../api/desk.ts';
import { icon } from '../icons/icon.ts';
import type { Words } from '../locale/english.ts';
import { GO } from '../shell/go-keys.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { surfaces } from '../styles/surfaces.ts';
import { keysStyles } from './rc-keys.styles.ts';

type Group = readonly (readonly [keys: string, does: string])[];

/** Every key, and the switch that turns single keys off (WCAG 2.1.4). */
@customElement('rc-keys')
export class RcKeys extends LitElement {
  static override styles = [base, controls, surfaces, keysStyles];

  @property({ attribute: false }) desk!: Desk;

  @query('dialog') private dialog!: HTMLDialogElement;
  private releaseKeys: (() => void) | null = null;

  open(): void {
    if (this.dialog.open) return;
    this.releaseKeys = this.desk.keys.add(() => ({ '?': () => this.dialog.close() }), true);
    this.dialog.showModal();
  }

  override render(): TemplateResult {
    const { words, keys } = this.desk;
    return html`<dialog class="sheet" aria-labelledby="title" @close=${this.closed}>
      <div class="body">
        <div class="sheet-head row">
          <h2 class="grow" id="title">${words.keys.title}</h2>
          <button class="btn quiet icon" aria-label=${words.close} @click=${() => this.dialog.close()}>${icon('x')}</button>
        </div>
        <div class="setting">
          <button
            class="switch"
            role="switch"
            aria-checked=${keys.singleKeys ? 'true' : 'false'}
            aria-labelledby="single"
            aria-describedby="single-hint"
            @click=${this.toggle}
          ></button>
          <div class="grow"><b id="single">${words.keys.single}</b><br /><span class="muted xs" id="single-hint">${words.keys.singleHint}</span></div>
        </div>
        <div class="groups">
          ${Object.entries(groupsOf(words)).map(
            ([name, group]) => html`<section>
              <h3>${name}</h3>
              <dl>
                ${group.map(
                  ([combination, does]) =>
                    html`<dt>${combination.split(' ').map((key) => html`<kbd>${key}</kbd> `)}</dt><dd>${does}</dd>`,
                )}
              </dl>
            </section>`,
          )}
        </div>
      </div>
    </dialog>`;
  }

  private toggle(): void {
    this.desk.keys.singleKeys = !this.desk.keys.singleKeys;
    this.requestUpdate();
  }

  private closed(): void {
    this.releaseKeys?.();
    this.releaseKeys = null;
  }
}

function groupsOf({ keys, view }: Words): Record<string, Group> {
  const { groups } = keys;
  return {
    [groups.queue]: [
      ['J K', keys.move],
      ['↵', keys.open],
      ['A', keys.step],
      ['/', keys.search],
      ['F', keys.filter],
      ['N', keys.showNew],
      ['[ ]', keys.pages],
      ['Esc', keys.clear],
    ],
    [groups.request]: [
      ['A', keys.primary],
      ['D', keys.decline],
      ['R', keys.reply],
      ['Y', keys.note],
      ['1 – 9', keys.evidence],
      ['V', keys.changed],
      ['J K', keys.neighbours],
      ['U', keys.up],
    ],
    [groups.evidence]: [
      ['← →', keys.pieces],
      ['+ − 0', keys.zoom],
      ['T', keys.turn],
      ['Esc', keys.close],
    ],
    [groups.inspection]: [
      ['1 – 9', keys.unit],
      ['G', keys.good],
      ['V', keys.refuse],
      ['⇧G', keys.allGood],
    ],
    [groups.go]: Object.entries(GO).map(([letter, name]) => [`G ${letter.toUpperCase()}`, view[name]] as const),
    [groups.everywhere]: [['?', keys.help]],
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'rc-keys': RcKeys;
  }
}
