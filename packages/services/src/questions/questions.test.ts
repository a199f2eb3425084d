import type { Evidence, Question } from '@refund-widget/database';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AskQuestionInput } from '../contract/questions.ts';
import { offered, offersOf, openTalk, type Talk, timePasses, tradeByAgreement } from '../negotiation/testing/talk.ts';
import { changeOfMind, linesOf, madeRequest, onlyLine } from '../testing/make-request.ts';
import { codesOf, mustSucceed, type OpenShop, openShop, problemsOf } from '../testing/open-shop.ts';
import { importedOrder } from '../testing/order-documents.ts';

const DAY = 86_400_000;

let shop: OpenShop;
beforeAll(async () => {
  shop = await openShop();
  await tradeByAgreement(shop);
});
afterAll(() => shop.close());

const environment = { temperature: 21, humidity: 40, 'hours-of-use': 120, description: 'Outdoors, switched on.' };
let last = 8000;

/** A fault found in use under retail terms, with what they require; not answered yet. */
async function faultInUse(): Promise<Talk> {
  last += 1;
  const order = await importedOrder(shop, { externalId: String(last) });
  const buyer = shop.buyerOf(order.id);
  const report = await uploaded(order.id, buyer);
  const requestId = await madeRequest(shop, order, {
    lines: [changeOfMind(order, { reason: 'QUALITY_ISSUE_IN_USE' })],
    evidence: [
      { requirement: 'usage-environment', facts: environment, line: 0 },
      { requirement: 'test-report', evidenceId: report, line: 0 },
    ],
  });
  const { id: lineId } = await onlyLine(shop, requestId);
  return { requestId, lineId, orderId: order.id, buyer };
}

async function uploaded(orderId: string, actor: Talk['buyer'] | OpenShop['agent']): Promise<string> {
  last += 1;
  const file = { fileName: 'report.pdf', mediaType: 'application/pdf', bytes: 9, sha256: 'x', storageKey: `s-${last}` };
  const { evidenceId } = mustSucceed(await shop.services.recordEvidence({ actor, orderId, kind: 'DOCUMENT', ...file }));
  return evidenceId;
}

function question({ requestId, lineId }: Talk, change: Partial<AskQuestionInput> = {}): AskQuestionInput {
  return {
    ...{ actor: shop.agent, idempotencyKey: shop.key(), requestId, lines: [{ lineId }] },
    ...{ text: 'At which voltage did it run?', requirements: ['usage-environment'], days: 3, ...change },
  };
}

async function asked(talk: Talk, change: Partial<AskQuestionInput> = {}): Promise<Question> {
  mustSucceed(await shop.services.askQuestion(question(talk, change)));
  const open = (await questionsOf(talk)).find(({ state }) => state === 'OPEN');
  if (!open) throw new Error('A question was asked and none is open');
  return open;
}

function questionsOf({ requestId }: Talk): Promise<Question[]> {
  return shop.own.database.inTenant(shop.merchantId, (rows) =>
    rows.question.findMany({ where: { requestId }, orderBy: { createdAt: 'asc' } }),
  );
}

function evidenceOf({ requestId }: Talk): Promise<Evidence[]> {
  return shop.own.database.inTenant(shop.merchantId, (rows) =>
    rows.evidence.findMany({ where: { requestId }, orderBy: { id: 'asc' } }),
  );
}

function answer({ requestId, buyer }: Talk, { id: questionId }: Question, change: object = {}) {
  const input = { actor: buyer, idempotencyKey: shop.key(), requestId, questionId, text: 'At 230 V.' };
  return shop.services.answerQuestion({ ...input, ...change });
}

