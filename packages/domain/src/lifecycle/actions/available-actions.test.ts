import { describe, expect, test } from 'vitest';
import type { ActorKind } from '../../model/actor.ts';
import type { LineContext } from '../../model/line-context.ts';
import { LINE_STATES, type LineState } from '../../model/line-state.ts';
import { EXPECTED_MOVES } from '../testing/expected-moves.ts';
import { given, legs, NOW, offerBy } from '../testing/given.ts';
import { availableActions } from './available-actions.ts';

function actionsOf(actor: ActorKind, state: LineState, facts: Partial<LineContext> = {}) {
  return availableActions({ state, actor, context: given(facts), now: NOW });
}

function namesOf(actor: ActorKind, state: LineState, facts: Partial<LineContext> = {}) {
  return actionsOf(actor, state, facts).map(({ action, primary }) => (primary ? `*${action}` : action));
}

const commission = { mode: 'COMMISSION' } as const;
const theirOffer = { offer: offerBy('SELLER'), negotiatedFrom: 'SUBMITTED' } as const;
const buyersOffer = { offer: offerBy('BUYER'), negotiatedFrom: 'SUBMITTED' } as const;

describe('what a buyer may do', () => {
  test.each([
    ['SUBMITTED', {}, ['addEvidence', 'cancel', 'sendMessage']],
    ['SUBMITTED', { overdue: true }, ['escalate', 'addEvidence', 'cancel', 'sendMessage']],
    [
      'SUBMITTED',
      { parcelLeft: true, goods: 'IN_TRANSIT' },
      ['*convertToReturn', 'addEvidence', 'cancel', 'sendMessage'],
    ],
    [
      'AWAITING_INFORMATION',
      { askedFrom: 'SUBMITTED', asked: 'BUYER' },
      ['*answerInformation', 'addEvidence', 'cancel', 'sendMessage'],
    ],
    [
      'NEGOTIATING',
      theirOffer,
      ['*acceptOffer', 'counterOffer', 'declineOffer', 'escalate', 'addEvidence', 'sendMessage', 'cancel'],
    ],
    ['NEGOTIATING', buyersOffer, ['escalate', 'addEvidence', 'sendMessage', 'cancel']],
    ['NEGOTIATING', { ...buyersOffer, goods: 'WITH_SELLER' }, ['escalate', 'addEvidence', 'sendMessage']],
    ['WITH_SUPPLIER', commission, ['sendMessage', 'escalate', 'addEvidence', 'cancel']],
    ['AWAITING_RETURN', {}, ['*enterShipment', 'escalate', 'cancel']],
    ['RETURN_IN_TRANSIT', {}, ['track', 'correctShipment']],
    ['INSPECTING', {}, ['sendMessage', 'escalate', 'addEvidence']],
    ['SENDING_BACK', {}, ['*track', 'sendMessage']],
    ['REFUND_DUE', {}, ['sendMessage']],
    ['REFUND_DUE', { legs: legs({ failed: 1 }) }, ['giveBankDetails', 'sendMessage']],
    ['REFUND_PENDING', {}, ['sendMessage']],
    ['REPLACEMENT_SENT', {}, ['*track', 'sendMessage']],
    ['REJECTED', { deadlineAt: NOW + 1 }, ['*escalate', 'sendMessage']],
    ['REJECTED', { deadlineAt: NOW }, ['sendMessage']],
    [
      'IN_DISPUTE',
      { askedFrom: 'IN_DISPUTE', asked: 'BUYER' },
      ['*answerInformation', 'proposeSettlement', 'addEvidence', 'sendMessage', 'withdrawDispute'],
    ],
    ['REFUNDED', { appealAllowed: true }, ['*printStatement', 'appeal']],
    ['REFUNDED', {}, ['*printStatement']],
    ['CANCELLED', {}, ['*applyAgain']],
    ['CLOSED', {}, ['printRecord']],
  ] as const)('given %s (case %#), then the buttons of its desk, in order', (state, facts, names) => {
    expect(namesOf('BUYER', state, facts)).toEqual(names);
  });
});

