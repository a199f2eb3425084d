import type { EligibilityAnswer } from '@refund-widget/client';
import { html, nothing, type TemplateResult } from 'lit';
import { type IconName, icon } from '../base/icon.ts';
import { InnerElement } from '../base/inner-element.ts';
import { splitHeadline } from '../format/split-headline.ts';
import { verdictStyles } from './refund-verdict.styles.ts';

const icons: Readonly<Record<EligibilityAnswer, IconName>> = {
  ELIGIBLE: 'check',
  INELIGIBLE: 'ban',
  NEGOTIABLE: 'talk',
  NOT_YET: 'clock',
};

/** A closed window is a lock and a rule that does not concern the item a dash; any other "no" is a bar. */
const iconsByCode: Readonly<Record<string, IconName>> = {
  NOT_APPLICABLE: 'minus',
  WINDOW_CLOSED: 'lock',
};

/**
 * Whether some units can go back, until when, in the API's own words.
 *
 * @csspart verdict - The line.
 */
export class RefundVerdict extends InnerElement {
  protected override readonly sheets = [verdictStyles];
  static override properties = { answer: {}, code: {}, headline: {}, detail: {} };

  answer: EligibilityAnswer = 'INELIGIBLE';
  /** The code of the rule that decided. */
  code = '';
  headline = '';
  detail: string | null = null;

  protected override render(): TemplateResult {
    const { answer, detail } = this;
    const { first, rest } = splitHeadline(this.headline);
    const small = [rest, detail].filter(Boolean).join(rest.endsWith('.') ? ' ' : ' · ');
    const name = answer === 'INELIGIBLE' ? (iconsByCode[this.code] ?? icons[answer]) : icons[answer];
    return html`<div class=${`verdict ${answer.toLowerCase()}`} part="verdict">
      ${icon(name)}
      <p><b>${first}</b>${small ? html`<small>${small}</small>` : nothing}</p>
    </div>`;
  }
}

customElements.define('refund-verdict', RefundVerdict);

declare global {
  interface HTMLElementTagNameMap {
    'refund-verdict': RefundVerdict;
  }
}