describe('asking', () => {
  test('makes the buyer answer by the time that was given, and stops the seller’s own', async () => {
    const talk = await faultInUse();
    const before = await onlyLine(shop, talk.requestId);
    const { deadline, ...put } = await asked(talk);
    expect(put).toMatchObject({ askedOf: 'BUYER', askedByName: 'Ana', requirements: ['usage-environment'] });
    expect(deadline.getTime()).toBeGreaterThan(shop.clock.now + 3 * DAY);
    expect(deadline.getTime()).toBeLessThan(shop.clock.now + 4 * DAY);
    expect(await onlyLine(shop, talk.requestId)).toMatchObject({
      ...{ state: 'AWAITING_INFORMATION', waitingFor: 'BUYER', deadline },
    });
    shop.clock.now += DAY;
    mustSucceed(await answer(talk, (await questionsOf(talk))[0] ?? never()));
    const after = await onlyLine(shop, talk.requestId);
    expect(after).toMatchObject({ state: 'SUBMITTED', waitingFor: 'SELLER' });
    expect(after.deadline?.getTime()).toBe((before.deadline?.getTime() ?? 0) + DAY);
  });

  test('without a number of days follows the policy', async () => {
    const talk = await faultInUse();
    const { deadline } = await asked(talk, { days: null });
    expect(await onlyLine(shop, talk.requestId)).toMatchObject({ deadline });
    expect(deadline.getTime()).toBeGreaterThan(shop.clock.now + 6 * DAY);
  });

  test.each([
    ['nothing', { text: ' ' }, 'BLANK', 'text'],
    ['too much', { text: 'x'.repeat(5001) }, 'TOO_LONG', 'text'],
    ['for no time', { days: 0 }, 'DAYS_OUT_OF_RANGE', 'days'],
    ['for ever', { days: 31 }, 'DAYS_OUT_OF_RANGE', 'days'],
    ['for half a day', { days: 0.5 }, 'DAYS_OUT_OF_RANGE', 'days'],
    ['for evidence that no policy knows', { requirements: ['a-hair'] }, 'REQUIREMENT_NOT_FOUND', 'requirements'],
    ['for the same twice', { requirements: ['test-report', 'test-report'] }, 'REQUIREMENT_NOT_FOUND', 'requirements'],
    ['the seller, outside a dispute', { askedOf: 'SELLER' }, 'SIDE_NOT_ASKED', 'askedOf'],
    ['about no line', { lines: [] }, 'NO_LINES', 'lines'],
  ] as const)('%s is refused', async (_, change, code, field) => {
    const talk = await faultInUse();
    const [problem] = problemsOf(await shop.services.askQuestion(question(talk, change)));
    expect(problem).toMatchObject({ code });
    expect(problem?.field?.[0]).toBe(field);
    expect(await questionsOf(talk)).toEqual([]);
    expect(await onlyLine(shop, talk.requestId)).toMatchObject({ state: 'SUBMITTED', version: 1 });
  });

  test('is the seller’s; the buyer cannot', async () => {
    const talk = await faultInUse();
    expect(codesOf(await shop.services.askQuestion(question(talk, { actor: talk.buyer })))).toEqual([
      'ACTOR_NOT_ALLOWED',
    ]);
  });

  test('in a negotiation gives the standing offer the time that the question took', async () => {
    const talk = await openTalk(shop);
    const offer = await offered(shop, talk, { validUntil: shop.clock.now + 4 * DAY });
    const open = await asked(talk, { requirements: [] });
    shop.clock.now += 2 * DAY;
    mustSucceed(await answer(talk, open));
    const validUntil = new Date(offer.validUntil.getTime() + 2 * DAY);
    expect(await offersOf(shop, talk)).toMatchObject([{ state: 'STANDING', validUntil }]);
    expect(await onlyLine(shop, talk.requestId)).toMatchObject({ state: 'NEGOTIATING', deadline: validUntil });
  });
});

