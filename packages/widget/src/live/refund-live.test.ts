import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { RefundWidget } from '../refund-widget/refund-widget.ts';
import type { Request } from '../request-page/request.ts';
import { RequestChangedEvent } from '../request-page/request-changed-event.ts';
import { FakeApi } from '../testing/fake-api.ts';
import { now } from '../testing/fixtures.ts';
import { expectAccessible, expectNoOverflow, focusedIn, mountWidget, rootOf } from '../testing/mount.ts';
import { awaitingReturn, request, requestLine } from '../testing/request-fixtures.ts';

let api: FakeApi;
let ids = 0;

/** Waits as long as a busy machine may take. */
const soon = (check: () => void) => vi.waitFor(check, { timeout: 10_000 });

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date'] });
  api = new FakeApi({});
});
afterEach(() => {
  document.body.replaceChildren();
  api.restore();
  vi.useRealTimers();
});

async function shown(shown: Request = request({ lines: [requestLine({})] }), locale = 'en', width = 420) {
  api.answers.RequestPage = () => ({ refundRequest: shown });
  const widget = mountWidget({ request: shown.number, locale }, width);
  await soon(() => expect(api.listening).toBe(1));
  await expect.element(page.getByRole('heading', { level: 2 })).toBeVisible();
  const tell = (more: object = {}) => {
    ids += 1;
    api.tell({ id: `n${ids}`, requestId: shown.id, orderId: shown.order.id, pops: 'New offer', ...more });
  };
  return { widget, tell, reads: () => api.named('RequestPage').length };
}

const noticeIn = (widget: RefundWidget) => rootOf(widget).querySelector('refund-live .note');
const said = (widget: RefundWidget) => rootOf(widget).querySelector('[role=status]')?.textContent?.trim();

describe('an open request page', () => {
  test('reads anew what happened, says so politely, and leaves the focus alone', async () => {
    const { widget, tell, reads } = await shown();
    const before = focusedIn(widget);
    tell();
    await soon(() => expect(noticeIn(widget)?.textContent).toContain('New offer'));
    expect(said(widget)).toBe('New offer');
    await soon(() => expect(reads()).toBe(2));
    expect(focusedIn(widget)).toBe(before);
    await expectAccessible(widget);
  });

  test('reads nothing while the buyer is writing; "Show" does, and goes to the top', async () => {
    const { widget, tell, reads } = await shown(awaitingReturn);
    const field = rootOf(widget).querySelector<HTMLInputElement>('refund-return-slip input:not([type=radio])');
    field?.focus();
    if (field) field.value = 'JD01';
    tell();
    await soon(() => expect(noticeIn(widget)?.textContent).toContain('stays as it is'));
    expect(reads()).toBe(1);
    expect(focusedIn(widget)).toBe(field);
    expect(field?.value).toBe('JD01');
    await page.getByRole('button', { name: 'Show' }).click();
    await soon(() => expect(reads()).toBe(2));
    expect(focusedIn(widget)?.tagName).toBe('H2');
    expect(noticeIn(widget)).toBeNull();
  });

  test('forgets the news once the buyer has answered', async () => {
    const { widget, tell } = await shown();
    tell();
    await soon(() => expect(noticeIn(widget)).not.toBeNull());
    const answered = request({ lines: [requestLine({})] });
    rootOf(widget).querySelector('h2')?.dispatchEvent(new RequestChangedEvent(answered));
    await soon(() => expect(noticeIn(widget)).toBeNull());
  });

  test('says nothing of what the buyer did, and ignores other requests', async () => {
    const { widget, tell, reads } = await shown();
    tell({ pops: null, by: 'BUYER' });
    await soon(() => expect(reads()).toBe(2));
    tell({ requestId: 'another' });
    tell({ orderId: 'another' });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(reads()).toBe(2);
    expect(noticeIn(widget)).toBeNull();
  });

  test('reads the conversation when somebody wrote', async () => {
    const { tell, reads } = await shown();
    await soon(() => expect(api.named('OrderConversation')).toHaveLength(1));
    tell({ type: 'message.sent.v1', pops: 'New message' });
    await soon(() => expect(api.named('OrderConversation')).toHaveLength(2));
    expect(reads()).toBe(1);
  });

  test('listens no longer once it is left', async () => {
    const { widget } = await shown();
    widget.remove();
    await soon(() => expect(api.listening).toBe(0));
  });

  test.each([320, 760])('shows the notice within %i px, in Chinese too', async (width) => {
    const { widget, tell } = await shown(undefined, 'zh-CN', width);
    tell({ pops: '新的方案' });
    await soon(() => expect(noticeIn(widget)?.textContent).toContain('查看'));
    expectNoOverflow(widget);
  });
});
