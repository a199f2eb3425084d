import { html, type TemplateResult } from 'lit';
import { failureText } from '../api/decisions.ts';
import type { Desk } from '../api/desk.ts';
import { icon } from '../icons/icon.ts';
import type { LoadedRequest } from './loaded-request.ts';
import { backPath } from './neighbour-path.ts';

/** What stands in the place of a request that is loading, failed to load, or is not there for this viewer. */
export function requestUnready(loaded: LoadedRequest, number: string, desk: Desk): TemplateResult {
  const { words } = desk;
  const back = html`<a class="btn" href=${backPath(number, desk)}>${words.back}</a>`;
  if (loaded.status === 'loading')
    return html`<div class="blank" role="status"><p class="muted">${words.loading}</p></div>`;
  if (loaded.status === 'missing')
    return html`<div class="blank" role="alert">
      <span class="big">${icon('search')}</span>
      <h1>${number}</h1>
      <p class="muted">${words.request.notFound(number)}</p>
      ${back}
    </div>`;
  return html`<div class="blank" role="alert">
    <span class="big">${icon('alert')}</span>
    <h1>${words.request.failed}</h1>
    <p class="muted">${failureText(loaded.error, words)}</p>
    <div class="row"><button class="btn primary" @click=${() => loaded.reload()}>${words.tryAgain}</button>${back}</div>
  </div>`;
}
