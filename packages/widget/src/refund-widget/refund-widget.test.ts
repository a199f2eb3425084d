import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { RefundNavigateEvent } from '../navigation/navigate-event.ts';
import { FakeApi } from '../testing/fake-api.ts';
import { now, orderPageAnswer } from '../testing/fixtures.ts';
import { expectAccessible, expectNoOverflow, focusedIn, mountWidget, rootOf } from '../testing/mount.ts';
import { orderListAnswer, request } from '../testing/request-fixtures.ts';
import type { RefundWidget } from './refund-widget.ts';

let api: FakeApi;

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date'] });
  api = new FakeApi({
    OrderPage: () => orderPageAnswer,
    OrderList: () => orderListAnswer,
    RequestPage: () => ({ refundRequest: request() }),
  });
});

afterEach(() => {
  api.restore();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the widget on an order page', () => {
  test('shows the outline until the order is there, and says so', async () => {
    const widget = mountWidget({ order: 'A-10428' });
    await widget.updateComplete;
    expect(rootOf(widget).querySelectorAll('.sk').length).toBeGreaterThan(0);
    expect(rootOf(widget).querySelector('[role="status"]')?.textContent).toContain('Loading');
    await expect.element(page.getByRole('heading', { name: '2 of 7 items can go back now' })).toBeVisible();
    expect(rootOf(widget).querySelectorAll('.sk').length).toBe(0);
  });

  test('says why, rule by rule with its clause, to those who open the box, in their language', async () => {
    const widget = mountWidget({ order: 'A-10428', locale: 'zh-CN' });
    await expect.element(page.getByRole('heading', { level: 2 })).toBeVisible();
    expect(rootOf(widget).querySelector('.rules')).toBeNull();
    rootOf(widget).querySelector<HTMLElement>('.why summary')?.click();
    await expect.poll(() => rootOf(widget).querySelectorAll('.why[open] .rules li').length).toBeGreaterThan(0);
    expect(rootOf(widget).querySelector('.why[open] .rules')?.textContent).toContain('符合：');
    await expectAccessible(widget);
  });

  test("asks by the shop's own id, or by a global id where it is one", async () => {
    mountWidget({ order: 'A-10428' });
    await expect.poll(() => api.named('OrderPage')[0]?.variables).toEqual({ externalId: 'A-10428' });
    const id = orderPageAnswer.order?.id ?? '';
    mountWidget({ order: id });
    await expect.poll(() => api.named('OrderPage')[1]?.variables).toEqual({ id });
  });

  test('has no accessibility fault and stays inside 320 pixels, light and dark', async () => {
    for (const appearance of ['light', 'dark']) {
      const widget = mountWidget({ order: 'A-10428', appearance }, 320);
      await expect.element(page.getByRole('heading', { level: 2 })).toBeVisible();
      expectNoOverflow(widget);
      await expectAccessible(widget);
    }
  });

  test('switches to Chinese while it is open, and asks the API in Chinese', async () => {
    const widget = mountWidget({ order: 'A-10428' });
    await expect.element(page.getByRole('button', { name: 'Apply for refund, Wool throw, oat' })).toBeVisible();
    widget.locale = 'zh-CN';
    await expect.element(page.getByRole('heading', { name: '7 件商品中，2 件现在可以退' })).toBeVisible();
    await expect.poll(() => api.named('OrderPage').at(-1)?.language).toBe('zh-CN');
    expect(rootOf(widget).querySelector('[lang]')?.getAttribute('lang')).toBe('zh-CN');
  });

  test('says the closed door first where only a fault can be reported, and offers just that', async () => {
    mountWidget({ order: 'A-10428', item: 'linen' });
    await expect.element(page.getByText('Closed yesterday, Wed 1 April, 23:59')).toBeVisible();
    await expect.element(page.getByText(/^Something wrong with it\?/)).toBeVisible();
    const report = page.getByRole('button', { name: 'Report a fault, Table linen, set of 2' });
    await expect.element(report).toBeVisible();
    await expect.element(report).not.toHaveClass('primary');
  });

  test('shows one item alone when the page names one', async () => {
    const widget = mountWidget({ order: 'A-10428', item: 'lamp' });
    await expect.element(page.getByRole('heading', { name: 'Floor lamp Kranich' })).toBeVisible();
    expect(rootOf(widget).querySelectorAll('refund-item')).toHaveLength(1);
  });

  test('waits for a session when the page gives none at first', async () => {
    const widget = mountWidget({ order: 'A-10428' });
    widget.getSessionToken = null;
    await widget.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(api.sent).toEqual([]);
    widget.sessionToken = 'late';
    await expect.element(page.getByRole('heading', { level: 2 })).toBeVisible();
  });

  test('lets the shop put its own picture in the place of an item’s', async () => {
    const widget = mountWidget({ order: 'A-10428' });
    const own = document.createElement('b');
    own.slot = 'picture-throw';
    own.textContent = 'own picture';
    widget.append(own);
    await expect.element(page.getByText('own picture')).toBeVisible();
    expect(own.assignedSlot?.name).toBe('picture-throw');
  });
});

