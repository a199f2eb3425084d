import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseIban } from './iban.ts';

describe('an account number', () => {
  it.each([
    ['IE29 AIBK 9311 5212 3456 78', 'IE29AIBK93115212345678'],
    ['de89370400440532013000', 'DE89370400440532013000'],
    [' FR14 2004 1010 0505 0001 3M02 606 ', 'FR1420041010050500013M02606'],
    ['NO93 8601 1117 947', 'NO9386011117947'],
    ['MT84 MALT 0110 0001 2345 MTLC AST0 01S', 'MT84MALT011000012345MTLCAST001S'],
  ])('%s is read as %s', (text, iban) => {
    expect(parseIban(text)).toBe(iban);
  });

  it.each([
    ['nothing', ''],
    ['a card number', '4242 4242 4242 4242'],
    ['one digit too few', 'DE8937040044053201300'],
    ['one digit too many', 'DE893704004405320130000'],
    ['an unknown country', 'ZZ89370400440532013000'],
    ['a name of an object’s own', '__proto__'],
    ['wrong check digits', 'DE88370400440532013000'],
    ['signs between', 'DE89-3704-0044-0532-0130-00'],
  ])('%s is none', (_, text) => {
    expect(parseIban(text)).toBeNull();
  });

  it('is none any more when one digit is mistyped, or two neighbours are swapped', () => {
    const good = 'DE89370400440532013000';
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 21 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const digit = (Number(good[at]) + by) % 10;
        expect(parseIban(good.slice(0, at) + digit + good.slice(at + 1))).toBeNull();
      }),
    );
    for (let at = 4; at < 21; at += 1) {
      const [left = '', right = ''] = [good[at], good[at + 1]];
      if (left === right) continue;
      expect(parseIban(good.slice(0, at) + right + left + good.slice(at + 2))).toBeNull();
    }
  });
});
