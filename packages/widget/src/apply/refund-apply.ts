import type { RefundFormQuery } from '@refund-widget/client';
import { refundForm } from '@refund-widget/client/operations/widget/refund-form';
import { refundQuote } from '@refund-widget/client/operations/widget/refund-quote';
import { refundRequestCreate } from '@refund-widget/client/operations/widget/refund-request-create';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import './refund-agreement-step.ts';
import './refund-items-step.ts';
import { icon } from '../base/icon.ts';
import { newKey } from '../base/new-key.ts';
import { Resource } from '../base/resource.ts';
import { ViewElement } from '../base/view-element.ts';
import type { EvidenceFlow } from '../evidence/evidence-flow.ts';
import { languageTags } from '../format/locale.ts';
import { money } from '../format/money.ts';
import { breakdownStyles } from '../money/breakdown.styles.ts';
import { RefundNavigateEvent } from '../navigation/navigate-event.ts';
import { notFoundPage, problemPage, problemSentence } from '../problem/problem.ts';
import { timelineStyles } from '../request-page/timeline.styles.ts';
import { turnStyles } from '../request-page/turn.styles.ts';
import { skeleton } from '../skeleton/skeleton.ts';
import { applyWords } from '../words/apply-words.ts';
import { firstWords } from '../words/first-words.ts';
import { wordsReady } from '../words/word-book.ts';
import { chosenLots, mayNeedEvidence, needsFor } from './answers.ts';
import { ApplyLeftEvent, RefundRequestCreatedEvent } from './apply-events.ts';
import { type Draft, DraftStore, emptyDraft, type Step } from './draft.ts';
import { type FormLot, type FormOrder, sortLots } from './form-lot.ts';
import { pathStyles } from './path.styles.ts';
import { path } from './path.ts';
import { agreementProblems, type Problems } from './problems.ts';
import type { Quote } from './quote.ts';
import { applyStyles } from './refund-apply.styles.ts';
import { quoteLines, requestInputs } from './request-inputs.ts';
import { reviewStep } from './review-step.ts';
import { type SentRequest, sentPage } from './sent.ts';

const announceAfter = 500;

/** The way from "Apply for refund" to "sent": items, agreement, evidence where needed, review. */
export class RefundApply extends ViewElement {
  protected override readonly sheets = [applyStyles, pathStyles, breakdownStyles, timelineStyles, turnStyles];
  static override properties = {
    order: {},
    lots: {},
    draft: { state: true },
    shown: { state: true },
    refusal: { state: true },
    submitting: { state: true },
    sent: { state: true },
  };

  /** The order's global id. */
  order = '';
  /** Lots that are ticked from the start. */
  lots: readonly string[] = [];

  private draft: Draft | null = null;
  private shown = false;
  private refusal = '';
  private submitting = false;
  private sent: readonly SentRequest[] = [];

  #store = new DraftStore('', '');
  #announce: ReturnType<typeof setTimeout> | undefined;

