import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { RequestDetails } from '../api/decisions.ts';
import type { Desk } from '../api/desk.ts';
import { icon } from '../icons/icon.ts';
import '../record/rc-record.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { surfaces } from '../styles/surfaces.ts';
import { LoadedMessages } from './loaded-messages.ts';
import type { MessageSentEvent } from './message-sent-event.ts';
import './rc-composer.ts';

/** What happened and what was said, in one line of time, and below it where staff write. */
@customElement('rc-conversation')
export class RcConversation extends LitElement {
  static override styles = [
    base,
    controls,
    surfaces,
    css`
      :host { display: flex; flex-direction: column; min-height: 0; background: var(--surface-sunken); }
      rc-record { flex: 1; }
      .note { margin: 0 16px 10px; }
    `,
  ];

  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) request!: RequestDetails;

  private readonly loaded = new LoadedMessages(this);

  @query('rc-record') private record!: HTMLElement | null;
  private shown = 0;

  /** The newest is at the bottom, and in sight when it comes. */
  override updated(): void {
    const count = this.loaded.messages.length;
    if (count === this.shown) return;
    this.shown = count;
    void this.updateComplete.then(() => this.record?.scrollTo({ top: this.record.scrollHeight }));
  }

  override render(): TemplateResult {
    const { desk, request, loaded } = this;
    return html`
      <rc-record .desk=${desk} .request=${request} .messages=${loaded.messages}></rc-record>
      ${loaded.failed ? this.failure() : nothing}
      ${
        // A mediator reads; what one decides is part of a dispute.
        desk.viewer.role === 'MEDIATOR'
          ? nothing
          : html`<rc-composer .desk=${desk} .request=${request} @message-sent=${this.sent}></rc-composer>`
      }
    `;
  }

  private failure(): TemplateResult {
    const { words } = this.desk;
    return html`<div class="note critical" role="alert">
      ${icon('alert')}<span class="grow">${words.talk.failed}</span>
      <button class="btn s" @click=${() => void this.loaded.read()}>${words.tryAgain}</button>
    </div>`;
  }

  private sent({ message }: MessageSentEvent): void {
    this.loaded.add(message);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rc-conversation': RcConversation;
  }
}
