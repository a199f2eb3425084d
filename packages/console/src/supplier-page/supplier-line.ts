import type { Resolution, SupplierAnswer } from '@refund-widget/client';
import { supplierGivesAnswer } from '@refund-widget/client/operations/console/supplier-answer';
import { supplierReceives } from '@refund-widget/client/operations/console/supplier-receive';
import { supplierReships } from '@refund-widget/client/operations/console/supplier-reship';
import { supplierWithdraws } from '@refund-widget/client/operations/console/supplier-withdraw';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Uploaded } from '../api/upload-file.ts';
import { choiceField, field, textField } from '../form/field.ts';
import { icon } from '../icons/icon.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { facts } from '../styles/facts.ts';
import { surfaces } from '../styles/surfaces.ts';
import type { Task, TaskAnswers, TaskLine, Told } from './answer-task.ts';
import { PickedFiles } from './picked-files.ts';
import { supplierLineStyles, supplierPageStyles } from './supplier-page.styles.ts';
import type { PageWords } from './words.ts';

const ANSWERS: readonly (readonly [action: string, answer: SupplierAnswer])[] = [
  ['supplierAccepts', 'ACCEPT'],
  ['supplierAcceptsWithoutReturn', 'ACCEPT_WITHOUT_RETURN'],
  ['supplierOffers', 'OFFER'],
  ['supplierDeclines', 'DECLINE'],
];

const OFFERED: readonly Resolution[] = ['PARTIAL_REFUND', 'REFUND_ONLY', 'REFUND_AND_RETURN', 'REPLACEMENT'];

/** Says that the leg has changed. */
export class TaskChangedEvent extends Event {
  readonly task: Task;

  constructor(task: Task) {
    super('task-changed', { bubbles: true, composed: true });
    this.task = task;
  }
}

/** Some goods of a leg, and what their supplier may do about them now. */
@customElement('supplier-line')
export class SupplierLine extends LitElement {
  static override styles = [base, controls, surfaces, facts, supplierPageStyles, supplierLineStyles];

  @property({ attribute: false }) line!: TaskLine;
  @property({ attribute: false }) task!: Task;
  @property({ attribute: false }) words!: PageWords;
  @property({ attribute: false }) answers!: TaskAnswers;
  @property({ attribute: false }) upload!: (file: File) => Promise<Uploaded>;
  @property({ attribute: false }) day!: (at: string) => string;

  @state() private answer: SupplierAnswer | null = null;
  @state() private said = '';
  @state() private resolution: Resolution = 'PARTIAL_REFUND';
  @state() private amount = '';
  @state() private returned = false;
  @state() private carrier = '';
  @state() private tracking = '';
  @state() private busy = false;
  @state() private problems: readonly string[] = [];

  private readonly files = new PickedFiles(this, (file) => this.upload(file));

  override render(): TemplateResult {
    const { line, words } = this;
    const { title, variant, sku, quantity, reason, resolution, stage, deadline, parcel } = line;
    const until = deadline ? ` · ${words.by(this.day(deadline))}` : '';
    return html`<section class="card" aria-labelledby="goods">
      <div class="ch">${icon('package')}<h2 id="goods">${variant ? `${title}, ${variant}` : title}</h2></div>
      <div class="cb">
        <dl class="kv left">
          <dt>${words.goods}</dt><dd>${words.units(quantity)}${sku ? ` · ${sku}` : ''}</dd>
          <dt>${words.problem}</dt><dd>${words.reason[reason]}</dd>
          <dt>${words.wanted}</dt><dd>${words.resolution[resolution]}</dd>
        </dl>
        <p class="strong">${words.stage[stage]}${until}</p>
        ${parcel ? html`<p>${words.parcel(parcel.carrier, parcel.trackingNumber)}</p>` : nothing}
        ${stage === 'SETTLE' && resolution !== 'REPLACEMENT' ? html`<p class="muted">${words.settleRefund}</p>` : nothing}
        ${
          this.problems.length > 0
            ? html`<div class="note critical" role="alert">${icon('alert')}<span>${this.problems.join(' ')}</span></div>`
            : nothing
        }
        ${this.forms()}
      </div>
    </section>`;
  }

  private forms(): TemplateResult {
    const { line, words } = this;
    const may = (action: string) => line.availableActions.some((each) => each.action === action);
    const possible = ANSWERS.filter(([action]) => may(action)).map(([, answer]) => answer);
    const arriving = line.parcel && !line.parcel.received;
    return html`
      ${possible.length > 0 ? this.answerForm(possible) : nothing}
      ${
        arriving
          ? html`<button class="btn primary" ?disabled=${this.busy} @click=${this.receive}>${icon('check')} ${words.received}</button>`
          : nothing
      }
      ${may('supplierReships') ? this.parcelForm() : nothing} ${may('supplierFails') ? this.failForm() : nothing}
    `;
  }

