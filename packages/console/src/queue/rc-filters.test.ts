import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { FIRST_QUEUE, type QueueAddress } from '../router/route.ts';
import { accessibilityProblems, clear, show, testDesk } from '../testing/stage.ts';
import './rc-filters.ts';

const filtered: QueueAddress = {
  ...FIRST_QUEUE,
  view: 'ALL_OPEN',
  states: ['SUBMITTED', 'NEGOTIATING'],
  sellers: ['Seller:moss'],
  from: '2026-11-01',
  after: 'b2Zmc2V0',
  row: 'R-10482',
};

beforeEach(async () => {
  await page.viewport(1280, 800);
});
afterEach(() => {
  vi.restoreAllMocks();
  clear();
});

describe('filters', () => {
  test('in force are chips; taking one away writes the address and starts at the first page', async () => {
    const desk = testDesk();
    await show('rc-filters', { desk, address: filtered });
    await expect.element(page.getByText('State New request +1')).toBeVisible();
    await expect.element(page.getByText('Seller Atelier Moss')).toBeVisible();
    await expect.element(page.getByText('Asked on from Sun 1 Nov')).toBeVisible();
    await page.getByRole('button', { name: 'Remove filter State: New request, Negotiating' }).click();
    expect(desk.go).toHaveBeenLastCalledWith('/requests?view=all&seller=Seller%3Amoss&from=2026-11-01', {
      replace: true,
    });
  });

  test('are added from a form that stays open', async () => {
    const desk = testDesk();
    await show('rc-filters', { desk, address: FIRST_QUEUE });
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await page.getByRole('checkbox', { name: 'To inspect' }).click();
    expect(desk.go).toHaveBeenLastCalledWith('/requests?view=needs-answer&state=inspecting', { replace: true });
    await expect.element(page.getByRole('checkbox', { name: 'Damaged in transit' })).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
  });

  test('an agent chooses among the sellers they act for', async () => {
    const desk = testDesk();
    const { viewer } = desk;
    const sellers = viewer.merchant.sellers.slice(0, 2);
    await show('rc-filters', {
      desk: { ...desk, viewer: { ...viewer, role: 'AGENT', sellers } },
      address: FIRST_QUEUE,
    });
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await expect.element(page.getByRole('checkbox', { name: 'Atelier Moss' })).toBeVisible();
    expect(page.getByRole('checkbox', { name: 'Fell Knit' }).elements()).toHaveLength(0);
  });

  test('the order is in the address too', async () => {
    const desk = testDesk();
    await show('rc-filters', { desk, address: FIRST_QUEUE });
    await page.getByRole('combobox', { name: 'Sort' }).selectOptions('Newest first');
    expect(desk.go).toHaveBeenLastCalledWith('/requests?view=needs-answer&sort=newest', { replace: true });
  });

  test('the link to the view can be copied', async () => {
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const desk = testDesk();
    await show('rc-filters', { desk, address: FIRST_QUEUE });
    await page.getByRole('button', { name: 'Copy link' }).click();
    expect(copied).toHaveBeenCalledWith(location.href);
    await expect.poll(() => desk.announce.mock.lastCall).toEqual(['The link to this view is copied.']);
  });
});
