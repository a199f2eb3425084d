import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../api/desk.ts';
import { icon } from '../icons/icon.ts';
import { requestPath } from '../router/route.ts';
import type { Piece } from './pieces.ts';

/** A piece of evidence, small; opens the lightbox by its address. */
export function pieceThumb(
  piece: Piece,
  index: number,
  total: number,
  number: string,
  { words }: Desk,
): TemplateResult {
  const kind = words.request.piece[piece.kind];
  const state = words.request.evidenceState[piece.state];
  return html`<a class="shot" href=${requestPath(number, index + 1)} aria-label="${words.request.pieceOf(kind, index + 1, total)}, ${state}">
    ${pieceImage(piece)} ${pieceMark(piece)}
  </a>`;
}

export function pieceImage({ kind, url }: Piece): TemplateResult {
  if (kind === 'PHOTO' && url) return html`<img src=${url} alt="" loading="lazy" decoding="async" />`;
  return html`<span class="plain">${icon(kind === 'VIDEO' ? 'play' : 'file')}</span>`;
}

export function pieceMark({ state, kind }: Piece): TemplateResult | typeof nothing {
  if (state === 'ACCEPTED') return html`<span class="mk">${icon('check')}</span>`;
  if (state === 'REFUSED') return html`<span class="mk">${icon('x')}</span>`;
  return kind === 'VIDEO' ? html`<span class="mk">${icon('play')}</span>` : nothing;
}
