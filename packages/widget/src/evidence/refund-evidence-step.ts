import { html, type TemplateResult } from 'lit';
import './refund-needs.ts';
import type { Need } from '../apply/answers.ts';
import type { Draft } from '../apply/draft.ts';
import type { Problems } from '../apply/problems.ts';
import { InnerElement } from '../base/inner-element.ts';
import { evidenceWords } from '../words/evidence-words.ts';
import type { Uploads } from './uploads.ts';

/** Third step, only where the policy asks for it: photos, videos, documents and typed facts. */
export class RefundEvidenceStep extends InnerElement {
  static override properties = { needs: {}, draft: {}, problems: {}, uploads: {}, sending: {}, change: {} };

  needs: readonly Need[] = [];
  declare draft: Draft;
  problems: Problems = {};
  declare uploads: Uploads;
  /** Changes whenever a file does, so that this renders again. */
  sending: Uploads['files'] = [];
  change: (change: Partial<Draft>) => void = () => {};

  protected override render(): TemplateResult {
    const words = evidenceWords.of(this.context.locale);
    const files = this.needs.some(({ requirement }) => requirement.kind !== 'FACTS');
    return html`<div class="head" part="head">
        <h2 tabindex="-1">${files ? words.showIt : words.tellMore}</h2>
        <p class="lead">${words.evidenceLead}</p>
      </div>
      <div class="body" part="body">
        <refund-needs
          .context=${this.context}
          .needs=${this.needs}
          .draft=${this.draft}
          .problems=${this.problems}
          .uploads=${this.uploads}
          .sending=${this.sending}
          .change=${this.change}
        ></refund-needs>
      </div>`;
  }
}

customElements.define('refund-evidence-step', RefundEvidenceStep);

declare global {
  interface HTMLElementTagNameMap {
    'refund-evidence-step': RefundEvidenceStep;
  }
}
