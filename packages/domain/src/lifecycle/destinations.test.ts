import { describe, expect, test } from 'vitest';
import type { LineContext } from '../model/line-context.ts';
import { moved } from './testing/attempt.ts';
import { legs, NOW, offerBy } from './testing/given.ts';

const commission = { mode: 'COMMISSION' } as const;

describe('an approval', () => {
  test.each([
    ['REFUND_AND_RETURN', 'WITH_BUYER', true, 'AWAITING_RETURN'],
    ['REFUND_AND_RETURN', 'IN_TRANSIT', true, 'AWAITING_RETURN'],
    ['REFUND_AND_RETURN', 'NONE', true, 'REFUND_DUE'],
    ['REFUND_ONLY', 'WITH_BUYER', false, 'REFUND_DUE'],
    ['PARTIAL_REFUND', 'WITH_BUYER', false, 'REFUND_DUE'],
    ['REPLACEMENT', 'WITH_BUYER', true, 'AWAITING_RETURN'],
    ['REPLACEMENT', 'WITH_BUYER', false, 'REPLACEMENT_DUE'],
  ] as const)(
    'given %s with the goods %s and return required %s, then it leads to %s',
    (resolution, goods, returnRequired, to) => {
      expect(moved('SUBMITTED', 'approve', 'SELLER', { resolution, goods, returnRequired }).to).toBe(to);
    },
  );
});

describe('an accepted offer', () => {
  const accept = (facts: Partial<LineContext>) => moved('NEGOTIATING', 'acceptOffer', 'BUYER', facts).to;

  test('then the offer’s terms count, not the request’s', () => {
    expect(accept({ offer: offerBy('SELLER', { resolution: 'REPLACEMENT' }) })).toBe('REPLACEMENT_DUE');
    expect(accept({ offer: offerBy('SELLER', { returnRequired: true }), returnRequired: false })).toBe(
      'AWAITING_RETURN',
    );
  });

  test('given the goods are with the seller, then no return is waited for', () => {
    expect(accept({ goods: 'WITH_SELLER', offer: offerBy('SELLER', { returnRequired: true }) })).toBe('REFUND_DUE');
  });

  test('given commission, then the supplier is asked, unless its money is there', () => {
    expect(accept({ ...commission, offer: offerBy('SELLER') })).toBe('WITH_SUPPLIER');
    expect(accept({ ...commission, supplierRefund: 'FULL', offer: offerBy('SELLER') })).toBe('REFUND_DUE');
  });
});

describe('a declined or lapsed offer', () => {
  const ORIGINS = [
    'SUBMITTED',
    'WITH_SUPPLIER',
    'INSPECTING',
    'SUPPLIER_RETURN',
    'SUPPLIER_SETTLEMENT',
    'REPLACEMENT_DUE',
  ] as const;

  test.each(ORIGINS)('given a negotiation that came from %s, then it returns there', (negotiatedFrom) => {
    const facts = { negotiatedFrom, offer: offerBy('SELLER') };
    expect(moved('NEGOTIATING', 'declineOffer', 'BUYER', facts).to).toBe(negotiatedFrom);
    expect(moved('NEGOTIATING', 'deadline', 'SYSTEM', { ...facts, deadlineAt: NOW }).to).toBe(negotiatedFrom);
  });
});

describe('an answer', () => {
  test.each(['SUBMITTED', 'NEGOTIATING'] as const)(
    'given the question was asked in %s, then the line is there again',
    (askedFrom) => {
      const facts = { askedFrom, asked: 'BUYER', offer: offerBy('SELLER'), negotiatedFrom: 'INSPECTING' } as const;
      expect(moved('AWAITING_INFORMATION', 'answerInformation', 'BUYER', facts).to).toBe(askedFrom);
    },
  );
});

describe('an accepted inspection', () => {
  test('given a refund or a replacement, then that is due', () => {
    expect(moved('INSPECTING', 'acceptInspection', 'SELLER').to).toBe('REFUND_DUE');
    expect(moved('INSPECTING', 'acceptInspection', 'SELLER', { resolution: 'REPLACEMENT' }).to).toBe('REPLACEMENT_DUE');
  });

  test('given commission, then the goods go to the supplier first, unless the gate is open', () => {
    expect(moved('INSPECTING', 'acceptInspection', 'SELLER', commission).to).toBe('SUPPLIER_RETURN');
    const resolution = 'REPLACEMENT';
    expect(moved('INSPECTING', 'acceptInspection', 'SELLER', { ...commission, resolution }).to).toBe('SUPPLIER_RETURN');
    const decision = { outcome: 'AWAITING_RETURN', reason: 'Broken.', fundedBy: 'SELLER' } as const;
    expect(moved('INSPECTING', 'acceptInspection', 'SELLER', { ...commission, decision }).to).toBe('REFUND_DUE');
  });
});

