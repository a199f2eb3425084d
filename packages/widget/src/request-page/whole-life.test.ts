import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { RefundNavigateEvent } from '../navigation/navigate-event.ts';
import { FakeApi } from '../testing/fake-api.ts';
import { chf, globalId, now } from '../testing/fixtures.ts';
import {
  appealable,
  asked,
  bankDetailsNeeded,
  cancelled,
  closed,
  firstOffer,
  inDispute,
  inTransit,
  life,
  may,
  mediated,
  offer,
  ownOffer,
  parcelLeft,
  refusedPiece,
  rejected,
  replacementSent,
  theirOffer,
} from '../testing/life-fixtures.ts';
import { expectAccessible, expectNoOverflow, focusedIn, mountWidget, rootOf } from '../testing/mount.ts';
import { request, requestLine } from '../testing/request-fixtures.ts';
import type { Request } from './request.ts';

let api: FakeApi;

function show(shown: Request, attributes: Record<string, string> = {}, width?: number) {
  api.answers.RequestPage = () => ({ refundRequest: shown });
  return mountWidget({ request: shown.number, ...attributes }, width);
}

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date'] });
  sessionStorage.clear();
  api = new FakeApi({});
});

afterEach(() => {
  document.body.replaceChildren();
  api.restore();
  vi.useRealTimers();
});

/** What a mutation answers when it is taken: the request as it is then. */
const taken = { refundRequest: request({ availableActions: [] }), userErrors: [] };
const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
const confirm = (name: string | RegExp) => page.getByRole('dialog').getByRole('button', { name }).click();
const line = requestLine();

describe.each(Object.entries(life))('%s', (_name, shown) => {
  test('has no accessibility fault and stays inside 320 pixels, in the dark', async () => {
    const widget = show(shown, { appearance: 'dark' }, 320);
    await expect.element(page.getByRole('heading', { level: 2 })).toBeVisible();
    await expect.element(page.getByLabelText('Message to the seller')).toBeVisible();
    await vi.waitFor(() => expect(rootOf(widget).querySelectorAll('.section').length).toBeGreaterThan(2));
    expectNoOverflow(widget);
    await expectAccessible(widget);
  });

  test('speaks Chinese throughout', async () => {
    const widget = show(shown, { locale: 'zh-CN' });
    await expect.element(page.getByLabelText('给卖家的留言')).toBeVisible();
    const own = ['button', 'summary', 'label', 'legend', 'a.btn'].flatMap((name) => [
      ...rootOf(widget).querySelectorAll(`:is(refund-request-page) ${name}`),
    ]);
    const words = own.map((element) => element.textContent?.trim() ?? '').filter((text) => /[A-Za-z]{3}/.test(text));
    // Carriers, units and what the API wrote keep their names.
    expect(words.filter((text) => !/\p{Script=Han}/u.test(text) && !/Swiss|DHL|°dH|Water|Mains/.test(text))).toEqual(
      [],
    );
  });
});

