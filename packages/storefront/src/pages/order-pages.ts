import { html } from 'hono/html';
import type { Look } from '../look.ts';
import type { OrderFacts } from '../refund-api.ts';
import type { Shop } from '../shop.ts';
import { embed } from './embed.ts';
import { layout, type Markup } from './layout.ts';
import { wordsOf } from './words.ts';

interface OrdersPage {
  readonly shop: Shop;
  readonly customer: { readonly name: string };
  readonly apiUrl: string;
  readonly look: Look;
}

export function ordersPage({ shop, customer, apiUrl, look }: OrdersPage): Markup {
  const words = wordsOf[look.locale];
  return layout({
    title: `${words.yourOrders} · ${shop.name}`,
    ...{ shop, look, scripts: embed(apiUrl) },
    body: html`
      <h1>${words.yourOrders}</h1>
      <p class="sub">${customer.name}</p>
      <refund-widget view="orders" locale="${look.locale}" appearance="${look.appearance}" data-session="/${shop.slug}/refund-session"></refund-widget>
    `,
  });
}

interface OrderPage {
  readonly shop: Shop;
  readonly order: OrderFacts;
  readonly externalId: string;
  readonly apiUrl: string;
  readonly look: Look;
}

export function orderPage({ shop, order, externalId, apiUrl, look }: OrderPage): Markup {
  const words = wordsOf[look.locale];
  const session = `/${shop.slug}/refund-session?order=${encodeURIComponent(externalId)}`;
  const placed = new Intl.DateTimeFormat(look.locale === 'en' ? 'en-GB' : look.locale, { dateStyle: 'full' }).format(
    new Date(order.placedAt),
  );
  return layout({
    title: `${words.order(order.number)} · ${shop.name}`,
    ...{ shop, look, scripts: embed(apiUrl) },
    body: html`
      <h1>${words.order(order.number)}</h1>
      <p class="sub">${words.placed(placed, order.buyer.name)} · ${order.total.currencyCode} ${order.total.amount}</p>
      <p class="sub"><a href="/${shop.slug}/orders/${externalId}/payments">${words.payments}</a></p>
      <refund-widget order="${externalId}" locale="${look.locale}" appearance="${look.appearance}" data-session="${session}"></refund-widget>
    `,
  });
}

/** Payments, vouchers and whom to ask about them, on a page of their own. */
export function paymentsPage({ shop, order, externalId, apiUrl, look }: OrderPage): Markup {
  const words = wordsOf[look.locale];
  const session = `/${shop.slug}/refund-session?order=${encodeURIComponent(externalId)}`;
  return layout({
    title: `${words.payments} · ${shop.name}`,
    ...{ shop, look, scripts: embed(apiUrl) },
    body: html`
      <h1>${words.payments}</h1>
      <p class="sub"><a href="/${shop.slug}/orders/${externalId}">${words.order(order.number)}</a></p>
      <refund-widget view="payment" order="${externalId}" locale="${look.locale}" appearance="${look.appearance}" data-session="${session}"></refund-widget>
    `,
  });
}

export function unknownOrderPage({ shop, externalId, look }: Pick<OrderPage, 'shop' | 'externalId' | 'look'>): Markup {
  return layout({
    title: `No such order · ${shop.name}`,
    ...{ shop, look },
    body: html`<h1>No order ${externalId}</h1><p>Check the number, or <a href="/">choose one from the demo's list</a>.</p>`,
  });
}
