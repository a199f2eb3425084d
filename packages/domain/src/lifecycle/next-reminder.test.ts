import { describe, expect, test } from 'vitest';
import type { ActorKind } from '../model/actor.ts';
import { nextReminder } from './next-reminder.ts';
import { DAY, HOUR, NOW } from './testing/given.ts';
import type { Waiting } from './waiting.ts';

function wait(changes: Partial<Waiting> = {}): Waiting {
  return {
    ...{ actor: 'BUYER', name: 'AWAITING_RETURN', deadline: NOW + 3 * DAY, overdue: false },
    remindAt: [NOW + DAY, NOW + 2 * DAY],
    onTimeout: { outcome: 'EXPIRE', to: 'EXPIRED', clause: null },
    ...changes,
  };
}

describe('the next reminder', () => {
  test('is the soonest of the policy’s that is still to come', () => {
    expect(nextReminder('AWAITING_RETURN', wait(), NOW)).toBe(NOW + DAY);
    expect(nextReminder('AWAITING_RETURN', wait(), NOW + DAY)).toBe(NOW + 2 * DAY);
    expect(nextReminder('AWAITING_RETURN', wait(), NOW + 2 * DAY + HOUR)).toBeNull();
    expect(nextReminder('CLOSED', null, NOW)).toBeNull();
  });

  test.each([
    ['BUYER', true],
    ['SELLER', true],
    ['SUPPLIER', true],
    ['MEDIATOR', true],
    ['CARRIER', false],
    ['PROVIDER', false],
  ] as const)('goes to the %s: %s', (actor: ActorKind, reads) => {
    expect(nextReminder('INSPECTING', wait({ actor }), NOW) !== null).toBe(reads);
  });

  test('does not go out once a deadline has passed, whose repetition reminds, nor before the right to appeal ends', () => {
    expect(nextReminder('INSPECTING', wait({ name: 'SILENCE' }), NOW)).toBeNull();
    expect(nextReminder('REFUNDED', wait({ name: 'REFUNDED' }), NOW)).toBeNull();
  });
});
