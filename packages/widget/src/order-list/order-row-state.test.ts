import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { now, waiting } from '../testing/fixtures.ts';
import { orderListAnswer } from '../testing/request-fixtures.ts';
import { type ListedOrder, orderRowState } from './order-row-state.ts';

function listed(number: string): ListedOrder {
  const edge = orderListAnswer.viewer.orders.edges.find(({ node }) => node.number === number);
  if (!edge) throw new Error(`No order ${number}`);
  return edge.node;
}

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date'] });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a row of the order list', () => {
  test('says first what waits for the buyer, and by when', () => {
    const row = orderRowState(listed('A-10377'), 'en');
    expect(row).toMatchObject({ waitsForBuyer: true, chip: { tone: 'you', label: 'Send it back' } });
    expect(row.text).toEqual(['by Fri\u00a010\u00a0Apr · 8 days left']);
    expect(row.action).toMatchObject({ label: 'View request', route: { view: 'request', request: 'R-1' } });
  });

  test('counts hours on the last day', () => {
    const order = listed('A-10377');
    const [request] = order.refundRequests;
    const today = waiting('BUYER', '2026-04-02T18:00:00+02:00', '…');
    const lines = [{ id: 'l', state: 'NEGOTIATING' as const, waiting: today }];
    const row = orderRowState({ ...order, refundRequests: request ? [{ ...request, lines }] : [] }, 'en');
    expect(row.text).toEqual(['by Thu\u00a02\u00a0Apr,\u00a018:00 · 7 hours left']);
  });

  test('says then whose turn it is, then what can go back, then what is over, then nothing', () => {
    expect(orderRowState(listed('A-10391'), 'en').chip).toMatchObject({ tone: 'wait', label: 'Seller’s turn' });
    expect(orderRowState(listed('A-10428'), 'en')).toMatchObject({
      chip: null,
      text: ['2 items can go back.', 'First deadline Tue\u00a07\u00a0Apr'],
      action: { label: 'Apply for refund', kind: 'primary' },
    });
    expect(orderRowState(listed('A-10312'), 'en').chip).toMatchObject({ tone: 'yes', label: 'Refunded' });
    expect(orderRowState(listed('A-10240'), 'en')).toMatchObject({ muted: true, action: { label: 'See why' } });
  });

  test('says that a fault can still be reported where nothing else is left', () => {
    const order = listed('A-10240');
    expect(orderRowState(order, 'en').text).toEqual(['Nothing can go back now']);
    const faulty = { ...order, refundSummary: { ...order.refundSummary, faultItems: 1 } };
    expect(orderRowState(faulty, 'en').text).toEqual(['Only a fault can still be reported']);
  });
});
