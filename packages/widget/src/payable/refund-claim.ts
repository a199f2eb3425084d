import { payableClaim } from '@refund-widget/client/operations/widget/payable-claim';
import { html, nothing, type TemplateResult } from 'lit';
import '../fields/refund-field.ts';
import type { Need } from '../apply/answers.ts';
import { controlValue } from '../apply/control-value.ts';
import type { Problems } from '../apply/problems.ts';
import { EvidencePart, needOf } from '../evidence/evidence-part.ts';
import { decimalOf } from '../fields/decimal.ts';
import { money } from '../format/money.ts';
import { askOnce, openDialog } from '../late/ask-once.ts';
import { dialogStyles } from '../late/dialog.styles.ts';
import type { Request } from '../request-page/request.ts';
import { payableWords } from '../words/payable-words.ts';

/** Claims money that the buyer laid out, such as return postage, with its receipt. */
export class RefundClaim extends EvidencePart {
  protected override readonly sheets = [dialogStyles];
  protected override readonly books = [payableWords];
  static override properties = { option: {}, amount: { state: true }, note: { state: true }, shown: { state: true } };

  /** What may be claimed, from whom, and how much at most. */
  declare option: Request['payableOptions'][number];

  private amount = '';
  private note = '';
  private shown = false;

  protected override content(): TemplateResult {
    const words = payableWords.of(this.context.locale);
    const { kind } = this.option;
    const name = `claim-${kind}`;
    return html`<button class="btn" type="button" @click=${() => openDialog(this, name)}>${words.claims[kind]}</button>
      ${askOnce({
        name,
        title: words.claims[kind],
        content: this.#form(),
        refused: this.refused(),
        back: words.back,
        confirm: this.sending ? words.sending : words.send,
        sending: this.sending || this.pending !== '',
        submit: () => void this.#submit(),
      })}`;
  }

  #form(): TemplateResult {
    const { locale } = this.context;
    const words = payableWords.of(locale);
    const { kind, cap, payer } = this.option;
    const problems = this.shown ? this.#problems() : {};
    return html`<div class="stack">
      <p class="muted">${words.payers[payer]} ${cap ? words.cap(money(cap, locale)) : words.noCap}</p>
      <refund-field
        .context=${this.context}
        .name=${`claim-amount-${kind}`}
        .label=${words.amount}
        .type=${'number'}
        .unit=${this.request.total.currencyCode}
        .value=${this.amount}
        .error=${problems.amount ?? ''}
        @input=${(event: Event) => {
          this.amount = controlValue(event);
        }}
      ></refund-field>
      ${this.needsForm(this.#needs(), problems)}
      <refund-field
        .context=${this.context}
        .name=${`claim-note-${kind}`}
        .label=${words.note}
        .value=${this.note}
        @input=${(event: Event) => {
          this.note = controlValue(event);
        }}
      ></refund-field>
      ${this.pending ? html`<p class="small muted">${this.pending}</p>` : nothing}
    </div>`;
  }

  #needs(): Need[] {
    const { receipt } = payableWords.of(this.context.locale);
    const requirement = { code: '', clause: '', fields: [], label: receipt, minimum: 1, required: true };
    return [needOf({ ...requirement, kind: 'DOCUMENT' }, `claim-${this.option.kind}`)];
  }

  #problems(): Problems {
    const words = payableWords.of(this.context.locale);
    const problems: Record<string, string> = { ...this.missing(this.#needs()) };
    if (!/[1-9]/.test(decimalOf(this.amount))) problems.amount = words.amountMissing;
    return problems;
  }

  async #submit(): Promise<void> {
    this.shown = true;
    if (Object.keys(this.#problems()).length > 0) return this.focusError();
    if (this.pending) return;
    const { currencyCode } = this.request.total;
    await this.ask(
      {
        kind: this.option.kind,
        amount: { amount: decimalOf(this.amount), currencyCode },
        evidence: this.given(this.#needs()),
        note: this.note.trim() || null,
      },
      async (input) => (await this.context.client.send(payableClaim, { input })).payableClaim,
      payableWords.of(this.context.locale).sent,
    );
  }
}

customElements.define('refund-claim', RefundClaim);

declare global {
  interface HTMLElementTagNameMap {
    'refund-claim': RefundClaim;
  }
}
