import type { DisputeOutcome, Payer } from '@refund-widget/client';
import { deskDisputeDecide } from '@refund-widget/client/operations/console/desk-dispute-decide';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { Decisions, type Problem, type RequestDetails } from '../api/decisions.ts';
import type { Desk } from '../api/desk.ts';
import { choiceField, type FieldMessages, field, textField } from '../form/field.ts';
import { focusFirstWrong } from '../form/focus-first-wrong.ts';
import { icon } from '../icons/icon.ts';
import { Keys } from '../keyboard/key-book.ts';
import { DecidedEvent } from '../request/decided-event.ts';
import { problemList } from '../request/problem-list.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { surfaces } from '../styles/surfaces.ts';
import { difference, figure, isZero, money } from '../text/amount.ts';
import { rich } from '../text/rich.ts';
import { bringsMoney, chosenLines, type DecisionDraft, EMPTY, OUTCOMES, termsOf } from './decision-draft.ts';
import { decisionEffect } from './decision-effect.ts';
import { LivePreview } from './live-preview.ts';
import type { Dispute } from './loaded-dispute.ts';
import { decideStyles } from './rc-decide.styles.ts';

const PAYERS: readonly Payer[] = ['SELLER', 'BUYER', 'PLATFORM', 'SUPPLIER'];