describe('an offer', () => {
  test('is shown as a whole, each field beside the one before, and for whom it is better', async () => {
    const widget = show(theirOffer);
    await expect.element(page.getByRole('heading', { name: 'The seller made you a new offer' })).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'Offer 3' })).toBeVisible();
    const rows = [...rootOf(widget).querySelectorAll('.diff tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim()),
    );
    expect(rows[0]).toEqual(['Refund', 'CHF 44.00', '−6.00CHF 38.00 (worse for you)']);
    expect(rows.at(-1)?.at(-1)).toBe('Sat 4 April, 18:00 (better for you)');
  });

  test('tells the earlier ones', async () => {
    show(theirOffer);
    await page.getByText('2 earlier offers').click();
    await expect.element(page.getByText('Sending them back costs more than CHF 24.')).toBeVisible();
  });

  test('is compared with what was asked for when it is the first', async () => {
    show(firstOffer);
    await expect.element(page.getByRole('columnheader', { name: 'You asked' })).toBeVisible();
  });

  test('is accepted after a dialog that repeats the amount, with the amount that was seen', async () => {
    api.answers.OfferAccept = () => ({ offerAccept: taken });
    const widget = show(theirOffer);
    await press('Accept CHF 38.00');
    await expect.element(page.getByRole('dialog', { name: 'Accept CHF 38.00?' })).toBeVisible();
    await expectAccessible(widget);
    await confirm('Accept CHF 38.00');
    await expect.element(page.getByRole('heading', { name: 'The seller is looking at your request' })).toBeVisible();
    expect(api.named('OfferAccept')[0]?.variables.input).toMatchObject({
      offerId: theirOffer.lines[0]?.standingOffer?.id,
      quantity: 2,
      expectedAmount: chf('38.00'),
    });
    await expect.poll(() => focusedIn(widget)?.tagName).toBe('H2');
  });

  test('is accepted for some of the units, at the amount that the API names for them', async () => {
    api.answers.OfferPart = ({ id }) => ({ node: { __typename: 'Offer', id: String(id), amountFor: chf('19.00') } });
    api.answers.OfferAccept = () => ({ offerAccept: taken });
    show(theirOffer);
    await press('Accept CHF 38.00');
    await confirm('One unit less');
    await confirm('Accept CHF 19.00');
    await expect.poll(() => api.named('OfferAccept').length).toBe(1);
    expect(api.named('OfferAccept')[0]?.variables.input).toMatchObject({ quantity: 1, expectedAmount: chf('19.00') });
  });

  test('is declined with a reason', async () => {
    api.answers.OfferDecline = () => ({ offerDecline: taken });
    show(theirOffer);
    await press('Decline');
    await page.getByLabelText(/^Why/).fill('Too little.');
    await confirm('Decline');
    await expect.poll(() => api.named('OfferDecline')[0]?.variables.input.reason).toBe('Too little.');
  });

  test('stays as it was when the API refuses, and says why', async () => {
    const message = 'The offer lapsed. Look at it again.';
    api.answers.OfferAccept = () => ({
      offerAccept: { refundRequest: null, userErrors: [{ code: 'OFFER_ENDED', field: null, message }] },
    });
    show(theirOffer);
    await press('Accept CHF 38.00');
    await confirm('Accept CHF 38.00');
    await expect.element(page.getByRole('dialog').getByText(message)).toBeVisible();
  });

  test('of one’s own waits for the seller, and offers nothing to answer', async () => {
    show(ownOffer);
    await expect.element(page.getByRole('heading', { name: 'Your offer is with the seller' })).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'Your offer 2' })).toBeVisible();
    await expect.element(page.getByRole('button', { name: /^Accept/ })).not.toBeInTheDocument();
  });

  test('of new goods is accepted without an amount', async () => {
    const fresh = offer({ resolution: 'REPLACEMENT', amount: chf('0.00'), returnNeeded: false });
    const shown = request({
      lines: [requestLine({ state: 'NEGOTIATING', offers: [fresh], standingOffer: fresh })],
      availableActions: may('acceptOffer'),
    });
    api.answers.OfferAccept = () => ({ offerAccept: taken });
    show(shown);
    await press('Accept');
    await confirm('Accept');
    await expect.poll(() => api.named('OfferAccept')[0]?.variables.input.expectedAmount).toBeNull();
  });
});

describe('a counter-offer', () => {
  beforeEach(() => {
    api.answers.OfferPreview = ({ input }) => ({
      offerPreview: {
        amount: chf(input.amount?.amount ?? '27.00'),
        changes: [{ field: 'AMOUNT', difference: chf('6.00') }],
        maximum: chf('55.30'),
        userErrors: [],
      },
    });
    api.answers.OfferCreate = () => ({ offerCreate: taken });
  });

  test('starts from the offer it answers, and says what it comes to', async () => {
    const widget = show(theirOffer);
    await press('Make a counter-offer');
    await expect.element(page.getByRole('heading', { name: 'What would you agree to?' })).toBeVisible();
    await expect.poll(() => focusedIn(widget)?.textContent).toBe('What would you agree to?');
    await page.getByLabelText('Your amount').fill('44.00');
    await expect.element(page.getByText('6.00 more than their offer.', { exact: false })).toBeVisible();
    await expectAccessible(widget);
  });

  test('is sent as a whole agreement', async () => {
    show(theirOffer);
    await press('Make a counter-offer');
    await page.getByLabelText('Your amount').fill('44,5');
    await page.getByLabelText('Reason').fill('One has a sharp edge.');
    await press('Send offer');
    await expect.poll(() => api.named('OfferCreate').length).toBe(1);
    expect(api.named('OfferCreate')[0]?.variables.input).toMatchObject({
      amount: chf('44.5'),
      line: { lineId: line.id, expectedVersion: 4, quantity: 2 },
      note: 'One has a sharp edge.',
      resolution: 'PARTIAL_REFUND',
      returnNeeded: false,
      sharePercent: null,
      validUntil: null,
    });
  });

  test('may be a share, with the goods sent back by a day', async () => {
    show(theirOffer);
    await press('Make a counter-offer');
    await page.getByRole('radio', { name: 'I send it back for a refund' }).click();
    await page.getByRole('radio', { name: 'A share of the price' }).click();
    await page.getByLabelText('Your share').fill('80');
    await page.getByLabelText('I send it by').fill('2026-04-20');
    await press('Send offer');
    await expect.poll(() => api.named('OfferCreate').length).toBe(1);
    expect(api.named('OfferCreate')[0]?.variables.input).toMatchObject({
      amount: null,
      sharePercent: 80,
      returnNeeded: true,
      shipBy: '2026-04-20T21:59:59.999Z',
    });
  });

  test('is not sent without an amount', async () => {
    const widget = show(theirOffer);
    await press('Make a counter-offer');
    await page.getByLabelText('Your amount').fill('');
    await press('Send offer');
    await expect.element(page.getByText('Write an amount, e.g. 24.50.')).toBeVisible();
    await expect.poll(() => focusedIn(widget)?.getAttribute('name')).toMatch(/^offer-amount/);
    expect(api.named('OfferCreate')).toEqual([]);
  });

  test('fits 320 pixels; the way back leads to the button that opened it', async () => {
    const widget = show(theirOffer, {}, 320);
    await press('Make a counter-offer');
    await expect.element(page.getByLabelText('Your amount')).toBeVisible();
    expectNoOverflow(widget);
    await press('Back');
    await expect.poll(() => focusedIn(widget)?.textContent?.trim()).toBe('Make a counter-offer');
  });
});