describe('what the seller’s desk may do', () => {
  test.each([
    ['SUBMITTED', {}, ['*approve', 'makeOffer', 'askInformation', 'reject']],
    ['SUBMITTED', commission, ['*forwardToSupplier', 'approve', 'makeOffer', 'askInformation', 'reject']],
    [
      'SUBMITTED',
      { ...commission, statutoryRight: true },
      ['*approve', 'makeOffer', 'askInformation', 'reject', 'forwardToSupplier'],
    ],
    [
      'SUBMITTED',
      { ...commission, returnRequired: false },
      ['*forwardToSupplier', 'makeOffer', 'askInformation', 'reject'],
    ],
    ['AWAITING_INFORMATION', { askedFrom: 'SUBMITTED', asked: 'BUYER' }, ['sendMessage', 'remind']],
    ['NEGOTIATING', buyersOffer, ['*acceptOffer', 'counterOffer', 'declineOffer', 'askInformation', 'escalate']],
    ['NEGOTIATING', { negotiatedFrom: 'INSPECTING' }, ['*makeOffer', 'askInformation', 'escalate']],
    [
      'WITH_SUPPLIER',
      commission,
      [
        '*supplierAccepts',
        'supplierAcceptsWithoutReturn',
        'supplierDeclines',
        'supplierOffers',
        'relaySupplierOffer',
        'resendSupplierLink',
        'forwardToSupplier',
        'escalate',
      ],
    ],
    ['AWAITING_RETURN', {}, ['*waiveReturn', 'enterShipment', 'remind', 'escalate']],
    [
      'RETURN_IN_TRANSIT',
      { proofOfDispatchSuffices: true },
      ['*receive', 'reportLost', 'proveDispatch', 'correctShipment'],
    ],
    ['INSPECTING', {}, ['*acceptInspection', 'refuseInspection', 'sendBack', 'escalate']],
    ['SENDING_BACK', { goods: 'WITH_SELLER' }, ['*enterShipment', 'deliverBack']],
    ['SENDING_BACK', { goods: 'IN_TRANSIT' }, ['*deliverBack']],
    [
      'SUPPLIER_RETURN',
      { ...commission, goods: 'WITH_SELLER' },
      ['*shipToSupplier', 'supplierRefunds', 'supplierFails', 'resendSupplierLink', 'escalate'],
    ],
    [
      'SUPPLIER_SETTLEMENT',
      { resolution: 'REPLACEMENT' },
      ['*supplierReships', 'supplierFails', 'resendSupplierLink', 'escalate'],
    ],
    ['REFUND_DUE', { legs: legs({ uncovered: 1n }) }, ['*startPayout']],
    ['REFUND_DUE', { legs: legs({ failed: 1 }) }, ['*startPayout', 'prepareManualPayout']],
    [
      'REFUND_DUE',
      { methodClosed: true, manualPayout: 'PREPARED', legs: legs({ waiting: 1 }) },
      ['*approveManualPayout', 'returnManualPayout'],
    ],
    ['REFUND_DUE', { legs: legs({ unknown: 1 }) }, ['*reconcileUnknown', 'recordTransfer']],
    ['REFUND_PENDING', { legs: legs({ accepted: 1 }) }, ['*reconcileUnknown', 'recordTransfer']],
    ['REFUND_PENDING', { legs: legs({ accepted: 1, manual: 1 }) }, ['*recordTransfer']],
    ['REPLACEMENT_DUE', {}, ['*shipReplacement', 'outOfStock']],
    ['REPLACEMENT_SENT', {}, ['*replacementDelivered', 'replacementLost', 'replacementLostNoStock']],
    ['REJECTED', {}, []],
    ['IN_DISPUTE', { offer: offerBy('MEDIATOR') }, ['*settle', 'declineOffer', 'addEvidence', 'proposeSettlement']],
    ['REFUNDED', {}, ['*printStatement']],
    ['REPLACED', {}, ['*printRecord']],
  ] as const)('given %s (case %#), then the buttons of its desk, in order', (state, facts, names) => {
    expect(namesOf('SELLER', state, facts)).toEqual(names);
    const needsPerson: readonly string[] = ['*approveManualPayout', 'returnManualPayout'];
    expect(namesOf('MERCHANT_SERVER', state, facts)).toEqual(names.filter((name) => !needsPerson.includes(name)));
  });

  test('given an administrator, then more than the seller: reassign, extend, assign a mediator', () => {
    expect(namesOf('ADMINISTRATOR', 'SUBMITTED').slice(-2)).toEqual(['reassign', 'extendDeadline']);
    expect(namesOf('ADMINISTRATOR', 'IN_DISPUTE').at(-1)).toBe('assignMediator');
    expect(namesOf('ADMINISTRATOR', 'AWAITING_RETURN').at(-1)).toBe('extendDeadline');
  });

  test('given the one who prepared the transfer, then someone else approves it', () => {
    const facts = { methodClosed: true, manualPayout: 'PREPARED', actorPreparedPayout: true } as const;
    expect(namesOf('SELLER', 'REFUND_DUE', facts)).toEqual(['returnManualPayout']);
  });
});

