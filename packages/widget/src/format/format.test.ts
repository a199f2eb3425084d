import { describe, expect, test, vi } from 'vitest';
import { day, daysUntil, lastMoment, moment } from './dates.ts';
import { localeOf } from './locale.ts';
import { deducted, figure, isZero, money } from './money.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const chf = (amount: string) => ({ amount, currencyCode: 'CHF' });

describe('an amount', () => {
  test('is written with its currency and its own decimals', () => {
    expect(plain(money(chf('1193.10'), 'en'))).toBe('CHF 1,193.10');
    expect(plain(money({ amount: '3.500', currencyCode: 'KWD' }, 'en'))).toBe('KWD 3.500');
    expect(plain(money({ amount: '1250', currencyCode: 'JPY' }, 'zh'))).toBe('JP¥1,250');
    expect(plain(money({ amount: '96.00', currencyCode: 'CNY' }, 'zh'))).toBe('¥96.00');
  });

  test('keeps every digit, however large', () => {
    expect(figure({ amount: '90071992547409931.27', currencyCode: 'CHF' }, 'en')).toBe('90,071,992,547,409,931.27');
  });

  test('is taken off with a real minus, except nothing', () => {
    expect(deducted(chf('6.00'), 'en')).toBe('−6.00');
    expect(deducted(chf('0.00'), 'en')).toBe('0.00');
    expect(isZero(chf('0.10'))).toBe(false);
  });

  test('is refused when it is none', () => {
    expect(() => money(chf('six'), 'en')).toThrow(TypeError);
  });
});

describe('a date', () => {
  const at = '2026-04-07T21:59:00Z';

  test('is written in the zone it belongs to, and never breaks inside', () => {
    vi.useFakeTimers({ now: new Date('2026-04-02T08:30:00Z'), toFake: ['Date'] });
    expect(moment(at, 'Europe/Zurich', 'en')).toBe('Tue\u00a07\u00a0April,\u00a023:59');
    expect(moment(at, 'Europe/Zurich', 'zh')).toBe('4月7日（周二）23:59');
    expect(plain(day(at, 'Asia/Tokyo', 'en', 'short'))).toBe('Wed 8 Apr');
    expect(plain(day('2025-12-31T12:00:00Z', 'UTC', 'en'))).toBe('Wed 31 December 2025');
    vi.useRealTimers();
  });

  test('that ends a window at midnight reads as the minute before', () => {
    expect(lastMoment('2026-04-08T00:00:00+02:00', 'Europe/Zurich').toISOString()).toBe('2026-04-07T21:59:59.999Z');
    expect(lastMoment('2026-04-08T18:00:00+02:00', 'Europe/Zurich').toISOString()).toBe('2026-04-08T16:00:00.000Z');
  });

  test('is as many days away as midnights lie between, across the change of clocks', () => {
    const now = new Date('2026-03-28T23:30:00+01:00');
    expect(daysUntil('2026-03-29T01:00:00+01:00', 'Europe/Zurich', now)).toBe(1);
    expect(daysUntil('2026-03-30T01:00:00+02:00', 'Europe/Zurich', now)).toBe(2);
    expect(daysUntil('2026-03-27T12:00:00+01:00', 'Europe/Zurich', now)).toBe(-1);
  });
});

test('a language tag is Chinese or English', () => {
  expect([localeOf('zh-Hans-CN'), localeOf('zh'), localeOf('de-CH'), localeOf('en-US')]).toEqual([
    'zh',
    'zh',
    'en',
    'en',
  ]);
});
