import { html } from 'hono/html';
import type { Look } from '../look.ts';
import type { Shop } from '../shop.ts';
import { layout, type Markup } from './layout.ts';
import { type DemoTime, timeCard } from './time-card.ts';

export interface HomePage {
  readonly shops: readonly Shop[];
  readonly apiUrl: string;
  readonly consoleUrl: string;
  readonly look: Look;
  /** Left out where nobody sets it forward. */
  readonly time?: DemoTime;
}

/** Where a visitor of the demo begins: whom to be, what to open, and where the other side works. */
export function homePage({ shops, apiUrl, consoleUrl, look, time }: HomePage): Markup {
  return layout({
    title: 'Refund Widget demo',
    look,
    body: html`
      <h1>Two shops, every kind of after-sales</h1>
      <p class="sub">Open an order as its buyer, or sign in as a customer. Then answer from the other side.</p>
      ${shops.map(shopCard)}
      ${time ? timeCard(time) : ''}
      <section class="card">
        <h2>The other side</h2>
        <p>Sellers and mediators work in the <a href="${consoleUrl}">console</a>. Sign in with the shop's name and one of these addresses; the code arrives in the <a href="${apiUrl}/inbox">mail inbox</a>.</p>
        <table>
          <thead><tr><th scope="col">Shop</th><th scope="col">E-mail</th><th scope="col">Who</th></tr></thead>
          <tbody>${shops.flatMap(staffRows)}</tbody>
        </table>
        <p>Developers start in <a href="${apiUrl}/graphql">GraphiQL</a>, which opens with example operations.</p>
      </section>
    `,
  });
}

function shopCard(shop: Shop): Markup {
  return html`<section class="card" data-shop="${shop.slug}">
    <h2>${shop.name}</h2>
    <p class="sub">${shop.tagline}</p>
    <h3>Orders worth opening</h3>
    <ul class="showcase">
      ${shop.showcase.map(({ order, shows }) => html`<li><a href="/${shop.slug}/orders/${order}"><b>${order}</b><span>${shows}</span></a></li>`)}
    </ul>
    <h3>Buy something, with its terms before you do</h3>
    <ul class="showcase">
      ${shop.products.map(({ sku, title, shows }) => html`<li><a href="/${shop.slug}/products/${sku}"><b>${title}</b><span>${shows}</span></a></li>`)}
    </ul>
    <h3>Sign in as</h3>
    <form class="customers" method="post" action="/${shop.slug}/sign-in">
      ${shop.customers.map(({ id, name, country }) => html`<button name="customer" value="${id}">${name} <small>${country}</small></button>`)}
    </form>
  </section>`;
}

function staffRows({ slug, staff }: Shop): Markup[] {
  return staff.map(
    ({ name, email, role }) =>
      html`<tr><td><code>${slug}</code></td><td><code>${email}</code></td><td>${name}, ${role}</td></tr>`,
  );
}