describe('what others may do', () => {
  test('given a mediator, then in a dispute only, and not in one of a seller they act for', () => {
    expect(namesOf('MEDIATOR', 'IN_DISPUTE')).toEqual(['*decide', 'askInformation', 'proposeSettlement', 'handOver']);
    expect(namesOf('MEDIATOR', 'IN_DISPUTE', { actorActsForSeller: true })).toEqual(['handOver']);
    expect(namesOf('MEDIATOR', 'SUBMITTED')).toEqual([]);
  });

  test('given a supplier’s contact, then their own leg only', () => {
    expect(namesOf('SUPPLIER', 'WITH_SUPPLIER')).toEqual([
      '*supplierAccepts',
      'supplierAcceptsWithoutReturn',
      'supplierOffers',
      'supplierDeclines',
    ]);
    expect(namesOf('SUPPLIER', 'SUPPLIER_SETTLEMENT', { resolution: 'REPLACEMENT' })).toEqual([
      '*supplierReships',
      'supplierFails',
    ]);
    expect(namesOf('SUPPLIER', 'SUBMITTED')).toEqual([]);
  });

  test.each(['CARRIER', 'PROVIDER', 'SYSTEM'] as const)('given the %s, then no buttons', (actor) => {
    expect(namesOf(actor, 'SUBMITTED')).toEqual([]);
  });
});

describe('what an action asks for', () => {
  test('given an approval that waits for the goods, then a return address; given one that pays, then it commits', () => {
    expect(actionsOf('SELLER', 'SUBMITTED')[0]).toEqual({
      action: 'approve',
      primary: true,
      commits: false,
      needs: ['RETURN_ADDRESS'],
    });
    expect(actionsOf('SELLER', 'SUBMITTED', { returnRequired: false })[0]).toMatchObject({ commits: true, needs: [] });
  });

  test('given a refusal, then a reason; given a shipment, then carrier and number', () => {
    const reject = actionsOf('SELLER', 'SUBMITTED').find(({ action }) => action === 'reject');
    expect(reject).toMatchObject({ needs: ['REASON'], commits: false });
    expect(actionsOf('BUYER', 'AWAITING_RETURN')[0]).toMatchObject({ needs: ['CARRIER', 'TRACKING_NUMBER'] });
  });

  test('given a question in a dispute, then also to whom', () => {
    const ask = actionsOf('MEDIATOR', 'IN_DISPUTE').find(({ action }) => action === 'askInformation');
    expect(ask?.needs).toEqual(['SIDE', 'QUESTIONS']);
  });
});

describe('completeness', () => {
  /** Facts that machines or the shop's own systems report; people have no button for them. */
  const REPORTED = ['parcelShipped', 'methodClosed', 'confirmSettlement', 'payoutFailed'];

  test.each(['BUYER', 'SELLER', 'ADMINISTRATOR', 'MEDIATOR', 'SUPPLIER'] as const)(
    'given the %s, then every move they can make has a button',
    (actor) => {
      for (const [state, row] of Object.entries(EXPECTED_MOVES)) {
        for (const [event, move] of Object.entries(row)) {
          if (REPORTED.includes(event) || !move.by.includes(actor)) continue;
          expect(buttonsIn(state, actor, move.given), `${state} ${event}`).toContain(event);
        }
      }
    },
  );

  function buttonsIn(name: string, actor: ActorKind, facts: Partial<LineContext>): readonly string[] {
    const state = LINE_STATES.find((candidate) => candidate === name);
    if (!state) throw new Error(`Not a state: ${name}`);
    const offer = facts.offer ? { offer: offerBy(actor === 'BUYER' ? 'SELLER' : 'BUYER') } : {};
    const asked = actor === 'BUYER' ? 'BUYER' : 'SELLER';
    const question = state === 'AWAITING_INFORMATION' ? ({ askedFrom: 'SUBMITTED' } as const) : {};
    const more = {
      overdue: actor === 'BUYER' && state !== 'REFUNDED',
      ...question,
      ...facts,
      ...offer,
      asked,
    } as const;
    return namesOf(actor, state, more).map((text) => text.replace('*', ''));
  }
});
