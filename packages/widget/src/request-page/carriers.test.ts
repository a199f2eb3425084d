import { expect, test } from 'vitest';
import { recogniseCarrier } from './carriers.ts';

test.each([
  ['99.60.038412.00217741', 'Swiss Post'],
  ['99 60 038412 00217741', 'Swiss Post'],
  ['1z999aa10123456784', 'UPS'],
  ['JJD000390007827364512', 'DHL'],
  ['SF1234567890123', '顺丰速运 SF Express'],
  ['LX123456785CN', '中国邮政 China Post'],
  ['12', null],
  ['', null],
])('%s is a number of %s', (number, carrier) => {
  expect(recogniseCarrier(number)).toBe(carrier);
});