describe('answering', () => {
  test('with words, typed facts and a file puts all of it on the record', async () => {
    const talk = await faultInUse();
    const open = await asked(talk, { requirements: ['usage-environment', 'test-report'] });
    const evidenceId = await uploaded(talk.orderId, talk.buyer);
    const facts = { ...environment, voltage: 230 };
    mustSucceed(
      await answer(talk, open, {
        evidence: [
          { requirement: 'usage-environment', facts, line: 0 },
          { requirement: 'test-report', evidenceId },
        ],
      }),
    );
    expect(await questionsOf(talk)).toMatchObject([
      { state: 'ANSWERED', answer: 'At 230 V.', answeredByName: 'Mira Keller' },
    ]);
    const given = (await evidenceOf(talk)).filter(({ questionId }) => questionId === open.id);
    expect(given.map(({ requirement, kind, state, lineId }) => [requirement, kind, state, lineId])).toEqual(
      expect.arrayContaining([
        ['usage-environment', 'FACTS', 'ATTACHED', talk.lineId],
        ['test-report', 'DOCUMENT', 'ATTACHED', null],
      ]),
    );
  });

  test('facts that are not what the policy asks for are refused by name, and the question stays open', async () => {
    const talk = await faultInUse();
    const open = await asked(talk);
    const facts = { ...environment, humidity: 140, colour: 'red' };
    const evidence = [{ requirement: 'usage-environment', facts }];
    expect(problemsOf(await answer(talk, open, { evidence }))).toMatchObject([
      { code: 'UNKNOWN_FIELD', field: ['evidence', '0', 'facts', 'colour'] },
      { code: 'TOO_LARGE', field: ['evidence', '0', 'facts', 'humidity'] },
    ]);
    expect(await onlyLine(shop, talk.requestId)).toMatchObject({ state: 'AWAITING_INFORMATION' });
  });

  test('needs words unless all that was asked for is there', async () => {
    const talk = await faultInUse();
    const open = await asked(talk);
    expect(codesOf(await answer(talk, open, { text: ' ' }))).toEqual(['ANSWER_MISSING']);
    const evidence = [{ requirement: 'usage-environment', facts: environment }];
    mustSucceed(await answer(talk, open, { text: '', evidence }));
  });

  test('is for the one who was asked, once, and about this request', async () => {
    const talk = await faultInUse();
    const other = await faultInUse();
    const open = await asked(talk);
    expect(codesOf(await answer(talk, open, { actor: shop.agent }))).toEqual(['NOT_ASKED']);
    expect(codesOf(await answer(other, open))).toEqual(['QUESTION_NOT_FOUND']);
    expect(codesOf(await answer(talk, open, { text: 'x'.repeat(5001) }))).toEqual(['TOO_LONG']);
    const outcomes = await Promise.all([answer(talk, open), answer(talk, open), answer(talk, open)]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(codesOf(await answer(talk, open))).toEqual(['QUESTION_ENDED']);
  });

  test('a file of somebody else’s is refused', async () => {
    const talk = await faultInUse();
    const open = await asked(talk);
    const evidenceId = await uploaded(talk.orderId, shop.agent);
    expect(codesOf(await answer(talk, open, { evidence: [{ evidenceId }] }))).toEqual(['EVIDENCE_NOT_FOUND']);
  });
});

describe('a question nobody answers', () => {
  test('lapses with its deadline, and the line goes on with what is known', async () => {
    const talk = await faultInUse();
    await asked(talk, { days: 1 });
    await timePasses(shop, talk, 2);
    expect(await questionsOf(talk)).toMatchObject([{ state: 'LAPSED', answer: null }]);
    expect(await onlyLine(shop, talk.requestId)).toMatchObject({ state: 'SUBMITTED' });
  });

  test('is withdrawn when the buyer cancels', async () => {
    const { services, key } = shop;
    const talk = await faultInUse();
    await asked(talk);
    const { requestId, buyer } = talk;
    mustSucceed(await services.cancelRequest({ actor: buyer, idempotencyKey: key(), requestId }));
    expect(await questionsOf(talk)).toMatchObject([{ state: 'WITHDRAWN' }]);
  });

  test('is about the other units still when some of them are cancelled', async () => {
    const { services, key } = shop;
    const talk = await openTalk(shop, { quantity: 2, total: '20.00' });
    const open = await asked(talk, { requirements: [] });
    const { requestId, buyer, lineId } = talk;
    const lines = [{ lineId, quantity: 1 }];
    mustSucceed(await services.cancelRequest({ actor: buyer, idempotencyKey: key(), requestId, lines }));
    mustSucceed(await answer(talk, open));
    const states = (await linesOf(shop, requestId)).map(({ state }) => state);
    expect(states).toEqual(['CANCELLED', 'SUBMITTED']);
  });
});

describe('more time, and reminders', () => {
  test('an administrator extends a deadline with a reason; the question and the offer have it too', async () => {
    const { services, key, administrator } = shop;
    const talk = await faultInUse();
    const open = await asked(talk);
    const until = open.deadline.getTime() + 5 * DAY;
    const { requestId, lineId } = talk;
    const input = { actor: administrator, requestId, lines: [{ lineId }], until, reason: 'On holiday.' };
    const extend = (change: object) => services.extendDeadline({ ...input, idempotencyKey: key(), ...change });
    expect(codesOf(await extend({ actor: shop.agent }))).toEqual(['ACTOR_NOT_ALLOWED']);
    expect(codesOf(await extend({ reason: '' }))).toEqual(['BLANK']);
    expect(codesOf(await extend({ until: shop.clock.now }))).toEqual(['UNTIL_OUT_OF_RANGE']);
    expect(codesOf(await extend({ until: open.deadline.getTime() - DAY }))).toEqual(['UNTIL_OUT_OF_RANGE']);
    expect(codesOf(await extend({ until: shop.clock.now + 91 * DAY }))).toEqual(['UNTIL_OUT_OF_RANGE']);
    mustSucceed(await extend({}));
    expect(await onlyLine(shop, requestId)).toMatchObject({ deadline: new Date(until), waitingFor: 'BUYER' });
    expect(await questionsOf(talk)).toMatchObject([{ deadline: new Date(until) }]);

    const other = await openTalk(shop);
    const { validUntil } = await offered(shop, other);
    const later = validUntil.getTime() + DAY;
    mustSucceed(await extend({ requestId: other.requestId, lines: [{ lineId: other.lineId }], until: later }));
    expect(await offersOf(shop, other)).toMatchObject([{ validUntil: new Date(later) }]);
  });

  test('the seller reminds the buyer, not more often than twice a day', async () => {
    const { services, key, agent } = shop;
    const talk = await faultInUse();
    const { requestId } = talk;
    const remind = () => services.sendReminder({ actor: agent, idempotencyKey: key(), requestId });
    expect(codesOf(await remind())).toEqual(['NOBODY_TO_REMIND']);
    await asked(talk);
    mustSucceed(await remind());
    expect(codesOf(await remind())).toEqual(['REMINDED_LATELY']);
    shop.clock.now += DAY / 2;
    mustSucceed(await remind());
  });
});

describe('evidence', () => {
  test('is accepted or refused piece by piece, with a reason that is recorded', async () => {
    const { services, key, agent } = shop;
    const talk = await faultInUse();
    const { requestId } = talk;
    const [piece] = await evidenceOf(talk);
    const evidenceId = piece?.id ?? never();
    const review = (change: object) =>
      services.reviewEvidence({
        actor: agent,
        idempotencyKey: key(),
        requestId,
        evidenceId,
        accepted: true,
        ...change,
      });
    expect(codesOf(await review({ actor: talk.buyer }))).toEqual(['ACTOR_NOT_ALLOWED']);
    expect(codesOf(await review({ accepted: false }))).toEqual(['BLANK']);
    expect(codesOf(await review({ evidenceId: requestId }))).toEqual(['EVIDENCE_NOT_FOUND']);
    mustSucceed(await review({ accepted: false, reason: 'The serial number is not ours.' }));
    const refused = (await evidenceOf(talk)).find(({ id }) => id === evidenceId);
    expect(refused).toMatchObject({ state: 'REFUSED', refusalReason: 'The serial number is not ours.' });
    expect(codesOf(await review({ accepted: false, reason: 'Again.' }))).toEqual(['ALREADY_REVIEWED']);
    mustSucceed(await review({}));
    const entries = await shop.own.database.inTenant(shop.merchantId, (rows) =>
      rows.auditEntry.findMany({ where: { requestId }, orderBy: { seq: 'asc' } }),
    );
    expect(entries.map(({ event, reason }) => [event, reason]).slice(1)).toEqual([
      ['refuseEvidence', 'The serial number is not ours.'],
      ['acceptEvidence', null],
    ]);
  });

  test('the seller’s own is not reviewed', async () => {
    const { services, key, agent } = shop;
    const talk = await faultInUse();
    const { requestId, orderId } = talk;
    const evidenceId = await uploaded(orderId, agent);
    const evidence = [{ evidenceId }];
    mustSucceed(await services.addEvidence({ actor: agent, idempotencyKey: key(), requestId, evidence }));
    const review = { actor: agent, idempotencyKey: key(), requestId, evidenceId, accepted: true };
    expect(codesOf(await services.reviewEvidence(review))).toEqual(['NOT_THE_BUYERS']);
  });

  test('is added by either side while the request is open', async () => {
    const { services, key } = shop;
    const talk = await faultInUse();
    const { requestId, buyer, orderId } = talk;
    const add = async (evidence: object[]) =>
      services.addEvidence({ actor: buyer, idempotencyKey: key(), requestId, evidence });
    expect(codesOf(await add([]))).toEqual(['NO_EVIDENCE']);
    expect(codesOf(await add([{ requirement: 'nothing', facts: {} }]))).toEqual(['REQUIREMENT_NOT_FOUND']);
    const evidenceId = await uploaded(orderId, buyer);
    expect(codesOf(await add([{ evidenceId, line: 4 }]))).toEqual(['LINE_NOT_FOUND']);
    mustSucceed(await add([{ evidenceId, requirement: 'test-report' }]));
    expect(await evidenceOf(talk)).toHaveLength(3);
    mustSucceed(await services.cancelRequest({ actor: buyer, idempotencyKey: key(), requestId }));
    const late = await uploaded(orderId, buyer);
    expect(codesOf(await add([{ evidenceId: late }]))).toEqual(['REQUEST_CLOSED']);
  });
});

function never(): never {
  throw new Error('It is there');
}
