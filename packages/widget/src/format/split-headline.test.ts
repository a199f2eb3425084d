import { expect, test } from 'vitest';
import { splitHeadline } from './split-headline.ts';

test.each([
  [
    'Eligible until Tue 7 April, 23:59 · 5 days left',
    'Eligible until Tue\u00a07\u00a0April,\u00a023:59',
    '5 days left',
  ],
  ['Not yet. Opens when it is delivered.', 'Not yet', 'Opens when it is delivered.'],
  ['Needs an agreement.', 'Needs an agreement', ''],
  ['Not refundable: made for you (policy 4.2)', 'Not refundable: made for you (policy 4.2)', ''],
  ['4月7日（周二）23:59 前可退 · 还剩 5 天', '4月7日（周二）23:59 前可退', '还剩 5 天'],
  ['不适用。我们只负责转运。', '不适用', '我们只负责转运。'],
])('%s', (headline, first, rest) => {
  expect(splitHeadline(headline)).toEqual({ first, rest });
});
