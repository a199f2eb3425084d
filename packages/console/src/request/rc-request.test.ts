import { deskApprove } from '@refund-widget/client/operations/console/desk-approve';
import { deskRequest } from '@refund-widget/client/operations/console/desk-request';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { done, stale } from '../testing/answers.ts';
import { demoApi } from '../testing/demo-api.ts';
import { FakeRefusal } from '../testing/fake-api.ts';
import { requestOf } from '../testing/mock-data.ts';
import { agreedMeanwhile } from '../testing/mock-requests.ts';
import { accessibilityProblems, clear, focused, pageText, show, testDesk } from '../testing/stage.ts';
import './rc-request.ts';

const AGREE = 'Agree, submit and notify buyer';
const neighbours = {
  numbers: ['R-10497', 'R-10482', 'R-10495'],
  before: 1,
  total: 214,
  path: '/requests?view=all&q=mug',
};

beforeEach(async () => {
  await page.viewport(1440, 900);
});
afterEach(() => {
  vi.useRealTimers();
  clear();
});

async function open(api = demoApi(), number = 'R-10482') {
  const desk = testDesk(api, { neighbours });
  const element = await show('rc-request', { desk, number });
  return { desk, element, api };
}

describe('a request', () => {
  test('shows the deadline with what happens otherwise, the rules, and what comes back', async () => {
    await open();
    await expect.element(page.getByText('Answer by Tue 24 Nov 2026, 18:00')).toBeVisible();
    await expect.element(page.getByText('7 h 48 min left')).toBeVisible();
    expect(pageText()).toContain('If nobody does: Élise may open a dispute · §9.2');
    expect(pageText()).toContain('met: Units free to claim: 3 of 3, asked 2 §3.2');
    await expect.element(page.getByRole('row', { name: 'Outbound shipping 8.07' })).toBeVisible();
    await expect.element(page.getByRole('row', { name: 'Refund €41.97' })).toBeVisible();
    await expect
      .element(page.getByRole('row', { name: 'Left on Visa ··4242: paid 77.52, refunded 0.00 77.52' }))
      .toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
  });

  test('goes to its neighbours and back to the queue by keys', async () => {
    const { desk } = await open();
    await expect.element(page.getByText('3 of 214')).toBeVisible();
    await userEvent.keyboard('j');
    expect(desk.go).toHaveBeenLastCalledWith('/requests/R-10495');
    await userEvent.keyboard('k');
    expect(desk.go).toHaveBeenLastCalledWith('/requests/R-10497');
    await userEvent.keyboard('u');
    expect(desk.go).toHaveBeenLastCalledWith('/requests?view=all&q=mug&row=R-10482');
  });

  test('opens evidence by its number', async () => {
    const { desk } = await open();
    await expect.element(page.getByRole('link', { name: 'Photo 3 of 4, attached' })).toBeVisible();
    await userEvent.keyboard('3');
    expect(desk.go).toHaveBeenLastCalledWith('/requests/R-10482?evidence=3');
  });

  test('shows what the API answered to a decision, says so, and keeps the place', async () => {
    const api = demoApi().on(deskApprove, () => ({ refundRequestApprove: done(agreedMeanwhile()) }));
    const { desk } = await open(api);
    await page.getByRole('button', { name: AGREE }).click();
    await expect.element(page.getByText('Élise ships by Tue 1 Dec 2026, 23:59')).toBeVisible();
    expect(desk.announce).toHaveBeenCalledWith('Agreed, and the buyer is told.');
    await expect.poll(() => focused()?.tagName).toBe('H1');
  });

  test('says who acted first, what changed, and that nothing was sent', async () => {
    const api = demoApi().on(deskApprove, () => ({ refundRequestApprove: stale() }));
    await open(api);
    await expect.element(page.getByRole('button', { name: AGREE })).toBeVisible();
    api.on(deskRequest, () => ({ refundRequest: agreedMeanwhile() }));
    await page.getByRole('button', { name: 'Add a note' }).click();
    await page.getByLabelText('Note, Élise reads it').fill('Sorry about the mugs.');
    await page.getByRole('button', { name: AGREE }).click();
    await expect
      .element(page.getByText('Ana Kovač, 10 s ago: Request approved. Your decision was not sent; your note is kept.'))
      .toBeVisible();
    await userEvent.keyboard('v');
    await expect.element(page.getByRole('row', { name: 'State New request Waiting for return' })).toBeVisible();
    await expect.element(page.getByText('“Sorry about the mugs.” · kept, not sent')).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect.poll(() => page.getByText(/Your decision was not sent/).elements()).toHaveLength(0);
  });

  test('looks again every 20 seconds and tells what changed without moving the focus', async () => {
    vi.useFakeTimers({ toFake: ['setInterval'] });
    const { desk, api } = await open();
    await expect.element(page.getByRole('button', { name: AGREE })).toBeVisible();
    await userEvent.keyboard('a');
    api.on(deskRequest, () => ({
      refundRequest: requestOf({ updatedAt: '2026-11-24T09:11:00.000Z', timeline: agreedMeanwhile().timeline }),
    }));
    vi.advanceTimersByTime(20_000);
    await expect.poll(() => desk.announce.mock.lastCall).toEqual(['R-10482. Ana Kovač: Request approved']);
    expect(focused()?.textContent).toContain(AGREE);
  });

  test('that is not there, or not for this viewer, says no more than that', async () => {
    await open(demoApi(), 'R-1');
    await expect.element(page.getByText('There is no request R-1, or it is not yours to see.')).toBeVisible();
    await expect
      .element(page.getByRole('link', { name: 'Back to the queue' }))
      .toHaveAttribute('href', '/requests?view=all&q=mug&row=R-1');
  });

  test('that cannot be loaded is tried again when asked', async () => {
    const api = demoApi().on(deskRequest, () => {
      throw new FakeRefusal('INTERNAL_SERVER_ERROR');
    });
    await open(api);
    await expect.element(page.getByText('The request could not be loaded')).toBeVisible();
    api.on(deskRequest, () => ({ refundRequest: requestOf() }));
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.element(page.getByRole('button', { name: AGREE })).toBeVisible();
  });

  test('in the hand is three tabs, moved through by arrows', async () => {
    await page.viewport(390, 800);
    await open();
    await expect.element(page.getByRole('button', { name: AGREE })).toBeVisible();
    expect(page.getByText('Asked for').elements()).toHaveLength(1);
    await expect.element(page.getByText('Asked for')).not.toBeVisible();
    await page.getByRole('tab', { name: 'Decide' }).click();
    await userEvent.keyboard('{ArrowLeft}');
    await expect.element(page.getByRole('tab', { name: 'Case' })).toHaveAttribute('aria-selected', 'true');
    await expect.element(page.getByText('Asked for')).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
  });
});
