import { describe, expect, test } from 'vitest';
import type { DeadlineName, DeadlineTerm } from '../model/deadline.ts';
import type { LineContext } from '../model/line-context.ts';
import { LINE_STATES, type LineState } from '../model/line-state.ts';
import { outcomesOf, STATED_DEADLINES } from '../policy/schema/deadlines.ts';
import { DEFAULT_DEADLINES } from './default-deadlines.ts';
import { isFinal } from './states.ts';
import { DAY, given, HOUR, legs, NOW, offerBy } from './testing/given.ts';
import { type DeadlineOf, resumedDeadline, type WaitingInput, waiting } from './waiting.ts';

const plainDays: DeadlineOf = (start, { length, unit }) => {
  if (unit !== 'CALENDAR_DAYS') throw new Error(`Not counted here: ${unit}`);
  return start + length * DAY;
};

function waitIn(state: LineState, facts: Partial<LineContext> = {}, more: Partial<WaitingInput> = {}) {
  return waiting({ state, context: given(facts), since: NOW, deadlineOf: plainDays, ...more });
}

describe('who is waited for', () => {
  test.each([
    ['SUBMITTED', {}, 'SELLER'],
    ['SUBMITTED', { parcelLeft: true }, 'BUYER'],
    ['AWAITING_INFORMATION', { askedFrom: 'SUBMITTED', asked: 'BUYER' }, 'BUYER'],
    ['AWAITING_INFORMATION', { askedFrom: 'SUBMITTED', asked: 'SELLER' }, 'SELLER'],
    ['NEGOTIATING', { offer: offerBy('SELLER'), negotiatedFrom: 'SUBMITTED' }, 'BUYER'],
    ['NEGOTIATING', { offer: offerBy('BUYER'), negotiatedFrom: 'SUBMITTED' }, 'SELLER'],
    ['NEGOTIATING', { negotiatedFrom: 'INSPECTING' }, 'SELLER'],
    ['WITH_SUPPLIER', {}, 'SUPPLIER'],
    ['WITH_SUPPLIER', { supplierOfferPending: true }, 'SELLER'],
    ['AWAITING_RETURN', {}, 'BUYER'],
    ['RETURN_IN_TRANSIT', {}, 'CARRIER'],
    ['RETURN_IN_TRANSIT', { returnLost: true }, 'SELLER'],
    ['INSPECTING', {}, 'SELLER'],
    ['SENDING_BACK', { goods: 'WITH_SELLER' }, 'SELLER'],
    ['SENDING_BACK', { goods: 'IN_TRANSIT' }, 'CARRIER'],
    ['SUPPLIER_RETURN', { goods: 'WITH_SELLER' }, 'SELLER'],
    ['SUPPLIER_RETURN', { goods: 'WITH_SUPPLIER' }, 'SUPPLIER'],
    ['SUPPLIER_SETTLEMENT', {}, 'SUPPLIER'],
    ['REFUND_DUE', {}, 'SELLER'],
    ['REFUND_PENDING', {}, 'PROVIDER'],
    ['REFUND_PENDING', { legs: legs({ accepted: 1, manual: 1 }) }, 'SELLER'],
    ['REPLACEMENT_DUE', {}, 'SELLER'],
    ['REPLACEMENT_SENT', {}, 'CARRIER'],
    ['REJECTED', {}, 'BUYER'],
    ['IN_DISPUTE', {}, 'MEDIATOR'],
    ['IN_DISPUTE', { askedFrom: 'IN_DISPUTE', asked: 'SELLER' }, 'SELLER'],
    ['REFUNDED', { appealAllowed: true }, 'BUYER'],
  ] as const)('given %s with %o, then the %s acts next', (state, facts, actor) => {
    expect(waitIn(state, facts)?.actor).toBe(actor);
  });

  test('given a final state, or a refund that cannot be appealed, then nobody is', () => {
    for (const state of LINE_STATES.filter(isFinal)) expect(waitIn(state)).toBeNull();
    expect(waitIn('REFUNDED')).toBeNull();
    expect(waitIn('REFUNDED', { appealAllowed: true, appealUsed: true })).toBeNull();
    expect(waitIn('REFUNDED', { appealAllowed: true, overdue: true })).toBeNull();
  });
});

