import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { routeOf } from '../router/route.ts';
import { accessibilityProblems, clear, show, testDesk } from '../testing/stage.ts';
import './rc-rail.ts';

const queue = routeOf('/requests', '?view=to-inspect');
const request = routeOf('/requests/R-10482', '');

beforeEach(async () => {
  await page.viewport(1440, 900);
});
afterEach(clear);

describe('the rail', () => {
  test('leads to every view with its count, and says which one is shown', async () => {
    await show('rc-rail', { desk: testDesk(), route: queue });
    const link = page.getByRole('link', { name: 'To inspect 9' });
    await expect.element(link).toHaveAttribute('href', '/requests?view=to-inspect');
    await expect.element(link).toHaveAttribute('aria-current', 'page');
    await expect.element(page.getByRole('link', { name: 'Due today act today: 8' })).toBeVisible();
    await expect.element(page.getByText('Mara Lindqvist')).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
  });

  test('keeps its views in order whatever the counts', async () => {
    const desk = testDesk();
    const queueCounts = [...desk.viewer.queueCounts].reverse();
    const element = await show('rc-rail', { desk: { ...desk, viewer: { ...desk.viewer, queueCounts } }, route: queue });
    const names = [...element.renderRoot.querySelectorAll('nav.side a .t')].map(({ textContent }) => textContent);
    expect(names.slice(0, 3)).toEqual(['Needs answer', 'Due today', 'Waiting for return']);
  });

  test('slim, keeps the names of its views for assistive technology and marks where one came from', async () => {
    const desk = testDesk(undefined, {
      neighbours: { numbers: ['R-10482'], before: 0, total: 1, path: '/requests?view=to-pay' },
    });
    await show('rc-rail', { desk, route: request, slim: true });
    await expect.element(page.getByRole('link', { name: 'To pay 6' })).toHaveAttribute('aria-current', 'page');
    expect(await accessibilityProblems()).toEqual([]);
  });

  test('asks to sign out, to change the theme, and for the keys', async () => {
    const desk = testDesk();
    const element = await show('rc-rail', { desk, route: queue });
    const asked = vi.fn<(name: string) => void>();
    for (const name of ['signed-out', 'theme-toggled']) element.addEventListener(name, ({ type }) => asked(type));
    await page.getByRole('button', { name: 'Light or dark' }).click();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('button', { name: 'Keys' }).click();
    expect(asked.mock.calls).toEqual([['theme-toggled'], ['signed-out']]);
    expect(desk.showKeys).toHaveBeenCalledOnce();
  });

  test('is five tabs below the thumb in the hand; the rest opens from the last one', async () => {
    await page.viewport(320, 640);
    await show('rc-rail', { desk: testDesk(), route: queue });
    await expect
      .element(page.getByRole('link', { name: 'Inspect', exact: true }))
      .toHaveAttribute('aria-current', 'page');
    await page.getByRole('button', { name: 'More' }).click();
    await expect.element(page.getByRole('link', { name: 'With supplier 7' })).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
  });
});
