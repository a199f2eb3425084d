import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { FakeApi } from '../testing/fake-api.ts';
import { globalId, now, orderPageAnswer } from '../testing/fixtures.ts';
import { expectAccessible, expectNoOverflow, focusedIn, mountWidget, rootOf } from '../testing/mount.ts';
import { request } from '../testing/request-fixtures.ts';
import type { Written } from './message-sent-event.ts';

const seller = { id: globalId('Seller', 'alder-finch'), name: 'Alder & Finch' };
const order = globalId('Order', 'A-10428');

function message(id: string, body: string, change: Partial<Written> = {}): Written {
  const author = { authorKind: 'SELLER', authorName: 'Jonas' } as const;
  return { id, body, ...author, createdAt: '2026-04-01T09:05:00+02:00', evidence: [], seller, ...change };
}

const asked = message('m1', 'Two plates came\nwith a chipped rim.', { authorKind: 'BUYER', authorName: 'Mira' });
const answered = message('m2', 'That makes sense.', {
  evidence: [{ id: 'e1', kind: 'PHOTO', fileName: 'rim.jpg', url: 'https://files.test/rim.jpg' }],
});

let api: FakeApi;
let written: Written[];

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date', 'setInterval', 'clearInterval'] });
  sessionStorage.clear();
  written = [];
  api = new FakeApi({
    OrderPage: () => orderPageAnswer,
    RequestPage: () => ({ refundRequest: request() }),
    OrderConversation: ({ id }) => ({
      order: {
        id: String(id),
        conversation: written.length === 0 ? null : { messages: { edges: written.map((node) => ({ node })) } },
      },
    }),
    MessageSend: ({ input }) => {
      const sent = message(`m${written.length + 10}`, input.body, { authorKind: 'BUYER', authorName: 'Mira' });
      written = [...written, sent];
      return { messageSend: { message: sent, userErrors: [] } };
    },
  });
});

