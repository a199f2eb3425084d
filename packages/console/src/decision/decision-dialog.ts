import { html, LitElement, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { type Answer, Decisions, type Problem, type RequestDetails } from '../api/decisions.ts';
import type { Desk } from '../api/desk.ts';
import type { FieldMessages } from '../form/field.ts';
import { focusFirstWrong } from '../form/focus-first-wrong.ts';
import { icon } from '../icons/icon.ts';
import { DecidedEvent } from '../request/decided-event.ts';
import { problemList } from '../request/problem-list.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { surfaces } from '../styles/surfaces.ts';
import { dialogStyles } from './decision-dialog.styles.ts';

export interface DialogText {
  readonly title: string;
  readonly lead?: string;
  readonly submit: string;
  readonly submitting: string;
}

/**
 * A decision that needs a form, in a native dialog. It checks what can be checked here, sends, and says what the API
 * answered. What was filled in stays when the answer is no, or when someone else acted first.
 */
export abstract class DecisionDialog extends LitElement {
  static override styles = [base, controls, surfaces, dialogStyles];

  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) request!: RequestDetails;
  /** The lines the API offers the decision for. */
  @property({ attribute: false }) lineIds: readonly string[] = [];

  @state() protected busy = false;
  @state() protected wrong: FieldMessages = {};
  @state() private problems: readonly Problem[] = [];
  @state() private message = '';

  @query('dialog') private dialog!: HTMLDialogElement;

  protected readonly decisions = new Decisions(() => this.desk);
  /** As the API calls it: its entry in the decision table says what is announced once it is done. */
  protected abstract readonly action: string;
  /** Refusals and cancellations look the part. */
  protected danger = false;
  private releaseKeys: (() => void) | null = null;

  protected abstract text(): DialogText;
  protected abstract fields(): TemplateResult;
  protected abstract check(): FieldMessages;
  protected abstract send(): Promise<Answer>;
  /** What was written, to be shown when it was not sent. */
  protected written(): string {
    return '';
  }

  /** Empties the form once what it asked for is done. */
  protected abstract reset(): void;

  open(): void {
    if (this.dialog.open) return;
    this.wrong = {};
    this.problems = [];
    this.message = '';
    this.releaseKeys = this.desk.keys.add(() => ({}), true);
    this.dialog.showModal();
  }

  close(): void {
    this.dialog.close();
  }

  override render(): TemplateResult {
    const { words } = this.desk;
    const { title, lead, submit, submitting } = this.text();
    return html`<dialog class="sheet" aria-labelledby="title" @close=${this.closed}>
      <form novalidate @submit=${this.submit}>
        <div class="sheet-head">
          <h2 id="title">${title}</h2>
          <button type="button" class="btn quiet icon" aria-label=${words.close} @click=${this.close}>${icon('x')}</button>
        </div>
        ${lead ? html`<p class="muted">${lead}</p>` : ''} ${problemList(this.problems, this.message, words)}
        ${this.fields()}
        <div class="sheet-foot">
          <button type="button" class="btn l" @click=${this.close}>${words.cancel}</button>
          <button class="btn l ${this.danger ? 'danger' : 'primary'}" ?disabled=${this.busy}>${this.busy ? submitting : submit}</button>
        </div>
      </form>
    </dialog>`;
  }

  private closed(): void {
    this.releaseKeys?.();
    this.releaseKeys = null;
  }

  private async submit(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy) return;
    this.wrong = Object.fromEntries(Object.entries(this.check()).filter(([, text]) => text));
    if (Object.keys(this.wrong).length > 0) return focusFirstWrong(this);
    this.busy = true;
    this.message = '';
    const answer = await this.send();
    this.busy = false;
    if (answer.kind === 'done' || answer.kind === 'stale') {
      this.close();
      this.dispatchEvent(new DecidedEvent(this.action, answer, this.written()));
      if (answer.kind === 'done') this.reset();
      return;
    }
    this.problems = answer.kind === 'refused' ? answer.problems : [];
    this.message = answer.kind === 'failed' ? answer.message : '';
    this.wrong = Object.fromEntries(this.problems.map(({ field, message }) => [field?.at(-1) ?? '', message]));
  }
}
