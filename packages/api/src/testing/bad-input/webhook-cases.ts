import { globalId } from '../../schema/node/global-id.ts';
import { type Case, call, type Input, nobody, query } from './case.ts';
import type { World } from './world.ts';

const byServer = (name: string, input: Input) =>
  call(
    ({ server }) => server,
    name,
    () => input,
  );
const create = (change: Input) =>
  byServer('webhookEndpointCreate', { url: 'https://hooks.example/', events: [], ...change });
const absent = globalId('WebhookEndpoint', nobody);
const log =
  'query($id: ID, $after: String, $first: Int) { webhookDeliveries(endpointId: $id, after: $after, first: $first) { totalCount } }';

export const webhookCases: readonly Case[] = [
  { with: 'no address', send: create({ url: undefined }), names: 'url' },
  { with: 'words for an address', send: create({ url: 'our server' }), names: 'url' },
  { with: 'an address that everybody can read along', send: create({ url: 'http://hooks.example/' }), names: 'url' },
  { with: 'an address inside our network', send: create({ url: 'https://10.0.0.1/' }), names: 'url' },
  { with: 'the cloud’s metadata', send: create({ url: 'https://169.254.169.254/latest/' }), names: 'url' },
  { with: 'a secret in the address', send: create({ url: 'https://a:b@hooks.example/' }), names: 'url' },
  { with: 'an event that is none', send: create({ events: ['line.approved.v9'] }), names: 'events.0' },
  { with: 'an endless description', send: create({ description: 'x'.repeat(201) }), names: 'description' },
  { with: 'a description with a NUL', send: create({ description: 'a\0b' }), names: 'description' },
  { with: 'no key', send: create({ idempotencyKey: '' }), names: 'idempotencyKey' },
  {
    with: 'an endpoint that is none',
    send: byServer('webhookEndpointUpdate', { endpointId: 'x' }),
    names: 'endpointId',
  },
  {
    with: 'an endpoint that is not there',
    send: byServer('webhookEndpointRemove', { endpointId: absent }),
    names: 'endpointId',
  },
  {
    with: 'the secret of an endpoint that is not there',
    send: byServer('webhookSecretRotate', { endpointId: absent }),
    names: 'endpointId',
  },
  {
    with: 'a secret valid for years',
    send: byServer('webhookSecretRotate', { endpointId: absent, overlapHours: 9_999 }),
    names: 'overlapHours',
  },
  {
    with: 'an order for an endpoint',
    send: call(
      ({ server }) => server,
      'webhookEndpointReplay',
      ({ order }: World) => ({ endpointId: order.id }),
    ),
    names: 'endpointId',
  },
  {
    with: 'a delivery that is not there',
    send: byServer('webhookDeliveryReplay', { deliveryId: globalId('WebhookDelivery', nobody) }),
    names: 'deliveryId',
  },
  {
    with: 'an agent',
    send: call(
      ({ agent }) => agent,
      'webhookEndpointCreate',
      () => ({ url: 'https://hooks.example/' }),
    ),
    names: 'does not allow',
  },
  {
    with: 'a buyer',
    send: call(
      ({ buyer }) => buyer,
      'webhookEndpointRemove',
      () => ({ endpointId: absent }),
    ),
    names: 'does not allow',
  },
  {
    with: 'a log that an agent reads',
    send: query(
      log,
      () => ({}),
      ({ agent }) => agent,
    ),
    names: 'does not allow',
  },
  {
    with: 'a log of nothing',
    send: query(
      log,
      () => ({ id: 'x' }),
      ({ server }) => server,
    ),
    names: 'endpointId',
  },
  {
    with: 'a cursor of another list',
    send: query(
      log,
      () => ({ after: 'x' }),
      ({ server }) => server,
    ),
    names: 'after',
  },
  {
    with: 'too long a page',
    send: query(
      log,
      () => ({ first: 101 }),
      ({ server }) => server,
    ),
    names: 'first',
  },
];
