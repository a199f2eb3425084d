import { deskConversation } from '@refund-widget/client/operations/console/desk-conversation';
import { deskMessageSend } from '@refund-widget/client/operations/console/desk-message-send';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { chinese } from '../locale/chinese.ts';
import { demoApi } from '../testing/demo-api.ts';
import { requestOf, VIEWER } from '../testing/mock-data.ts';
import { accessibilityProblems, clear, focused, pageText, show, testDesk } from '../testing/stage.ts';
import type { Message } from './loaded-messages.ts';
import './rc-conversation.ts';

const request = requestOf({});

function message(id: string, body: string, change: Partial<Message> = {}): Message {
  const author = { authorKind: 'SELLER', authorName: 'Jonas Weber', audience: 'EVERYONE' } as const;
  const seller = { id: request.seller.id };
  return { id, body, ...author, createdAt: '2026-11-22T09:40:00.000Z', evidence: [], seller, ...change };
}

const early = message('m1', 'Hello, two mugs came broken.', {
  ...{ authorKind: 'BUYER', authorName: 'Élise Moreau', createdAt: '2026-11-20T20:14:00.000Z' },
});
const note = message('m2', 'Third breakage from that hub.', { audience: 'STAFF' });
const reply = message('m3', 'Sorry about the mugs.', {
  ...{ createdAt: '2026-11-23T14:05:00.000Z' },
  evidence: [{ id: 'e', kind: 'PHOTO', fileName: 'new-mug.jpg', url: 'https://files.test/mug.jpg' }],
});

let written: Message[];

function api() {
  return demoApi()
    .on(deskConversation, ({ orderId }) => ({
      order: { id: String(orderId), conversation: { messages: { edges: written.map((node) => ({ node })) } } },
    }))
    .on(deskMessageSend, ({ input }) => {
      const sent = message(`m${written.length + 10}`, input.body, {
        ...{
          audience: input.audience ?? 'EVERYONE',
          authorName: 'Mara Lindqvist',
          createdAt: '2026-11-24T10:00:00.000Z',
        },
      });
      written = [...written, sent];
      return { messageSend: { message: sent, userErrors: [] } };
    });
}

beforeEach(async () => {
  written = [early, note, reply];
  sessionStorage.clear();
  await page.viewport(700, 800);
});
afterEach(() => {
  clear();
  vi.useRealTimers();
});

const replyBox = () => page.getByRole('textbox', { name: 'Reply to Élise' });
const noteBox = () => page.getByRole('textbox', { name: 'Internal note' });

describe('the conversation', () => {
  test('stands among the events by its time, each with who reads it', async () => {
    await show('rc-conversation', { desk: testDesk(api()), request });
    await expect.element(page.getByText('Sorry about the mugs.')).toBeVisible();
    expect(pageText()).toMatch(
      /Élise Moreau.*before the request.*Hello, two mugs came broken\..*Request sent.*Jonas Weber.*Internal, staff only.*Third breakage.*Jonas Weber.*Élise sees this.*Sorry about the mugs\./,
    );
    await expect
      .element(page.getByRole('link', { name: 'new-mug.jpg' }))
      .toHaveAttribute('href', 'https://files.test/mug.jpg');
    expect(await accessibilityProblems()).toEqual([]);
  });

  test('messages of another seller’s thread stay out', async () => {
    written = [message('m9', 'Not for us', { seller: { id: 'Seller:other' } }), reply];
    await show('rc-conversation', { desk: testDesk(api()), request });
    await expect.element(page.getByText('Sorry about the mugs.')).toBeVisible();
    expect(pageText()).not.toContain('Not for us');
  });

  test('is read by a mediator, who does not write', async () => {
    await show('rc-conversation', { desk: testDesk(api(), { viewer: { ...VIEWER, role: 'MEDIATOR' } }), request });
    await expect.element(page.getByText('Sorry about the mugs.')).toBeVisible();
    expect(page.getByRole('textbox').query()).toBeNull();
  });

  test('that could not be read can be read again', async () => {
    const broken = api();
    broken.offline = true;
    await show('rc-conversation', { desk: testDesk(broken), request });
    await expect.element(page.getByText('The messages could not be loaded.')).toBeVisible();
    broken.offline = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.element(page.getByText('Sorry about the mugs.')).toBeVisible();
    expect(page.getByText('The messages could not be loaded.').query()).toBeNull();
  });

  test('is looked at again every 20 seconds', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    written = [early];
    await show('rc-conversation', { desk: testDesk(api()), request });
    await expect.element(page.getByText(early.body)).toBeVisible();
    written = [early, reply];
    vi.advanceTimersByTime(20_000);
    await expect.element(page.getByText('Sorry about the mugs.')).toBeVisible();
  });
});