describe('until when', () => {
  test('given a policy’s term, then it is counted from the wait’s beginning, with its clause', () => {
    const deadlines = { SUBMITTED: { length: 2, unit: 'CALENDAR_DAYS', onTimeout: 'APPROVE', clause: '9.2' } } as const;
    expect(waitIn('SUBMITTED', { deadlines })).toEqual({
      actor: 'SELLER',
      name: 'SUBMITTED',
      deadline: NOW + 2 * DAY,
      remindAt: [NOW + DAY],
      overdue: false,
      onTimeout: { outcome: 'APPROVE', to: 'AWAITING_RETURN', clause: '9.2' },
    });
  });

  test('given a term from the notice or from receipt, then it is counted from there', () => {
    const term = { length: 14, unit: 'CALENDAR_DAYS', onTimeout: 'ALLOW_ESCALATION', clause: 'art 13(1)' } as const;
    const from = (from: DeadlineTerm['from']) => ({ deadlines: { REFUND_DUE: { ...term, from } } });
    const instants = { noticeAt: NOW - 3 * DAY, receivedAt: NOW - DAY };
    expect(waitIn('REFUND_DUE', from('NOTICE'), instants)?.deadline).toBe(NOW + 11 * DAY);
    expect(waitIn('REFUND_DUE', from('RETURN_RECEIVED'), instants)?.deadline).toBe(NOW + 13 * DAY);
    expect(waitIn('REFUND_DUE', from('NOTICE'))?.deadline).toBe(NOW + 14 * DAY);
  });

  test('given an offer with a validity, then that is the deadline; given a stored deadline, then that one', () => {
    const facts = { negotiatedFrom: 'SUBMITTED', offer: offerBy('SELLER', { validUntil: NOW + 3 * HOUR }) } as const;
    expect(waitIn('NEGOTIATING', facts)?.deadline).toBe(NOW + 3 * HOUR);
    expect(waitIn('NEGOTIATING', { ...facts, offer: offerBy('SELLER', { validUntil: null }) })?.deadline).toBe(
      NOW + 5 * DAY,
    );
    expect(waitIn('SUBMITTED', { deadlineAt: NOW + 9 * DAY })?.deadline).toBe(NOW + 9 * DAY);
  });

  test('given reminders, then only those after the wait began are made, soonest first', () => {
    const deadlines: LineContext['deadlines'] = {
      SUBMITTED: { length: 2, unit: 'CALENDAR_DAYS', onTimeout: 'REMIND', clause: null, remindBefore: [1, 24, 48, 72] },
    };
    expect(waitIn('SUBMITTED', { deadlines })?.remindAt).toEqual([NOW + DAY, NOW + 47 * HOUR]);
  });

  test('given a wait that stood still, then it ends as much later', () => {
    expect(resumedDeadline(NOW + DAY, NOW, NOW + 3 * HOUR)).toBe(NOW + DAY + 3 * HOUR);
    expect(resumedDeadline(NOW + DAY, NOW, NOW - HOUR)).toBe(NOW + DAY);
  });
});

