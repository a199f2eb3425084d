import { describe, expect, test } from 'vitest';
import { delivered, instant, item, order } from '../testing/order-builder.ts';
import { lastDeliveryFrom } from './last-delivery.ts';

const replacement = (at: string, first: number, firstDeliveredAt: string | null) => ({
  ...delivered(1, at, first),
  firstDeliveredAt: firstDeliveredAt === null ? null : instant(firstDeliveredAt),
});

describe('the last delivery of an order with a replacement', () => {
  test('is that of the goods whose place it took', () => {
    const lots = [delivered(1, '2026-03-01T04:00:00Z'), replacement('2026-03-30T04:00:00Z', 2, '2026-03-10T04:00:00Z')];
    expect(lastDeliveryFrom('seller-1', order({ items: [item({ lots })] }))).toBe(instant('2026-03-10T04:00:00Z'));
  });

  test('is its own where the goods before it never arrived', () => {
    const lots = [delivered(1, '2026-03-01T04:00:00Z'), replacement('2026-03-30T04:00:00Z', 2, null)];
    expect(lastDeliveryFrom('seller-1', order({ items: [item({ lots })] }))).toBe(instant('2026-03-30T04:00:00Z'));
  });
});