describe('a question', () => {
  test('takes the answer with the typed facts that it asks for', async () => {
    api.answers.QuestionAnswer = () => ({ questionAnswer: taken });
    const facts = asked.questions.map((question) => ({ ...question, requirements: question.requirements.slice(1) }));
    show({ ...asked, questions: facts });
    await page.getByLabelText('Your answer').fill('No, never.');
    await page.getByLabelText('Water hardness').fill('18');
    await press('Send answer');
    await expect.element(page.getByText('Fill in “Mains voltage”.')).toBeVisible();
    expect(api.named('QuestionAnswer')).toEqual([]);
    await page.getByLabelText('Mains voltage').fill('230');
    await press('Send answer');
    await expect.poll(() => api.named('QuestionAnswer').length).toBe(1);
    expect(api.named('QuestionAnswer')[0]?.variables.input).toMatchObject({
      text: 'No, never.',
      evidence: [{ requirement: 'usage', facts: { hardness: 18, voltage: 230 } }],
    });
  });

  test('leads to what is missing, and keeps what was typed on this device', async () => {
    const widget = show(asked);
    await press('Send answer');
    await expect.element(page.getByText('Write an answer.')).toBeVisible();
    await expect.poll(() => focusedIn(widget)?.tagName).toBe('TEXTAREA');
    await page.getByLabelText('Your answer').fill('Half an answer');
    show(asked);
    await expect.element(page.getByLabelText('Your answer')).toHaveValue('Half an answer');
  });

  test('leaves its answer behind when the next one takes its place', async () => {
    const [one] = asked.questions;
    if (!one) throw new Error('There is a question.');
    const first = { ...one, requirements: [] };
    const second = { ...first, id: globalId('Question', 'q2'), text: 'And the box?' };
    const rest = request({ ...asked, questions: [second] });
    api.answers.QuestionAnswer = () => ({ questionAnswer: { refundRequest: rest, userErrors: [] } });
    show({ ...asked, questions: [first, second] });
    await page.getByLabelText('Your answer').first().fill('No, never.');
    await press('Send answer');
    await expect.element(page.getByText('And the box?')).toBeVisible();
    await expect.element(page.getByLabelText('Your answer')).toHaveValue('');
  });

  test('of the platform is told as such, beside its proposal', async () => {
    show(mediated);
    await expect.element(page.getByRole('heading', { name: 'The platform has a question' })).toBeVisible();
    await expect.element(page.getByText('The seller has accepted it.')).toBeVisible();
  });

  test('that was answered is told with its answer', async () => {
    const answered = asked.questions.map((question) => ({
      ...question,
      answer: 'No, never.',
      answeredAt: '2026-04-02T09:00:00+02:00',
      state: 'ANSWERED' as const,
    }));
    show({ ...asked, availableActions: [], questions: answered });
    await expect.element(page.getByRole('heading', { name: 'Questions and answers' })).toBeVisible();
    await expect.element(page.getByText('No, never.')).toBeVisible();
    await expect.element(page.getByLabelText('Your answer')).not.toBeInTheDocument();
  });
});

