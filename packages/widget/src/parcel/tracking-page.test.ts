import { expect, test } from 'vitest';
import { trackingPage } from './tracking-page.ts';

test('a carrier that is known leads to its own page about the parcel', () => {
  expect(trackingPage('UPS', '1Z 999 AA1')).toBe('https://www.ups.com/track?tracknum=1Z999AA1');
});

test('what was typed as a number cannot leave the address', () => {
  expect(trackingPage('UPS', 'x&y=1#z')).toBe('https://www.ups.com/track?tracknum=x%26y%3D1%23z');
});

test('for any other carrier there is no page', () => {
  expect(trackingPage('Velokurier', '1')).toBeNull();
  expect(trackingPage('constructor', '1')).toBeNull();
});
