import { describe, expect, test } from 'vitest';
import { type DisputedLine, disputePoints } from './dispute-points.ts';

const lamp: DisputedLine = {
  ...{ title: 'Arc desk lamp', variant: 'brass', state: 'IN_DISPUTE', reason: 'WRONG_ITEM', goodsReceived: true },
  ...{ deliveredAt: Date.UTC(2026, 10, 13, 9), shipped: true, most: 13_890n, rejection: 'The bulb was fitted.' },
  asked: { resolution: 'REFUND_AND_RETURN', amount: 12_900n },
  offered: { BUYER: null, SELLER: { resolution: 'PARTIAL_REFUND', amount: 1_935n } },
  evidence: { BUYER: 2, SELLER: 0 },
  questions: { BUYER: { asked: 1, answered: 1 }, SELLER: { asked: 1, answered: 0 } },
};

const context = (locale: 'en' | 'zh') =>
  ({ locale, currency: 'EUR', timeZone: 'Europe/Paris', asOf: Date.UTC(2026, 10, 24) }) as const;

const said = (line: DisputedLine, locale: 'en' | 'zh' = 'en') =>
  disputePoints(line, context(locale)).map(({ buyer, seller, record, agreed }) => [buyer, seller, record, agreed]);

describe('the points of a dispute', () => {
  test('set what each side says beside what the record shows', () => {
    expect(said(lamp)).toEqual([
      ['The wrong item', 'Declined: “The bulb was fitted.”', 'Order line: “Arc desk lamp, brass”', false],
      ['Yes', 'Yes', 'Delivered Fri 13 November', true],
      ['Refund and return, €129.00', 'Partial refund, €19.35', 'At most €138.90', false],
      ['2 pieces', 'None', '2 in all, in the order they came', null],
      ['1 of 1 answered', '0 of 1 answered', 'By the answers above', null],
    ]);
  });

  test('say what nobody said, and leave out what nobody was asked', () => {
    const none = { asked: 0, answered: 0 };
    const silent = {
      ...lamp,
      ...{ rejection: null, offered: { BUYER: null, SELLER: null }, questions: { BUYER: none, SELLER: none } },
    };
    expect(said(silent).map(([, seller, , agreed]) => [seller, agreed])).toEqual([
      ['Nothing said', null],
      ['Yes', true],
      ['No offer', null],
      ['None', null],
    ]);
  });

  test('contradict each other where the buyer has nothing that was delivered', () => {
    const [, received] = said({ ...lamp, goodsReceived: false });
    expect(received?.at(-1)).toBe(false);
  });

  test('are in Chinese, too', () => {
    expect(said(lamp, 'zh')[0]).toEqual([
      '发错货',
      '拒绝：“The bulb was fitted.”',
      '订单商品：“Arc desk lamp, brass”',
      false,
    ]);
  });
});