describe('what happens if nobody acts', () => {
  const then = (state: LineState, facts: Partial<LineContext> = {}) => waitIn(state, facts)?.onTimeout;

  test('given no term of the policy, then silence of the seller lets the buyer escalate', () => {
    expect(then('SUBMITTED')).toEqual({ outcome: 'ALLOW_ESCALATION', to: 'SUBMITTED', clause: null });
  });

  test('given the seller is late already, then both are reminded and the buyer may still escalate', () => {
    expect(waitIn('SUBMITTED', { overdue: true })).toMatchObject({
      name: 'SILENCE',
      actor: 'SELLER',
      overdue: true,
      onTimeout: { outcome: 'REMIND', to: 'SUBMITTED' },
    });
  });

  test('given a term from the notice that has passed, then the next reminder is still to come', () => {
    const deadlines = { AWAITING_RETURN: { ...DEFAULT_DEADLINES.AWAITING_RETURN, from: 'NOTICE' } } as const;
    const late = { deadlines, statutoryRight: true, overdue: true };
    expect(waitIn('AWAITING_RETURN', late, { noticeAt: NOW - 30 * DAY })).toMatchObject({
      actor: 'BUYER',
      name: 'SILENCE',
      deadline: NOW + 7 * DAY,
    });
  });

  test('given no disputes are offered, then a late seller is reminded', () => {
    expect(then('SUBMITTED', { disputesOffered: false })?.outcome).toBe('REMIND');
  });

  test('given the buyer does not ship, then the request expires, but a statutory right does not', () => {
    expect(then('AWAITING_RETURN')).toMatchObject({ outcome: 'EXPIRE', to: 'EXPIRED' });
    expect(then('AWAITING_RETURN', { statutoryRight: true })).toMatchObject({
      outcome: 'REMIND',
      to: 'AWAITING_RETURN',
    });
  });

  test('given silence would approve, then it does not pay before the supplier does', () => {
    const deadlines = { SUBMITTED: { ...DEFAULT_DEADLINES.SUBMITTED, onTimeout: 'APPROVE' } } as const;
    const facts = { deadlines, mode: 'COMMISSION', returnRequired: false } as const;
    expect(then('SUBMITTED', facts)).toMatchObject({ outcome: 'ALLOW_ESCALATION', to: 'SUBMITTED' });
    expect(then('SUBMITTED', { ...facts, supplierRefund: 'FULL' })).toMatchObject({ to: 'REFUND_DUE' });
  });

  test('given nobody checks the goods and the policy takes them as accepted, then commission goes on to the supplier', () => {
    const deadlines = { INSPECTING: { ...DEFAULT_DEADLINES.INSPECTING, onTimeout: 'APPROVE' } } as const;
    expect(then('INSPECTING', { deadlines, goods: 'WITH_SELLER' })?.to).toBe('REFUND_DUE');
    expect(then('INSPECTING', { deadlines, goods: 'WITH_SELLER', mode: 'COMMISSION' })?.to).toBe('SUPPLIER_RETURN');
  });

  test('given an unanswered question would end the request, then not a statutory one, nor one whose goods are with us', () => {
    const deadlines = {
      AWAITING_INFORMATION: { ...DEFAULT_DEADLINES.AWAITING_INFORMATION, onTimeout: 'EXPIRE' },
    } as const;
    const facts = { deadlines, askedFrom: 'NEGOTIATING', asked: 'BUYER' } as const;
    expect(then('AWAITING_INFORMATION', facts)?.to).toBe('EXPIRED');
    expect(then('AWAITING_INFORMATION', { ...facts, statutoryRight: true })?.to).toBe('NEGOTIATING');
    expect(then('AWAITING_INFORMATION', { ...facts, goods: 'WITH_SELLER' })?.to).toBe('NEGOTIATING');
  });

  test('given a refusal that is not disputed, then it closes', () => {
    expect(then('REJECTED')).toMatchObject({ outcome: 'LAPSE', to: 'CLOSED' });
  });

  test.each(STATED_DEADLINES)('given any outcome a policy may choose for %s, then the wait ends in a state', (name) => {
    for (const onTimeout of outcomesOf[name]) {
      const deadlines: LineContext['deadlines'] = { [name]: { ...DEFAULT_DEADLINES[name], onTimeout } };
      const { state, facts } = situationOf(name);
      const wait = waitIn(state, { ...facts, deadlines });
      expect(wait).toMatchObject({ name, onTimeout: { outcome: onTimeout } });
      expect(LINE_STATES).toContain(wait?.onTimeout.to);
    }
  });

  test('given a negotiation that came from nowhere, then that is a bug', () => {
    expect(() => waitIn('NEGOTIATING', { offer: offerBy('SELLER') })).toThrow('without the state it came from');
  });
});

/** A line for which the named deadline runs. */
function situationOf(name: DeadlineName): { state: LineState; facts: Partial<LineContext> } {
  switch (name) {
    case 'PARCEL_LEFT':
      return { state: 'SUBMITTED', facts: { parcelLeft: true } };
    case 'NEXT_OFFER':
      return { state: 'NEGOTIATING', facts: { negotiatedFrom: 'INSPECTING' } };
    case 'DISPUTE_INFORMATION':
      return { state: 'IN_DISPUTE', facts: { askedFrom: 'IN_DISPUTE' } };
    case 'SILENCE':
      return { state: 'SUBMITTED', facts: { overdue: true } };
    case 'NEGOTIATING':
      return { state: name, facts: { offer: offerBy('SELLER'), negotiatedFrom: 'SUBMITTED' } };
    case 'AWAITING_INFORMATION':
      return { state: name, facts: { askedFrom: 'SUBMITTED' } };
    default:
      return { state: name, facts: {} };
  }
}
