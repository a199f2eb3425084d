import { describe, expect, test } from 'vitest';
import { LINE_STATES } from '../model/line-state.ts';
import { LINE_EVENTS } from './line-event.ts';
import { refusal } from './testing/attempt.ts';
import { legs, NOW, offerBy } from './testing/given.ts';

describe('cancelling', () => {
  test('given the parcel is on its way back, then it is refused', () => {
    expect(refusal('RETURN_IN_TRANSIT', 'cancel', 'BUYER')).toBe('MOVE_NOT_ALLOWED');
  });

  test.each(['WITH_SELLER', 'WITH_SUPPLIER'] as const)(
    'given a negotiation while the goods are %s, then it is refused',
    (goods) => {
      expect(refusal('NEGOTIATING', 'cancel', 'BUYER', { goods })).toBe('GOODS_WITH_SELLER');
      expect(refusal('NEGOTIATING', 'cancel', 'BUYER', { goods: 'WITH_BUYER' })).toBeNull();
    },
  );

  test('given the seller, then only the buyer may', () => {
    expect(refusal('SUBMITTED', 'cancel', 'SELLER')).toBe('ACTOR_NOT_ALLOWED');
  });
});

describe('final states', () => {
  test.each(['REPLACED', 'CANCELLED', 'EXPIRED', 'CLOSED'] as const)(
    'given %s, then nothing happens any more',
    (state) => {
      for (const event of LINE_EVENTS) expect(refusal(state, event, 'SYSTEM'), event).toBe('MOVE_NOT_ALLOWED');
    },
  );
});

describe('the supplier’s gate on commission', () => {
  const commission = { mode: 'COMMISSION' } as const;

  test('given no supplier money, when the seller approves a refund without a return, then it is refused', () => {
    const facts = { ...commission, returnRequired: false, resolution: 'REFUND_ONLY' } as const;
    expect(refusal('SUBMITTED', 'approve', 'SELLER', facts)).toBe('SUPPLIER_REFUND_NOT_RECORDED');
    expect(refusal('SUBMITTED', 'approve', 'SELLER', { ...facts, supplierRefund: 'SHORT' })).toBe(
      'SUPPLIER_REFUND_NOT_RECORDED',
    );
    expect(refusal('SUBMITTED', 'approve', 'SELLER', { ...facts, supplierRefund: 'FULL' })).toBeNull();
  });

  test('given no supplier money, when the return is waived or dispatch is proved, then it is refused', () => {
    expect(refusal('AWAITING_RETURN', 'waiveReturn', 'SELLER', commission)).toBe('SUPPLIER_REFUND_NOT_RECORDED');
    const lost = { ...commission, returnLost: true };
    expect(refusal('RETURN_IN_TRANSIT', 'waiveReturn', 'SELLER', lost)).toBe('SUPPLIER_REFUND_NOT_RECORDED');
    const proof = { ...commission, proofOfDispatchSuffices: true };
    expect(refusal('RETURN_IN_TRANSIT', 'proveDispatch', 'SELLER', proof)).toBe('SUPPLIER_REFUND_NOT_RECORDED');
  });

  test('given no supplier money, when the payout starts, then it is refused, by hand too', () => {
    const due = { ...commission, legs: legs({ uncovered: 1n }) };
    expect(refusal('REFUND_DUE', 'startPayout', 'SELLER', due)).toBe('SUPPLIER_REFUND_NOT_RECORDED');
    expect(refusal('REFUND_DUE', 'prepareManualPayout', 'SELLER', { ...due, methodClosed: true })).toBe(
      'SUPPLIER_REFUND_NOT_RECORDED',
    );
    const decision = { outcome: 'REFUND_DUE', reason: 'Never sent.', fundedBy: 'PLATFORM' } as const;
    expect(refusal('REFUND_DUE', 'startPayout', 'SELLER', { ...due, decision })).toBeNull();
  });

  test('given a short refund by the supplier, then it does not count as refunded', () => {
    expect(refusal('SUPPLIER_RETURN', 'supplierRefunds', 'SELLER', { ...commission, supplierRefund: 'SHORT' })).toBe(
      'SUPPLIER_REFUND_SHORT',
    );
  });

  test('given a statutory right, then the merchant’s terms with its supplier do not hold it up', () => {
    const facts = { ...commission, statutoryRight: true, returnRequired: false };
    expect(refusal('SUBMITTED', 'approve', 'SELLER', facts)).toBeNull();
  });

  test('given another mode, then there is no supplier to forward to', () => {
    expect(refusal('SUBMITTED', 'forwardToSupplier', 'SELLER', { mode: 'RETAIL' })).toBe('NOT_COMMISSION');
  });

  test('given an agreed replacement, then the supplier’s refund needs a new agreement, and the other way round', () => {
    const paid = { ...commission, supplierRefund: 'FULL' } as const;
    expect(refusal('SUPPLIER_SETTLEMENT', 'supplierRefunds', 'SELLER', { ...paid, resolution: 'REPLACEMENT' })).toBe(
      'REPLACEMENT_AGREED',
    );
    expect(refusal('SUPPLIER_SETTLEMENT', 'supplierReships', 'SUPPLIER', commission)).toBe('REFUND_AGREED');
  });

  test('given goods that already came back, then the supplier cannot ask for them again', () => {
    expect(refusal('WITH_SUPPLIER', 'supplierAccepts', 'SUPPLIER', { goods: 'WITH_SELLER' })).toBe(
      'GOODS_NOT_WITH_BUYER',
    );
  });
});

