import { html, type TemplateResult } from 'lit';
import { icon } from './icon.ts';

/** An item's picture; a shop replaces it through the slot `picture-<its own item id>`. */
export function picture(item: { imageUrl: string | null }, size: '' | 'xs' = ''): TemplateResult {
  return item.imageUrl
    ? html`<img class=${`thumb ${size}`} src=${item.imageUrl} alt="" loading="lazy" @error=${withoutPicture} />`
    : html`<span class=${`thumb none ${size}`}>${icon('box')}</span>`;
}

/** A picture that does not come leaves a quiet box behind, not a torn page. */
function withoutPicture(event: Event): void {
  if (event.target instanceof HTMLImageElement) event.target.removeAttribute('src');
}
