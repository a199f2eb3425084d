import type { Condition, DeductionCode, DeskLineFragment, Disposition } from '@refund-widget/client';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Desk } from '../api/desk.ts';
import { choiceField, field, textField } from '../form/field.ts';
import { icon } from '../icons/icon.ts';
import { thumb } from '../request/thumb.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { facts } from '../styles/facts.ts';
import { money } from '../text/amount.ts';
import { clauseText } from '../text/clause.ts';
import { decide, found, limitOf, type PartDraft, type PartProblems } from './draft.ts';
import { unitStyles } from './rc-unit.styles.ts';

/** What is said about a unit changed. */
export class PartChangedEvent extends Event {
  readonly draft: PartDraft;

  constructor(draft: PartDraft) {
    super('part-changed', { bubbles: true, composed: true });
    this.draft = draft;
  }
}

/** One unit is to be decided apart from the others of its part. */
export class PartSeparatedEvent extends Event {
  readonly key: string;

  constructor(key: string) {
    super('part-separated', { bubbles: true, composed: true });
    this.key = key;
  }
}

const CONDITIONS: readonly Condition[] = ['AS_SENT', 'WORN', 'DAMAGED', 'OTHER_ITEM'];
const KEPT: readonly Disposition[] = ['RESTOCK', 'SECONDS', 'SCRAP'];

