import { readFile } from 'node:fs/promises';
import { type Context, Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { type DemoClock, LEAPS, type WorkedOff } from './demo-clock.ts';
import { readLook } from './look.ts';
import { homePage } from './pages/home-page.ts';
import { orderPage, ordersPage, paymentsPage, unknownOrderPage } from './pages/order-pages.ts';
import { checkoutPage, productPage } from './pages/product-pages.ts';
import { placedOrder } from './placed-order.ts';
import type { RefundApi } from './refund-api.ts';
import { securityHeaders } from './security-headers.ts';
import type { Shop } from './shop.ts';

export interface AppOptions {
  readonly shops: readonly Shop[];
  readonly refundApi: RefundApi;
  /** The refund API's origin: where the widget's script comes from. */
  readonly apiUrl: string;
  /** Where evidence files come from; the widget shows them. */
  readonly evidenceUrl: string;
  readonly consoleUrl: string;
  /** Sets the demo's time forward; left out, it is what it is. */
  readonly clock?: DemoClock;
  /** The folder of product pictures. */
  readonly pictures: URL;
}

/** The demo shops' pages. A customer is whoever the cookie says: nobody's data is real here. */
export function createApp({ shops, refundApi, apiUrl, evidenceUrl, consoleUrl, clock, pictures }: AppOptions): Hono {
  const app = new Hono();
  app.use(securityHeaders({ apiUrl, evidenceUrl }));
  const shopOf = (context: Context) => shops.find(({ slug }) => slug === context.req.param('shop'));
  const customerOf = (context: Context, shop: Shop) =>
    shop.customers.find(({ id }) => id === getCookie(context, `customer-${shop.slug}`));

  let lastLeap: WorkedOff | null = null;
  app.get('/', async (context) => {
    const time = clock ? { now: await clock.now(), lastLeap } : undefined;
    return context.html(homePage({ shops, apiUrl, consoleUrl, look: readLook(context), ...(time && { time }) }));
  });
  app.post('/clock', async (context) => {
    const { forward } = await context.req.parseBody();
    const leap = LEAPS.find(({ length }) => length === forward);
    if (!clock || !leap) return context.notFound();
    lastLeap = await clock.forward(leap.length);
    return context.redirect('/#time', 303);
  });
  app.get('/shop.css', (context) => asset(context, new URL('./public/shop.css', import.meta.url), 'text/css'));
  app.get('/favicon.svg', (context) =>
    asset(context, new URL('./public/favicon.svg', import.meta.url), 'image/svg+xml'),
  );
  app.get('/shop.js', (context) => asset(context, new URL('./public/shop.js', import.meta.url), 'text/javascript'));
  app.get('/products/:picture{[a-z-]+\\.svg}', (context) =>
    asset(context, new URL(context.req.param('picture'), pictures), 'image/svg+xml'),
  );

  app.post('/:shop/sign-in', async (context) => {
    const shop = shopOf(context);
    const { customer } = await context.req.parseBody();
    if (!shop?.customers.some(({ id }) => id === customer)) return context.notFound();
    setCookie(context, `customer-${shop.slug}`, String(customer), { httpOnly: true, sameSite: 'Lax', path: '/' });
    return context.redirect(`/${shop.slug}/orders`, 303);
  });
  app.get('/:shop/orders', (context) => {
    const shop = shopOf(context);
    if (!shop) return context.notFound();
    const customer = customerOf(context, shop);
    if (!customer) return context.redirect('/', 303);
    return context.html(ordersPage({ shop, customer, apiUrl, look: readLook(context) }));
  });
  app.get('/:shop/orders/:order', async (context) => {
    const shop = shopOf(context);
    if (!shop) return context.notFound();
    const externalId = context.req.param('order');
    const order = await refundApi.order(shop, externalId);
    const look = readLook(context);
    if (!order) return context.html(unknownOrderPage({ shop, externalId, look }), 404);
    return context.html(orderPage({ shop, order, externalId, apiUrl, look }));
  });
  app.get('/:shop/orders/:order/payments', async (context) => {
    const shop = shopOf(context);
    const externalId = context.req.param('order');
    const order = shop && (await refundApi.order(shop, externalId));
    if (!shop || !order) return context.notFound();
    return context.html(paymentsPage({ shop, order, externalId, apiUrl, look: readLook(context) }));
  });
  const productOf = (context: Context, shop: Shop | undefined) =>
    shop?.products.find(({ sku }) => sku === context.req.param('sku'));
  app.get('/:shop/products/:sku', (context) => {
    const [shop, look] = [shopOf(context), readLook(context)];
    const product = productOf(context, shop);
    if (!shop || !product) return context.notFound();
    const country = customerOf(context, shop)?.country ?? null;
    return context.html(productPage({ shop, product, country, apiUrl, look }));
  });
  app.get('/:shop/checkout/:sku', (context) => {
    const [shop, look] = [shopOf(context), readLook(context)];
    const product = productOf(context, shop);
    if (!shop || !product) return context.notFound();
    const country = customerOf(context, shop)?.country ?? null;
    return context.html(checkoutPage({ shop, product, country, apiUrl, look }));
  });
  app.post('/:shop/checkout/:sku', async (context) => {
    const [shop, look] = [shopOf(context), readLook(context)];
    const product = productOf(context, shop);
    if (!shop || !product) return context.notFound();
    const customer = customerOf(context, shop) ?? shop.customers[0];
    const { shownTerms } = await context.req.parseBody();
    const order = placedOrder(product, customer, String(shownTerms ?? ''), clock ? await clock.now() : new Date());
    const problem = await refundApi.importOrder(shop, order);
    if (problem === null) return context.redirect(`/${shop.slug}/orders/${order.externalId}`, 303);
    const country = customer?.country ?? null;
    return context.html(checkoutPage({ shop, product, country, apiUrl, look, problem }), 422);
  });
  // What a merchant writes on their own server: the shop knows who is asking, the key stays here.
  app.get('/:shop/refund-session', async (context) => {
    const shop = shopOf(context);
    if (!shop) return context.notFound();
    const order = context.req.query('order');
    const customer = customerOf(context, shop);
    const scope = order ? { orderExternalId: order } : customer && { customerId: customer.id };
    const token = scope && (await refundApi.mintSession(shop, scope, new URL(context.req.url).origin));
    return token ? context.text(token) : context.text('Sign in first.', 401);
  });
  return app;
}

async function asset(context: Context, file: URL, type: string): Promise<Response> {
  const body = await readFile(file).catch(() => undefined);
  if (!body) return context.notFound();
  return context.body(body, 200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'max-age=60' });
}
