import { deskCancel } from '@refund-widget/client/operations/console/desk-cancel';
import { deskEnterShipment } from '@refund-widget/client/operations/console/desk-enter-shipment';
import { deskReceive } from '@refund-widget/client/operations/console/desk-receive';
import { deskReject } from '@refund-widget/client/operations/console/desk-reject';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DecidedEvent } from '../request/decided-event.ts';
import { done, problem, refused, stale } from '../testing/answers.ts';
import { demoApi } from '../testing/demo-api.ts';
import type { FakeApi } from '../testing/fake-api.ts';
import { twoLineRequest } from '../testing/mock-requests.ts';
import { accessibilityProblems, clear, focused, show, sideways, testDesk } from '../testing/stage.ts';
import './rc-decline.ts';
import './rc-receive.ts';
import './rc-shipment.ts';
import './rc-withdraw.ts';

const request = twoLineRequest();
const lineIds = request.lines.map(({ id }) => id);

beforeEach(async () => {
  await page.viewport(800, 800);
});
afterEach(clear);

async function open(name: 'rc-decline' | 'rc-receive' | 'rc-shipment' | 'rc-withdraw', api: FakeApi) {
  const desk = testDesk(api);
  const element = await show(name, { desk, request, lineIds });
  const decided = vi.fn<(event: DecidedEvent) => void>();
  element.addEventListener('decided', decided);
  element.open();
  return { element, decided, desk };
}

describe('declining', () => {
  const api = () => demoApi().on(deskReject, () => ({ refundRequestReject: done(request) }));

  test('needs a reason and words that the buyer reads', async () => {
    const fake = api();
    await open('rc-decline', fake);
    await page.getByRole('button', { name: 'Decline 3 units and notify Élise' }).click();
    await expect.element(page.getByText('Choose a reason.')).toBeVisible();
    await expect.element(page.getByText('Write why: the buyer reads it and may object.')).toBeVisible();
    await expect.poll(() => focused()?.getAttribute('name')).toBe('code');
    expect(fake.sent(deskReject)).toEqual([]);
    expect(await accessibilityProblems()).toEqual([]);
  });

  test('can be about some of the units', async () => {
    const fake = api();
    const { decided } = await open('rc-decline', fake);
    await page.getByRole('checkbox', { name: 'Include Tea towel, striped' }).click();
    await page.getByLabelText('Reason', { exact: true }).selectOptions('Item was used');
    await page.getByLabelText('Why, in words Élise will read').fill('The mugs were used, policy clause 3.2.');
    await page.getByRole('button', { name: 'Decline 2 units and notify Élise' }).click();
    await expect.poll(() => decided.mock.lastCall?.[0].action).toBe('reject');
    expect(fake.sent(deskReject)[0]?.input).toMatchObject({
      requestId: request.id,
      code: 'USED',
      note: 'The mugs were used, policy clause 3.2.',
      lines: [{ lineId: 'RefundRequestLine:mug', expectedVersion: 1 }],
    });
  });

  test('keeps its words when someone else acted first', async () => {
    const fake = demoApi().on(deskReject, () => ({ refundRequestReject: stale() }));
    const { element, decided } = await open('rc-decline', fake);
    await page.getByLabelText('Reason', { exact: true }).selectOptions('Another reason');
    await page.getByLabelText('Why, in words Élise will read').fill('A long and careful reason.');
    await page.getByRole('button', { name: /^Decline 3 units/ }).click();
    await expect.poll(() => decided.mock.lastCall?.[0].answer.kind).toBe('stale');
    element.open();
    await expect
      .element(page.getByLabelText('Why, in words Élise will read'))
      .toHaveValue('A long and careful reason.');
  });

  test('shows a refusal at its field and above the form', async () => {
    const fake = demoApi().on(deskReject, () => ({
      refundRequestReject: refused(problem('TOO_LONG', 'At most 2,000 characters.', ['note'])),
    }));
    await open('rc-decline', fake);
    await page.getByLabelText('Reason', { exact: true }).selectOptions('Another reason');
    await page.getByLabelText('Why, in words Élise will read').fill('x');
    await page.getByRole('button', { name: /^Decline 3 units/ }).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('At most 2,000 characters.');
    await expect.element(page.getByLabelText('Why, in words Élise will read')).toHaveAttribute('aria-invalid', 'true');
  });

  test('fits 320 pixels', async () => {
    await page.viewport(320, 640);
    await open('rc-decline', api());
    await expect.element(page.getByRole('dialog')).toBeVisible();
    expect(sideways()).toBe(0);
    expect(await accessibilityProblems()).toEqual([]);
  });
});

describe('receiving', () => {
  const api = () => demoApi().on(deskReceive, () => ({ returnShipmentReceive: done(request) }));

  test('takes all units as sent unless they are counted otherwise', async () => {
    const fake = api();
    await open('rc-receive', fake);
    await page
      .getByRole('group', { name: 'Units of Stoneware mug 350 ml, moss in the parcel' })
      .getByRole('button', { name: 'One less' })
      .click();
    await page.getByRole('button', { name: 'Receive 2 units' }).click();
    await expect
      .poll(() => fake.sent(deskReceive)[0]?.input.lines)
      .toEqual([
        { lineId: 'RefundRequestLine:mug', expectedVersion: 1, quantity: 1 },
        { lineId: 'RefundRequestLine:towel', expectedVersion: 1 },
      ]);
  });

  test('an empty parcel is not received', async () => {
    const fake = api();
    await open('rc-receive', fake);
    const mugs = page.getByRole('group', { name: /^Units of Stoneware mug/ }).getByRole('button', { name: 'One less' });
    await mugs.click();
    await mugs.click();
    await page
      .getByRole('group', { name: /^Units of Tea towel/ })
      .getByRole('button', { name: 'One less' })
      .click();
    await page.getByRole('button', { name: 'Receive 0 units' }).click();
    await expect.element(page.getByText('Count at least one unit.')).toBeVisible();
    expect(fake.sent(deskReceive)).toEqual([]);
  });
});

describe('entering a shipment', () => {
  test('needs carrier and tracking number', async () => {
    const fake = demoApi().on(deskEnterShipment, () => ({ returnShipmentCreate: done(request) }));
    const { decided } = await open('rc-shipment', fake);
    await page.getByRole('button', { name: 'Record the parcel' }).click();
    await expect.element(page.getByText('Enter the carrier.')).toBeVisible();
    await expect.element(page.getByText('Enter the tracking number.')).toBeVisible();
    await page.getByLabelText('Carrier').fill('Colissimo ');
    await page.getByLabelText('Tracking number').fill('8R 00123');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => decided.mock.lastCall?.[0].action).toBe('enterShipment');
    expect(fake.sent(deskEnterShipment)[0]?.input).toMatchObject({ carrier: 'Colissimo', trackingNumber: '8R 00123' });
    expect(page.getByRole('dialog').elements()).toHaveLength(0);
  });
});

describe('cancelling', () => {
  test('ends the lines that the API names', async () => {
    const fake = demoApi().on(deskCancel, () => ({ refundRequestCancel: done(request) }));
    const { decided } = await open('rc-withdraw', fake);
    await page.getByLabelText('Reason, optional').fill('The buyer called.');
    await page.getByRole('button', { name: 'Cancel the request' }).click();
    await expect.poll(() => decided.mock.lastCall?.[0].action).toBe('cancel');
    expect(fake.sent(deskCancel)[0]?.input).toMatchObject({
      reason: 'The buyer called.',
      lines: [{ lineId: lineIds[0] }, { lineId: lineIds[1] }],
    });
  });
});
