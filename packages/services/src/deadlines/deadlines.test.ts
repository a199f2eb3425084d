import {
  builtInPolicies,
  type DeadlineOutcome,
  isFinal,
  type LineState,
  outcomesOf,
  type PolicyDocument,
  STATED_DEADLINES,
  type StatedDeadline,
  type TrackedFacts,
} from '@refund-widget/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyAudit } from '../audit/verify-audit.ts';
import { createServices } from '../create-services.ts';
import { toStoredJson } from '../kernel/stored-json.ts';
import { madeRequest, onlyLine } from '../testing/make-request.ts';
import { mustSucceed, NOON, type OpenShop, openShop } from '../testing/open-shop.ts';
import { importedOrder } from '../testing/order-documents.ts';

const DAY = 86_400_000;

let shop: OpenShop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

/** A wait as the policy names it: in which state, under which facts. */
const WAITS: Readonly<Record<StatedDeadline, { state: LineState; facts?: Partial<TrackedFacts> }>> = {
  SUBMITTED: { state: 'SUBMITTED' },
  PARCEL_LEFT: { state: 'SUBMITTED', facts: { parcelLeft: true, goods: 'IN_TRANSIT' } },
  SILENCE: { state: 'SUBMITTED', facts: { overdue: true } },
  AWAITING_INFORMATION: { state: 'AWAITING_INFORMATION', facts: { askedFrom: 'SUBMITTED', asked: 'BUYER' } },
  NEGOTIATING: { state: 'NEGOTIATING', facts: { negotiatedFrom: 'SUBMITTED' } },
  NEXT_OFFER: { state: 'NEGOTIATING', facts: { negotiatedFrom: 'INSPECTING', goods: 'WITH_SELLER' } },
  WITH_SUPPLIER: { state: 'WITH_SUPPLIER' },
  AWAITING_RETURN: { state: 'AWAITING_RETURN' },
  RETURN_IN_TRANSIT: { state: 'RETURN_IN_TRANSIT', facts: { goods: 'IN_TRANSIT' } },
  INSPECTING: { state: 'INSPECTING', facts: { goods: 'WITH_SELLER' } },
  SENDING_BACK: { state: 'SENDING_BACK', facts: { goods: 'WITH_SELLER' } },
  SUPPLIER_RETURN: { state: 'SUPPLIER_RETURN', facts: { goods: 'WITH_SELLER' } },
  SUPPLIER_SETTLEMENT: { state: 'SUPPLIER_SETTLEMENT' },
  REFUND_DUE: { state: 'REFUND_DUE', facts: { goods: 'WITH_SELLER' } },
  REFUND_PENDING: { state: 'REFUND_PENDING', facts: { goods: 'WITH_SELLER' } },
  REPLACEMENT_DUE: { state: 'REPLACEMENT_DUE', facts: { goods: 'WITH_SELLER' } },
  REPLACEMENT_SENT: { state: 'REPLACEMENT_SENT', facts: { goods: 'WITH_SELLER' } },
  REJECTED: { state: 'REJECTED' },
  IN_DISPUTE: { state: 'IN_DISPUTE' },
  DISPUTE_INFORMATION: { state: 'IN_DISPUTE', facts: { askedFrom: 'IN_DISPUTE', asked: 'BUYER' } },
};