describe('a return that is waived', () => {
  test('given an agreed replacement, then the replacement is due', () => {
    expect(moved('AWAITING_RETURN', 'waiveReturn', 'SELLER', { resolution: 'REPLACEMENT' }).to).toBe('REPLACEMENT_DUE');
  });
});

describe('a decision of a dispute', () => {
  test.each([
    ['AWAITING_RETURN', 'WITH_BUYER'],
    ['REFUND_DUE', 'WITH_BUYER'],
    ['REPLACEMENT_DUE', 'WITH_SELLER'],
    ['SENDING_BACK', 'WITH_SELLER'],
    ['CLOSED', 'WITH_BUYER'],
  ] as const)('given %s, then that follows', (outcome, goods) => {
    const facts = { goods, decision: { outcome, reason: 'On the record.', fundedBy: null } };
    expect(moved('IN_DISPUTE', 'decide', 'MEDIATOR', facts).to).toBe(outcome);
  });

  test('given commission and nobody named to fund it, then the supplier’s money is waited for', () => {
    const decision = { outcome: 'REFUND_DUE', reason: 'Cracked.', fundedBy: null } as const;
    const decide = (facts: Partial<LineContext>) =>
      moved('IN_DISPUTE', 'decide', 'MEDIATOR', { ...commission, ...facts }).to;
    expect(decide({ decision })).toBe('SUPPLIER_SETTLEMENT');
    expect(decide({ decision, goods: 'WITH_SELLER' })).toBe('SUPPLIER_RETURN');
    expect(decide({ decision: { ...decision, fundedBy: 'PLATFORM' } })).toBe('REFUND_DUE');
    expect(decide({ decision, supplierRefund: 'FULL' })).toBe('REFUND_DUE');
  });
});

describe('a settlement', () => {
  test('given one side’s proposal, then the other’s yes is enough', () => {
    expect(moved('IN_DISPUTE', 'settle', 'BUYER', { offer: offerBy('SELLER') }).to).toBe('REFUND_DUE');
  });

  test('given a mediator’s proposal, then it takes both, and the dispute goes on until then', () => {
    const first = moved('IN_DISPUTE', 'settle', 'BUYER', {
      offer: offerBy('MEDIATOR'),
      askedFrom: 'IN_DISPUTE',
      asked: 'SELLER',
    });
    expect(first).toMatchObject({
      to: 'IN_DISPUTE',
      clock: 'KEEP',
      facts: { askedFrom: 'IN_DISPUTE', asked: 'SELLER' },
    });
    const offer = offerBy('MEDIATOR', { acceptedBy: ['BUYER'] });
    expect(moved('IN_DISPUTE', 'settle', 'SELLER', { offer }).to).toBe('REFUND_DUE');
  });
});

describe('an appeal that brings nothing more', () => {
  const closed = { decision: { outcome: 'CLOSED', reason: 'Nothing new.', fundedBy: null }, appealUsed: true } as const;

  test('then the line is refunded as before', () => {
    expect(moved('IN_DISPUTE', 'decide', 'MEDIATOR', closed).to).toBe('REFUNDED');
  });

  test('given money that came back from the bank meanwhile, then it is due again', () => {
    const facts = { ...closed, legs: legs({ uncovered: 500n, failed: 1 }) };
    expect(moved('IN_DISPUTE', 'decide', 'MEDIATOR', facts).to).toBe('REFUND_DUE');
  });
});

describe('goods that are with us when a line ends', () => {
  test('then they go back to the buyer first', () => {
    expect(moved('IN_DISPUTE', 'withdrawDispute', 'BUYER', { goods: 'WITH_SELLER' }).to).toBe('SENDING_BACK');
    expect(moved('WITH_SUPPLIER', 'supplierDeclines', 'SUPPLIER', { goods: 'WITH_SELLER' }).to).toBe('SENDING_BACK');
  });

  test('given they were refunded and an appeal is withdrawn, then they stay where they are', () => {
    expect(moved('IN_DISPUTE', 'withdrawDispute', 'BUYER', { goods: 'WITH_SELLER', appealUsed: true }).to).toBe(
      'REFUNDED',
    );
  });
});
