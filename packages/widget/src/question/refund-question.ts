import { questionAnswer } from '@refund-widget/client/operations/widget/question-answer';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import '../fields/refund-field.ts';
import type { Need } from '../apply/answers.ts';
import { controlValue } from '../apply/control-value.ts';
import type { Problems } from '../apply/problems.ts';
import { anyFiles, EvidencePart, needOf } from '../evidence/evidence-part.ts';
import { lastMoment, moment } from '../format/dates.ts';
import { KeptText } from '../late/kept-text.ts';
import type { Request } from '../request-page/request.ts';
import { questionWords } from '../words/question-words.ts';

export type Question = Request['questions'][number];

/**
 * A question to the buyer: what is asked, by when, what is to be shown, and the answer.
 *
 * @csspart question - All of it.
 */
export class RefundQuestion extends EvidencePart {
  protected override readonly books = [questionWords];
  static override properties = { question: {}, timeZone: {}, answer: { state: true }, shown: { state: true } };

  declare question: Question;
  timeZone = 'UTC';

  private answer = '';
  private shown = false;

  #kept = new KeptText('', '');

  /** The element may be handed the next question once one is answered: what was typed belongs to its own. */
  protected override willUpdate(changed: PropertyValues): void {
    const before: Question | undefined = changed.get('question');
    if (this.hasUpdated && (!before || before.id === this.question.id)) return;
    this.shown = false;
    this.evidence = { facts: {}, files: [] };
    this.#kept = new KeptText(this.context.endpoint, this.question.id);
    this.answer = this.#kept.read();
  }

  protected override content(): TemplateResult {
    const { locale } = this.context;
    const words = questionWords.of(locale);
    const { question } = this;
    const problems = this.shown ? this.#problems() : {};
    const when = moment(lastMoment(question.deadline, this.timeZone), this.timeZone, locale);
    return html`<section class="section" part="question" aria-label=${this.#from()}>
      <h3>${this.#from()} <span>${words.askedBy(question.askedByName, moment(question.createdAt, this.timeZone, locale, 'short'))}</span></h3>
      <form class="stack" novalidate @submit=${this.#submit}>
        <div>
          <p class="said" dir="auto">${question.text}</p>
          <p class="small muted">${this.#about()}${words.answerBy(when)}</p>
        </div>
        ${this.refused()}
        <refund-field
          .context=${this.context}
          .name=${this.#name}
          .label=${words.yourAnswer}
          .type=${'textarea'}
          .value=${this.answer}
          .error=${problems[this.#name] ?? ''}
          @input=${this.#typed}
        ></refund-field>
        ${this.needsForm(this.#needs(), problems)}
        ${this.pending ? html`<p class="small muted">${this.pending}</p>` : nothing}
        <div><button class="btn primary wide" aria-disabled=${this.sending || this.pending !== ''}>${this.sending ? words.sending : words.send}</button></div>
      </form>
    </section>`;
  }

  #from(): string {
    const words = questionWords.of(this.context.locale);
    return this.question.askedByKind === 'MEDIATOR' ? words.fromPlatform : words.fromSeller;
  }

  /** Which goods it is about, where the request is about more. */
  #about(): string {
    const ids = new Set(this.question.lines.map(({ id }) => id));
    const lines = this.request.lines.filter(({ id }) => ids.has(id));
    if (lines.length === this.request.lines.length) return '';
    const titles = lines.map(({ item }) => item.title).join(', ');
    return `${questionWords.of(this.context.locale).aboutItem(titles)} · `;
  }

  get #name(): string {
    return `answer-${this.question.id}`;
  }

  /** What is asked for by name, else any files. */
  #needs(): Need[] {
    const { id, requirements } = this.question;
    if (requirements.length === 0) return [anyFiles(questionWords.of(this.context.locale).moreFiles, id)];
    return requirements.map((requirement) => needOf(requirement, id));
  }

  #typed = (event: Event): void => {
    this.answer = controlValue(event);
    this.refusal = '';
    this.#kept.write(this.answer);
  };

  #problems(): Problems {
    const missing = this.answer.trim() ? {} : { [this.#name]: questionWords.of(this.context.locale).answerMissing };
    return { ...missing, ...this.missing(this.#needs()) };
  }

  #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    this.shown = true;
    if (Object.keys(this.#problems()).length > 0) return this.focusError();
    if (this.pending) return;
    const kept = this.#kept;
    const done = await this.ask(
      { questionId: this.question.id, text: this.answer.trim(), evidence: this.given(this.#needs()) },
      async (input) => (await this.context.client.send(questionAnswer, { input })).questionAnswer,
      questionWords.of(this.context.locale).sent,
    );
    if (done) kept.write('');
  };
}

customElements.define('refund-question', RefundQuestion);

declare global {
  interface HTMLElementTagNameMap {
    'refund-question': RefundQuestion;
  }
}
