import { html } from 'hono/html';
import type { Look } from '../look.ts';
import type { Product, Shop } from '../shop.ts';
import { embed } from './embed.ts';
import { layout, type Markup } from './layout.ts';
import { wordsOf } from './words.ts';

interface ProductPage {
  readonly shop: Shop;
  readonly product: Product;
  /** Whose law stands beside the policy. */
  readonly country: string | null;
  readonly apiUrl: string;
  readonly look: Look;
}

/** What a merchant writes on a product page: the terms are asked for as the order will be imported. */
function terms({ shop, product, country, look }: ProductPage): Markup {
  return html`<refund-widget
    view="terms"
    merchant="${shop.slug}"
    product="${product.sku}"
    tags="${product.tags.join(' ')}"
    mode="${product.mode}"
    price="${product.price}"
    currency="${product.currency}"
    seller="${product.seller}"
    country="${country ?? ''}"
    locale="${look.locale}"
    appearance="${look.appearance}"
  ></refund-widget>`;
}

export function productPage(page: ProductPage): Markup {
  const { shop, product, look, apiUrl } = page;
  const words = wordsOf[look.locale];
  return layout({
    title: `${product.title} · ${shop.name}`,
    ...{ shop, look, scripts: embed(apiUrl) },
    body: html`
      <h1>${product.title}</h1>
      <p class="sub">${product.currency} ${product.price}</p>
      <div class="product">
        <img src="/products/${product.picture}.svg" alt="" width="280" height="280">
        <div>
          <p><a class="buy" href="/${shop.slug}/checkout/${product.sku}">${words.toCheckout}</a></p>
          ${terms(page)}
        </div>
      </div>
    `,
  });
}

/** Confirming the order: the terms stand beside the button, and the order carries the token of what was shown. */
export function checkoutPage(page: ProductPage & { readonly problem?: string }): Markup {
  const { shop, product, look, apiUrl, problem } = page;
  const words = wordsOf[look.locale];
  return layout({
    title: `${words.checkout} · ${shop.name}`,
    ...{ shop, look, scripts: embed(apiUrl) },
    body: html`
      <h1>${words.checkout}</h1>
      <p class="sub">${product.title} · ${product.currency} ${product.price}</p>
      ${problem === undefined ? '' : html`<p role="alert">${problem}</p>`}
      ${terms(page)}
      <form class="order" method="post" action="/${shop.slug}/checkout/${product.sku}">
        <input type="hidden" name="shownTerms" value="">
        <button class="buy" disabled>${words.placeOrder}</button>
        <p class="sub">${words.placingMeans}</p>
      </form>
    `,
  });
}
