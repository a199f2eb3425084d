import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../base/icon.ts';
import type { ApplyWords } from '../words/apply-words.en.ts';
import type { Step } from './draft.ts';

/** The steps of the flow, always all in sight. */
export function path(steps: readonly Step[], current: Step, words: ApplyWords): TemplateResult {
  const now = steps.indexOf(current);
  return html`<ol class="path" aria-label=${words.stepsLabel} part="path">
    ${steps.map((step, index) => {
      const done = index < now;
      return html`<li
        class=${done ? 'done' : index === now ? 'now' : ''}
        aria-current=${index === now ? 'step' : nothing}
        part="step"
      >
        ${done ? html`${icon('check')}<span class="vh">${words.stepDone}</span>` : nothing}${words.steps[step]}
      </li>`;
    })}
  </ol>`;
}
