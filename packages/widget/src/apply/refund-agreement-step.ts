import type { RefundReason, Resolution } from '@refund-widget/client';
import { html, nothing, type TemplateResult } from 'lit';
import '../fields/refund-choice.ts';
import '../fields/refund-field.ts';
import { InnerElement } from '../base/inner-element.ts';
import { picture } from '../base/picture.ts';
import { applyWords } from '../words/apply-words.ts';
import { terms } from '../words/terms.ts';
import { answersFor, reasonsFor, resolutionsFor, sharedLots } from './answers.ts';
import { controlValue } from './control-value.ts';
import { type Answers, type Draft, noAnswers } from './draft.ts';
import type { FormLot } from './form-lot.ts';
import { answerName, type Problems } from './problems.ts';
import { agreementStepStyles } from './refund-agreement-step.styles.ts';

/** Second step: what happened and what the buyer would like, asked once, with exceptions per item. */
export class RefundAgreementStep extends InnerElement {
  protected override readonly sheets = [agreementStepStyles];
  static override properties = { lots: {}, draft: {}, problems: {}, change: {} };

  /** The ticked lots. */
  lots: readonly FormLot[] = [];
  declare draft: Draft;
  problems: Problems = {};
  change: (change: Partial<Draft>) => void = () => {};

  protected override render(): TemplateResult {
    const { draft, problems } = this;
    const words = applyWords.of(this.context.locale);
    const shared = sharedLots(this.lots, draft);
    const blamesBuyer = this.lots.every((lot) => {
      const { reason } = answersFor(lot, draft);
      return reason === null || lot.reasons.get(reason)?.fault === 'BUYER';
    });
    return html`<div class="head" part="head">
        <h2 tabindex="-1">${words.whatHappened}</h2>
        <p class="lead">${this.#titles()}</p>
      </div>
      <div class="body stack" part="body">
        ${shared.length > 0 ? this.#questions('shared', shared, draft.answers) : nothing}
        ${this.lots.length > 1 ? this.#perItem() : nothing}
        <refund-field
          .context=${this.context}
          .name=${'details'}
          .label=${words.details}
          .hint=${blamesBuyer ? words.detailsOptionalHint : words.detailsHint}
          .error=${problems.details ?? ''}
          .type=${'textarea'}
          .value=${draft.details}
          @input=${(event: Event) => this.change({ details: controlValue(event) })}
        ></refund-field>
      </div>`;
  }

