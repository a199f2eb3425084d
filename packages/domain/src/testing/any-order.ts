import fc from 'fast-check';
import { BUSINESS_MODES, type Lot, type Order, type OrderItem } from '../model/order.ts';
import { builtInPolicies } from '../policy/built-in-policies.ts';
import { delivered, instant, inTransit, item, notShipped, order } from './order-builder.ts';

const tags = [
  'customised',
  'no-7-day-returns',
  'perishable',
  'activated',
  'sealed-hygiene',
  'digital-content',
  'service',
  'electronics',
  'final-sale',
];

const anyLot = (first: number) =>
  fc
    .record({
      quantity: fc.integer({ min: 1, max: 4 }),
      state: fc.constantFrom('DELIVERED', 'IN_TRANSIT', 'NOT_SHIPPED'),
      day: fc.integer({ min: 0, max: 60 }),
    })
    .map(({ quantity, state, day }): Lot => {
      const at = new Date(instant('2026-03-01T09:00:00Z') + day * 86_400_000).toISOString();
      if (state === 'DELIVERED') return delivered(quantity, at, first);
      return state === 'IN_TRANSIT' ? inTransit(quantity, at, first) : notShipped(quantity, first);
    });

const anyLots = anyLot(1).chain((first) =>
  fc.oneof(
    fc.constant([first]),
    anyLot(first.units.last + 1).map((second) => [first, second]),
  ),
);

/** An item under any built-in policy, in any mode, with up to two lots, some of whose units may be taken. */
export const anyItem: fc.Arbitrary<OrderItem> = fc
  .record({
    lots: anyLots,
    policyVersionId: fc.constantFrom(...builtInPolicies.map(({ key }) => key)),
    mode: fc.constantFrom(...BUSINESS_MODES),
    tags: fc.subarray(tags, { maxLength: 3 }),
    total: fc.bigInt({ min: 0n, max: 1_000_000n }),
    shipping: fc.bigInt({ min: 0n, max: 5_000n }),
    standardShipping: fc.bigInt({ min: 0n, max: 5_000n }),
    takenFirst: fc.boolean(),
    confirmed: fc.boolean(),
  })
  .map(({ takenFirst, confirmed, ...parts }) =>
    item({
      ...parts,
      taken: takenFirst ? [{ first: 1, last: 1 }] : [],
      confirmedExclusions: confirmed ? parts.tags : [],
    }),
  );

/** A one-item order by a buyer of any protected country or none, told of the right in time, late or never. */
export const anyOrder: fc.Arbitrary<Order> = fc
  .record({
    sold: anyItem,
    country: fc.constantFrom('DE', 'FR', 'GB', 'CN', 'JP', 'US', null),
    kind: fc.constantFrom('CONSUMER', 'BUSINESS'),
    traderCountry: fc.constantFrom('CN', 'DE', null),
    informed: fc.constantFrom(instant('2026-02-20T03:00:00Z'), instant('2026-04-20T03:00:00Z'), null),
    signed: fc.constantFrom(instant('2026-02-21T03:00:00Z'), null),
  })
  .map(({ sold, country, kind, traderCountry, informed, signed }) =>
    order({
      items: [sold],
      buyer: { country, region: null, kind },
      traderCountry,
      withdrawalInformedAt: informed,
      contractSignedAt: signed,
    }),
  );

export const anyInstant: fc.Arbitrary<number> = fc
  .integer({ min: 0, max: 120 * 24 })
  .map((hours) => instant('2026-02-25T00:00:00Z') + hours * 3_600_000);