describe('offers', () => {
  test('given one’s own offer, then only the other side may answer it', () => {
    for (const event of ['acceptOffer', 'counterOffer', 'declineOffer'] as const) {
      expect(refusal('NEGOTIATING', event, 'BUYER', { offer: offerBy('BUYER'), negotiatedFrom: 'SUBMITTED' })).toBe(
        'OWN_OFFER',
      );
      expect(refusal('NEGOTIATING', event, 'MERCHANT_SERVER', { offer: offerBy('SELLER') })).toBe('OWN_OFFER');
    }
  });

  test('given no offer stands, then there is nothing to accept', () => {
    expect(refusal('NEGOTIATING', 'acceptOffer', 'BUYER')).toBe('NO_STANDING_OFFER');
  });

  test('given an offer stands, then another first offer is refused', () => {
    expect(refusal('NEGOTIATING', 'makeOffer', 'SELLER', { offer: offerBy('BUYER') })).toBe('OFFER_STANDS');
  });

  test('given the offer’s last instant has come, then it is too late to accept it', () => {
    const facts = { negotiatedFrom: 'SUBMITTED' } as const;
    const at = (validUntil: number) => ({ ...facts, offer: offerBy('SELLER', { validUntil }) });
    expect(refusal('NEGOTIATING', 'acceptOffer', 'BUYER', at(NOW))).toBe('OFFER_LAPSED');
    expect(refusal('NEGOTIATING', 'acceptOffer', 'BUYER', at(NOW + 1))).toBeNull();
    const open = { ...facts, offer: offerBy('SELLER', { validUntil: null }) };
    expect(refusal('NEGOTIATING', 'acceptOffer', 'BUYER', { ...open, deadlineAt: NOW })).toBe('OFFER_LAPSED');
  });

  test('given a mediator’s proposal, then each side accepts it once', () => {
    const facts = { offer: offerBy('MEDIATOR', { acceptedBy: ['BUYER'] }) };
    expect(refusal('IN_DISPUTE', 'settle', 'BUYER', facts)).toBe('ALREADY_ACCEPTED');
    expect(refusal('IN_DISPUTE', 'settle', 'ADMINISTRATOR', facts)).toBeNull();
    expect(refusal('IN_DISPUTE', 'settle', 'SELLER', { offer: offerBy('MEDIATOR', { validUntil: NOW }) })).toBe(
      'OFFER_LAPSED',
    );
  });
});

describe('questions', () => {
  test('given a question to the buyer, then the seller cannot answer it', () => {
    const facts = { askedFrom: 'SUBMITTED', asked: 'BUYER' } as const;
    expect(refusal('AWAITING_INFORMATION', 'answerInformation', 'SELLER', facts)).toBe('NOT_ASKED');
    expect(refusal('IN_DISPUTE', 'answerInformation', 'BUYER', { askedFrom: 'IN_DISPUTE', asked: 'SELLER' })).toBe(
      'NOT_ASKED',
    );
  });

  test('given no question in a dispute, then there is nothing to answer; given one, then no second is asked', () => {
    expect(refusal('IN_DISPUTE', 'answerInformation', 'BUYER')).toBe('NO_QUESTION_OPEN');
    expect(refusal('IN_DISPUTE', 'askInformation', 'MEDIATOR', { askedFrom: 'IN_DISPUTE' })).toBe('QUESTION_OPEN');
  });
});