  #titles(): string {
    const words = applyWords.of(this.context.locale);
    return this.lots.map(({ lotId, item }) => words.unitsOf(this.draft.quantities[lotId] ?? 0, item.title)).join(' · ');
  }

  #questions(group: string, lots: readonly FormLot[], answers: Answers): TemplateResult {
    const words = applyWords.of(this.context.locale);
    const asksArrival = lots.some(({ arrived }) => arrived);
    const received = asksArrival ? answers.received : false;
    const reasons = reasonsFor(lots, received);
    return html`<div class="stack">
      ${asksArrival ? this.#arrival(group, lots, answers) : nothing}
      ${reasons.length > 0 ? this.#reason(group, lots, answers, reasons) : html`<p class="note">${words.noSharedReason}</p>`}
      ${answers.reason && reasons.includes(answers.reason) ? this.#wish(group, lots, answers, answers.reason, received) : nothing}
    </div>`;
  }

  #arrival(group: string, lots: readonly FormLot[], answers: Answers): TemplateResult {
    const words = applyWords.of(this.context.locale);
    const name = answerName(group, 'received');
    return html`<refund-choice
      .context=${this.context}
      .name=${name}
      .legend=${words.arrived(lots.length > 1)}
      .inline=${true}
      .value=${answers.received === null ? '' : String(answers.received)}
      .error=${this.problems[name] ?? ''}
      .options=${[{ value: 'true', label: words.arrivedYes }, { value: 'false', label: words.arrivedNo }]}
      @change=${(event: Event) => this.#answer(group, { ...noAnswers, received: controlValue(event) === 'true' })}
    ></refund-choice>`;
  }

  #reason(group: string, lots: readonly FormLot[], answers: Answers, reasons: readonly RefundReason[]): TemplateResult {
    const words = applyWords.of(this.context.locale);
    const { reasons: labels, postage } = terms.of(this.context.locale);
    const name = answerName(group, 'reason');
    const option = answers.reason ? lots[0]?.reasons.get(answers.reason) : undefined;
    return html`<refund-field
      .context=${this.context}
      .name=${name}
      .label=${words.reason}
      .type=${'select'}
      .hint=${option?.returnRequired ? postage[option.postage.payer] : ''}
      .error=${this.problems[name] ?? ''}
      .value=${answers.reason ?? ''}
      .options=${[{ value: '', label: words.chooseReason }, ...reasons.map((value) => ({ value, label: labels[value] }))]}
      @change=${(event: Event) => this.#chooseReason(group, lots, answers, reasons, controlValue(event))}
    ></refund-field>`;
  }

  #chooseReason(
    group: string,
    lots: readonly FormLot[],
    answers: Answers,
    reasons: readonly RefundReason[],
    value: string,
  ): void {
    const reason = reasons.find((candidate) => candidate === value) ?? null;
    const ways = reason ? resolutionsFor(lots, reason, answers.received) : [];
    const only = ways.length === 1 ? (ways[0] ?? null) : null;
    const kept = answers.resolution && ways.includes(answers.resolution) ? answers.resolution : only;
    this.#answer(group, { ...answers, reason, resolution: kept });
  }

  #wish(
    group: string,
    lots: readonly FormLot[],
    answers: Answers,
    reason: RefundReason,
    received: boolean | null,
  ): TemplateResult {
    const words = applyWords.of(this.context.locale);
    const name = answerName(group, 'resolution');
    const agreed = lots.some((lot) => lot.reasons.get(reason)?.approval === 'AGREEMENT');
    const ways = resolutionsFor(lots, reason, received);
    return html`<refund-choice
      .context=${this.context}
      .name=${name}
      .legend=${words.whatWouldYouLike}
      .value=${answers.resolution ?? ''}
      .error=${this.problems[name] ?? ''}
      .options=${ways.map((value) => ({
        value,
        label: words.ways[value][0],
        hint: words.ways[value][1] || (agreed ? words.sellerAgrees : ''),
      }))}
      @change=${(event: Event) =>
        this.#answer(group, {
          ...answers,
          resolution: ways.find((way): way is Resolution => way === controlValue(event)) ?? null,
        })}
    ></refund-choice>`;
  }

  #perItem(): TemplateResult {
    const words = applyWords.of(this.context.locale);
    return html`<fieldset class="group">
      <legend>${words.perItem}</legend>
      ${this.lots.map((lot) => this.#item(lot))}
    </fieldset>`;
  }

  #item(lot: FormLot): TemplateResult {
    const words = applyWords.of(this.context.locale);
    const { draft } = this;
    const own = draft.own[lot.lotId];
    const answers = answersFor(lot, draft);
    const { reasons, outcomes } = terms.of(this.context.locale);
    const said = [answers.reason && reasons[answers.reason], answers.resolution && outcomes[answers.resolution]].filter(
      Boolean,
    );
    return html`<div class=${own ? 'apart open' : 'apart'}>
      ${picture(lot.item, 'xs')}
      <div>
        <h3>${words.unitsOf(draft.quantities[lot.lotId] ?? 0, lot.item.title)}</h3>
        <p class="small muted">${own ? said.join(' · ') : [words.asForAll, ...said].join(' · ')}</p>
      </div>
      <button
        class="link small"
        type="button"
        aria-expanded=${own ? 'true' : 'false'}
        aria-label=${`${own ? words.answerTogether : words.answerApart}: ${lot.item.title}`}
        @click=${() => this.#toggle(lot, answers)}
      >
        ${own ? words.answerTogether : words.answerApart}
      </button>
      ${own ? html`<div class="own">${this.#questions(lot.lotId, [lot], own)}</div>` : nothing}
    </div>`;
  }

  #toggle(lot: FormLot, answers: Answers): void {
    const { [lot.lotId]: own, ...others } = this.draft.own;
    this.change({ own: own ? others : { ...others, [lot.lotId]: answers } });
  }

  #answer(group: string, answers: Answers): void {
    if (group === 'shared') this.change({ answers });
    else this.change({ own: { ...this.draft.own, [group]: answers } });
  }
}

customElements.define('refund-agreement-step', RefundAgreementStep);

declare global {
  interface HTMLElementTagNameMap {
    'refund-agreement-step': RefundAgreementStep;
  }
}