/** Where each ends: the state, and whoever is waited for then. */
const ENDS: Readonly<Record<string, readonly [LineState, string | null]>> = {
  'SUBMITTED APPROVE': ['AWAITING_RETURN', 'BUYER'],
  'SUBMITTED ALLOW_ESCALATION': ['SUBMITTED', 'SELLER'],
  'PARCEL_LEFT REMIND': ['SUBMITTED', 'BUYER'],
  'SILENCE REMIND': ['SUBMITTED', 'SELLER'],
  'AWAITING_INFORMATION RESUME': ['SUBMITTED', 'SELLER'],
  'AWAITING_INFORMATION EXPIRE': ['EXPIRED', null],
  'NEGOTIATING LAPSE': ['SUBMITTED', 'SELLER'],
  'NEXT_OFFER ALLOW_ESCALATION': ['NEGOTIATING', 'SELLER'],
  'WITH_SUPPLIER ALLOW_ESCALATION': ['WITH_SUPPLIER', 'SUPPLIER'],
  'WITH_SUPPLIER REMIND': ['WITH_SUPPLIER', 'SUPPLIER'],
  'AWAITING_RETURN EXPIRE': ['EXPIRED', null],
  'AWAITING_RETURN REMIND': ['AWAITING_RETURN', 'BUYER'],
  'RETURN_IN_TRANSIT ALLOW_ESCALATION': ['RETURN_IN_TRANSIT', 'SELLER'],
  'RETURN_IN_TRANSIT REMIND': ['RETURN_IN_TRANSIT', 'SELLER'],
  'INSPECTING APPROVE': ['REFUND_DUE', 'SELLER'],
  'INSPECTING ALLOW_ESCALATION': ['INSPECTING', 'SELLER'],
  'SENDING_BACK REMIND': ['SENDING_BACK', 'SELLER'],
  'SENDING_BACK ALLOW_ESCALATION': ['SENDING_BACK', 'SELLER'],
  'SUPPLIER_RETURN ALLOW_ESCALATION': ['SUPPLIER_RETURN', 'SELLER'],
  'SUPPLIER_RETURN REMIND': ['SUPPLIER_RETURN', 'SELLER'],
  'SUPPLIER_SETTLEMENT ALLOW_ESCALATION': ['SUPPLIER_SETTLEMENT', 'SUPPLIER'],
  'SUPPLIER_SETTLEMENT REMIND': ['SUPPLIER_SETTLEMENT', 'SUPPLIER'],
  'REFUND_DUE ALLOW_ESCALATION': ['REFUND_DUE', 'SELLER'],
  'REFUND_DUE REMIND': ['REFUND_DUE', 'SELLER'],
  'REFUND_PENDING REMIND': ['REFUND_PENDING', 'PROVIDER'],
  'REPLACEMENT_DUE ALLOW_ESCALATION': ['REPLACEMENT_DUE', 'SELLER'],
  'REPLACEMENT_DUE REMIND': ['REPLACEMENT_DUE', 'SELLER'],
  'REPLACEMENT_SENT ALLOW_ESCALATION': ['REPLACEMENT_SENT', 'CARRIER'],
  'REPLACEMENT_SENT REMIND': ['REPLACEMENT_SENT', 'CARRIER'],
  'REJECTED LAPSE': ['CLOSED', null],
  'IN_DISPUTE REMIND': ['IN_DISPUTE', 'MEDIATOR'],
  'DISPUTE_INFORMATION RESUME': ['IN_DISPUTE', 'MEDIATOR'],
};

const CASES = STATED_DEADLINES.flatMap((name) =>
  outcomesOf[name].map((outcome): readonly [StatedDeadline, DeadlineOutcome] => [name, outcome]),
);

/** Retail terms with a mediator, and one deadline of a day that ends as wanted. */
function policyWith(key: string, name: StatedDeadline, onTimeout: DeadlineOutcome): PolicyDocument {
  const retail = builtInPolicies.find((policy) => policy.key === 'retail-7-day');
  if (!retail) throw new Error('Retail terms are built in');
  const term = {
    clause: '9.9',
    length: 1,
    unit: 'CALENDAR_DAYS',
    from: 'STATE_ENTERED',
    onTimeout,
    remindBefore: [6],
  } as const;
  return {
    ...retail,
    key,
    clauses: [...retail.clauses, { id: '8.8', text: { en: 'Disputes.' } }, { id: '9.9', text: { en: 'A deadline.' } }],
    dispute: { clause: '8.8', appeals: 1, appealWithin: { length: 14, unit: 'CALENDAR_DAYS' } },
    deadlines: { [name]: term },
  };
}

let last = 0;

