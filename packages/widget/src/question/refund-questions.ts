import { html, nothing, type TemplateResult } from 'lit';
import './refund-question.ts';
import { lastMoment, moment } from '../format/dates.ts';
import { RequestPart } from '../late/request-part.ts';
import { breakdownStyles } from '../money/breakdown.styles.ts';
import { mayDo } from '../request-page/request.ts';
import { questionWords } from '../words/question-words.ts';
import type { Question } from './refund-question.ts';

/** The questions that wait for the buyer; the buyer answers each by itself. */
export class RefundQuestions extends RequestPart {
  protected override readonly sheets = [breakdownStyles];
  protected override readonly books = [questionWords];
  static override properties = { timeZone: {} };

  timeZone = 'UTC';

  protected override content(): TemplateResult | typeof nothing {
    if (!mayDo(this.request, 'answerInformation')) return nothing;
    const open = this.request.questions.filter(({ state, askedOf }) => state === 'OPEN' && askedOf === 'BUYER');
    return html`${open.map(
      (question) => html`<refund-question
        .context=${this.context}
        .request=${this.request}
        .question=${question}
        .timeZone=${this.timeZone}
      ></refund-question>`,
    )}`;
  }
}

/** Questions that were answered or lapsed, or wait for another. */
export class RefundAnswers extends RequestPart {
  protected override readonly sheets = [breakdownStyles];
  protected override readonly books = [questionWords];
  static override properties = { timeZone: {} };

  timeZone = 'UTC';

  protected override content(): TemplateResult | typeof nothing {
    const told = this.request.questions.filter(({ state, askedOf }) => state !== 'OPEN' || askedOf !== 'BUYER');
    if (told.length === 0) return nothing;
    const words = questionWords.of(this.context.locale);
    return html`<section class="section">
      <h3>${words.answered}</h3>
      <ul class="stack">
        ${told.map((question) => this.#told(question))}
      </ul>
    </section>`;
  }

  #told(question: Question): TemplateResult {
    const words = questionWords.of(this.context.locale);
    return html`<li>
      <p class="small muted">${words.askedBy(question.askedByName, this.#when(question.createdAt))}</p>
      <p dir="auto">${question.text}</p>
      <p class="small muted">${this.#stands(question)}</p>
      ${question.answer ? html`<p class="said" dir="auto">${question.answer}</p>` : nothing}
    </li>`;
  }

  #stands({ state, askedOf, answeredAt, answeredByName, deadline }: Question): string {
    const words = questionWords.of(this.context.locale);
    if (answeredAt)
      return askedOf === 'BUYER'
        ? words.youAnswered(this.#when(answeredAt))
        : words.otherAnswered(answeredByName ?? '', this.#when(answeredAt));
    return state === 'OPEN' ? words.waiting(this.#when(lastMoment(deadline, this.timeZone))) : words.lapsed;
  }

  #when(at: string | Date): string {
    return moment(at, this.timeZone, this.context.locale, 'short');
  }
}

customElements.define('refund-questions', RefundQuestions);
customElements.define('refund-answers', RefundAnswers);

declare global {
  interface HTMLElementTagNameMap {
    'refund-questions': RefundQuestions;
    'refund-answers': RefundAnswers;
  }
}
