import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { Look } from '../look.ts';
import { wordsOf } from './words.ts';

export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>;

export interface Page {
  readonly title: string;
  /** The shop whose colours are worn; none for the street they stand in. */
  readonly shop?: { readonly slug: string; readonly name: string };
  readonly look: Look;
  readonly scripts?: Markup;
  readonly body: Markup;
}

export function layout({ title, shop, look, scripts, body }: Page): Markup {
  const words = wordsOf[look.locale];
  const home = shop ? `/${shop.slug}/orders` : '/';
  return html`<!doctype html>
<html lang="${look.locale === 'en' ? 'en' : 'zh-Hans'}" data-appearance="${look.appearance}" data-shop="${shop?.slug ?? 'street'}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title}</title>
    <link rel="icon" href="/favicon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/shop.css">
    ${scripts ?? ''}
  </head>
  <body>
    <header class="bar">
      <a class="brand" href="${home}">${shop?.name ?? 'Refund Widget demo'}</a>
      <nav aria-label="Display">
        ${shop ? html`<a href="/">${words.allShops}</a>` : ''}
        ${look.locale === 'en' ? html`<a href="?locale=zh-CN" lang="zh-Hans">简体中文</a>` : html`<a href="?locale=en" lang="en">English</a>`}
        ${look.appearance === 'dark' ? html`<a href="?appearance=light">${words.light}</a>` : html`<a href="?appearance=dark">${words.dark}</a>`}
      </nav>
    </header>
    <main>${body}</main>
  </body>
</html>`;
}