describe('the widget when something is wrong', () => {
  test('says that loading failed, with the code for the shop, and loads on request', async () => {
    api.answers.OrderPage = () => new Response('', { status: 502, headers: { 'x-request-id': '7QK2-19' } });
    const widget = mountWidget({ order: 'A-10428' });
    await expect.element(page.getByRole('heading', { name: 'This didn’t load' })).toBeVisible();
    expect(rootOf(widget).textContent).toContain('7QK2-19');
    await expectAccessible(widget);
    api.answers.OrderPage = () => orderPageAnswer;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.element(page.getByRole('heading', { name: '2 of 7 items can go back now' })).toBeVisible();
  });

  test('asks for a sign-in when the session is over', async () => {
    api.answers.OrderPage = () => new Response('{}', { status: 401 });
    mountWidget({ order: 'A-10428' });
    await expect.element(page.getByRole('heading', { name: 'Your session has ended' })).toBeVisible();
  });

  test('says the same of an order that is not there and of one that belongs to someone else', async () => {
    api.answers.OrderPage = () => ({ order: null });
    mountWidget({ order: 'A-1' });
    await expect.element(page.getByRole('heading', { name: 'Nothing to show here' })).toBeVisible();
  });

  test('keeps what is shown while offline, says so, and says when it is over', async () => {
    const widget = mountWidget({ order: 'A-10428' });
    await expect.element(page.getByRole('heading', { level: 2 })).toBeVisible();
    const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    dispatchEvent(new Event('offline'));
    await expect.element(page.getByText('You are offline.')).toBeVisible();
    await expect.element(page.getByRole('heading', { name: '2 of 7 items can go back now' })).toBeVisible();
    online.mockReturnValue(true);
    dispatchEvent(new Event('online'));
    await expect.poll(() => rootOf(widget).querySelector('[role="status"]')?.textContent).toContain('back online');
  });
});

describe('the way from view to view', () => {
  test('opens a request from the list by keyboard, focuses its heading, and leads back', async () => {
    const widget = mountWidget({ view: 'orders' });
    const row = page.getByRole('button', { name: 'View request, Order A-10377' });
    await expect.element(row).toBeVisible();
    await expectAccessible(widget);
    for (let presses = 0; presses < 20 && !isFocused(widget, 'Order A-10377'); presses += 1)
      await userEvent.keyboard('{Tab}');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => focusedIn(widget)?.textContent).toBe('The seller is looking at your request');
    await page.getByRole('button', { name: 'Back' }).click();
    await expect.poll(() => focusedIn(widget)?.textContent).toBe('Refunds and returns');
  });

  test('leaves the way to the shop when it prevents the event', async () => {
    const widget = mountWidget({ view: 'orders' });
    const routes: unknown[] = [];
    widget.addEventListener('refund-navigate', (event) => {
      event.preventDefault();
      if (event instanceof RefundNavigateEvent) routes.push(event.route);
    });
    await page.getByRole('button', { name: 'View request, Order A-10377' }).click();
    expect(routes).toEqual([{ view: 'request', request: 'R-1' }]);
    await expect.element(page.getByRole('heading', { name: 'Refunds and returns' })).toBeVisible();
  });

  test('shows another order when the page changes the attribute', async () => {
    const widget = mountWidget({ order: 'A-10428' });
    await expect.element(page.getByRole('heading', { level: 2 })).toBeVisible();
    widget.order = 'A-2';
    await expect.poll(() => api.named('OrderPage').at(-1)?.variables).toEqual({ externalId: 'A-2' });
  });
});

function isFocused(widget: RefundWidget, label: string): boolean {
  return focusedIn(widget)?.getAttribute('aria-label')?.includes(label) ?? false;
}
