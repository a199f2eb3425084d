import { html, nothing, type TemplateResult } from 'lit';
import type { RequestDetails } from '../api/decisions.ts';
import type { Desk } from '../api/desk.ts';
import { icon } from '../icons/icon.ts';
import { calledName } from '../request/people.ts';
import { rich } from '../text/rich.ts';
import { type PartDraft, unitsIn } from './draft.ts';

/** What recording the inspection as filled in brings about. */
export function nextCard(
  request: RequestDetails,
  lines: RequestDetails['lines'],
  drafts: readonly PartDraft[],
  { words }: Desk,
): TemplateResult {
  const accepted = unitsIn(drafts, true);
  const refused = unitsIn(drafts, false);
  const { nextReplace, nextPay, nextBack, nextTold } = words.inspection;
  const replaced = lines.every(({ resolution }) => resolution === 'REPLACEMENT');
  const goesOn = replaced ? nextReplace(words.units(accepted)) : nextPay(words.units(accepted));
  return html`<section class="card">
    <div class="ch">${icon('swap')}<h2>${words.inspection.next}</h2></div>
    <div class="cb">
      <ul class="rules">
        ${accepted > 0 ? html`<li>${icon('banknote', { tone: 'tone-info' })}<span>${rich(goesOn)}</span></li>` : nothing}
        ${refused > 0 ? html`<li>${icon('arrow-back', { tone: 'tone-muted' })}<span>${rich(nextBack(words.units(refused)))}</span></li>` : nothing}
        <li>${icon('chat', { tone: 'tone-muted' })}<span>${nextTold(calledName(request.buyer))}</span></li>
      </ul>
    </div>
  </section>`;
}
