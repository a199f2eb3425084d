import type { LiveEvent } from '@refund-widget/client';
import { deskPulse } from '@refund-widget/client/operations/console/desk-pulse';
import { deskRequest } from '@refund-widget/client/operations/console/desk-request';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../queue/rc-queue.ts';
import '../request/rc-request.ts';
import { FIRST_QUEUE } from '../router/route.ts';
import { demoApi } from '../testing/demo-api.ts';
import { accessibilityProblems, clear, focused, pageText, show, sideways, testDesk } from '../testing/stage.ts';
import './rc-toasts.ts';

let ids = 0;

/** Waits as long as a busy machine may take. */
const soon = (check: () => void) => vi.waitFor(check, { timeout: 10_000 });
const event = (more: Partial<LiveEvent> = {}): LiveEvent => {
  ids += 1;
  return {
    ...{ id: `n${ids}`, type: 'line.offer_countered.v1', at: '2026-11-24T10:00:00.000Z', by: 'BUYER', orderId: 'o' },
    ...{ requestId: 'r', requestNumber: 'R-10482', pops: 'New counter-offer' },
    ...more,
  };
};

function heardDesk(api = demoApi()) {
  const hearers = new Set<(event: LiveEvent) => void>();
  const news = {
    listen: (hear: (event: LiveEvent) => void) => {
      hearers.add(hear);
      return () => hearers.delete(hear);
    },
  };
  const tell = (told: LiveEvent) => {
    for (const hear of hearers) hear(told);
  };
  return { desk: testDesk(api, { news }), api, hearers, tell };
}

beforeEach(() => page.viewport(1280, 800));
afterEach(clear);

test('what somebody else did pops up with a way to it, is said once, and takes no focus', async () => {
  const { desk, tell } = heardDesk();
  await show('rc-toasts', { desk });
  const before = focused();
  tell(event());
  await expect.element(page.getByRole('link', { name: 'Open' })).toBeVisible();
  expect(pageText()).toContain('R-10482 · New counter-offer');
  expect(focused()).toBe(before);
  expect(desk.announce).toHaveBeenCalledExactlyOnceWith('R-10482. New counter-offer');
  tell(event({ pops: 'New message' }));
  expect(desk.announce).toHaveBeenCalledTimes(1);
  await expect.poll(pageText).toContain('New message');
  expect(await accessibilityProblems()).toEqual([]);
  await page.viewport(320, 640);
  expect(sideways()).toBe(0);
});

test('what one did oneself does not pop up; three notices are enough; each can be dismissed', async () => {
  const { desk, tell } = heardDesk();
  const element = await show('rc-toasts', { desk });
  tell(event({ pops: null }));
  await element.updateComplete;
  expect(pageText()).toBe('');
  for (const requestNumber of ['R-1', 'R-2', 'R-3', 'R-4']) tell(event({ requestNumber }));
  await expect.poll(pageText).toMatch(/R-4.*R-3.*R-2/);
  expect(pageText()).not.toContain('R-1 ');
  await page.getByRole('button', { name: 'Dismiss' }).first().click();
  await expect.poll(pageText).not.toContain('R-4');
  element.remove();
});

test('what happens to the request that is shown stays on its page', async () => {
  const { desk, tell } = heardDesk();
  await show('rc-toasts', { desk, shown: 'R-10482' });
  tell(event());
  tell(event({ requestNumber: 'R-10483' }));
  await expect.poll(pageText).toContain('R-10483');
  expect(pageText()).not.toContain('R-10482');
});

test('the queue counts what came in as soon as it hears of it, and stops listening when it is left', async () => {
  const { desk, api, hearers, tell } = heardDesk();
  const element = await show('rc-queue', { desk, address: FIRST_QUEUE });
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  await soon(() => expect(element.renderRoot.querySelector('[data-row]')).toBeTruthy());
  tell(event({ type: 'line.submitted.v1' }));
  tell(event({ type: 'line.submitted.v1' }));
  await soon(() => expect(api.sent(deskPulse)).toHaveLength(1));
  element.remove();
  expect(hearers.size).toBe(0);
});

test('the request page reads its own request again, and nobody else’s', async () => {
  const { desk, api, tell } = heardDesk();
  await show('rc-request', { desk, number: 'R-10482' });
  await soon(() => expect(api.sent(deskRequest)).toHaveLength(1));
  const { refundRequest } = await desk.client.send(deskRequest, { number: 'R-10482' });
  const before = api.sent(deskRequest).length;
  tell(event({ requestId: 'another' }));
  tell(event({ requestId: refundRequest?.id ?? '' }));
  await soon(() => expect(api.sent(deskRequest)).toHaveLength(before + 1));
});
