import { html, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.ts';

/** The small picture of an item; the words beside it say what it is. A picture that fails leaves the plain square. */
export function thumb(url: string | null, size: '' | 'm' = ''): TemplateResult {
  const fail = (event: Event) => {
    if (event.target instanceof HTMLImageElement) event.target.hidden = true;
  };
  return html`<span class="thumb ${size}" aria-hidden="true">${
    url ? html`<img src=${url} alt="" loading="lazy" decoding="async" @error=${fail} />` : icon('package')
  }</span>`;
}
