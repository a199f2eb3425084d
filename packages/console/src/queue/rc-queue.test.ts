import { deskCount } from '@refund-widget/client/operations/console/desk-count';
import { deskPulse } from '@refund-widget/client/operations/console/desk-pulse';
import { deskQueue } from '@refund-widget/client/operations/console/desk-queue';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { FIRST_QUEUE, type QueueAddress } from '../router/route.ts';
import { demoApi } from '../testing/demo-api.ts';
import { FakeRefusal } from '../testing/fake-api.ts';
import { VIEWER } from '../testing/mock-data.ts';
import { ROWS } from '../testing/mock-queue.ts';
import { accessibilityProblems, clear, focused, show, sideways, testDesk, textOf } from '../testing/stage.ts';
import './rc-queue.ts';

const all: QueueAddress = { ...FIRST_QUEUE, view: 'ALL_OPEN' };

beforeEach(async () => {
  await page.viewport(1440, 900);
});
afterEach(() => {
  vi.useRealTimers();
  clear();
});

async function open(api = demoApi(), address = all) {
  const desk = testDesk(api);
  // The address follows what the queue writes to it, as the console does.
  const element = await show('rc-queue', { desk, address });
  desk.go.mockImplementation((path) => {
    const row = new URL(path, location.origin).searchParams.get('row');
    if (path.startsWith('/requests?')) element.address = { ...element.address, row };
  });
  return { desk, element, api };
}

const emptyPage = {
  refundRequests: {
    edges: [],
    pageInfo: { endCursor: null, hasNextPage: false, hasPreviousPage: false, startCursor: null },
    totalCount: 0,
  },
};

