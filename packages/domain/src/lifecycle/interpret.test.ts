import { describe, expect, test } from 'vitest';
import { interpret } from './interpret.ts';
import { LIFECYCLE } from './table.ts';
import { moved } from './testing/attempt.ts';
import { given, NOW, offerBy } from './testing/given.ts';

describe('a refused move', () => {
  test('then it says what was tried, where, and on which facts', () => {
    const context = given({ deadlineAt: NOW + 5 });
    const attempt = { state: 'SUBMITTED', event: 'escalate', actor: 'BUYER', context, now: NOW } as const;
    expect(interpret(LIFECYCLE, attempt)).toEqual({
      ok: false,
      problem: { code: 'DEADLINE_NOT_PASSED', state: 'SUBMITTED', event: 'escalate', facts: { deadline: NOW + 5 } },
    });
    expect(interpret(LIFECYCLE, { ...attempt, actor: 'SUPPLIER' })).toMatchObject({
      problem: { code: 'ACTOR_NOT_ALLOWED', facts: { actor: 'SUPPLIER' } },
    });
  });
});

describe('a table that leads where it does not say', () => {
  test('then it is a bug, not a refusal', () => {
    const wrong = LIFECYCLE.map((row) =>
      row.event === 'approve' ? { ...row, to: { name: 'wrong', targets: [], choose: () => 'CLOSED' as const } } : row,
    );
    const attempt = { state: 'SUBMITTED', event: 'approve', actor: 'SELLER', context: given(), now: NOW } as const;
    expect(() => interpret(wrong, attempt)).toThrow('which it does not list');
  });

  test('given a question that interrupts nothing, then that is a bug as well', () => {
    expect(() => moved('AWAITING_INFORMATION', 'answerInformation', 'BUYER')).toThrow('never began');
  });
});

describe('what a move leaves behind', () => {
  test('given an offer from the inspection, then the negotiation knows where it came from, through a question too', () => {
    const refusedGoods = moved('INSPECTING', 'refuseInspection', 'SELLER', { goods: 'WITH_SELLER' });
    expect(refusedGoods.facts).toMatchObject({ negotiatedFrom: 'INSPECTING', goods: 'WITH_SELLER' });
    const asked = moved('NEGOTIATING', 'askInformation', 'SELLER', { ...refusedGoods.facts, offer: offerBy('SELLER') });
    expect(asked).toMatchObject({
      clock: 'PAUSE',
      facts: { askedFrom: 'NEGOTIATING', asked: 'BUYER', negotiatedFrom: 'INSPECTING' },
    });
    const answered = moved('AWAITING_INFORMATION', 'answerInformation', 'BUYER', asked.facts);
    expect(answered).toMatchObject({
      to: 'NEGOTIATING',
      clock: 'RESUME',
      facts: { askedFrom: null, asked: null, negotiatedFrom: 'INSPECTING' },
    });
  });

  test('given a lost replacement that cannot be sent again, then a failed negotiation returns to the replacement', () => {
    expect(moved('REPLACEMENT_SENT', 'replacementLostNoStock', 'SELLER').facts.negotiatedFrom).toBe('REPLACEMENT_DUE');
  });

  test('given the goods travel, then their place is known', () => {
    expect(moved('AWAITING_RETURN', 'enterShipment', 'BUYER').facts.goods).toBe('IN_TRANSIT');
    expect(moved('RETURN_IN_TRANSIT', 'receive', 'SELLER', { goods: 'IN_TRANSIT' }).facts.goods).toBe('WITH_SELLER');
    expect(moved('RETURN_IN_TRANSIT', 'reportLost', 'CARRIER').facts).toMatchObject({
      goods: 'NONE',
      returnLost: true,
    });
    expect(moved('SUPPLIER_RETURN', 'shipToSupplier', 'SELLER', { goods: 'WITH_SELLER' }).facts.goods).toBe(
      'WITH_SUPPLIER',
    );
    expect(moved('SENDING_BACK', 'deliverBack', 'CARRIER', { goods: 'IN_TRANSIT' }).facts.goods).toBe('WITH_BUYER');
  });

  test('given a parcel that leaves and a buyer who converts, then the request waits for the seller again', () => {
    const left = moved('SUBMITTED', 'parcelShipped', 'CARRIER', { goods: 'NONE' });
    expect(left).toMatchObject({ clock: 'RESTART', facts: { parcelLeft: true, goods: 'IN_TRANSIT' } });
    expect(moved('SUBMITTED', 'convertToReturn', 'BUYER', left.facts).facts.parcelLeft).toBe(false);
  });

  test('given the seller was late, then being late outlives a question and a reminder, and ends with an answer', () => {
    const late = { overdue: true };
    expect(moved('SUBMITTED', 'askInformation', 'SELLER', late).facts.overdue).toBe(true);
    expect(moved('SUBMITTED', 'remind', 'SYSTEM', late).facts.overdue).toBe(true);
    expect(moved('SUBMITTED', 'makeOffer', 'SELLER', late).facts.overdue).toBe(false);
  });

  test('given a final state, then the clock stops', () => {
    expect(moved('SUBMITTED', 'cancel', 'BUYER').clock).toBe('STOP');
  });

  test('given an appeal, then it is used', () => {
    expect(moved('REFUNDED', 'appeal', 'BUYER', { appealAllowed: true }).facts.appealUsed).toBe(true);
  });
});

