import { deskRecordTransfer } from '@refund-widget/client/operations/console/desk-record-transfer';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Decisions, type Problem, problemOf, type RequestDetails } from '../api/decisions.ts';
import type { Desk } from '../api/desk.ts';
import { type FieldMessages, field } from '../form/field.ts';
import { focusFirstWrong } from '../form/focus-first-wrong.ts';
import { icon } from '../icons/icon.ts';
import { DecidedEvent } from '../request/decided-event.ts';
import { problemList } from '../request/problem-list.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { surfaces } from '../styles/surfaces.ts';
import { money } from '../text/amount.ts';
import { rich } from '../text/rich.ts';
import type { Leg } from './leg-look.ts';
import { legStyles } from './rc-leg.styles.ts';

/** What came of a bank transfer that a person makes: the bank's reference, or why it could not be made. */
@customElement('rc-transfer')
export class RcTransfer extends LitElement {
  static override styles = [base, controls, surfaces, legStyles];

  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) leg!: Leg;
  /** Where an approved transfer goes; null where the shop took cash or a transfer in the first place. */
  @property({ attribute: false }) payout: RequestDetails['manualPayouts'][number] | null = null;

  @state() private succeeded: boolean | null = null;
  @state() private reference = '';
  @state() private note = '';
  @state() private busy = false;
  @state() private wrong: FieldMessages = {};
  @state() private problems: readonly Problem[] = [];
  @state() private message = '';

  private readonly decisions = new Decisions(() => this.desk);

  override render(): TemplateResult {
    const { words, locale } = this.desk;
    const amount = money(this.leg.amount, locale);
    return html`<form class="transfer" novalidate aria-label=${words.payout.transferTitle} @submit=${this.submit}>
      <div><b>${words.payout.transferTitle}</b><br /><span class="muted xs">${rich(words.payout.transferLead(amount, this.leg.payment.label))}</span>${this.account()}</div>
      ${problemList(this.problems, this.message, words)}
      <fieldset>
        <legend>${words.payout.outcome}</legend>
        ${this.option(true, words.payout.succeeded)} ${this.option(false, words.payout.notMade)}
        ${
          this.wrong.succeeded
            ? html`<span class="field"><span class="wrong" role="alert">${icon('alert', { small: true })} ${this.wrong.succeeded}</span></span>`
            : nothing
        }
      </fieldset>
      ${this.succeeded === true ? this.referenceField() : nothing}
      ${this.succeeded === null ? nothing : this.noteField()}
      <button class="btn ${this.succeeded === false ? 'danger' : 'primary'} l" ?disabled=${this.busy}>
        ${this.submitLabel(amount)}
      </button>
    </form>`;
  }

  private account(): TemplateResult | typeof nothing {
    const { payout } = this;
    if (!payout?.account) return nothing;
    return html`<br /><span class="xs">${rich(this.desk.words.byHand.transferTo(payout.accountHolder, payout.account))}</span>`;
  }

  private submitLabel(amount: string): string {
    const { payout } = this.desk.words;
    if (this.busy) return payout.recording;
    if (this.succeeded === null) return payout.recordOutcome;
    return this.succeeded ? payout.recordSuccess(amount) : payout.recordFailure(amount);
  }

  private option(value: boolean, label: string): TemplateResult {
    const choose = () => {
      this.succeeded = value;
      this.wrong = {};
    };
    const wrong = this.wrong.succeeded ? 'true' : 'false';
    return html`<label class="opt"
      ><input type="radio" name="outcome" aria-invalid=${wrong} .checked=${this.succeeded === value} @change=${choose} /> ${label}</label
    >`;
  }

  private referenceField(): TemplateResult {
    return field({
      name: 'reference',
      label: this.desk.words.payout.bankReference,
      value: this.reference,
      wrong: this.wrong,
      input: (reference) => {
        this.reference = reference;
      },
    });
  }

  private noteField(): TemplateResult {
    const { words } = this.desk;
    return field({
      name: 'note',
      label: this.succeeded ? `${words.payout.note}, ${words.optional}` : words.payout.noteWhy,
      value: this.note,
      wrong: this.wrong,
      input: (note) => {
        this.note = note;
      },
    });
  }

  private check(): FieldMessages {
    const { payout } = this.desk.words;
    if (this.succeeded === null) return { succeeded: payout.outcomeMissing };
    if (this.succeeded) return this.reference.trim() ? {} : { reference: payout.referenceMissing };
    return this.note.trim() ? {} : { note: payout.noteMissing };
  }

  private async submit(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy) return;
    this.wrong = this.check();
    if (Object.keys(this.wrong).length > 0) return focusFirstWrong(this);
    this.busy = true;
    this.message = '';
    this.problems = [];
    const answer = await this.decisions.send(deskRecordTransfer, 'refundTransferRecord', {
      refundId: this.leg.id,
      succeeded: this.succeeded === true,
      ...(this.succeeded && { reference: this.reference.trim() }),
      ...(this.note.trim() && { note: this.note.trim() }),
    });
    this.busy = false;
    if (answer.kind === 'failed') this.message = answer.message;
    if (answer.kind === 'refused') {
      this.problems = answer.problems;
      this.wrong = { reference: problemOf(answer.problems, 'reference'), note: problemOf(answer.problems, 'note') };
    }
    if (answer.kind === 'done' || answer.kind === 'stale')
      this.dispatchEvent(new DecidedEvent('recordTransfer', answer));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rc-transfer': RcTransfer;
  }
}