describe('evidence that was not accepted', () => {
  test('is named with the reason; another is not sent without a file', async () => {
    show(refusedPiece);
    await expect.element(page.getByText('The seller: “Too dark to see the rim.”')).toBeVisible();
    await press('Send');
    await expect.element(page.getByText('Choose a file first.')).toBeVisible();
    expect(api.named('EvidenceAdd')).toEqual([]);
  });
});

describe('asking the platform', () => {
  test('needs a sentence of why; a refusal by the seller has it first', async () => {
    api.answers.DisputeOpen = () => ({ disputeOpen: taken });
    const widget = show(rejected);
    await press('Ask the platform to step in');
    await expect.element(page.getByRole('dialog', { name: 'Ask the platform to step in?' })).toBeVisible();
    await expectAccessible(widget);
    await confirm('Ask the platform');
    expect(api.named('DisputeOpen')).toEqual([]);
    await page.getByLabelText('What is it about?').fill('The plates arrived broken.');
    await confirm('Ask the platform');
    await expect.poll(() => api.named('DisputeOpen').length).toBe(1);
    expect(api.named('DisputeOpen')[0]?.variables.input).toMatchObject({
      reason: 'The plates arrived broken.',
      lines: [{ lineId: line.id, expectedVersion: 1 }],
      evidence: [],
    });
  });

  test('names the goods where it is possible for some only', async () => {
    const other = requestLine({ id: 'other', item: { ...line.item, title: 'Wool throw' } });
    show({ ...rejected, lines: [...rejected.lines, other] });
    await expect
      .element(page.getByRole('button', { name: 'Ask the platform to step in: Dinner plate, sand' }))
      .toBeVisible();
  });

  test('shows what each side says while it is decided, and may be withdrawn', async () => {
    api.answers.DisputeWithdraw = () => ({ disputeWithdraw: taken });
    show(inDispute);
    await expect.element(page.getByRole('cell', { name: 'Refund and return, CHF 55.30' })).toBeVisible();
    await press('Withdraw the dispute');
    await confirm('Withdraw the dispute');
    await expect.poll(() => api.named('DisputeWithdraw').length).toBe(1);
  });

  test('shows the decision with its reason, and takes an appeal', async () => {
    api.answers.DisputeOpen = () => ({ disputeOpen: taken });
    show(appealable);
    await expect.element(page.getByText('One plate was broken on arrival', { exact: false })).toBeVisible();
    await press('Appeal the result');
    await page.getByLabelText('What is it about?').fill('Both were broken.');
    await confirm('Send appeal');
    await expect.poll(() => api.named('DisputeOpen')[0]?.variables.input.reason).toBe('Both were broken.');
  });

  test('says in the heading how it was closed', async () => {
    show(closed);
    await expect.element(page.getByRole('heading', { name: 'Closed: no refund' })).toBeVisible();
  });

  test('lets a settlement be accepted', async () => {
    api.answers.OfferAccept = () => ({ offerAccept: taken });
    show(mediated);
    await press('Accept CHF 24.00');
    await confirm('Accept CHF 24.00');
    await expect.poll(() => api.named('OfferAccept').length).toBe(1);
  });
});

describe('parcels', () => {
  test('a request whose parcel left is turned into a return, after asking once', async () => {
    api.answers.RequestConvert = () => ({ refundRequestConvert: taken });
    show(parcelLeft);
    await expect.element(page.getByRole('heading', { name: 'Your parcel has left the warehouse' })).toBeVisible();
    await press('Turn into a return');
    await confirm('Turn into a return');
    await expect.poll(() => api.named('RequestConvert').length).toBe(1);
  });

  test('a mistyped number is put right', async () => {
    api.answers.ReturnShipmentCorrect = () => ({ returnShipmentCorrect: taken });
    show(inTransit);
    await expect
      .element(page.getByRole('link', { name: 'Track with Swiss Post' }))
      .toHaveAttribute('href', expect.stringContaining('00217741'));
    await press('Correct the number');
    await page.getByLabelText('Tracking number').fill('1Z999AA10123456784');
    await confirm('Save');
    await expect.poll(() => api.named('ReturnShipmentCorrect').length).toBe(1);
    expect(api.named('ReturnShipmentCorrect')[0]?.variables.input).toMatchObject({
      carrier: 'UPS',
      trackingNumber: '1Z999AA10123456784',
      returnShipmentId: globalId('ReturnShipment', 's1'),
    });
  });

  test('a new one is tracked with its carrier, and viewed once it is there', async () => {
    show(replacementSent);
    const link = page.getByRole('link', { name: 'Track with Swiss Post' });
    await expect.element(link).toHaveAttribute('href', expect.stringContaining('99.60.038412.00217742'));
    const [sent] = replacementSent.lines;
    if (!sent) throw new Error('There is a line.');
    const widget = show({
      ...replacementSent,
      lines: [{ ...sent, state: 'REPLACED', waiting: null, replacementLot: { id: 'lot' } }],
    });
    const gone: RefundNavigateEvent[] = [];
    widget.addEventListener(RefundNavigateEvent.eventName, (event) => {
      event.preventDefault();
      if (event instanceof RefundNavigateEvent) gone.push(event);
    });
    await press('View the new item');
    expect(gone[0]?.route).toEqual({ view: 'order', order: replacementSent.order.id, item: line.item.id });
  });
});