/** A request whose only line waits as named, under a policy with that deadline, which passes a day from now. */
async function waitingLine(name: StatedDeadline, outcome: DeadlineOutcome) {
  last += 1;
  const key = `deadline-${last}`;
  const { services, merchantId } = shop;
  mustSucceed(await services.publishPolicy({ merchantId, document: policyWith(key, name, outcome) }));
  mustSucceed(await services.assignPolicy({ merchantId, policyKey: key, scope: 'TAG', value: key }));
  const order = await importedOrder(shop, { externalId: `D-${last}`, items: [{ tags: [key] }] });
  const requestId = await madeRequest(shop, order);
  const { id: lineId } = await onlyLine(shop, requestId);
  await putInto(lineId, requestId, name);
  return { requestId, lineId };
}

/** What the use cases of that state would leave behind. */
async function putInto(lineId: string, requestId: string, name: StatedDeadline): Promise<void> {
  const { state, facts } = WAITS[name];
  const { merchantId, own, clock, key } = shop;
  const nothing = { askedFrom: null, asked: null, negotiatedFrom: null, overdue: false };
  const tracked = {
    goods: 'WITH_BUYER',
    ...nothing,
    returnLost: false,
    parcelLeft: false,
    appealUsed: false,
    ...facts,
  };
  const deadline = new Date(clock.now + DAY);
  await own.database.inTenant(merchantId, async (transaction) => {
    const changes = { state, tracked: toStoredJson({ ...tracked, paused: null }), deadline, remindAt: null };
    await transaction.requestLine.update({ where: { id: lineId }, data: changes });
    if (state === 'REJECTED') await transaction.claim.deleteMany({ where: { lineId } });
    const at = new Date(clock.now);
    if (name === 'NEGOTIATING') {
      await transaction.offer.create({
        data: {
          ...{ id: key(), merchantId, requestId, lineId, version: 1, side: 'SELLER', resolution: 'PARTIAL_REFUND' },
          ...{ quantity: 1, amount: 1000n, returnNeeded: false, postagePayer: 'SELLER', validUntil: deadline },
          ...{ state: 'STANDING', createdAt: at },
        },
      });
    }
    if (facts?.askedFrom) {
      await transaction.question.create({
        data: {
          ...{ id: key(), merchantId, requestId, lineIds: [lineId], askedOf: 'BUYER', askedByKind: 'SELLER' },
          ...{ askedByName: 'Ana', text: 'Which device?', deadline, state: 'OPEN', createdAt: at },
        },
      });
    }
  });
}

function rowsOf(requestId: string) {
  return shop.own.database.inTenant(shop.merchantId, async (transaction) => ({
    request: await transaction.refundRequest.findUniqueOrThrow({ where: { id: requestId } }),
    audit: await transaction.auditEntry.findMany({ where: { requestId }, orderBy: { seq: 'asc' } }),
    offers: await transaction.offer.findMany({ where: { requestId } }),
    questions: await transaction.question.findMany({ where: { requestId } }),
    claims: await transaction.claim.findMany({ where: { line: { requestId } } }),
  }));
}

function intact(requestId: string) {
  return verifyAudit(shop.dependencies, { actor: shop.administrator, requestId });
}

