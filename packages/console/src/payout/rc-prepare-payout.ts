import { deskPayoutPrepare } from '@refund-widget/client/operations/console/desk-payout-prepare';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Answer } from '../api/decisions.ts';
import { DecisionDialog, type DialogText } from '../decision/decision-dialog.ts';
import { type FieldMessages, field, textField } from '../form/field.ts';
import { money } from '../text/amount.ts';
import { amountByHand } from './amount-by-hand.ts';

/** One person prepares a bank transfer, to the account the buyer gave or another one. */
@customElement('rc-prepare-payout')
export class RcPreparePayout extends DecisionDialog {
  @state() private other = false;
  @state() private holder = '';
  @state() private iban = '';
  @state() private bank = '';
  @state() private note = '';

  protected override readonly action = 'prepareManualPayout';

  protected override text(): DialogText {
    const { preparing } = this.desk.words.byHand;
    const amount = this.amount();
    return {
      title: preparing.title(this.request.number),
      lead: preparing.lead(amount),
      submit: preparing.submit(amount),
      submitting: preparing.submitting,
    };
  }

  protected override fields(): TemplateResult {
    const { preparing } = this.desk.words.byHand;
    return html`
      ${this.whose()} ${this.typesAccount() ? this.account() : nothing}
      ${textField({
        name: 'note',
        label: `${preparing.note}, ${this.desk.words.optional}`,
        value: this.note,
        wrong: this.wrong,
        rows: 2,
        input: (note) => {
          this.note = note;
        },
      })}
    `;
  }

  protected override check(): FieldMessages {
    if (!this.typesAccount()) return {};
    const { preparing } = this.desk.words.byHand;
    return {
      accountHolder: this.holder.trim() ? null : preparing.holderMissing,
      iban: this.iban.trim() ? null : preparing.ibanMissing,
    };
  }

  protected override send(): Promise<Answer> {
    const { request } = this;
    const total = amountByHand(request);
    const account = { accountHolder: this.holder.trim(), iban: this.iban.trim() };
    return this.decisions.send(deskPayoutPrepare, 'manualPayoutPrepare', {
      requestId: request.id,
      ...(this.typesAccount() && { ...account, ...(this.bank.trim() && { bank: this.bank.trim() }) }),
      ...(this.note.trim() && { note: this.note.trim() }),
      ...(total && { expectedAmount: { amount: total.amount, currencyCode: total.currencyCode } }),
    });
  }

  protected override reset(): void {
    this.other = false;
    this.holder = '';
    this.iban = '';
    this.bank = '';
    this.note = '';
  }

  private amount(): string {
    return money(amountByHand(this.request) ?? this.request.total, this.desk.locale);
  }

  private typesAccount(): boolean {
    return this.other || this.request.bankDetails === null;
  }

  private whose(): TemplateResult | typeof nothing {
    const { bankDetails } = this.request;
    const { preparing } = this.desk.words.byHand;
    if (bankDetails === null) return nothing;
    const choose = (other: boolean) => () => {
      this.other = other;
    };
    return html`<fieldset class="choices">
      <legend class="label">${preparing.whose}</legend>
      <label class="opt"><input type="radio" name="whose" .checked=${!this.other} @change=${choose(false)} />
        ${preparing.given(bankDetails.accountHolder, bankDetails.accountEnding)}</label>
      <label class="opt"><input type="radio" name="whose" .checked=${this.other} @change=${choose(true)} /> ${preparing.other}</label>
    </fieldset>`;
  }

  private account(): TemplateResult {
    const { preparing } = this.desk.words.byHand;
    return html`
      ${field({
        name: 'accountHolder',
        label: preparing.holder,
        value: this.holder,
        wrong: this.wrong,
        input: (holder) => {
          this.holder = holder;
        },
      })}
      ${field({
        name: 'iban',
        label: preparing.iban,
        value: this.iban,
        wrong: this.wrong,
        className: 'mono',
        input: (iban) => {
          this.iban = iban;
        },
      })}
      ${field({
        name: 'bank',
        label: `${preparing.bank}, ${this.desk.words.optional}`,
        value: this.bank,
        wrong: this.wrong,
        input: (bank) => {
          this.bank = bank;
        },
      })}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rc-prepare-payout': RcPreparePayout;
  }
}
