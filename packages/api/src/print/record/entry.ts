import type { ActorKind } from '@refund-widget/domain';
import { type Html, html } from '../html.ts';
import { sideLabels } from '../labels.ts';
import type { Pen } from '../say.ts';

/** One thing on the record, at its time. */
export interface Entry {
  readonly at: number;
  readonly text: Html;
}

/** What happened, who did it, and what they wrote. */
export function entry(
  at: number,
  what: string | Html,
  who: { readonly name: string | null; readonly kind: ActorKind },
  { said, facts = [] }: { readonly said?: string | null; readonly facts?: readonly (string | null)[] },
  pen: Pen,
): Entry {
  const side = sideLabels[who.kind][pen.locale];
  const known = facts.filter((fact) => fact !== null && fact !== '');
  return {
    at,
    text: html`<p><strong>${what}</strong></p>
      <p class="quiet">${who.name === null || who.name === '' ? side : `${who.name} · ${side}`}</p>
      ${known.length > 0 ? html`<p>${known.join(pen.either('; ', '；'))}</p>` : null}
      ${said ? html`<blockquote>${said}</blockquote>` : null}`,
  };
}