describe('the queue', () => {
  test('shows who acts next by when, parted by the day of the deadline', async () => {
    await open();
    await expect.element(page.getByRole('heading', { name: 'All open 214' })).toBeVisible();
    await expect.element(page.getByText('Overdue · 1')).toBeVisible();
    await expect.element(page.getByText('Today, Tue 24 Nov · 7')).toBeVisible();
    const row = page.getByRole('row', { name: /R-10482/ });
    expect(textOf(row.element())).toMatch(
      /Élise Moreau.*Damaged in transit.*€41\.97 New request You · answer Today 18:00 · 7 h 48 min/,
    );
    expect(textOf(page.getByRole('row', { name: /R-10431/ }).element())).toMatch(/Mediator · decide.*16 h over/);
  });

  test('asks for fifty rows of its view, soonest deadline first', async () => {
    const { api } = await open();
    await expect
      .poll(() => api.sent(deskQueue))
      .toEqual([{ filter: { view: 'ALL_OPEN' }, sort: 'DEADLINE', first: 50, after: null }]);
  });

  test('leads each row to its next step', async () => {
    await open();
    await expect
      .element(page.getByRole('link', { name: 'Inspect R-10467' }))
      .toHaveAttribute('href', '/requests/R-10467/inspection');
    await expect
      .element(page.getByRole('link', { name: 'Pay R-10439' }))
      .toHaveAttribute('href', '/requests/R-10439/payout');
    await expect.element(page.getByRole('link', { name: 'Open R-10431' })).toHaveAttribute('href', '/requests/R-10431');
  });

  test('is walked by keys: J, K, Enter, and A for the next step', async () => {
    const { desk } = await open();
    await expect.element(page.getByRole('row', { name: /R-10431/ })).toBeVisible();
    await userEvent.keyboard('j');
    await expect.poll(() => focused()?.getAttribute('data-row')).toBe('R-10431');
    await userEvent.keyboard('jj');
    await expect.poll(() => focused()?.getAttribute('data-row')).toBe('R-10482');
    expect(desk.go).toHaveBeenLastCalledWith('/requests?view=all&row=R-10482', { replace: true });
    await userEvent.keyboard('k');
    await expect.poll(() => focused()?.getAttribute('data-row')).toBe('R-10497');
    await userEvent.keyboard('{ArrowDown}{ArrowUp}');
    await expect.poll(() => focused()?.getAttribute('data-row')).toBe('R-10497');
    await userEvent.keyboard('{Enter}');
    expect(desk.go).toHaveBeenLastCalledWith('/requests/R-10497');
    await userEvent.keyboard('jjja');
    expect(desk.go).toHaveBeenLastCalledWith('/requests/R-10467/inspection');
  });

  test('has one tab stop among its rows', async () => {
    const { element } = await open(demoApi(), { ...all, row: 'R-10482' });
    await expect.element(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '215');
    const stops = element.renderRoot.querySelectorAll('tr[tabindex="0"]');
    expect([...stops].map((row) => row.getAttribute('data-row'))).toEqual(['R-10482']);
  });

  test('goes to the next page by a link and by a key, and says which rows it shows', async () => {
    const { desk } = await open();
    await expect.element(page.getByText('1–13 of 214')).toBeVisible();
    await expect
      .element(page.getByRole('link', { name: 'Next', exact: true }))
      .toHaveAttribute('href', '/requests?view=all&after=end');
    await userEvent.keyboard(']');
    expect(desk.go).toHaveBeenLastCalledWith('/requests?view=all&after=end');
  });

  test('tells the console which requests stand on the page', async () => {
    const { desk } = await open();
    await expect
      .poll(() => desk.keepNeighbours.mock.lastCall?.[0])
      .toMatchObject({
        before: 0,
        total: 214,
        path: '/requests?view=all',
        numbers: ROWS.map(({ number }) => number),
      });
  });

  test('counts what came in without moving a row, and shows it when asked', async () => {
    vi.useFakeTimers({ toFake: ['setInterval'] });
    const { desk, api } = await open();
    await expect.element(page.getByText('1–13 of 214')).toBeVisible();
    vi.advanceTimersByTime(20_000);
    await expect.element(page.getByRole('button', { name: '2 new requests' })).toBeVisible();
    expect(api.sent(deskPulse)).toHaveLength(1);
    expect(desk.announce).toHaveBeenCalledWith('2 new requests');
    expect(desk.showCounts).toHaveBeenCalledWith(VIEWER.queueCounts);
    expect(api.sent(deskQueue)).toHaveLength(1);
    await userEvent.keyboard('n');
    await expect.poll(() => api.sent(deskQueue)).toHaveLength(2);
    await expect.poll(() => page.getByRole('button', { name: '2 new requests' }).elements()).toHaveLength(0);
  });

  test('searches by what is typed, in the address', async () => {
    const { desk } = await open();
    await userEvent.keyboard('/');
    await expect.poll(() => focused()?.getAttribute('type')).toBe('search');
    await userEvent.keyboard('mug{Enter}');
    expect(desk.go).toHaveBeenLastCalledWith('/requests?view=all&q=mug', { replace: true });
  });

  test('says what a search would find without its filters', async () => {
    const api = demoApi().on(deskQueue, () => emptyPage);
    await open(api, { ...all, query: 'ÉM-20931', states: ['SUBMITTED'] });
    await expect.element(page.getByText('No request matches “ÉM-20931”')).toBeVisible();
    await expect.element(page.getByText('2 filters are on. Without them: 1 request.')).toBeVisible();
    expect(api.sent(deskCount)).toEqual([{ filter: { view: 'ALL', query: 'ÉM-20931' } }]);
    const link = page.getByRole('link', { name: 'Search without filters' });
    await expect.element(link).toHaveAttribute('href', '/requests?view=every&q=%C3%89M-20931');
    expect(await accessibilityProblems()).toEqual([]);
  });

  test('an empty view says what comes next and where work is', async () => {
    await open(
      demoApi().on(deskQueue, () => emptyPage),
      FIRST_QUEUE,
    );
    await expect.element(page.getByText('Nothing needs your answer')).toBeVisible();
    await expect.element(page.getByText('Next deadline: R-10431, Mon 23 Nov 18:00.')).toBeVisible();
    await expect
      .element(page.getByRole('link', { name: 'To inspect, 9' }))
      .toHaveAttribute('href', '/requests?view=to-inspect');
  });

  test('says that it could not be loaded, and tries again when asked', async () => {
    let broken = true;
    const working = demoApi();
    const api = demoApi().on(deskQueue, (variables) => {
      if (broken) throw new FakeRefusal('INTERNAL_SERVER_ERROR');
      return JSON.parse(JSON.stringify(working.answer(JSON.stringify({ query: deskQueue.text, variables })))).data;
    });
    await open(api);
    await expect.element(page.getByText('The queue could not be loaded')).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
    broken = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.element(page.getByRole('row', { name: /R-10482/ })).toBeVisible();
  });

  test('is clean to axe as a grid', async () => {
    await open(demoApi(), { ...all, row: 'R-10482' });
    await expect.element(page.getByRole('row', { name: /R-10482/ })).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
  });

  test('is cards in the hand, without scrolling sideways at 320 pixels', async () => {
    await page.viewport(320, 640);
    await open();
    await expect.element(page.getByRole('link', { name: /Élise Moreau/ })).toHaveAttribute('href', '/requests/R-10482');
    expect(sideways()).toBe(0);
    expect(await accessibilityProblems()).toEqual([]);
    await page.getByRole('button', { name: 'Search requests' }).click();
    await expect.poll(() => focused()?.getAttribute('type')).toBe('search');
  });
});
