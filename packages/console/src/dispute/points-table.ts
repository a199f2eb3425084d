import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../api/desk.ts';
import { icon } from '../icons/icon.ts';
import type { Dispute } from './loaded-dispute.ts';

/** What the sides say against each other, point by point, and what the record shows of it. */
export function pointsTable({ points }: Dispute, { words: { dispute } }: Desk): TemplateResult {
  return html`<div class="card scroll" tabindex="0" role="region" aria-label=${dispute.points.record}>
    <table class="claims">
      <thead>
        <tr>
          <th scope="col">${dispute.points.point}</th>
          <th scope="col">${icon('user', { small: true })} ${dispute.points.buyer}</th>
          <th scope="col">${icon('package', { small: true })} ${dispute.points.seller}</th>
          <th scope="col">${dispute.points.record}</th>
        </tr>
      </thead>
      <tbody>
        ${points.map(
          ({ name, buyer, seller, record, agreed }) => html`<tr>
            <th scope="row" class="strong">${name}</th>
            <td>${buyer}</td>
            <td>${seller}</td>
            <td>${verdict(agreed, dispute)}${record}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function verdict(agreed: boolean | null, words: Desk['words']['dispute']): TemplateResult | typeof nothing {
  if (agreed === null) return nothing;
  return agreed
    ? html`<span class="tone-positive">${icon('check', { small: true })} ${words.agreed}</span> · `
    : html`<span class="tone-caution">${icon('alert', { small: true })} ${words.contested}</span> · `;
}
