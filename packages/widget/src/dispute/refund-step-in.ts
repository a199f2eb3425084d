import { disputeOpen } from '@refund-widget/client/operations/widget/dispute-open';
import { html, nothing, type TemplateResult } from 'lit';
import '../fields/refund-field.ts';
import type { Need } from '../apply/answers.ts';
import { controlValue } from '../apply/control-value.ts';
import type { Problems } from '../apply/problems.ts';
import { anyFiles, EvidencePart } from '../evidence/evidence-part.ts';
import { askOnce, openDialog } from '../late/ask-once.ts';
import { dialogStyles } from '../late/dialog.styles.ts';
import { KeptText } from '../late/kept-text.ts';
import { named } from '../late/request-part.ts';
import { breakdownStyles } from '../money/breakdown.styles.ts';
import { linesFor, titlesIfSome } from '../request-page/request.ts';
import { disputeWords } from '../words/dispute-words.ts';

const reasonName = 'step-in-reason';

/**
 * Asks the platform to step in, or appeals a result, with what it is about and anything else to show.
 *
 * @csspart step-in - The button.
 */
export class RefundStepIn extends EvidencePart {
  protected override readonly sheets = [dialogStyles, breakdownStyles];
  protected override readonly books = [disputeWords];
  static override properties = { appeals: {}, primary: {}, reason: { state: true }, shown: { state: true } };

  /** After a refund, rather than before one. */
  appeals = false;
  /** Whether nothing else is as near at hand. */
  primary = false;

  private reason = '';
  private shown = false;

  #kept = new KeptText('', '');

  protected override willUpdate(): void {
    if (this.hasUpdated) return;
    this.#kept = new KeptText(this.context.endpoint, `${this.#name} ${this.request.id}`);
    this.reason = this.#kept.read();
  }

  get #name(): 'appeal' | 'escalate' {
    return this.appeals ? 'appeal' : 'escalate';
  }

  protected override content(): TemplateResult | typeof nothing {
    const lines = linesFor(this.request, this.#name);
    if (lines.length === 0) return nothing;
    const words = disputeWords.of(this.context.locale);
    const { appeals } = this;
    const titles = titlesIfSome(this.request, lines);
    const label = appeals
      ? titles
        ? words.appealAbout(titles)
        : words.appeal
      : titles
        ? words.stepInAbout(titles)
        : words.stepIn;
    return html`${this.primary ? this.#declined() : nothing}<button
        class=${this.primary ? 'btn primary' : 'btn'}
        type="button"
        part="step-in"
        @click=${() => openDialog(this, this.#name)}
      >
        ${label}
      </button>
      ${askOnce({
        name: this.#name,
        title: appeals ? words.appealSure : words.stepInSure,
        content: this.#form(),
        refused: this.refused(),
        back: words.back,
        confirm: this.sending ? words.sending : appeals ? words.sendAppeal : words.send,
        sending: this.sending || this.pending !== '',
        submit: () => void this.#submit(),
      })}`;
  }

  /** Why the seller said no, before what can be done about it. */
  #declined(): TemplateResult[] {
    const { request } = this;
    return linesFor(request, this.#name).flatMap(({ rejection }) =>
      rejection?.note ? [html`<p class="said" dir="auto">${rejection.note}</p>`] : [],
    );
  }

  #form(): TemplateResult {
    const words = disputeWords.of(this.context.locale);
    const problems = this.shown ? this.#problems() : {};
    return html`<div class="stack">
      <p class="muted">${this.appeals ? words.appealDetail : words.stepInDetail}</p>
      <refund-field
        .context=${this.context}
        .name=${`${this.#name}-${reasonName}`}
        .label=${words.why}
        .hint=${words.whyHint}
        .type=${'textarea'}
        .value=${this.reason}
        .error=${problems[reasonName] ?? ''}
        @input=${this.#typed}
      ></refund-field>
      ${this.needsForm(this.#needs(), problems)}
      ${this.pending ? html`<p class="small muted">${this.pending}</p>` : nothing}
    </div>`;
  }

  #needs(): Need[] {
    return [anyFiles(disputeWords.of(this.context.locale).files, this.#name)];
  }

  #typed = (event: Event): void => {
    this.reason = controlValue(event);
    this.refusal = '';
    this.#kept.write(this.reason);
  };

  #problems(): Problems {
    const words = disputeWords.of(this.context.locale);
    return this.reason.trim() ? {} : { [reasonName]: words.whyMissing };
  }

  async #submit(): Promise<void> {
    this.shown = true;
    if (Object.keys(this.#problems()).length > 0) return this.focusError();
    if (this.pending) return;
    const kept = this.#kept;
    const done = await this.ask(
      {
        lines: named(linesFor(this.request, this.#name)),
        reason: this.reason.trim(),
        evidence: this.given(this.#needs()),
      },
      async (input) => (await this.context.client.send(disputeOpen, { input })).disputeOpen,
      disputeWords.of(this.context.locale).sent,
    );
    if (done) kept.write('');
  }
}

customElements.define('refund-step-in', RefundStepIn);

declare global {
  interface HTMLElementTagNameMap {
    'refund-step-in': RefundStepIn;
  }
}
