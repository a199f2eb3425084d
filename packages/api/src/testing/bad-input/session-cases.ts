import { type Case, call, type Input } from './case.ts';

const session = (input: Input) =>
  call(
    ({ server }) => server,
    'buyerSessionCreate',
    () => ({ origin: 'https://alder.example', orderExternalId: 'B-1', ...input }),
  );

export const sessionCases: readonly Case[] = [
  { with: 'an origin nobody allowed', send: session({ origin: 'https://evil.example' }), names: 'origin' },
  { with: 'an origin that is none', send: session({ origin: 'shop' }), names: 'origin' },
  { with: 'both an order and a customer', send: session({ customerId: 'c-1' }), names: '' },
  { with: 'neither an order nor a customer', send: session({ orderExternalId: null }), names: '' },
  { with: 'an order nobody has', send: session({ orderExternalId: 'nope' }), names: 'orderExternalId' },
  { with: "another shop's order", send: session({ orderExternalId: 'B-1-birch' }), names: 'orderExternalId' },
  { with: 'a life of an hour', send: session({ lifetimeSeconds: 3_600 }), names: 'lifetimeSeconds' },
  { with: 'a life that is over', send: session({ lifetimeSeconds: -1 }), names: 'lifetimeSeconds' },
];