/** The mediator's form: outcome, terms and a written reason, with what follows as the API computes it. */
@customElement('rc-decide')
export class RcDecide extends LitElement {
  static override styles = [base, controls, surfaces, decideStyles];

  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) request!: RequestDetails;
  @property({ attribute: false }) dispute!: Dispute;
  /** The lines the API lets the viewer decide on. */
  @property({ attribute: false }) lineIds: readonly string[] = [];
  /** Those under a commission agreement, for which the decision says who funds it. */
  @property({ attribute: false }) commissioned: readonly string[] = [];

  @state() private draft: DecisionDraft = EMPTY;
  @state() private wrong: FieldMessages = {};
  @state() private problems: readonly Problem[] = [];
  @state() private message = '';
  @state() private busy = false;

  @query('.primary') private primary!: HTMLElement | null;

  private readonly decisions = new Decisions(() => this.desk);
  private readonly preview = new LivePreview(this);

  constructor() {
    super();
    const choose = (index: number) => () => {
      const outcome = this.outcomes()[index];
      if (outcome) this.change({ outcome });
    };
    new Keys(this, () => ({
      a: () => this.primary?.focus(),
      ...Object.fromEntries(OUTCOMES.map((_, index) => [`${index + 1}`, choose(index)])),
    }));
  }

  override willUpdate(): void {
    const [first] = this.outcomes();
    if (first && !this.outcomes().includes(this.draft.outcome)) this.draft = { ...this.draft, outcome: first };
    if (this.lineIds.length > 0) this.preview.show(termsOf(this.draft, this.request, this.lineIds));
  }

  override render(): TemplateResult {
    return html`<form novalidate @submit=${this.submit}>
      <div class="decide-scroll" tabindex="0" role="region" aria-label=${this.desk.words.dispute.decision}>
        <slot></slot>
        ${problemList(this.problems, this.message, this.desk.words)} ${this.outcomeChoice()} ${this.terms()}
        ${this.reason()}
      </div>
      ${this.act()}
    </form>`;
  }

  /** An appeal only adds money, or ends. */
  private outcomes(): readonly DisputeOutcome[] {
    if (!this.dispute.appeal) return OUTCOMES;
    return OUTCOMES.filter((outcome) => outcome !== 'REPLACEMENT_DUE' && outcome !== 'SENDING_BACK');
  }

  private outcomeChoice(): TemplateResult {
    const { dispute } = this.desk.words;
    const word = (outcome: DisputeOutcome) => {
      const ends = outcome === 'CLOSED' && this.dispute.appeal;
      return ends
        ? [dispute.closedAppeal, dispute.closedAppealNote]
        : [dispute.outcome[outcome], dispute.outcomeNote[outcome]];
    };
    return html`<fieldset>
      <legend>${dispute.outcomeHeading}</legend>
      ${this.outcomes().map((outcome, index) => {
        const [name, note] = word(outcome);
        return html`<label class="opt">
          <input type="radio" name="outcome" .checked=${this.draft.outcome === outcome} @change=${() => this.change({ outcome })} />
          <span class="grow"><b>${name}</b><br /><span class="muted xs">${note}</span></span><kbd aria-hidden="true">${index + 1}</kbd>
        </label>`;
      })}
    </fieldset>`;
  }

  private terms(): TemplateResult {
    const { dispute } = this.desk.words;
    return html`<fieldset>
      <legend>${dispute.terms}</legend>
      <div class="grid">
        ${this.lineChoice()} ${this.unitsChoice()} ${this.amountField()} ${this.postageChoice()} ${this.addressChoice()}
        ${this.funderChoice()}
      </div>
      ${this.parts()}
    </fieldset>`;
  }

  private lineChoice(): TemplateResult | typeof nothing {
    const { dispute } = this.desk.words;
    const lines = this.request.lines.filter(({ id }) => this.lineIds.includes(id));
    if (lines.length < 2) return nothing;
    const choices = lines.map(({ id, item, quantity }) => [id, `${quantity} × ${item.title}`] as const);
    return choiceField({
      name: 'lineId',
      label: dispute.line,
      value: this.draft.lineId ?? '',
      choices: [['', dispute.allLines], ...choices],
      input: (id) => this.change({ lineId: id === '' ? null : id, quantity: null, amount: '' }),
    });
  }

  private unitsChoice(): TemplateResult | typeof nothing {
    const line = this.onlyLine();
    const { dispute } = this.desk.words;
    if (!line || line.quantity < 2) return nothing;
    const numbers = Array.from({ length: line.quantity }, (_, index) => line.quantity - index);
    return choiceField({
      name: 'quantity',
      label: dispute.units,
      value: String(this.draft.quantity ?? line.quantity),
      wrong: this.wrong,
      choices: numbers.map((number) => [String(number), dispute.unitsOf(number, line.quantity)] as const),
      input: (number) => this.change({ quantity: Number(number), amount: '' }),
    });
  }

  private amountField(): TemplateResult | typeof nothing {
    const { words, locale } = this.desk;
    const [line, ...others] = this.preview.value?.lines ?? [];
    if (!bringsMoney(this.draft) || !this.onlyLine()) return nothing;
    const label =
      line === undefined || others.length > 0
        ? words.request.amount
        : isZero(line.paid)
          ? words.dispute.amount(money(line.most, locale))
          : words.dispute.amountAbove(figure(line.paid.amount), money(line.most, locale));
    return field({
      name: 'amount',
      label,
      value: this.draft.amount,
      className: 'num',
      inputMode: 'decimal',
      hint: this.draft.amount.trim() === '' && line ? words.dispute.amountEmpty(money(line.refund, locale)) : undefined,
      wrong: { ...this.wrong, amount: this.wrong.amount ?? this.previewed('amount') },
      input: (amount) => this.change({ amount }),
    });
  }

  private postageChoice(): TemplateResult | typeof nothing {
    const { words } = this.desk;
    if (this.draft.outcome !== 'AWAITING_RETURN') return nothing;
    const usual = this.preview.value?.lines[0]?.postagePayer;
    return choiceField({
      name: 'postagePayer',
      label: words.dispute.postage,
      value: this.draft.postagePayer || (usual ?? ''),
      choices: PAYERS.filter((payer) => payer !== 'SUPPLIER').map((payer) => [payer, words.payer[payer]] as const),
      input: (text) => this.change({ postagePayer: PAYERS.find((payer) => payer === text) ?? '' }),
    });
  }

  private addressChoice(): TemplateResult | typeof nothing {
    const { returnAddresses } = this.request.seller;
    if (this.draft.outcome !== 'AWAITING_RETURN' || returnAddresses.length < 2) return nothing;
    return choiceField({
      name: 'returnAddressId',
      label: this.desk.words.dispute.address,
      value: this.draft.addressId,
      wrong: this.wrong,
      choices: returnAddresses.map(({ id, name, city }) => [id, `${name}, ${city}`] as const),
      input: (addressId) => this.change({ addressId }),
    });
  }

  /** Commission: whether money may go out before the supplier's came is the API's business; who pays is the mediator's. */
  private funderChoice(): TemplateResult | typeof nothing {
    const { words } = this.desk;
    const chosen = chosenLines(this.draft, this.lineIds);
    if (!bringsMoney(this.draft) || !chosen.some((id) => this.commissioned.includes(id))) return nothing;
    const choices = PAYERS.filter((payer) => payer !== 'BUYER').map((payer) => [payer, words.payer[payer]] as const);
    return choiceField({
      name: 'fundedBy',
      label: words.dispute.funded,
      value: this.draft.fundedBy,
      choices: [['', words.dispute.fundedNobody], ...choices],
      input: (text) => this.change({ fundedBy: PAYERS.find((payer) => payer === text) ?? '' }),
    });
  }

  private parts(): TemplateResult | typeof nothing {
    const { dispute } = this.desk.words;
    const [line, ...others] = this.preview.value?.lines ?? [];
    if (!line || others.length > 0 || !bringsMoney(this.draft)) return nothing;
    const shipping = difference(line.most, line.goods);
    const text =
      shipping.amount.startsWith('-') || isZero(shipping)
        ? dispute.partsGoods(figure(line.most.amount))
        : dispute.parts(figure(line.goods.amount), figure(shipping.amount));
    return html`<p class="muted xs">${text}</p>`;
  }

  private reason(): TemplateResult {
    const { dispute } = this.desk.words;
    return html`<div>
      ${textField({
        name: 'reason',
        label: `${dispute.reason} · ${dispute.bothSee}`,
        value: this.draft.reason,
        wrong: this.wrong,
        rows: 5,
        input: (reason) => this.change({ reason }),
      })}
    </div>`;
  }

  private act(): TemplateResult {
    const { words, locale } = this.desk;
    const { value } = this.preview;
    const effect = decisionEffect(this.draft, value?.lines ?? [], this.request, this.desk);
    const total = bringsMoney(this.draft) ? value?.total : null;
    const label = total ? words.dispute.decide(money(total, locale)) : words.dispute.decideWithout;
    return html`<div class="act">
      ${effect ? html`<p class="what" aria-live="polite">${rich(effect)}</p>` : nothing}
      <button class="btn primary l block" ?disabled=${this.busy}>
        ${icon('scales')} ${this.busy ? words.dispute.deciding : label} <kbd aria-hidden="true">A</kbd>
      </button>
      <slot name="others"></slot>
    </div>`;
  }

  private onlyLine() {
    const [id, ...others] = chosenLines(this.draft, this.lineIds);
    return others.length > 0 ? undefined : this.request.lines.find((line) => line.id === id);
  }

  /** What the API says about a field of the terms as they are. */
  private previewed(name: string): string | null {
    const found = this.preview.value?.userErrors.find(({ field: path }) => path?.includes(name));
    return found?.message ?? null;
  }

  private change(change: Partial<DecisionDraft>): void {
    this.draft = { ...this.draft, ...change };
    this.wrong = {};
  }

  private async submit(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy) return;
    const reason = this.draft.reason.trim();
    const missing = { reason: reason ? null : this.desk.words.dispute.reasonMissing, amount: this.previewed('amount') };
    this.wrong = Object.fromEntries(Object.entries(missing).filter(([, text]) => text));
    if (Object.keys(this.wrong).length > 0) return focusFirstWrong(this);
    this.busy = true;
    this.message = '';
    this.problems = [];
    const answer = await this.decisions.send(deskDisputeDecide, 'disputeDecide', {
      ...termsOf(this.draft, this.request, this.lineIds),
      reason,
      ...(this.draft.addressId &&
        this.draft.outcome === 'AWAITING_RETURN' && { returnAddressId: this.draft.addressId }),
    });
    this.busy = false;
    if (answer.kind === 'failed') this.message = answer.message;
    if (answer.kind === 'refused') this.problems = answer.problems;
    if (answer.kind !== 'done' && answer.kind !== 'stale') return;
    this.dispatchEvent(new DecidedEvent('decide', answer, reason));
    if (answer.kind === 'done') this.draft = EMPTY;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rc-decide': RcDecide;
  }
}
