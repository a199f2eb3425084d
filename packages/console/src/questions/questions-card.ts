import { html, nothing, type TemplateResult } from 'lit';
import type { RequestDetails } from '../api/decisions.ts';
import type { Desk } from '../api/desk.ts';

/** What was asked of either side, by when, and what was answered. */
export function questionsCard({ questions }: RequestDetails, desk: Desk): TemplateResult | typeof nothing {
  if (questions.length === 0) return nothing;
  return html`${questions.map((question) => questionCard(question, desk))}`;
}

function questionCard(question: RequestDetails['questions'][number], { words, dates }: Desk): TemplateResult {
  const { askedByName, askedOf, text, requirements, deadline, state, answer, answeredByName, answeredAt, evidence } =
    question;
  return html`<section class="sec">
    <div class="sh">
      <h2>${words.ask.heading}: ${words.offer.side[askedOf]}</h2>
      <span class="tag ${state === 'OPEN' ? 'caution' : ''}">${words.ask.state[state]}</span>
    </div>
    <p class="muted xs">${askedByName}${state === 'OPEN' ? html` · ${words.ask.by(dates.until(deadline))}` : nothing}</p>
    <blockquote class="words">${words.quoted(text)}</blockquote>
    ${requirements.length > 0 ? html`<ul class="xs asked">${requirements.map(({ label }) => html`<li>${label}</li>`)}</ul>` : nothing}
    ${
      state === 'ANSWERED'
        ? html`<p class="muted xs">${answeredByName}${answeredAt ? html` · ${dates.moment(answeredAt)}` : nothing}</p>
            ${answer ? html`<blockquote class="words">${words.quoted(answer)}</blockquote>` : html`<p class="xs">${words.ask.noWords}</p>`}
            ${evidence.length > 0 ? html`<p class="muted xs">${words.ask.pieces(evidence.length)}</p>` : nothing}`
        : nothing
    }
  </section>`;
}