describe('a parcel that leaves while a request for unshipped goods waits', () => {
  test('then the seller cannot approve it before the buyer converts it', () => {
    const left = { parcelLeft: true, goods: 'IN_TRANSIT', returnRequired: false } as const;
    expect(refusal('SUBMITTED', 'approve', 'SELLER', left)).toBe('PARCEL_LEFT');
    expect(refusal('SUBMITTED', 'cancel', 'BUYER', left)).toBeNull();
    expect(refusal('SUBMITTED', 'convertToReturn', 'BUYER', left)).toBeNull();
  });

  test('given goods that were shipped before the request, then nothing left and nothing converts', () => {
    expect(refusal('SUBMITTED', 'parcelShipped', 'SYSTEM', { goods: 'WITH_BUYER' })).toBe('ALREADY_SHIPPED');
    expect(refusal('SUBMITTED', 'convertToReturn', 'BUYER')).toBe('PARCEL_NOT_LEFT');
  });
});

describe('the return', () => {
  test('given a parcel that is not reported lost, then the seller cannot stand for its loss', () => {
    expect(refusal('RETURN_IN_TRANSIT', 'waiveReturn', 'SELLER')).toBe('RETURN_NOT_LOST');
    expect(refusal('RETURN_IN_TRANSIT', 'reportLost', 'CARRIER', { returnLost: true })).toBe('ALREADY_LOST');
  });

  test('given no law that lets proof of dispatch suffice, then the goods are waited for', () => {
    expect(refusal('RETURN_IN_TRANSIT', 'proveDispatch', 'SELLER')).toBe('PROOF_OF_DISPATCH_NOT_ENOUGH');
    expect(
      refusal('RETURN_IN_TRANSIT', 'proveDispatch', 'SELLER', {
        proofOfDispatchSuffices: true,
        resolution: 'REPLACEMENT',
      }),
    ).toBe('REPLACEMENT_AGREED');
  });

  test('given a parcel neither lost nor late, then it is too early to escalate', () => {
    expect(refusal('RETURN_IN_TRANSIT', 'escalate', 'BUYER')).toBe('RETURN_NOT_OVERDUE');
    expect(refusal('RETURN_IN_TRANSIT', 'escalate', 'BUYER', { overdue: true })).toBeNull();
  });

  test('given goods that left already, then they leave only once', () => {
    expect(refusal('SENDING_BACK', 'enterShipment', 'SELLER', { goods: 'IN_TRANSIT' })).toBe('ALREADY_SENT_BACK');
    expect(refusal('SUPPLIER_RETURN', 'shipToSupplier', 'SELLER', { goods: 'WITH_SUPPLIER' })).toBe(
      'GOODS_NOT_WITH_SELLER',
    );
  });
});