  private answerForm(possible: readonly SupplierAnswer[]): TemplateResult {
    const { words } = this;
    const declines = this.answer === 'DECLINE';
    return html`<form novalidate @submit=${this.sendAnswer}>
      <fieldset>
        <legend>${words.answer}</legend>
        ${possible.map(
          (answer) => html`<label class="choice">
            <input type="radio" name="answer" .checked=${this.answer === answer} @change=${() => this.choose(answer)} />
            ${words.answers[answer]}
          </label>`,
        )}
      </fieldset>
      ${this.answer === 'OFFER' ? this.terms() : nothing}
      ${textField({
        name: 'text',
        label: declines ? words.why : words.text,
        value: this.said,
        input: (said) => {
          this.said = said;
        },
      })}
      ${this.files.render(words)}
      <button class="btn primary" ?disabled=${this.busy || this.answer === null || this.files.busy}>
        ${this.busy ? words.sending : words.send}
      </button>
    </form>`;
  }

  private terms(): TemplateResult {
    const { words } = this;
    return html`<div class="pair">
        ${choiceField({
          name: 'resolution',
          label: words.offer,
          value: this.resolution,
          choices: OFFERED.map((resolution) => [resolution, words.resolution[resolution]] as const),
          input: (value) => {
            this.resolution = OFFERED.find((resolution) => resolution === value) ?? 'PARTIAL_REFUND';
          },
        })}
        ${
          this.resolution === 'REPLACEMENT'
            ? nothing
            : field({
                name: 'amount',
                label: words.amount(this.task.currency),
                value: this.amount,
                inputMode: 'decimal',
                input: (amount) => {
                  this.amount = amount;
                },
              })
        }
      </div>
      <label class="choice"><input type="checkbox" .checked=${this.returned} @change=${this.toggleReturned} /> ${words.returned}</label>`;
  }

  private parcelForm(): TemplateResult {
    const { words } = this;
    return html`<form novalidate @submit=${this.sendParcel}>
      <h3>${words.reship}</h3>
      <div class="pair">
        ${field({
          name: 'carrier',
          label: words.carrier,
          value: this.carrier,
          input: (carrier) => {
            this.carrier = carrier;
          },
        })}
        ${field({
          name: 'tracking',
          label: words.tracking,
          value: this.tracking,
          input: (tracking) => {
            this.tracking = tracking;
          },
        })}
      </div>
      <button class="btn primary" ?disabled=${this.busy}>${this.busy ? words.sending : words.sendParcel}</button>
    </form>`;
  }

  private failForm(): TemplateResult {
    const { words } = this;
    return html`<details>
      <summary>${words.fail}</summary>
      <form novalidate @submit=${this.sendFailure}>
        ${textField({
          name: 'reason',
          label: words.failWhy,
          value: this.said,
          input: (said) => {
            this.said = said;
          },
        })}
        <button class="btn danger" ?disabled=${this.busy}>${this.busy ? words.sending : words.sendFail}</button>
      </form>
    </details>`;
  }

  private choose(answer: SupplierAnswer): void {
    this.answer = answer;
  }

  private toggleReturned(): void {
    this.returned = !this.returned;
  }

  private get lines() {
    return [{ lineId: this.line.lineId, expectedVersion: this.line.version }];
  }

  private sendAnswer(event: Event): void {
    event.preventDefault();
    const { answer, resolution, returned: returnNeeded } = this;
    if (answer === null) return;
    const amount = { amount: this.amount.trim().replace(',', '.'), currencyCode: this.task.currency };
    const terms = { resolution, returnNeeded, ...(resolution !== 'REPLACEMENT' && { amount }) };
    const input = {
      lines: this.lines,
      answer,
      text: this.said.trim() || null,
      evidenceIds: this.files.ids,
      ...(answer === 'OFFER' && { terms }),
    };
    void this.tell(() => this.answers.send(supplierGivesAnswer, 'supplierAnswer', input));
  }

  private receive(): void {
    const input = { lines: this.lines };
    void this.tell(() => this.answers.send(supplierReceives, 'supplierReceive', input));
  }

  private sendParcel(event: Event): void {
    event.preventDefault();
    const input = { lines: this.lines, carrier: this.carrier.trim(), trackingNumber: this.tracking.trim() };
    void this.tell(() => this.answers.send(supplierReships, 'supplierReship', input));
  }

  private sendFailure(event: Event): void {
    event.preventDefault();
    const input = { lines: this.lines, reason: this.said.trim() };
    void this.tell(() => this.answers.send(supplierWithdraws, 'supplierWithdraw', input));
  }

  private async tell(send: () => Promise<Told>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.problems = [];
    try {
      const told = await send();
      if (told.kind === 'refused') this.problems = told.problems;
      else {
        this.said = '';
        this.answer = null;
        this.files.clear();
        this.dispatchEvent(new TaskChangedEvent(told.task));
      }
    } catch {
      this.problems = [this.words.notSent];
    } finally {
      this.busy = false;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'supplier-line': SupplierLine;
  }
}
