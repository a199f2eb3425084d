import type { DeskWebhookDeliveryFragment, DeskWebhooksQuery } from '@refund-widget/client';
import { deskWebhookCreate } from '@refund-widget/client/operations/console/desk-webhook-create';
import { deskWebhookRemove } from '@refund-widget/client/operations/console/desk-webhook-remove';
import { deskWebhookReplay } from '@refund-widget/client/operations/console/desk-webhook-replay';
import { deskWebhookReplayAll } from '@refund-widget/client/operations/console/desk-webhook-replay-all';
import { deskWebhookRotate } from '@refund-widget/client/operations/console/desk-webhook-rotate';
import { deskWebhookUpdate } from '@refund-widget/client/operations/console/desk-webhook-update';
import { deskWebhooks } from '@refund-widget/client/operations/console/desk-webhooks';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { FakeApi } from '../testing/fake-api.ts';
import { accessibilityProblems, clear, pageText, show, sideways, testDesk } from '../testing/stage.ts';
import './rc-developers.ts';

const endpoint: DeskWebhooksQuery['webhookEndpoints'][number] = {
  ...{ id: 'WebhookEndpoint:1', url: 'https://shop.example/hooks', description: 'Shop', events: [], active: true },
  ...{ disabledAt: null, previousSecretUntil: null, lastDay: { sent: 4, failing: 1 } },
};

function delivery(change: Partial<DeskWebhookDeliveryFragment> = {}): DeskWebhookDeliveryFragment {
  return {
    ...{ id: 'WebhookDelivery:1', messageId: '019e-1', event: 'refund.failed.v1', state: 'FAILED', status: 503 },
    ...{ answer: 'upstream connect error', error: 'Answered 503.', attempts: 11, milliseconds: 212, nextTryAt: null },
    ...{ createdAt: '2026-11-24T09:43:12.000Z', triedAt: ['2026-11-24T09:43:12.000Z'] },
    endpoint: { id: endpoint.id, url: endpoint.url },
    payload: { type: 'refund.failed.v1', data: { requestNumber: 'R-10439' } },
    ...change,
  };
}

function webhooksApi(endpoints: DeskWebhooksQuery['webhookEndpoints'] = [endpoint]) {
  const taken = { id: 'WebhookDelivery:2', event: 'line.approved.v1', state: 'DELIVERED', status: 204 } as const;
  const nodes = endpoints.length === 0 ? [] : [delivery(), delivery({ ...taken, error: null, answer: '' })];
  const replayed = { webhookDeliveries: [{ id: 'WebhookDelivery:1' }], userErrors: [] };
  const changed = { webhookEndpoint: { id: endpoint.id }, userErrors: [] };
  return new FakeApi()
    .on(deskWebhooks, ({ state }) => ({
      webhookEndpoints: endpoints,
      webhookEventTypes: [
        { type: 'line.approved.v1', description: 'Agreed to.' },
        { type: 'refund.failed.v1', description: 'Failed.' },
      ],
      webhookDeliveries: {
        edges: nodes.filter((node) => !state || node.state === state).map((node) => ({ node })),
        ...{ pageInfo: { endCursor: null, hasNextPage: false }, totalCount: nodes.length },
      },
    }))
    .on(deskWebhookCreate, ({ input }) => ({
      webhookEndpointCreate: input.url.startsWith('https:')
        ? { secret: 'whsec_abc', ...changed }
        : {
            ...{ secret: null, webhookEndpoint: null },
            userErrors: [{ code: 'NOT_A_RECEIVER', field: ['url'], message: 'Use https.', facts: {} }],
          },
    }))
    .on(deskWebhookUpdate, () => ({ webhookEndpointUpdate: changed }))
    .on(deskWebhookRotate, () => ({ webhookSecretRotate: { secret: 'whsec_def', ...changed } }))
    .on(deskWebhookRemove, () => ({ webhookEndpointRemove: { ...changed, webhookEndpoint: null } }))
    .on(deskWebhookReplay, () => ({ webhookDeliveryReplay: replayed }))
    .on(deskWebhookReplayAll, () => ({ webhookEndpointReplay: replayed }));
}

