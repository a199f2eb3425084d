import { deskApprove } from '@refund-widget/client/operations/console/desk-approve';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { RequestDetails } from '../api/decisions.ts';
import type { DecidedEvent } from '../request/decided-event.ts';
import { done, problem, refused, stale } from '../testing/answers.ts';
import { demoApi } from '../testing/demo-api.ts';
import { action, requestOf } from '../testing/mock-data.ts';
import { agreedMeanwhile, twoLineRequest } from '../testing/mock-requests.ts';
import { accessibilityProblems, clear, focused, pageText, show, testDesk } from '../testing/stage.ts';
import './rc-act.ts';

const AGREE = 'Agree, submit and notify buyer';

beforeEach(async () => {
  await page.viewport(480, 800);
});
afterEach(clear);

async function open(
  request: RequestDetails = requestOf(),
  api = demoApi().on(deskApprove, () => ({ refundRequestApprove: done(agreedMeanwhile()) })),
) {
  const desk = testDesk(api);
  const element = await show('rc-act', { desk, request });
  const decided = vi.fn<(event: DecidedEvent) => void>();
  element.addEventListener('decided', decided);
  return { desk, element, api, decided };
}

describe('agreeing', () => {
  test('confirms the return address and states what follows, in the button’s own step', async () => {
    const { api, decided } = await open();
    await expect
      .poll(() => pageText())
      .toContain('Return to Atelier Moss, Returns · 14 rue des Tanneurs, 59800 Lille, France');
    expect(pageText()).toContain('Élise ships 2 units to this address. After inspection, €41.97 goes to Visa ··4242.');
    expect(await accessibilityProblems()).toEqual([]);
    await page.getByRole('button', { name: AGREE }).click();
    await expect.poll(() => decided.mock.lastCall?.[0].answer.kind).toBe('done');
    expect(api.sent(deskApprove)).toEqual([
      {
        input: {
          idempotencyKey: expect.stringMatching(/^[0-9a-f-]{36}$/),
          requestId: 'RefundRequest:R-10482',
          lines: [{ lineId: 'RefundRequestLine:mug', expectedVersion: 1 }],
          returnAddressId: 'Address:1',
          notify: true,
        },
      },
    ]);
  });

  test('can send the goods to another address', async () => {
    const { api } = await open();
    await page.getByRole('button', { name: 'Change' }).first().click();
    await page.getByRole('radio', { name: /Workshop/ }).click();
    await expect.poll(() => pageText()).toContain('Return to Atelier Moss, Workshop · 3 quai du Wault');
    await page.getByRole('button', { name: AGREE }).click();
    await expect.poll(() => api.sent(deskApprove)[0]?.input.returnAddressId).toBe('Address:2');
  });

  test('is not possible while a return has nowhere to go', async () => {
    const request = requestOf();
    await open({ ...request, seller: { ...request.seller, returnAddresses: [] } });
    await expect
      .element(page.getByText('This seller has no return address. Add one before you agree to a return.'))
      .toBeVisible();
    await expect.element(page.getByRole('button', { name: AGREE })).toBeDisabled();
  });

  test('can be about some of the units, with a note that the buyer reads', async () => {
    const { api } = await open(twoLineRequest());
    await page.getByRole('button', { name: 'Change' }).last().click();
    await page.getByRole('checkbox', { name: 'Include Tea towel, striped' }).click();
    await page
      .getByRole('group', { name: 'Units of Stoneware mug 350 ml, moss' })
      .getByRole('button', { name: 'One less' })
      .click();
    await expect.element(page.getByText('1 of 3 units')).toBeVisible();
    await page.getByRole('button', { name: 'Add a note' }).click();
    await page.getByLabelText('Note, Élise reads it').fill('Keep the third one.');
    await page.getByRole('button', { name: AGREE }).click();
    await expect
      .poll(() => api.sent(deskApprove)[0]?.input)
      .toMatchObject({
        lines: [{ lineId: 'RefundRequestLine:mug', expectedVersion: 1, quantity: 1 }],
        note: 'Keep the third one.',
      });
  });

  test('says why the API refused, and keeps the note', async () => {
    const api = demoApi().on(deskApprove, () => ({
      refundRequestApprove: refused(problem('PARCEL_LEFT', 'The parcel left meanwhile.', ['lines', '0'])),
    }));
    const { decided } = await open(requestOf(), api);
    await page.getByRole('button', { name: 'Add a note' }).click();
    await page.getByLabelText('Note, Élise reads it').fill('Sorry about that.');
    await page.getByRole('button', { name: AGREE }).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('The parcel left meanwhile.');
    await expect.element(page.getByLabelText('Note, Élise reads it')).toHaveValue('Sorry about that.');
    expect(decided).not.toHaveBeenCalled();
  });

  test('says when someone else acted first, with the note kept', async () => {
    const api = demoApi().on(deskApprove, () => ({ refundRequestApprove: stale() }));
    const { decided } = await open(requestOf(), api);
    await page.getByRole('button', { name: 'Add a note' }).click();
    await page.getByLabelText('Note, Élise reads it').fill('Sorry about that.');
    await page.getByRole('button', { name: AGREE }).click();
    await expect.poll(() => decided.mock.lastCall?.[0].answer.kind).toBe('stale');
    await expect.element(page.getByLabelText('Note, Élise reads it')).toHaveValue('Sorry about that.');
  });

  test('pressed again after a broken connection is the same decision, not a second one', async () => {
    const { api } = await open();
    api.offline = true;
    await page.getByRole('button', { name: AGREE }).click();
    await expect.element(page.getByText(/Press the button again: it is never done twice/)).toBeVisible();
    api.offline = false;
    const keys = new Set<string>();
    api.on(deskApprove, ({ input }) => {
      keys.add(input.idempotencyKey);
      return { refundRequestApprove: refused(problem('TOO_LONG', 'The note is too long.')) };
    });
    await page.getByRole('button', { name: AGREE }).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('The note is too long.');
    expect(keys.size).toBe(1);
  });
});