describe('escalating and appealing', () => {
  const WAITING_ON_OTHERS = [
    'SUBMITTED',
    'SENDING_BACK',
    'SUPPLIER_RETURN',
    'SUPPLIER_SETTLEMENT',
    'REFUND_DUE',
    'REPLACEMENT_DUE',
    'REPLACEMENT_SENT',
  ] as const;

  test.each(WAITING_ON_OTHERS)(
    'given %s in time, then the buyer waits; given it is late, then the buyer may',
    (state) => {
      const term = { length: 1, unit: 'CALENDAR_DAYS', clause: '9.2' } as const;
      const escalates = { deadlines: { [state]: { ...term, onTimeout: 'ALLOW_ESCALATION' } } } as const;
      expect(refusal(state, 'escalate', 'BUYER', escalates)).toBe('DEADLINE_NOT_PASSED');
      expect(refusal(state, 'escalate', 'BUYER', { ...escalates, overdue: true })).toBeNull();
      const reminds = { deadlines: { [state]: { ...term, onTimeout: 'REMIND' } }, overdue: true } as const;
      expect(refusal(state, 'escalate', 'BUYER', reminds)).toBe('DEADLINE_NOT_PASSED');
    },
  );

  test('given a policy without disputes, then nobody escalates', () => {
    const facts = { disputesOffered: false, overdue: true, returnLost: true };
    for (const state of LINE_STATES) {
      expect(['MOVE_NOT_ALLOWED', 'DISPUTES_NOT_OFFERED']).toContain(refusal(state, 'escalate', 'BUYER', facts));
    }
  });

  test('given a refusal whose window closed, then it stands', () => {
    expect(refusal('REJECTED', 'escalate', 'BUYER', { deadlineAt: NOW })).toBe('ESCALATION_WINDOW_CLOSED');
  });

  test('given goods sent back by a mediator’s decision, then it is not disputed a second time', () => {
    const decision = { outcome: 'SENDING_BACK', reason: 'As described.', fundedBy: null } as const;
    expect(refusal('REJECTED', 'escalate', 'BUYER', { decision, deadlineAt: NOW + 1 })).toBe('DISPUTE_DECIDED');
  });

  test('given money on its way, then a late refund is reconciled, not disputed', () => {
    expect(refusal('REFUND_DUE', 'escalate', 'BUYER', { overdue: true, legs: legs({ unknown: 1 }) })).toBe(
      'MONEY_ON_ITS_WAY',
    );
  });

  test('given an appeal, then the policy allows one, once, and in time', () => {
    expect(refusal('REFUNDED', 'appeal', 'BUYER')).toBe('APPEAL_NOT_ALLOWED');
    expect(refusal('REFUNDED', 'appeal', 'BUYER', { appealAllowed: true, appealUsed: true })).toBe('APPEAL_USED');
    expect(refusal('REFUNDED', 'appeal', 'BUYER', { appealAllowed: true, deadlineAt: NOW })).toBe(
      'APPEAL_WINDOW_CLOSED',
    );
    expect(refusal('REFUNDED', 'appeal', 'BUYER', { appealAllowed: true, overdue: true })).toBe('APPEAL_WINDOW_CLOSED');
    expect(refusal('REFUNDED', 'appeal', 'BUYER', { appealAllowed: true, deadlineAt: NOW + 1 })).toBeNull();
  });
});

describe('a mediator', () => {
  const decision = { outcome: 'REFUND_DUE', reason: 'Cracked.', fundedBy: null } as const;

  test('given a role at the seller, then decides, asks and proposes nothing', () => {
    const facts = { decision, actorActsForSeller: true };
    for (const event of ['decide', 'askInformation', 'proposeSettlement'] as const) {
      expect(refusal('IN_DISPUTE', event, 'MEDIATOR', facts)).toBe('MEDIATOR_ACTS_FOR_SELLER');
    }
    expect(refusal('IN_DISPUTE', 'proposeSettlement', 'SELLER', facts)).toBeNull();
  });

  test('given another mediator’s dispute, then decides, asks and proposes nothing either', () => {
    for (const event of ['decide', 'askInformation', 'proposeSettlement'] as const) {
      expect(refusal('IN_DISPUTE', event, 'MEDIATOR', { decision, mediator: 'OTHER' })).toBe('OTHER_MEDIATOR');
      expect(refusal('IN_DISPUTE', event, 'MEDIATOR', { decision, mediator: 'ACTOR' })).toBeNull();
    }
  });

  test('given no decision or no reason, then nothing is decided', () => {
    expect(refusal('IN_DISPUTE', 'decide', 'MEDIATOR')).toBe('DECISION_MISSING');
    expect(refusal('IN_DISPUTE', 'decide', 'MEDIATOR', { decision: { ...decision, reason: '  ' } })).toBe(
      'DECISION_REASON_MISSING',
    );
  });

  test.each([
    ['AWAITING_RETURN', 'WITH_SELLER'],
    ['SENDING_BACK', 'WITH_BUYER'],
    ['CLOSED', 'WITH_SELLER'],
  ] as const)('given %s decided while goods are %s, then it contradicts the goods', (outcome, goods) => {
    const facts = { goods, decision: { ...decision, outcome } };
    expect(refusal('IN_DISPUTE', 'decide', 'MEDIATOR', facts)).toBe('DECISION_CONTRADICTS_GOODS');
  });

  test('given an appeal after a refund, then the goods are the seller’s and the case may be closed', () => {
    const facts = { goods: 'WITH_SELLER', appealUsed: true, decision: { ...decision, outcome: 'CLOSED' } } as const;
    expect(refusal('IN_DISPUTE', 'decide', 'MEDIATOR', facts)).toBeNull();
  });
});