describe('writing', () => {
  test('R goes to the reply, Y to the note; each keeps its own words', async () => {
    await show('rc-conversation', { desk: testDesk(api()), request });
    await userEvent.keyboard('r');
    await expect.poll(() => focused()?.getAttribute('aria-label')).toBe('Reply to Élise');
    await replyBox().fill('To you');
    await page.getByRole('tab', { name: /Internal note/ }).click();
    await expect.element(noteBox()).toHaveValue('');
    await expect.element(page.getByText('Never shown to the buyer.')).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
    await page.getByRole('tab', { name: /Reply/ }).click();
    await expect.element(replyBox()).toHaveValue('To you');
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    await userEvent.keyboard('y');
    await expect.poll(() => focused()?.getAttribute('aria-label')).toBe('Internal note');
  });

  test('a reply goes to the buyer about this request, is shown at once and said', async () => {
    const desk = testDesk(api());
    await show('rc-conversation', { desk, request });
    await replyBox().fill('We send new ones.');
    await page.getByRole('button', { name: /Send to Élise/ }).click();
    await expect.element(page.getByText('We send new ones.')).toBeVisible();
    await expect.element(replyBox()).toHaveValue('');
    expect(desk.announce).toHaveBeenCalledWith('Sent to Élise.');
  });

  test('a note is sent for staff only', async () => {
    const served = api();
    const desk = testDesk(served);
    await show('rc-conversation', { desk, request });
    await page.getByRole('tab', { name: /Internal note/ }).click();
    await noteBox().fill('Claim opened.');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.element(page.getByText('Claim opened.')).toBeVisible();
    expect(served.sent(deskMessageSend)[0]?.input).toMatchObject({
      ...{ audience: 'STAFF', body: 'Claim opened.', requestId: request.id, orderId: request.order.id },
    });
    expect(desk.announce).toHaveBeenCalledWith('Note saved.');
  });

  test('nothing is not sent; what was refused or failed is kept', async () => {
    const served = api();
    await show('rc-conversation', { desk: testDesk(served), request });
    await page.getByRole('button', { name: /Send to Élise/ }).click();
    await expect.element(page.getByText('Write something first.')).toBeVisible();
    await replyBox().fill('Hello');
    served.on(deskMessageSend, () => ({
      messageSend: {
        message: null,
        userErrors: [{ code: 'TOO_LONG', field: ['body'], message: 'At most 5000 characters.', facts: {} }],
      },
    }));
    await page.getByRole('button', { name: /Send to Élise/ }).click();
    await expect.element(page.getByText('At most 5000 characters.')).toBeVisible();
    served.offline = true;
    for (const _ of [1, 2]) await page.getByRole('button', { name: /Send to Élise/ }).click();
    await expect.element(page.getByRole('alert').first()).toBeVisible();
    await expect.element(replyBox()).toHaveValue('Hello');
  });

  test('speaks Chinese', async () => {
    await show('rc-conversation', { desk: testDesk(api(), { words: chinese }), request });
    await expect.element(page.getByRole('tab', { name: /内部备注/ })).toBeVisible();
    await expect.element(page.getByText('Élise 将会看到')).toBeVisible();
  });
});
