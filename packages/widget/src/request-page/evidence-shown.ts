import { html, nothing, type TemplateResult } from 'lit';
import { drawing } from '../base/icon.ts';
import type { Locale } from '../format/locale.ts';
import { requestWords } from '../words/request-words.ts';
import type { Request } from './request.ts';

type Piece = Request['evidence'][number];

const page = 'M6 3h8l4 4v14H6zM14 3v4h4M9 13h6M9 17h4';
const film = 'M4 5h16v14H4zM10 9l5 3-5 3z';

/** What the buyer showed with the request: photos in small, other files by their name; each opens whole. Needs `evidenceShownStyles`. */
export function shownEvidence(request: Request, locale: Locale): TemplateResult | typeof nothing {
  const all = [...request.evidence, ...request.lines.flatMap(({ evidence }) => evidence)];
  const pieces = [...new Map(all.map((piece) => [piece.id, piece])).values()].filter(
    ({ url, uploadedBy }) => url && uploadedBy === 'BUYER',
  );
  if (pieces.length === 0) return nothing;
  const words = requestWords.of(locale);
  return html`<ul class="shown" aria-label=${words.files(pieces.length)}>
    ${pieces.map((piece) => html`<li>${shown(piece, words.file(piece.fileName ?? ''))}</li>`)}
  </ul>`;
}

function shown(piece: Piece, label: string): TemplateResult {
  return html`<a href=${piece.url ?? ''} target="_blank" rel="noopener noreferrer" aria-label=${label}>
    ${
      piece.kind === 'PHOTO'
        ? html`<img class="thumb" src=${piece.url ?? ''} alt="" loading="lazy" @error=${withoutPicture} />`
        : html`<span class="thumb none">${drawing(piece.kind === 'VIDEO' ? film : page)}</span>`
    }
  </a>`;
}

/** An address that has run out leaves a quiet box behind. */
function withoutPicture(event: Event): void {
  if (event.target instanceof HTMLImageElement) event.target.removeAttribute('src');
}
