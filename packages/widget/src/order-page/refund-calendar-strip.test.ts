import { html } from 'lit';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import './refund-calendar-strip.ts';
import { now, throwLot, zone } from '../testing/fixtures.ts';
import { contextIn, mountElement } from '../testing/mount-element.ts';

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date'] });
});

afterEach(() => {
  vi.useRealTimers();
});

test('shows how seven working days were counted over a weekend and Easter', async () => {
  const root = await mountElement(html`<refund-calendar-strip
    .context=${contextIn()}
    .days=${throwLot.best.window?.days ?? []}
    .timeZone=${zone}
    .deliveredAt=${throwLot.lot.deliveredAt}
  ></refund-calendar-strip>`);
  const cells = [...root.querySelectorAll('li')].map((cell) =>
    [...cell.children].map((part) => part.textContent).join(' '),
  );
  expect(cells).toEqual([
    'Wed 25 delivered',
    'Thu 26 day 1',
    'Fri 27 day 2',
    'Sat 28 –',
    'Sun 29 –',
    'Mon 30 day 3',
    'Tue 31 day 4',
    'Wed 1 day 5',
    'Today 2 day 6',
    'Fri 3 holiday',
    'Sat 4 –',
    'Sun 5 –',
    'Mon 6 holiday',
    'Tue 7 last day',
  ]);
});