describe('money', () => {
  test.each([
    ['an uncovered amount', { uncovered: 1n, accepted: 1 }],
    ['a leg not sent', { waiting: 1, accepted: 1 }],
    ['a refused leg', { failed: 1, accepted: 1 }],
    ['an unknown leg', { unknown: 1, accepted: 1 }],
  ])('given %s, then the refund is not on its way as a whole', (_, facts) => {
    expect(refusal('REFUND_DUE', 'payoutAccepted', 'PROVIDER', { legs: legs(facts) })).toBe('LEGS_NOT_ACCEPTED');
    expect(refusal('REFUND_PENDING', 'confirmSettlement', 'PROVIDER', { legs: legs(facts) })).toBe('LEGS_NOT_SETTLED');
  });

  test('given a leg accepted but not settled, then the refund is not done', () => {
    expect(refusal('REFUND_PENDING', 'confirmSettlement', 'SELLER', { legs: legs({ settled: 1, accepted: 1 }) })).toBe(
      'LEGS_NOT_SETTLED',
    );
  });

  test('given no leg failed, then no failure is recorded', () => {
    expect(refusal('REFUNDED', 'payoutFailed', 'PROVIDER', { legs: legs({ settled: 1 }) })).toBe('NO_LEG_FAILED');
  });

  test('given everything is on its way, then nothing is sent again', () => {
    expect(refusal('REFUND_DUE', 'startPayout', 'SELLER', { legs: legs({ accepted: 1, unknown: 1 }) })).toBe(
      'NOTHING_TO_SEND',
    );
  });

  test('given a closed method, then it is paid by hand, with a second person', () => {
    const due = { legs: legs({ uncovered: 4197n }) };
    expect(refusal('REFUND_DUE', 'prepareManualPayout', 'SELLER', due)).toBe('ORIGINAL_PAYMENT_USABLE');
    const closed = { ...due, methodClosed: true };
    expect(refusal('REFUND_DUE', 'startPayout', 'SELLER', closed)).toBe('METHOD_CLOSED');
    const prepared = { ...closed, manualPayout: 'PREPARED' } as const;
    expect(refusal('REFUND_DUE', 'prepareManualPayout', 'SELLER', prepared)).toBe('MANUAL_PAYOUT_PREPARED');
    expect(refusal('REFUND_DUE', 'approveManualPayout', 'SELLER', { ...prepared, actorPreparedPayout: true })).toBe(
      'SECOND_PERSON_REQUIRED',
    );
    expect(refusal('REFUND_DUE', 'approveManualPayout', 'ADMINISTRATOR', prepared)).toBeNull();
    expect(refusal('REFUND_DUE', 'approveManualPayout', 'SELLER', closed)).toBe('NO_MANUAL_PAYOUT_PREPARED');
    expect(refusal('REFUND_DUE', 'startPayout', 'SELLER', { ...closed, manualPayout: 'APPROVED' })).toBeNull();
  });

  test('given legs that a person pays by hand, then no provider can be asked about them', () => {
    expect(refusal('REFUND_PENDING', 'reconcileUnknown', 'SYSTEM', { legs: legs({ accepted: 1, manual: 1 }) })).toBe(
      'NO_PROVIDER_TO_ASK',
    );
  });
});

describe('the timer', () => {
  test('given the deadline is not reached or not known, then it does nothing', () => {
    expect(refusal('SUBMITTED', 'deadline', 'SYSTEM', { deadlineAt: NOW + 1 })).toBe('DEADLINE_NOT_REACHED');
    expect(refusal('SUBMITTED', 'deadline', 'SYSTEM')).toBe('DEADLINE_NOT_REACHED');
    expect(refusal('SUBMITTED', 'deadline', 'SYSTEM', { deadlineAt: NOW })).toBeNull();
  });
});
