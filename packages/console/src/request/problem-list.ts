import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../api/decisions.ts';
import { icon } from '../icons/icon.ts';
import type { Words } from '../locale/english.ts';

/** Why nothing was changed, first and read aloud. */
export function problemList(
  problems: readonly Problem[],
  message: string,
  words: Words,
): TemplateResult | typeof nothing {
  if (problems.length === 0 && !message) return nothing;
  const [only] = problems;
  return html`<div class="note critical" role="alert">
    ${icon('alert')}
    ${
      problems.length > 1
        ? html`<div class="grow"><b>${words.act.problems(problems.length)}</b><ul>${problems.map((problem) => html`<li>${problem.message}</li>`)}</ul></div>`
        : html`<span class="grow">${only?.message ?? message}</span>`
    }
  </div>`;
}
