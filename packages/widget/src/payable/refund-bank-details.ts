import type { PaymentAdviceQuery } from '@refund-widget/client';
import { bankDetailsGive } from '@refund-widget/client/operations/widget/bank-details-give';
import { paymentAdvice } from '@refund-widget/client/operations/widget/payment-advice';
import { html, nothing, type TemplateResult } from 'lit';
import '../fields/refund-field.ts';
import { controlValue } from '../apply/control-value.ts';
import type { Problems } from '../apply/problems.ts';
import { icon } from '../base/icon.ts';
import { Resource } from '../base/resource.ts';
import { RequestPart } from '../late/request-part.ts';
import { payableWords } from '../words/payable-words.ts';

/**
 * Where money goes that cannot go back the way it came.
 *
 * @csspart bank-details - The form.
 */
export class RefundBankDetails extends RequestPart {
  protected override readonly books = [payableWords];
  static override properties = {
    changing: { state: true },
    holder: { state: true },
    iban: { state: true },
    bank: { state: true },
    shown: { state: true },
  };

  private changing = false;
  private holder = '';
  private iban = '';
  private bank = '';
  private shown = false;

  /** The shop's own advice; without an answer, ours stands alone. */
  #advice = new Resource<PaymentAdviceQuery>(
    this,
    () => `${this.context.locale} ${this.request.order.id}`,
    (signal) => this.context.client.send(paymentAdvice, { id: this.request.order.id }, signal),
  );

  protected override content(): TemplateResult {
    const words = payableWords.of(this.context.locale);
    const given = this.request.bankDetails;
    if (given && !this.changing)
      return html`<section class="section stack">
        <h3>${words.bankTitle}</h3>
        <p>${given.accountHolder}<br /><bdi>${words.given(given.accountEnding)}</bdi></p>
        <div><button class="btn" type="button" @click=${this.#change}>${words.changeBank}</button></div>
      </section>`;
    return this.#form();
  }

  #form(): TemplateResult {
    const words = payableWords.of(this.context.locale);
    const problems = this.shown ? this.#problems() : {};
    const advice = this.#advice.value?.order?.merchant.paymentHelp.advice ?? [];
    return html`<form class="section stack" part="bank-details" novalidate @submit=${this.#submit}>
      <div>
        <h3>${words.bankTitle}</h3>
        <p class="muted">${words.bankLead}</p>
      </div>
      <refund-field .context=${this.context} .name=${'bank-holder'} .label=${words.holder} .value=${this.holder} .error=${problems.holder ?? ''} @input=${(
        event: Event,
      ) => {
        this.holder = controlValue(event);
      }}></refund-field>
      <refund-field .context=${this.context} .name=${'bank-iban'} .label=${words.iban} .value=${this.iban} .error=${problems.iban ?? ''} @input=${(
        event: Event,
      ) => {
        this.iban = controlValue(event);
      }}></refund-field>
      <refund-field .context=${this.context} .name=${'bank-name'} .label=${words.bank} .hint=${words.bankHint} .value=${this.bank} @input=${(
        event: Event,
      ) => {
        this.bank = controlValue(event);
      }}></refund-field>
      <p class="note">${icon('lock')}<span>${words.safety}</span></p>
      ${
        advice.length > 0
          ? html`<details>
              <summary class="link small">${words.advice}</summary>
              ${advice.map(({ title, text }) => html`<p><b>${title}</b><small>${text}</small></p>`)}
            </details>`
          : nothing
      }
      ${this.refused()}
      <div><button class="btn primary" aria-disabled=${this.sending}>${this.sending ? words.sending : words.sendBank}</button></div>
    </form>`;
  }

  #change = async (): Promise<void> => {
    this.changing = true;
    await this.updateComplete;
    requestAnimationFrame(() => this.querySelector<HTMLElement>('input')?.focus());
  };

  #problems(): Problems {
    const words = payableWords.of(this.context.locale);
    const problems: Record<string, string> = {};
    if (!this.holder.trim()) problems.holder = words.holderMissing;
    if (!this.iban.trim()) problems.iban = words.ibanMissing;
    return problems;
  }

  #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    this.shown = true;
    if (Object.keys(this.#problems()).length > 0) return this.focusError();
    const done = await this.ask(
      { accountHolder: this.holder.trim(), iban: this.iban.trim(), bank: this.bank.trim() || null },
      async (input) => (await this.context.client.send(bankDetailsGive, { input })).bankDetailsGive,
      payableWords.of(this.context.locale).bankSent,
    );
    if (done) this.changing = false;
  };
}

customElements.define('refund-bank-details', RefundBankDetails);

declare global {
  interface HTMLElementTagNameMap {
    'refund-bank-details': RefundBankDetails;
  }
}