describe('money', () => {
  test('a claim needs an amount and a receipt', async () => {
    show(replacementSent);
    await expect.element(page.getByText('The seller: “The receipt is of another parcel.”')).toBeVisible();
    await press('Claim the return postage');
    await expect.element(page.getByText('The seller pays it back. At most CHF 20.00.')).toBeVisible();
    await confirm('Send claim');
    await expect.element(page.getByText('Write the amount on the receipt.')).toBeVisible();
    await expect.element(page.getByText('Add at least one file.')).toBeVisible();
    expect(api.named('PayableClaim')).toEqual([]);
  });

  test('bank details are asked for where the payment takes nothing, with advice on safety', async () => {
    api.answers.BankDetailsGive = () => ({ bankDetailsGive: taken });
    api.answers.PaymentAdvice = ({ id }) => ({
      order: {
        id: String(id),
        merchant: { paymentHelp: { advice: [{ title: 'Only here', text: 'We ask on this page and nowhere else.' }] } },
      },
    });
    show(bankDetailsNeeded);
    await page.getByText('More on staying safe').click();
    await expect.element(page.getByText('We ask on this page and nowhere else.')).toBeVisible();
    await expect.element(page.getByText('We never ask for a card number, PIN or password.')).toBeVisible();
    await press('Send bank details');
    await expect.element(page.getByText('Write the name on the account.')).toBeVisible();
    await page.getByLabelText('Account holder').fill('Mira Keller');
    await page.getByLabelText('IBAN or account number').fill('CH93 0076 2011 6238 5295 7');
    await press('Send bank details');
    await expect
      .poll(() => api.named('BankDetailsGive')[0]?.variables.input)
      .toMatchObject({
        accountHolder: 'Mira Keller',
        iban: 'CH93 0076 2011 6238 5295 7',
        bank: null,
      });
  });

  test('given bank details are shown by their ending, and may be changed', async () => {
    show({ ...bankDetailsNeeded, bankDetails: { accountEnding: '2957', accountHolder: 'Mira Keller' } });
    await expect.element(page.getByText('Account ending 2957')).toBeVisible();
    await press('Change bank details');
    await expect.element(page.getByLabelText('Account holder')).toBeVisible();
  });

  test('statement and record open as pages to print', async () => {
    show(appealable);
    await expect
      .element(page.getByRole('link', { name: 'Statement' }))
      .toHaveAttribute('href', 'https://evidence.test/print/statement');
    await expect.element(page.getByRole('link', { name: 'Record' })).toBeVisible();
  });
});

describe('after the end', () => {
  test('goods that may be asked for again lead to a new request', async () => {
    api.answers.ApplyAgain = ({ id }) => ({
      order: {
        id: String(id),
        items: [
          {
            id: line.item.id,
            refundEligibility: {
              lots: [{ headline: 'Eligible until Tue 7 April', best: { claimableQuantity: 2 }, lot: { id: 'lot' } }],
            },
          },
        ],
      },
    });
    const widget = show(cancelled);
    const gone: RefundNavigateEvent[] = [];
    widget.addEventListener(RefundNavigateEvent.eventName, (event) => {
      event.preventDefault();
      if (event instanceof RefundNavigateEvent) gone.push(event);
    });
    await expect.element(page.getByText('Eligible until Tue 7 April')).toBeVisible();
    await press('Apply again');
    expect(gone[0]?.route).toEqual({ view: 'apply', order: cancelled.order.id, lots: ['lot'] });
  });
});

describe('a dialog', () => {
  test('closes on Escape, changes nothing, and returns the focus', async () => {
    const widget = show(parcelLeft);
    await press('Turn into a return');
    await expect.element(page.getByRole('dialog')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => focusedIn(widget)?.textContent?.trim()).toBe('Turn into a return');
    expect(api.named('RequestConvert')).toEqual([]);
  });
});