  #form = new Resource<RefundFormQuery>(
    this,
    () => `${this.context.locale} ${this.order}`,
    async (signal) => {
      const form = await this.context.client.send(refundForm, { id: this.order }, signal);
      if (form.order) this.#takeUp(form.order);
      return form;
    },
  );

  #quote = new Resource<Quote | null>(
    this,
    () => this.#quoteKey(),
    async (signal) => {
      const input = { orderId: this.order, lines: quoteLines(this.#chosen(), this.draft ?? emptyDraft({})) };
      const { refundQuote: answer } = await this.context.client.send(refundQuote, { input }, signal);
      this.refusal = answer.userErrors.map(({ message }) => message).join(' ');
      if (answer.quote) this.#announceEstimate(answer.quote);
      return answer.quote;
    },
  );

  #evidence: EvidenceFlow | null = null;

  /** Evidence comes with its own code, for requests that need some. */
  async #loadEvidence(): Promise<void> {
    if (this.#evidence) return;
    const { EvidenceFlow } = await import('../evidence/evidence-flow.ts');
    await wordsReady(this.context.locale);
    this.#evidence ??= new EvidenceFlow(this, {
      context: () => this.context,
      orderId: this.order,
      onSent: (file) => this.#change({ files: [...(this.draft?.files ?? []), file] }),
    });
    this.requestUpdate();
  }

  protected override get isReady(): boolean {
    return this.#form.value !== null;
  }

  /** Starts from the draft on this device, if there is one, else from the lots that were asked for. */
  #takeUp(order: FormOrder): void {
    this.#store = new DraftStore(this.context.endpoint, this.order);
    const { open } = sortLots(order);
    const kept = this.draft ?? this.#store.read();
    const quantities = Object.fromEntries(
      open.flatMap(({ lotId, claimable }) => {
        const wanted = kept?.quantities[lotId] ?? (this.lots.includes(lotId) ? claimable : 0);
        return wanted > 0 ? [[lotId, Math.min(wanted, claimable)]] : [];
      }),
    );
    const unchanged = kept !== null && Object.keys(quantities).length === Object.keys(kept.quantities).length;
    this.draft = kept ? { ...kept, quantities, step: unchanged ? kept.step : 'items' } : emptyDraft(quantities);
  }

  #change = (change: Partial<Draft>): void => {
    if (!this.draft) return;
    this.draft = { ...this.draft, ...change };
    this.#store.write(this.draft);
  };

  #lots(): FormLot[] {
    const order = this.#form.value?.order;
    return order ? sortLots(order).open : [];
  }

  #chosen(): FormLot[] {
    return this.draft ? chosenLots(this.#lots(), this.draft) : [];
  }

  /** Null while nothing is ticked; otherwise changes with everything that the quote depends on. */
  #quoteKey(): string | null {
    const { draft } = this;
    if (!draft || this.#chosen().length === 0 || this.sent.length > 0) return null;
    return JSON.stringify([this.context.locale, draft.quantities, draft.answers, draft.own]);
  }

  #announceEstimate(quote: Quote): void {
    clearTimeout(this.#announce);
    if (this.draft?.step !== 'items') return;
    const { locale } = this.context;
    const text = applyWords.of(locale).estimateNow(money(quote.total, locale));
    this.#announce = setTimeout(() => this.context.say(text), announceAfter);
  }

  #steps(): Step[] {
    const { draft } = this;
    if (!draft) return [];
    const early = draft.step === 'items' || draft.step === 'agreement';
    const chosen = this.#chosen();
    const asks = early
      ? mayNeedEvidence(chosen.length > 0 ? chosen : this.#lots())
      : needsFor(chosen, draft).length > 0;
    return asks ? ['items', 'agreement', 'evidence', 'review'] : ['items', 'agreement', 'review'];
  }

  #problems(): Problems {
    const { draft } = this;
    if (!draft) return {};
    const words = applyWords.of(this.context.locale);
    const chosen = this.#chosen();
    switch (draft.step) {
      case 'items':
        return chosen.length === 0 ? { items: words.tickOne } : {};
      case 'agreement':
        return agreementProblems(chosen, draft, words);
      case 'evidence':
        return this.#evidence?.problems(chosen, draft) ?? {};
      case 'review':
        return {};
    }
  }

  async #continue(): Promise<void> {
    const { draft } = this;
    if (!draft) return;
    if (Object.keys(this.#problems()).length > 0) {
      this.shown = true;
      await this.updateComplete;
      await this.#settled();
      this.querySelector<HTMLElement>(
        '.mend button, [aria-invalid="true"], .drop.bad button, .tick:not(:disabled)',
      )?.focus();
      return;
    }
    if (draft.step === 'review') return this.#submit();
    const chosen = this.#chosen();
    const asks = draft.step === 'agreement' && needsFor(chosen, draft).length > 0;
    const next: Step = draft.step === 'items' ? 'agreement' : asks ? 'evidence' : 'review';
    this.#goTo(next);
  }

  #back(): void {
    const steps = this.#steps();
    const before = steps[steps.indexOf(this.draft?.step ?? 'items') - 1];
    if (before) this.#goTo(before);
    else this.dispatchEvent(new ApplyLeftEvent());
  }

  #goTo(step: Step): void {
    this.shown = false;
    this.refusal = '';
    this.#change({ step });
    void this.#focusHeading();
  }

  async #focusHeading(): Promise<void> {
    if (this.draft?.step === 'evidence') await this.#loadEvidence();
    await this.updateComplete;
    await this.#settled();
    this.querySelector('h2')?.focus({ preventScroll: true });
    const top = this.getBoundingClientRect().top;
    if (top < 0 || top > innerHeight) this.scrollIntoView({ block: 'start' });
  }

  /** The steps are elements of their own: what they render is there one update later. */
  async #settled(): Promise<void> {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }

  async #submit(): Promise<void> {
    const { draft } = this;
    const chosen = this.#chosen();
    if (!draft || this.submitting || this.#evidence?.isSending) return;
    this.submitting = true;
    this.refusal = '';
    const sellers = new Set(chosen.map(({ item }) => item.seller.id));
    const keys = Object.fromEntries([...sellers].map((id) => [id, draft.keys[id] ?? newKey()]));
    this.#change({ keys });
    try {
      if (needsFor(chosen, draft).length > 0) await this.#loadEvidence();
      const evidenceOf = (lots: readonly FormLot[]) => this.#evidence?.inputs(lots, draft) ?? [];
      const locale = languageTags[this.context.locale];
      await this.#send(requestInputs(this.order, chosen, { ...draft, keys }, locale, evidenceOf));
    } catch (error) {
      this.#refuse(problemSentence(this.context, error));
    }
    this.submitting = false;
  }

  async #send(inputs: ReturnType<typeof requestInputs>): Promise<void> {
    const sent: SentRequest[] = [];
    for (const input of inputs) {
      const { refundRequestCreate: answer } = await this.context.client.send(refundRequestCreate, { input });
      if (!answer.refundRequest) {
        return this.#refuse(answer.userErrors.map(({ message }) => message).join(' '));
      }
      sent.push(answer.refundRequest);
    }
    this.#store.clear();
    this.sent = sent;
    this.dispatchEvent(new RefundRequestCreatedEvent(sent.map(({ id }) => id)));
    void this.#focusHeading();
  }

  #refuse(text: string): void {
    this.refusal = text;
    this.context.say(text, 'alert');
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.draft?.step === 'evidence') void this.#loadEvidence();
    if (this.shown && changed.has('draft') && Object.keys(this.#problems()).length === 0) this.shown = false;
  }

  protected override render(): TemplateResult {
    const { value, error } = this.#form;
    const { draft, sent, context } = this;
    if (sent.length > 0) {
      return sentPage(sent, context, ({ id }) =>
        this.dispatchEvent(new RefundNavigateEvent({ view: 'request', request: id })),
      );
    }
    if (!value) return error ? problemPage(context, error, () => this.#form.reload()) : skeleton();
    if (!value.order || !draft) return notFoundPage(context);
    const problems = this.shown ? this.#problems() : {};
    return html`${path(this.#steps(), draft.step, applyWords.of(context.locale))}
      ${this.refusal ? html`<p class="note bad refusal">${icon('alert')}<span>${this.refusal}</span></p>` : nothing}
      ${this.#mend(problems)}${this.#step(value.order, draft, problems)}${this.#foot(draft)}`;
  }

  /** With two or more errors: where they are, as buttons that lead there. */
  #mend(problems: Problems): TemplateResult | typeof nothing {
    const entries = Object.entries(problems);
    if (entries.length < 2) return nothing;
    const focus = (name: string) => this.querySelector<HTMLElement>(`[id="${name}"], [name="${name}"]`)?.focus();
    return html`<div class="note bad refusal mend">
      ${icon('alert')}
      <div>
        <b>${applyWords.of(this.context.locale).toMend}</b>
        <ul>
          ${entries.map(([name, text]) => html`<li><button class="link small" type="button" @click=${() => focus(name)}>${text}</button></li>`)}
        </ul>
      </div>
    </div>`;
  }

  #step(order: FormOrder, draft: Draft, problems: Problems): TemplateResult {
    const { context } = this;
    const lots = this.#chosen();
    const quote = this.#quote.value;
    switch (draft.step) {
      case 'items': {
        const { open, later, closed } = sortLots(order);
        return html`<refund-items-step
          .context=${context}
          .lots=${open}
          .later=${later}
          .closed=${closed}
          .draft=${draft}
          .quote=${quote}
          .error=${problems.items ?? ''}
          .change=${this.#change}
        ></refund-items-step>`;
      }
      case 'agreement':
        return html`<refund-agreement-step
          .context=${context}
          .lots=${lots}
          .draft=${draft}
          .problems=${problems}
          .change=${this.#change}
        ></refund-agreement-step>`;
      case 'evidence':
        return (
          this.#evidence?.step({ needs: needsFor(lots, draft), draft, problems, change: this.#change }) ?? skeleton()
        );
      case 'review':
        return reviewStep(
          {
            lots,
            draft,
            quote: this.#quote.loading ? null : quote,
            busy: this.#quote.loading,
            error: this.#quote.error,
            retry: () => void this.#quote.reload(),
            pending: this.#evidence?.pending(true) ?? '',
          },
          context,
        );
    }
  }

  #foot(draft: Draft): TemplateResult {
    const { locale } = this.context;
    const words = applyWords.of(locale);
    const { back, continue: next } = firstWords.of(locale);
    const review = draft.step === 'review';
    return html`<div class="foot" part="foot">
      <button class="btn plain" type="button" @click=${this.#back}>${back}</button>
      ${draft.step === 'items' ? this.#estimate() : html`<span class="grow small muted">${draft.step === 'evidence' ? (this.#evidence?.pending(false) ?? nothing) : nothing}</span>`}
      <button class="btn primary" type="button" aria-disabled=${this.submitting} @click=${this.#continue}>
        ${review ? (this.submitting ? words.sending : words.send) : next}
      </button>
    </div>`;
  }

  #estimate(): TemplateResult {
    const { locale } = this.context;
    const words = applyWords.of(locale);
    const quote = this.#chosen().length > 0 ? this.#quote.value : null;
    return html`<p class="grow estimate">
      <span class="small muted">${words.estimate}</span><br /><b class="num">${quote ? money(quote.total, locale) : '–'}</b>
    </p>`;
  }
}

customElements.define('refund-apply', RefundApply);

declare global {
  interface HTMLElementTagNameMap {
    'refund-apply': RefundApply;
  }
}
