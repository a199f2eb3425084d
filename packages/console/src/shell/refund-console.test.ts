import { deskRequest } from '@refund-widget/client/operations/console/desk-request';
import { deskViewer } from '@refund-widget/client/operations/console/desk-viewer';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { keepSession } from '../session/staff-session.ts';
import { demoApi } from '../testing/demo-api.ts';
import { FakeRefusal } from '../testing/fake-api.ts';
import { NOW } from '../testing/mock-data.ts';
import { accessibilityProblems, clear, focused, show, sideways, textOf } from '../testing/stage.ts';
import './refund-console.ts';

const home = location.pathname + location.search;
const ENDPOINT = 'https://api.example/graphql';

beforeEach(async () => {
  sessionStorage.clear();
  localStorage.clear();
  await page.viewport(1440, 900);
});
afterEach(() => {
  vi.unstubAllGlobals();
  clear();
  history.replaceState(null, '', home);
});

async function open(path: string, api = demoApi(), { signedIn = true, locale = 'en' as const } = {}) {
  const real = globalThis.fetch;
  vi.stubGlobal('fetch', (input: RequestInfo | URL, init?: RequestInit) =>
    input === ENDPOINT ? api.fetch(input, init) : real(input, init),
  );
  if (signedIn)
    keepSession({
      token: 'token',
      expiresAt: '2099-01-01T00:00:00Z',
      merchant: 'northlight',
      email: 'mara@northlight.example',
    });
  history.replaceState(null, '', path);
  return { api, element: await show('refund-console', { endpoint: ENDPOINT, locale, now: () => NOW }) };
}

const address = () => location.pathname + location.search;

describe('the console', () => {
  test('opens what its address says once one has signed in', async () => {
    await open('/requests/R-10482', demoApi(), { signedIn: false });
    await page.getByLabelText('Shop').fill('northlight');
    await page.getByLabelText('E-mail').fill('mara@northlight.example');
    await userEvent.keyboard('{Enter}');
    await page.getByLabelText('Code from the e-mail').fill('123456');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('heading', { name: 'R-10482' })).toBeVisible();
    expect(address()).toBe('/requests/R-10482');
    expect(document.title).toBe('R-10482 · Northlight Market');
  });

  test('shows what needs an answer where the address says nothing', async () => {
    await open('/');
    await expect.element(page.getByRole('heading', { name: /Needs answer/ })).toBeVisible();
    expect(address()).toBe('/requests?view=needs-answer');
  });

  test('goes from the queue to a request and back to the same row without loading the page', async () => {
    await open('/requests?view=all');
    await page.getByRole('link', { name: 'R-10482', exact: true }).click();
    await expect.element(page.getByRole('heading', { name: 'R-10482' })).toBeVisible();
    await expect.element(page.getByText('3 of 214')).toBeVisible();
    await userEvent.keyboard('u');
    await expect.element(page.getByRole('heading', { name: /All open/ })).toBeVisible();
    expect(address()).toBe('/requests?view=all&row=R-10482');
  });

  test('follows the browser’s own back', async () => {
    await open('/requests?view=all');
    await page
      .getByRole('link', { name: /To inspect/ })
      .first()
      .click();
    await expect.element(page.getByRole('heading', { name: /To inspect/ })).toBeVisible();
    history.back();
    await expect.element(page.getByRole('heading', { name: /All open/ })).toBeVisible();
  });

  test('asks to sign in again when the session ends, and is back where one was', async () => {
    let ended = false;
    const api = demoApi();
    const viewer = api.answer(JSON.stringify({ query: deskViewer.text, variables: {} }));
    api.on(deskViewer, () => JSON.parse(JSON.stringify(viewer)).data);
    await open('/requests?view=all', api);
    await expect.element(page.getByRole('row', { name: /R-10482/ })).toBeVisible();
    ended = true;
    api.on(deskRequest, () => {
      if (ended) throw new FakeRefusal('UNAUTHENTICATED');
      return { refundRequest: null };
    });
    await page.getByRole('link', { name: 'R-10482', exact: true }).click();
    await expect.element(page.getByText('Your session ended. Sign in and you are back where you were.')).toBeVisible();
    await expect.element(page.getByLabelText('Shop')).toHaveValue('northlight');
    ended = false;
    await page.getByRole('button', { name: 'Send code' }).click();
    await page.getByLabelText('Code from the e-mail').fill('123456');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('There is no request R-10482, or it is not yours to see.')).toBeVisible();
    expect(address()).toBe('/requests/R-10482');
  });

  test('signs out and forgets the token', async () => {
    await open('/requests?view=all');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await expect.element(page.getByRole('button', { name: 'Send code' })).toBeVisible();
    expect(sessionStorage.length).toBe(0);
  });

  test('goes to a view by G and its letter, and lists its keys by ?', async () => {
    await open('/requests?view=all');
    await expect.element(page.getByRole('row', { name: /R-10482/ })).toBeVisible();
    await userEvent.keyboard('gp');
    await expect.element(page.getByRole('heading', { name: /To pay/ })).toBeVisible();
    await userEvent.keyboard('?');
    await expect.element(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    await userEvent.keyboard('gi');
    expect(address()).toBe('/requests?view=to-pay');
  });

  test('speaks Chinese when asked', async () => {
    const { element } = await open('/requests?view=all');
    element.locale = 'zh-CN';
    await expect.element(page.getByRole('heading', { name: /全部进行中/ })).toBeVisible();
    await expect.poll(() => textOf(page.getByRole('row', { name: /R-10482/ }).element())).toContain('您 · 答复');
    expect(document.documentElement.lang).toBe('zh-CN');
    document.documentElement.lang = 'en';
  });

  test('says when it is offline, and that nothing is sent twice', async () => {
    await open('/requests?view=all');
    await expect.element(page.getByRole('row', { name: /R-10482/ })).toBeVisible();
    window.dispatchEvent(new Event('offline'));
    await expect.element(page.getByText(/Offline since 10:12\./)).toBeVisible();
    window.dispatchEvent(new Event('online'));
    await expect.poll(() => page.getByText(/Offline since/).elements()).toHaveLength(0);
  });

  test('changes between light and dark, and remembers', async () => {
    const { element } = await open('/requests?view=all');
    await page.getByRole('button', { name: 'Light or dark' }).click();
    const chosen = element.theme;
    expect(['light', 'dark']).toContain(chosen);
    await expect.poll(() => getComputedStyle(element).colorScheme).toBe(chosen);
    expect(localStorage.getItem('refund-console:theme')).toBe(chosen);
    expect(await accessibilityProblems()).toEqual([]);
  });

  test('is clean to axe in the dark too', async () => {
    const { element } = await open('/requests/R-10482');
    element.theme = 'dark';
    await expect.element(page.getByRole('heading', { name: 'R-10482' })).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
  });

  test('lets the keyboard skip the rail', async () => {
    await open('/requests?view=all');
    await expect.element(page.getByRole('row', { name: /R-10482/ })).toBeVisible();
    await userEvent.keyboard('{Tab}');
    await userEvent.keyboard('{Enter}');
    expect(focused()?.id).toBe('main');
  });

  test.each(['/requests?view=all', '/requests/R-10482', '/requests/R-10467/inspection', '/requests/R-10439/payout'])(
    '%s fits 320 pixels and is clean to axe',
    async (path) => {
      await page.viewport(320, 640);
      await open(path);
      await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect.poll(sideways).toBe(0);
      expect(await accessibilityProblems()).toEqual([]);
    },
  );
});
