import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenApi, openApi } from '../testing/open-api.ts';
import { createDocument, importOrder, requestInput } from '../testing/orders.ts';
import { readMove } from './read-move.ts';

const NOON = Date.parse('2026-11-22T12:00:00Z');
const DAY = 86_400_000;

describe('a move asked for', () => {
  const asked = (body: unknown) => readMove(JSON.stringify(body), NOON);

  test.each([
    [{ forward: 'P3D' }, NOON + 3 * DAY],
    [{ forward: 'P1WT6H' }, NOON + 7 * DAY + 6 * 3_600_000],
    [{ forward: 'PT90M' }, NOON + 90 * 60_000],
    [{ to: '2026-12-01T09:00:00Z' }, Date.parse('2026-12-01T09:00:00Z')],
  ])('%j is understood', (body, to) => expect(asked(body)).toEqual({ ok: true, to }));

  test.each([
    {},
    { forward: 'P' },
    { forward: 'PT' },
    { forward: 'P1M' },
    { forward: '3 days' },
    { forward: -5 },
    { to: 'tomorrow' },
    { to: '2026-11-21T09:00:00Z' },
    { to: '2031-01-01T00:00:00Z' },
    { forward: 'P9999W' },
    { forward: 'P1D', to: '2026-12-01T09:00:00Z' },
  ])('%j is refused', (body) => expect(asked(body).ok).toBe(false));

  test('what is no JSON is refused', () => expect(readMove('{', NOON).ok).toBe(false));
});

describe('the time of a running instance', () => {
  let api: OpenApi;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  const clock = async (body?: unknown) => {
    const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
    const response = await fetch(api.url('/clock'), init);
    return { status: response.status, body: await response.json() };
  };
  const told = async () => Date.parse((await api.send(null, '{ now }')).data.now);

  test('is told to anybody, and moves forward with what falls due meanwhile; tokens stay valid', async () => {
    const order = await importOrder(api, api.alder, { externalId: 'clock' });
    const token = await api.buyerOf(api.alder, 'clock');
    const made = await api.send(token, createDocument, { input: requestInput(order) });
    const { id } = made.data.refundRequestCreate.refundRequest;
    const before = await told();
    expect(Math.abs(before - Date.now())).toBeLessThan(5_000);

    const moved = await clock({ forward: 'P21D' });
    expect(moved.status).toBe(200);
    expect(moved.body.workedOff.deadlines).toBeGreaterThan(0);
    expect(moved.body.workedOff.messages).toBeGreaterThan(0);
    expect(await told()).toBeGreaterThanOrEqual(before + 21 * DAY);

    const line = await api.send(
      token,
      'query($id: ID!) { refundRequest(id: $id) { timeline { event at } lines { waiting { deadline } } } }',
      { id },
    );
    expect(line.errors).toEqual([]);
    const { timeline, lines } = line.data.refundRequest;
    const events: string[] = timeline.map(({ event }: { event: string }) => event);
    expect(events).toContain('deadline');
    expect(events).toContain('remind');
    // The reminder came before the deadline, as it would have without the leap.
    expect(events.indexOf('remind')).toBeLessThan(events.indexOf('deadline'));
    expect(Date.parse(lines[0].waiting.deadline)).toBeGreaterThan(await told());
  });

  test('never goes back, and a body that is not understood changes nothing', async () => {
    const before = await told();
    expect((await clock({ to: '2020-01-01T00:00:00Z' })).status).toBe(400);
    expect((await clock({ forward: 'soon' })).status).toBe(400);
    expect((await fetch(api.url('/clock'), { method: 'DELETE' })).status).toBe(405);
    expect(await told()).toBeLessThan(before + 60_000);
  });

  test('is answered with every operation, for whoever reckons what is left', async () => {
    const response = await fetch(api.url('/graphql'), {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://alder.example' },
      body: JSON.stringify({ query: '{ now }' }),
    });
    const header = Number(response.headers.get('refund-now'));
    expect(Math.abs(header - (await told()))).toBeLessThan(5_000);
    expect(response.headers.get('access-control-expose-headers')).toContain('Refund-Now');
  });
});

test('in production nobody sets the time', async () => {
  const api = await openApi({ development: false });
  const response = await fetch(api.url('/clock'), { method: 'POST', body: '{"forward":"P1D"}' });
  expect(response.status).toBe(405);
  expect((await fetch(api.url('/clock'))).status).toBe(404);
  await api.close();
});