describe('a deadline that passes', () => {
  test.each(CASES)('%s with %s leads where the policy says, once, and leaves someone to act', async (name, outcome) => {
    shop.clock.now = NOON;
    const { requestId, lineId } = await waitingLine(name, outcome);
    await shop.services.passDeadline({ merchantId: shop.merchantId, lineId });
    expect((await onlyLine(shop, requestId)).state, 'nothing happens before its time').toBe(WAITS[name].state);

    shop.clock.now = NOON + DAY;
    const at = { merchantId: shop.merchantId, lineId };
    await Promise.all([1, 2, 3, 4].map(() => shop.services.passDeadline(at)));

    const line = await onlyLine(shop, requestId);
    const { request, audit, offers, questions, claims } = await rowsOf(requestId);
    expect([line.state, line.waitingFor]).toEqual(ENDS[`${name} ${outcome}`]);
    expect(line.deadline === null).toBe(isFinal(line.state));
    if (line.deadline) expect(line.deadline.getTime()).toBeGreaterThan(shop.clock.now);
    expect(request.nextDeadline).toEqual(line.deadline);
    const passed = audit.filter(({ event }) => event === 'deadline');
    expect(passed).toHaveLength(1);
    expect(passed[0]).toMatchObject({ actorKind: 'SYSTEM', clause: '9.9', toState: line.state });
    expect(offers.every(({ state }) => state === 'LAPSED')).toBe(true);
    expect(questions.every(({ state }) => state === 'LAPSED')).toBe(true);
    if (isFinal(line.state)) expect(claims).toEqual([]);
    expect(await intact(requestId)).toMatchObject({ intact: true });
  });

  test('every wait that a policy may set is looked at', () => {
    expect(CASES.map(([name, outcome]) => `${name} ${outcome}`).sort()).toEqual(Object.keys(ENDS).sort());
  });
});

describe('several nodes', () => {
  test('sweep at the same time, and each deadline passes once', async () => {
    shop.clock.now = NOON;
    const made = [];
    for (let index = 0; index < 8; index += 1) made.push(await waitingLine('SUBMITTED', 'ALLOW_ESCALATION'));
    shop.clock.now = NOON + DAY + 1;
    const nodes = [shop.services, createServices(shop.dependencies), createServices(shop.dependencies)];
    await Promise.all(nodes.map((node) => node.sweep()));
    await Promise.all([shop.runJobs(), shop.runJobs(), ...nodes.map((node) => node.workOffDue())]);
    for (const { requestId } of made) {
      const { audit } = await rowsOf(requestId);
      expect(audit.map(({ event }) => event)).toEqual(['submit', 'deadline']);
    }
  });
});

describe('a reminder', () => {
  test('is sent once ahead of the deadline, moves nothing, and the deadline stands', async () => {
    shop.clock.now = NOON;
    last += 1;
    const order = await importedOrder(shop, { externalId: `R-${last}` });
    const requestId = await madeRequest(shop, order);
    const before = await onlyLine(shop, requestId);
    const { id: lineId, remindAt, deadline } = before;
    if (!remindAt || !deadline) throw new Error('A new request waits, and reminds');
    expect(deadline.getTime() - remindAt.getTime()).toBe(DAY);
    shop.clock.now = remindAt.getTime() - 1;
    await shop.services.remindLine({ merchantId: shop.merchantId, lineId });
    expect((await onlyLine(shop, requestId)).remindAt).toEqual(remindAt);

    shop.clock.now = remindAt.getTime();
    const at = { merchantId: shop.merchantId, lineId };
    await Promise.all([1, 2, 3].map(() => shop.services.remindLine(at)));
    expect(await onlyLine(shop, requestId)).toMatchObject({ state: before.state, deadline, remindAt: null });
    const { audit } = await rowsOf(requestId);
    expect(audit.filter(({ event }) => event === 'remind')).toHaveLength(1);
    const announced = await shop.own.database.inTenant(shop.merchantId, (transaction) =>
      transaction.outboxMessage.count({
        where: { type: 'line.reminded.v1', payload: { path: ['requestId'], equals: requestId } },
      }),
    );
    expect(announced).toBe(1);
  });

  test('whose deadline passed while nobody swept is not sent', async () => {
    shop.clock.now = NOON;
    last += 1;
    const order = await importedOrder(shop, { externalId: `R-${last}` });
    const requestId = await madeRequest(shop, order);
    const { id: lineId } = await onlyLine(shop, requestId);
    shop.clock.now = NOON + 40 * DAY;
    await shop.services.remindLine({ merchantId: shop.merchantId, lineId });
    await shop.services.passDeadline({ merchantId: shop.merchantId, lineId });
    const { audit } = await rowsOf(requestId);
    expect(audit.map(({ event }) => event)).toEqual(['submit', 'deadline']);
  });
});
