import type { DeskDetailsFragment } from '@refund-widget/client';
import { deskDeadlineExtend } from '@refund-widget/client/operations/console/desk-deadline-extend';
import { deskEvidenceReview } from '@refund-widget/client/operations/console/desk-evidence-review';
import { deskOfferAccept } from '@refund-widget/client/operations/console/desk-offer-accept';
import { deskOfferPart } from '@refund-widget/client/operations/console/desk-offer-part';
import { deskQuestionAnswer } from '@refund-widget/client/operations/console/desk-question-answer';
import { deskQuestionAsk } from '@refund-widget/client/operations/console/desk-question-ask';
import { deskReminderSend } from '@refund-widget/client/operations/console/desk-reminder-send';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { demoApi } from '../testing/demo-api.ts';
import { evidence, lineOf, money, requestOf } from '../testing/mock-data.ts';
import { accessibilityProblems, clear, show, testDesk } from '../testing/stage.ts';
import '../deadlines/rc-extend.ts';
import '../deadlines/rc-remind.ts';
import '../evidence/rc-evidence-review.ts';
import '../negotiation/rc-offer-accept.ts';
import './rc-answer.ts';
import './rc-ask.ts';

beforeEach(async () => {
  await page.viewport(1200, 900);
});
afterEach(clear);

type Dialog = 'rc-ask' | 'rc-answer' | 'rc-extend' | 'rc-remind' | 'rc-offer-accept';

const payload = (refundRequest: DeskDetailsFragment) => ({ refundRequest, userErrors: [] });

/** Opens a form about all of a request's lines, in front of an API that takes everything. */
async function open(name: Dialog, request: DeskDetailsFragment) {
  const api = demoApi([request])
    .on(deskQuestionAsk, () => ({ questionAsk: payload(request) }))
    .on(deskQuestionAnswer, () => ({ questionAnswer: payload(request) }))
    .on(deskDeadlineExtend, () => ({ deadlineExtend: payload(request) }))
    .on(deskReminderSend, () => ({ reminderSend: payload(request) }))
    .on(deskOfferPart, ({ id }) => ({ node: { __typename: 'Offer', id: String(id), amountFor: money('20.98') } }))
    .on(deskOfferAccept, () => ({ offerAccept: payload(request) }));
  const lineIds = request.lines.map(({ id }) => id);
  const element = await show(name, { desk: testDesk(api), request, lineIds });
  element.open();
  await expect.element(page.getByRole('dialog')).toBeVisible();
  return api;
}

const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
const askable = [
  { code: 'test-report', kind: 'DOCUMENT', label: 'Test report', fields: [] },
  { code: 'photos', kind: 'PHOTO', label: 'Photos', fields: [] },
] satisfies DeskDetailsFragment['lines'][number]['askable'];

describe('asking the buyer', () => {
  test('names the evidence as the policy does and gives days to answer in, clean to axe', async () => {
    const api = await open('rc-ask', requestOf({ lines: [lineOf({ askable })] }));
    expect(await accessibilityProblems()).toEqual([]);
    await press('Ask Élise');
    await expect.element(page.getByText('Write what you want to know.')).toBeVisible();
    await page.getByLabelText('What you want to know').fill('Which laboratory?');
    await page.getByRole('checkbox', { name: 'Test report' }).click();
    await press('One more');
    await press('Ask Élise');
    await expect
      .poll(() => api.sent(deskQuestionAsk))
      .toMatchObject([
        {
          input: {
            ...{ text: 'Which laboratory?', requirements: ['test-report'], days: 6, askedOf: 'BUYER' },
            lines: [{ lineId: 'RefundRequestLine:mug', expectedVersion: 1 }],
          },
        },
      ]);
  });

  test('in a dispute either side may be asked, the seller in words', async () => {
    const api = await open('rc-ask', requestOf({ lines: [lineOf({ state: 'IN_DISPUTE', askable })] }));
    await page.getByLabelText('Who is asked').selectOptions('The seller');
    expect(page.getByRole('checkbox').elements()).toHaveLength(0);
    await page.getByLabelText('What you want to know').fill('When did it leave?');
    await press('Send the question');
    await expect.poll(() => api.sent(deskQuestionAsk)).toMatchObject([{ input: { askedOf: 'SELLER' } }]);
  });
});

