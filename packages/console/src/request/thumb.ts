import { html, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.ts';

/** The small picture of an item; the words beside it say what it is. A picture that fails leaves the plain square. */
export function thumb(url: string | null, size: '' | 'm' = ''): TemplateResult {
  if (!url) return html`<span class="thumb ${size}" aria-hidden="true">${icon('package')}</span>`;
  const hide = (event: Event) => {
    if (event.target instanceof HTMLImageElement) event.target.removeAttribute('src');
  };
  return html`<img class="thumb ${size}" src=${url} alt="" loading="lazy" decoding="async" @error=${hide} />`;
}
