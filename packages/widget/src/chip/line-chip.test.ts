import type { LineState } from '@refund-widget/client';
import { describe, expect, test } from 'vitest';
import { firstWords } from '../words/first-words.ts';
import { leadingLine, lineChip } from './line-chip.ts';

const words = firstWords.of('en');
const waitsFor = (actor: 'BUYER' | 'SELLER', deadline: string | null = null) => ({ actor, deadline });

describe('the chip of a line', () => {
  test.each<[LineState, 'BUYER' | 'SELLER' | null, string, string]>([
    ['AWAITING_RETURN', 'BUYER', 'you', 'Send it back'],
    ['NEGOTIATING', 'BUYER', 'you', 'Offer to answer'],
    ['NEGOTIATING', 'SELLER', 'wait', 'Under negotiation'],
    ['SUBMITTED', 'SELLER', 'wait', 'Seller’s turn'],
    ['REFUNDED', null, 'yes', 'Refunded'],
    ['REFUNDED', 'BUYER', 'yes', 'Refunded'],
    ['REJECTED', 'BUYER', 'none', 'Declined'],
    ['CANCELLED', null, 'none', 'Cancelled'],
  ])('in %s, waiting for %s, is %s and says %s', (state, actor, tone, label) => {
    const chip = lineChip({ state, waiting: actor && waitsFor(actor) }, words);
    expect(chip).toMatchObject({ tone, label });
  });
});

describe('the line that speaks for a request', () => {
  test('is the one that needs the buyer, however late its deadline', () => {
    const soon = { state: 'SUBMITTED' as const, waiting: waitsFor('SELLER', '2026-04-01T00:00:00Z') };
    const yours = { state: 'AWAITING_RETURN' as const, waiting: waitsFor('BUYER', '2026-05-01T00:00:00Z') };
    expect(leadingLine([soon, yours])).toBe(yours);
  });

  test('is else the one with the nearest deadline, and an ended one last', () => {
    const ended = { state: 'REFUNDED' as const, waiting: null };
    const later = { state: 'INSPECTING' as const, waiting: waitsFor('SELLER', '2026-05-01T00:00:00Z') };
    const soon = { state: 'SUBMITTED' as const, waiting: waitsFor('SELLER', '2026-04-01T00:00:00Z') };
    expect(leadingLine([ended, later, soon])).toBe(soon);
    expect(leadingLine([])).toBeUndefined();
  });
});