afterEach(() => {
  api.restore();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const box = () => page.getByRole('textbox', { name: 'Message to the seller' });
const sendButton = () => page.getByRole('button', { name: 'Send', exact: true });

describe('on the order page', () => {
  test('it is closed until the buyer wants to write; then the box has the focus', async () => {
    const widget = mountWidget({ order: 'A-10428' });
    await expect.element(page.getByRole('button', { name: 'Message the seller' })).toBeVisible();
    expect(api.named('OrderConversation')).toEqual([]);
    await page.getByRole('button', { name: 'Message the seller' }).click();
    await expect.element(box()).toBeVisible();
    await expect.poll(() => focusedIn(widget)?.localName).toBe('textarea');
    await expect.element(page.getByText(/Nothing written yet/)).toBeVisible();
    await expectAccessible(widget);
  });

  test('it is open where something was written', async () => {
    written = [asked, answered];
    const answer = orderPageAnswer.order;
    api.answers.OrderPage = () => ({ order: answer && { ...answer, conversation: { __typename: 'Conversation' } } });
    mountWidget({ order: 'A-10428' });
    await expect.element(page.getByText('That makes sense.')).toBeVisible();
    expect(page.getByRole('button', { name: 'Message the seller' }).query()).toBeNull();
  });

  test('an order with several sellers asks whom the message is for', async () => {
    const answer = orderPageAnswer.order;
    const fern = { id: globalId('Seller', 'fern'), name: 'Fern' };
    const items = answer?.items.map((item, index) => (index === 0 ? { ...item, seller: fern } : item)) ?? [];
    api.answers.OrderPage = () => ({ order: answer && { ...answer, items } });
    mountWidget({ order: 'A-10428' });
    await page.getByRole('button', { name: 'Message the seller' }).click();
    await box().fill('Hello');
    await sendButton().click();
    await expect.element(page.getByText('Choose who you write to.')).toBeVisible();
    await page.getByRole('combobox', { name: 'Write to' }).selectOptions('Fern');
    await sendButton().click();
    await expect.poll(() => api.named('MessageSend').length).toBe(1);
    expect(api.named('MessageSend')[0]?.variables.input).toMatchObject({ sellerId: fern.id, requestId: null });
  });
});

describe('on the request page', () => {
  test.each([320, 420, 760])('messages are told apart by who wrote them, %i pixels wide', async (width) => {
    written = [asked, answered];
    const widget = mountWidget({ request: 'R-10482' }, width);
    await expect.element(page.getByText('That makes sense.')).toBeVisible();
    const heads = [...rootOf(widget).querySelectorAll('[part=message] > p')].map((head) => head.textContent);
    expect(heads[0]).toMatch(/^You · Wed.1.Apr/);
    expect(heads[1]).toMatch(/^Jonas, Alder & Finch · /);
    await expect
      .element(page.getByRole('link', { name: 'rim.jpg' }))
      .toHaveAttribute('href', 'https://files.test/rim.jpg');
    await expectAccessible(widget);
    expectNoOverflow(widget);
  });

  test('a message goes to the request’s seller, is shown at once, said aloud, and leaves an empty box', async () => {
    const widget = mountWidget({ request: 'R-10482' });
    await box().fill('Where is it?');
    await sendButton().click();
    await expect.element(page.getByText('Where is it?')).toBeVisible();
    await expect.element(box()).toHaveValue('');
    expect(api.named('MessageSend')[0]?.variables.input).toMatchObject({
      ...{ orderId: order, requestId: request().id, sellerId: seller.id, body: 'Where is it?', evidenceIds: [] },
    });
    await expect
      .poll(() => rootOf(widget).querySelector('[role=status]')?.textContent)
      .toContain('Your message was sent.');
  });

  test('is sent with Control and Enter too', async () => {
    mountWidget({ request: 'R-10482' });
    await box().fill('Quick');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.poll(() => api.named('MessageSend').length).toBe(1);
  });

  test('nothing is not sent, and says so', async () => {
    const widget = mountWidget({ request: 'R-10482' });
    await box().fill('   ');
    await sendButton().click();
    await expect.element(page.getByText('Write something first.')).toBeVisible();
    expect(api.named('MessageSend')).toEqual([]);
    await expectAccessible(widget);
  });

  test('what failed is kept and goes again under the same key; what was changed under another', async () => {
    mountWidget({ request: 'R-10482' });
    await box().fill('Hello');
    const answer = api.answers.MessageSend;
    api.answers.MessageSend = () => new Error('connection lost');
    await sendButton().click();
    await expect.element(page.getByRole('alert')).toBeVisible();
    await expect.element(box()).toHaveValue('Hello');
    if (answer) api.answers.MessageSend = answer;
    await sendButton().click();
    await expect.element(box()).toHaveValue('');
    await box().fill('And another');
    await sendButton().click();
    await expect.poll(() => api.named('MessageSend').length).toBeGreaterThan(2);
    const keys = api.named('MessageSend').map(({ variables }) => variables.input.idempotencyKey);
    expect(new Set(keys).size).toBe(2);
    expect(keys.at(-1)).not.toBe(keys[0]);
  });

  test('a draft outlives the page', async () => {
    mountWidget({ request: 'R-10482' });
    await box().fill('Half a sent');
    mountWidget({ request: 'R-10482' });
    await expect.element(box()).toHaveValue('Half a sent');
  });

  test('looks again every 20 seconds, and says that somebody has answered', async () => {
    written = [asked];
    const widget = mountWidget({ request: 'R-10482' });
    await expect.element(page.getByText(/chipped rim/).first()).toBeVisible();
    await expect.poll(() => rootOf(widget).querySelectorAll('[part=message]').length).toBe(1);
    written = [asked, answered];
    vi.advanceTimersByTime(20_000);
    await expect.element(page.getByText('That makes sense.')).toBeVisible();
    await expect
      .poll(() => rootOf(widget).querySelector('[role=status]')?.textContent)
      .toContain('New message from Jonas, Alder & Finch');
  });

  test('messages of another seller’s thread stay out', async () => {
    written = [
      asked,
      message('m3', 'From somebody else', { seller: { id: globalId('Seller', 'fern'), name: 'Fern' } }),
    ];
    const widget = mountWidget({ request: 'R-10482' });
    await expect.poll(() => rootOf(widget).querySelectorAll('[part=message]').length).toBe(1);
  });

  test('speaks Chinese', async () => {
    written = [asked, answered];
    const widget = mountWidget({ request: 'R-10482', locale: 'zh-CN' });
    await expect.element(page.getByRole('textbox', { name: '给卖家的留言' })).toBeVisible();
    await expect.element(page.getByText(/Alder & Finch Jonas/)).toBeVisible();
    await expectAccessible(widget);
  });

  test('what could not be read can be read again', async () => {
    written = [asked];
    const answer = api.answers.OrderConversation;
    api.answers.OrderConversation = () => new Error('connection lost');
    mountWidget({ request: 'R-10482' });
    await expect.element(page.getByText('The messages didn’t load.')).toBeVisible();
    if (answer) api.answers.OrderConversation = answer;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.element(page.getByText('You · ', { exact: false }).first()).toBeVisible();
  });
});
