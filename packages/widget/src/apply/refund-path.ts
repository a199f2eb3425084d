import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../base/icon.ts';
import { InnerElement } from '../base/inner-element.ts';
import { applyWords } from '../words/apply-words.ts';
import type { Step } from './draft.ts';
import { pathStyles } from './refund-path.styles.ts';

/**
 * The steps of the flow, always all in sight.
 *
 * @csspart path - The list.
 * @csspart step - One step.
 */
export class RefundPath extends InnerElement {
  protected override readonly sheets = [pathStyles];
  static override properties = { steps: {}, current: {} };

  steps: readonly Step[] = [];
  current: Step = 'items';

  protected override render(): TemplateResult {
    const words = applyWords.of(this.context.locale);
    const now = this.steps.indexOf(this.current);
    return html`<ol class="path" aria-label=${words.stepsLabel} part="path">
      ${this.steps.map((step, index) => {
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
}

customElements.define('refund-path', RefundPath);

declare global {
  interface HTMLElementTagNameMap {
    'refund-path': RefundPath;
  }
}