describe('what may be done', () => {
  test('is only what the API offers: actions of a later release are not shown', async () => {
    const ids = ['RefundRequestLine:mug'];
    await open(
      requestOf({
        availableActions: [action('teleport', ids, true), action('reject', ids), action('toString', ids)],
      }),
    );
    await expect.element(page.getByRole('button', { name: 'Decline…' })).toBeVisible();
    expect(page.getByRole('button').elements()).toHaveLength(1);
  });

  test('may be nothing', async () => {
    await open(requestOf({ availableActions: [] }));
    await expect.element(page.getByText('There is nothing for you to do here now.')).toBeVisible();
  });

  test('A brings the keyboard to the main button, which acts only on Enter', async () => {
    const { api } = await open();
    await userEvent.keyboard('a');
    expect(focused()?.textContent).toContain(AGREE);
    expect(api.sent(deskApprove)).toEqual([]);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => api.sent(deskApprove)).toHaveLength(1);
  });

  test('D opens the form to decline; the focus returns when it closes', async () => {
    await open();
    await page.getByRole('button', { name: 'Decline…' }).click();
    await expect.element(page.getByRole('dialog', { name: 'Decline R-10482' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => focused()?.textContent).toContain('Decline…');
    await userEvent.keyboard('d');
    await expect.element(page.getByRole('dialog', { name: 'Decline R-10482' })).toBeVisible();
  });

  test.each([
    ['inspect', 'Inspect', '/requests/R-10482/inspection'],
    ['refund', 'Pay €41.97 to Visa ··4242…', '/requests/R-10482/payout'],
    ['recordTransfer', 'Record the bank transfer…', '/requests/R-10482/payout'],
  ])('%s leads to its own page', async (name, label, path) => {
    await open(requestOf({ availableActions: [action(name, ['RefundRequestLine:mug'], true)] }));
    await expect.element(page.getByRole('link', { name: label })).toHaveAttribute('href', path);
  });

  test.each([
    ['receive', 'Receive the parcel…', 'Receive the parcel'],
    ['enterShipment', 'Enter shipment…', 'Enter the return parcel'],
    ['cancel', 'Cancel request…', 'Cancel R-10482'],
  ])('%s opens its form', async (name, label, title) => {
    await open(requestOf({ availableActions: [action(name, ['RefundRequestLine:mug'], true)] }));
    await page.getByRole('button', { name: label }).click();
    await expect.element(page.getByRole('dialog', { name: title })).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
  });
});