async function open(address: { endpoint?: string; delivery?: string } = {}, api = webhooksApi()) {
  const desk = testDesk(api);
  await show('rc-developers', { desk, endpoint: null, delivery: null, ...address });
  await expect.element(page.getByRole('heading', { name: 'Deliveries' })).toBeVisible();
  return { desk, api };
}

beforeEach(() => page.viewport(1440, 900));
afterEach(clear);

test('endpoints stand with their health, deliveries with their outcome', async () => {
  const { desk } = await open();
  const text = pageText();
  for (const part of [
    'https://shop.example/hooks',
    'all 2',
    '1 failing of 4',
    '503',
    'given up',
    'R-10439',
    '204',
    '212 ms',
  ])
    expect(text).toContain(part);
  await page.getByRole('button', { name: 'refund.failed.v1' }).click();
  expect(desk.go).toHaveBeenCalledWith('/developers/webhooks?delivery=WebhookDelivery%3A1', { replace: true });
  expect(await accessibilityProblems()).toEqual([]);
});

test('a delivery shows what was sent and what came back, and is sent again', async () => {
  const { desk, api } = await open({ delivery: 'WebhookDelivery:1' });
  expect(pageText()).toContain('webhook-id: 019e-1');
  expect(pageText()).toContain('upstream connect error');
  await page.getByRole('button', { name: 'Replay this message' }).click();
  await expect.poll(() => api.sent(deskWebhookReplay)).toMatchObject([{ input: { deliveryId: 'WebhookDelivery:1' } }]);
  await expect.poll(() => desk.announce.mock.calls.flat()).toContain('1 message sent again.');
  expect(await accessibilityProblems()).toEqual([]);
});

test('an endpoint is added with the events it hears of; its secret is shown once', async () => {
  const { api } = await open({}, webhooksApi([]));
  await expect.element(page.getByText(/No endpoint yet/)).toBeVisible();
  await page.getByRole('button', { name: 'New endpoint' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.element(page.getByText('Enter the address.')).toBeVisible();
  await page.getByLabelText('Address').fill('http://shop.example/hooks');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.element(page.getByText('Use https.').first()).toBeVisible();
  await page.getByLabelText('Address').fill('https://shop.example/hooks');
  await page.getByRole('checkbox', { name: 'refund.failed.v1' }).click();
  expect(await accessibilityProblems()).toEqual([]);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.element(page.getByLabelText('Secret')).toHaveValue('whsec_abc');
  expect(api.sent(deskWebhookCreate).at(-1)).toMatchObject({
    input: { url: 'https://shop.example/hooks', events: ['refund.failed.v1'] },
  });
  await page.getByRole('button', { name: 'I have kept it' }).click();
  await expect.poll(pageText).not.toContain('Signing secret whsec');
});

test('an endpoint is changed, given a new secret, and removed only at the second press', async () => {
  const { api } = await open();
  const edit = () => page.getByRole('button', { name: 'Edit https://shop.example/hooks' }).click();
  await edit();
  await page.getByRole('checkbox', { name: /^Called/ }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => api.sent(deskWebhookUpdate)).toMatchObject([{ input: { active: false, events: [] } }]);
  await edit();
  await page.getByRole('button', { name: 'New secret' }).click();
  await expect.element(page.getByLabelText('Secret')).toHaveValue('whsec_def');
  await page.getByRole('button', { name: 'I have kept it' }).click();
  await edit();
  await page.getByRole('button', { name: 'Remove endpoint' }).click();
  expect(api.sent(deskWebhookRemove)).toEqual([]);
  await page.getByRole('button', { name: /Press again/ }).click();
  await expect.poll(() => api.sent(deskWebhookRemove)).toHaveLength(1);
});

test('everything one endpoint did not take is sent again at once', async () => {
  const { api } = await open({ endpoint: endpoint.id });
  await page.getByRole('button', { name: 'Replay all given up' }).click();
  await expect.poll(() => api.sent(deskWebhookReplayAll)).toMatchObject([{ input: { endpointId: endpoint.id } }]);
});

test.each([320, 420])('fits into %i px', async (width) => {
  await page.viewport(width, 800);
  await open({ delivery: 'WebhookDelivery:1' });
  expect(sideways()).toBe(0);
});