test('the seller answers what the mediator asked, with files that are sent before', async () => {
  const question: DeskDetailsFragment['questions'][number] = {
    ...{ id: 'Question:1', askedByName: 'Ruben', askedOf: 'SELLER', text: 'When did it leave?', state: 'OPEN' },
    ...{ createdAt: '2026-11-23T09:00:00.000Z', deadline: '2026-11-26T23:00:00.000Z', requirements: [], evidence: [] },
    ...{ answer: null, answeredAt: null, answeredByName: null, lines: [{ id: 'RefundRequestLine:mug' }] },
  };
  const api = await open('rc-answer', requestOf({ questions: [question] }));
  await expect.element(page.getByText('“When did it leave?”')).toBeVisible();
  await page.getByLabelText('Your answer').fill('On Monday.');
  await page.getByLabelText('Files').upload(new File(['slip'], 'slip.pdf', { type: 'application/pdf' }));
  await press('Send the answer');
  await expect
    .poll(() => api.sent(deskQuestionAnswer))
    .toMatchObject([
      { input: { questionId: 'Question:1', text: 'On Monday.', evidence: [{ evidenceId: 'Evidence:slip.pdf' }] } },
    ]);
});

test('more time is given to the end of a day, with a reason', async () => {
  const api = await open('rc-extend', requestOf());
  await expect.element(page.getByText(/The deadline is Tue 24 Nov 2026, 18:00/)).toBeVisible();
  await press('Extend');
  await expect.element(page.getByText('Choose a day.')).toBeVisible();
  await page.getByLabelText('Until the end of').fill('2026-11-28');
  await page.getByLabelText('Why').fill('On holiday.');
  await press('Extend');
  await expect
    .poll(() => api.sent(deskDeadlineExtend))
    .toMatchObject([{ input: { until: '2026-11-28T23:00:00.000Z', reason: 'On holiday.' } }]);
});

test('a reminder says what the buyer is waited for', async () => {
  const api = await open('rc-remind', requestOf());
  await expect.element(page.getByRole('heading', { name: 'Remind Élise' })).toBeVisible();
  await press('Send the reminder');
  await expect.poll(() => api.sent(deskReminderSend)).toHaveLength(1);
});

test('agreeing to some of the units names what these bring back, as the API divides it', async () => {
  const offer: DeskDetailsFragment['lines'][number]['offers'][number] = {
    ...{ id: 'Offer:3', version: 3, side: 'BUYER', authorName: 'Élise Moreau', resolution: 'REFUND_AND_RETURN' },
    ...{ quantity: 2, amount: money('41.97'), returnNeeded: true, postagePayer: 'SELLER', shipBy: null, note: null },
    ...{ validUntil: '2026-11-27T23:00:00.000Z', state: 'STANDING', acceptedBy: [], changes: [] },
    ...{ createdAt: '2026-11-23T18:31:00.000Z', endedAt: null, endReason: null },
  };
  const api = await open('rc-offer-accept', requestOf({ lines: [lineOf({ state: 'NEGOTIATING', offers: [offer] })] }));
  await expect.element(page.getByRole('button', { name: 'Agree to €41.97 for 2 units' })).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
  await press('One less');
  await press('Agree to €20.98 for 1 unit');
  await expect
    .poll(() => api.sent(deskOfferAccept))
    .toMatchObject([
      { input: { offerId: 'Offer:3', quantity: 1, expectedAmount: { amount: '20.98', currencyCode: 'EUR' } } },
    ]);
});

test('a piece of evidence is refused only with a reason', async () => {
  const request = requestOf();
  const api = demoApi([request]).on(deskEvidenceReview, () => ({ evidenceReview: payload(request) }));
  await show('rc-evidence-review', { desk: testDesk(api), request, piece: evidence({}) });
  await press(/^Refuse/);
  await press('Refuse and say why');
  await expect.element(page.getByText('Write why.')).toBeVisible();
  await page.getByLabelText('Why not, Élise reads it').fill('Another mug.');
  await press('Refuse and say why');
  await expect
    .poll(() => api.sent(deskEvidenceReview))
    .toMatchObject([{ input: { evidenceId: 'Evidence:1', accepted: false, reason: 'Another mug.' } }]);
});
