import { html, type TemplateResult } from 'lit';

/** The outline of a view before it is known: a head and two items, as high as they will be. */
export function skeleton(): TemplateResult {
  const item = html`<div class="sk-item">
    <span class="sk thumb"></span>
    <div class="sk-name"><div class="sk w60 h16"></div><div class="sk w60 h13"></div></div>
    <div class="sk price h16"></div>
    <div class="sk w60 h16 say"></div>
    <div class="sk button"></div>
  </div>`;
  return html`<div aria-hidden="true">
    <div class="head"><div class="sk w60 h13"></div><div class="sk w60 h16"></div><div class="sk w60 h16"></div></div>
    ${item}${item}
  </div>`;
}