/** A unit that came back, or several about which the same is said: accepted or refused, how it is, where it goes. */
@customElement('rc-unit')
export class RcUnit extends LitElement {
  static override styles = [base, controls, facts, unitStyles];

  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) line!: DeskLineFragment;
  @property({ attribute: false }) draft!: PartDraft;
  /** What is missing, once it was asked for. */
  @property({ attribute: false }) problems: PartProblems = {};
  /** What the API says about this part. */
  @property({ attribute: false }) refusal = '';
  @property({ attribute: false }) buyer = '';

  /** Brings the keyboard here. */
  focusDecision(): void {
    this.renderRoot.querySelector<HTMLElement>('.seg button[aria-pressed="true"]')?.focus();
  }

  /** Brings the keyboard to what has to be put right. */
  focusWrong(): void {
    this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }

  override render(): TemplateResult {
    const { words } = this.desk;
    const { draft, line } = this;
    return html`<fieldset class="unit">
      <legend class="sr">${this.label()}</legend>
      <div class="u">
        ${thumb(line.item.imageUrl, 'm')}
        <div class="grow">
          <b>${this.label()}</b>
          <div class="muted xs">${this.share()}</div>
          ${
            draft.quantity > 1
              ? html`<button class="btn s quiet" aria-label=${words.inspection.separateLabel(this.label())} @click=${this.separate}>${words.inspection.separate}</button>`
              : nothing
          }
        </div>
      </div>
      <div class="f">
        ${this.decision()}
        ${this.choice(
          words.inspection.condition,
          CONDITIONS.map((value) => [value, words.inspection.conditions[value]]),
          draft.condition,
          (condition) => this.change(found(this.draft, condition)),
        )}
        ${
          draft.accepted
            ? this.choice(
                words.inspection.goesTo,
                KEPT.map((value) => [value, words.inspection.dispositions[value]]),
                draft.disposition,
                (disposition) => this.change({ disposition }),
              )
            : html`<div class="field"><span class="label">${words.inspection.goesTo}</span><span class="tag">${icon('arrow-back', { small: true })} ${words.inspection.backTo(this.buyer)}</span></div>`
        }
        ${this.more()}
        ${this.refusal ? html`<p class="field"><span class="wrong" role="alert">${icon('alert', { small: true })} ${this.refusal}</span></p>` : nothing}
      </div>
    </fieldset>`;
  }

  private decision(): TemplateResult {
    const { words } = this.desk;
    const { accepted } = this.draft;
    return html`<div class="field" role="group" aria-label=${words.inspection.decision}>
      <span class="label">${words.inspection.decision}</span>
      <div class="seg">
        <button class="good" aria-pressed=${accepted ? 'true' : 'false'} @click=${() => this.decide(true)}>
          ${accepted ? icon('check', { small: true }) : nothing} ${words.inspection.accept}
        </button>
        <button class="bad" aria-pressed=${accepted ? 'false' : 'true'} @click=${() => this.decide(false)}>
          ${accepted ? nothing : icon('x', { small: true })} ${words.inspection.refuse}
        </button>
      </div>
    </div>`;
  }

  private choice<Value extends string>(
    label: string,
    choices: readonly (readonly [Value, string])[],
    chosen: Value,
    choose: (value: Value) => void,
  ): TemplateResult {
    return html`<div class="field" role="group" aria-label=${label}>
      <span class="label">${label}</span>
      <div class="seg">
        ${choices.map(
          ([value, name]) =>
            html`<button aria-pressed=${value === chosen ? 'true' : 'false'} @click=${() => choose(value)}>${name}</button>`,
        )}
      </div>
    </div>`;
  }

  /** What is taken off, where the line's terms allow it, and why. */
  private more(): TemplateResult | typeof nothing {
    const { words } = this.desk;
    const { draft } = this;
    // Goods that are as they were sent have lost no value; duties and handling are owed for them all the same.
    const lost = draft.condition !== 'AS_SENT' || draft.deduction === 'DIMINISHED_VALUE';
    const allowed = this.line.allowedDeductions.filter(
      ({ when, code }) => when === 'INSPECTION' && (lost || code !== 'DIMINISHED_VALUE'),
    );
    const offersDeduction = draft.accepted && allowed.length > 0;
    if (!offersDeduction && draft.accepted) return nothing;
    return html`<div class="more">
      ${
        offersDeduction
          ? choiceField({
              name: 'deduction',
              label: words.inspection.deduction,
              value: draft.deduction ?? '',
              choices: [
                ['', words.inspection.noDeduction],
                ...allowed.map(({ code }) => [code, words.deduction[code]] as const),
              ],
              input: (value) => this.chooseDeduction(allowed.find(({ code }) => code === value)?.code ?? null),
            })
          : nothing
      }
      ${draft.deduction ? this.amount() : nothing}
      ${draft.deduction || !draft.accepted ? html`<div class="why">${this.why()}</div>` : nothing}
    </div>`;
  }

  private amount(): TemplateResult {
    const { words, locale } = this.desk;
    const limit = limitOf(this.draft, this.line);
    const term = this.line.allowedDeductions.find(({ code }) => code === this.draft.deduction);
    const atMost = limit ? money(limit, locale) : '';
    const messages = {
      MISSING: words.inspection.amountMissing,
      WRONG: words.inspection.amountWrong,
      HIGH: words.inspection.amountHigh(atMost),
    };
    return html`
      ${field({
        name: 'amount',
        label: words.inspection.deductionAmount,
        value: this.draft.amount,
        className: 'num',
        inputMode: 'decimal',
        wrong: { amount: this.problems.amount ? messages[this.problems.amount] : null },
        input: (amount) => this.change({ amount }),
      })}
      <span class="limit">${atMost ? words.inspection.atMost(atMost) : nothing} ${term?.clause ? html`· <span class="clause">${clauseText(term.clause)}</span>` : nothing}</span>
    `;
  }

  private why(): TemplateResult {
    const { words } = this.desk;
    return textField({
      name: 'note',
      label: this.draft.accepted ? words.inspection.whyDeducted(this.buyer) : words.inspection.whyRefused(this.buyer),
      value: this.draft.note,
      rows: 1,
      wrong: { note: this.problems.note ? words.inspection.whyMissing : null },
      input: (note) => this.change({ note }),
    });
  }

  private label(): string {
    const { words } = this.desk;
    const { first, quantity } = this.draft;
    const from = this.line.shares[first]?.unit ?? first + 1;
    const to = this.line.shares[first + quantity - 1]?.unit ?? first + quantity;
    return quantity === 1 ? words.inspection.unit(from) : words.inspection.unitsRange(from, to);
  }

  private share(): string {
    const share = this.line.shares[this.draft.first]?.amount;
    if (!share) return '';
    const amount = money(share, this.desk.locale);
    return this.draft.quantity === 1 ? amount : this.desk.words.request.each(amount);
  }

  private decide(accepted: boolean): void {
    this.dispatchEvent(new PartChangedEvent(decide(this.draft, accepted)));
  }

  private chooseDeduction(deduction: DeductionCode | null): void {
    this.change({ deduction, ...(deduction === null && { amount: '' }) });
  }

  private change(changes: Partial<PartDraft>): void {
    this.dispatchEvent(new PartChangedEvent({ ...this.draft, ...changes }));
  }

  private separate(): void {
    this.dispatchEvent(new PartSeparatedEvent(this.draft.key));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rc-unit': RcUnit;
  }
  interface HTMLElementEventMap {
    'part-changed': PartChangedEvent;
    'part-separated': PartSeparatedEvent;
  }
}
