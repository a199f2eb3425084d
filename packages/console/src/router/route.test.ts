import { describe, expect, test } from 'vitest';
import {
  conversationPath,
  FIRST_QUEUE,
  filterCount,
  inspectionPath,
  queuePath,
  requestPath,
  routeOf,
} from './route.ts';

const open = (address: string) => {
  const { pathname, search } = new URL(address, 'https://desk.example');
  return routeOf(pathname, search);
};

describe('an address', () => {
  test('of nothing in particular shows what needs an answer', () => {
    expect(open('/')).toEqual({ screen: 'queue', queue: FIRST_QUEUE });
    expect(open('/elsewhere?view=nonsense')).toEqual({ screen: 'queue', queue: FIRST_QUEUE });
  });

  test('reopens a queue with its filters, order, page and cursor', () => {
    const queue = {
      ...FIRST_QUEUE,
      view: 'ALL_OPEN',
      states: ['AWAITING_RETURN', 'SUBMITTED'],
      reasons: ['DAMAGED_IN_TRANSIT'],
      sellers: ['U2VsbGVyOjE=', 'U2VsbGVyOjI='],
      query: 'Élise & co',
      from: '2026-11-01',
      to: '2026-11-24',
      sort: 'NEWEST',
      after: 'b2Zmc2V0OjUw',
      row: 'R-10482',
    } as const;
    expect(open(queuePath(queue))).toEqual({ screen: 'queue', queue });
    expect(filterCount(queue)).toBe(4);
  });

  test('opens the list of conversations, or one of them by the shop’s own id, whatever stands in it', () => {
    expect(open(conversationPath(null))).toEqual({ screen: 'conversations', order: null });
    expect(open(conversationPath('A 1/2'))).toEqual({ screen: 'conversations', order: 'A 1/2' });
    expect(open('/conversations/%E0%A4%A')).toEqual({ screen: 'conversations', order: null });
  });

  test('leaves out what is as usual', () => {
    expect(queuePath(FIRST_QUEUE)).toBe('/requests?view=needs-answer');
  });

  test('ignores a state, a reason or a day that does not exist', () => {
    expect(open('/requests?view=all&state=asleep,submitted&reason=bored&from=soon')).toEqual({
      screen: 'queue',
      queue: { ...FIRST_QUEUE, view: 'ALL_OPEN', states: ['SUBMITTED'] },
    });
  });

  test('names a request, a piece of evidence, its inspection and its payout', () => {
    expect(open(requestPath('R-10482'))).toEqual({ screen: 'request', number: 'R-10482', evidence: null });
    expect(open(requestPath('R-10482', 3))).toEqual({ screen: 'request', number: 'R-10482', evidence: 3 });
    expect(open(inspectionPath('R-10467'))).toEqual({ screen: 'inspection', number: 'R-10467' });
    expect(open('/requests/R-10439/payout')).toEqual({ screen: 'payout', number: 'R-10439' });
  });
});
