import type { EligibilityAnswer } from '@refund-widget/client';
import { html, nothing, type TemplateResult } from 'lit';
import { type IconName, icon } from '../base/icon.ts';
import { splitHeadline } from '../format/split-headline.ts';

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

/** Whether some units can go back, until when, in the API's own words. Needs `verdictStyles`. */
export function verdict(
  answer: EligibilityAnswer,
  code: string,
  headline: string,
  detail: string | null,
): TemplateResult {
  const { first, rest } = splitHeadline(headline);
  const small = [rest, detail].filter(Boolean).join(rest.endsWith('.') ? ' ' : ' · ');
  const name = answer === 'INELIGIBLE' ? (iconsByCode[code] ?? icons[answer]) : icons[answer];
  return html`<div class=${`verdict ${answer.toLowerCase()}`} part="verdict">
    ${icon(name)}
    <p><b>${first}</b>${small ? html`<small>${small}</small>` : nothing}</p>
  </div>`;
}