describe('a deadline that passes', () => {
  const passed = { deadlineAt: NOW };

  test('given the buyer may escalate now, then the line stays, late', () => {
    expect(moved('INSPECTING', 'deadline', 'SYSTEM', passed)).toMatchObject({
      to: 'INSPECTING',
      clock: 'RESTART',
      outcome: 'ALLOW_ESCALATION',
      clause: null,
      facts: { overdue: true },
    });
  });

  test('given a policy that takes silence for a yes, then it approves and names its clause', () => {
    const deadlines = { SUBMITTED: { length: 3, unit: 'WORKING_DAYS', onTimeout: 'APPROVE', clause: '9.2' } } as const;
    expect(moved('SUBMITTED', 'deadline', 'SYSTEM', { ...passed, deadlines })).toMatchObject({
      to: 'AWAITING_RETURN',
      outcome: 'APPROVE',
      clause: '9.2',
    });
  });

  test('given a statutory right, then waiting for the goods never expires', () => {
    expect(moved('AWAITING_RETURN', 'deadline', 'SYSTEM', { ...passed, statutoryRight: true })).toMatchObject({
      to: 'AWAITING_RETURN',
      outcome: 'REMIND',
      clock: 'RESTART',
      facts: { overdue: true },
    });
    expect(moved('AWAITING_RETURN', 'deadline', 'SYSTEM', passed).to).toBe('EXPIRED');
  });

  test('given an unanswered question, then what it interrupted goes on with its clock', () => {
    const asked = { ...passed, askedFrom: 'SUBMITTED', asked: 'BUYER' } as const;
    expect(moved('AWAITING_INFORMATION', 'deadline', 'SYSTEM', asked)).toMatchObject({
      to: 'SUBMITTED',
      clock: 'RESUME',
    });
    const inDispute = { ...passed, askedFrom: 'IN_DISPUTE', asked: 'SELLER' } as const;
    expect(moved('IN_DISPUTE', 'deadline', 'SYSTEM', inDispute)).toMatchObject({
      to: 'IN_DISPUTE',
      clock: 'RESUME',
      facts: { askedFrom: null, asked: null },
    });
  });

  test('given the time to appeal is over, then nobody is waited for any more', () => {
    const after = moved('REFUNDED', 'deadline', 'SYSTEM', { ...passed, appealAllowed: true });
    expect(after).toMatchObject({ to: 'REFUNDED', outcome: 'LAPSE', facts: { overdue: true } });
  });
});
