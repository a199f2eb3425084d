import { deskDispatchProve } from '@refund-widget/client/operations/console/desk-dispatch-prove';
import { deskForwardShipmentCreate } from '@refund-widget/client/operations/console/desk-forward-shipment-create';
import { deskForwardShipmentDeliver } from '@refund-widget/client/operations/console/desk-forward-shipment-deliver';
import { deskForwardShipmentLost } from '@refund-widget/client/operations/console/desk-forward-shipment-lost';
import { deskReplacementOutOfStock } from '@refund-widget/client/operations/console/desk-replacement-out-of-stock';
import { deskReturnCorrect } from '@refund-widget/client/operations/console/desk-return-correct';
import { deskReturnLost } from '@refund-widget/client/operations/console/desk-return-lost';
import { deskReturnWaive } from '@refund-widget/client/operations/console/desk-return-waive';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../decision/rc-act.ts';
import { done, problem, refused } from '../testing/answers.ts';
import { demoApi } from '../testing/demo-api.ts';
import { action, lineOf, requestOf } from '../testing/mock-data.ts';
import { accessibilityProblems, clear, pageText, show, testDesk } from '../testing/stage.ts';

beforeEach(async () => {
  await page.viewport(480, 800);
});
afterEach(clear);

const line = lineOf({
  shipment: { carrier: 'DHL', id: 'ReturnShipment:1', receivedAt: null, state: 'IN_TRANSIT', trackingNumber: 'JD1' },
});
const parcel = {
  ...{ carrier: 'DHL', dispatchedAt: '2026-11-22T10:00:00.000Z', id: 'ReturnShipment:1', receivedAt: null },
  ...{ lines: [{ id: line.id, quantity: 2 }], proof: [], state: 'IN_TRANSIT' as const, trackingNumber: 'JD1' },
};
const request = (name: string) =>
  requestOf({ lines: [line], returnShipments: [parcel], availableActions: [action(name, [line.id], true)] });

function answering() {
  const after = () => done(requestOf());
  return demoApi()
    .on(deskReturnWaive, () => ({ returnWaive: after() }))
    .on(deskReturnLost, () => ({ returnReportLost: after() }))
    .on(deskDispatchProve, () => ({ dispatchProve: after() }))
    .on(deskForwardShipmentCreate, () => ({ forwardShipmentCreate: after() }))
    .on(deskForwardShipmentDeliver, () => ({ forwardShipmentDeliver: after() }))
    .on(deskForwardShipmentLost, () => ({ forwardShipmentReportLost: after() }))
    .on(deskReplacementOutOfStock, () => ({ replacementOutOfStock: after() }))
    .on(deskReturnCorrect, () => ({ returnShipmentCorrect: after() }));
}

async function open(name: string, label: string, api = answering()) {
  await show('rc-act', { desk: testDesk(api), request: request(name) });
  await page.getByRole('button', { name: label }).click();
  return api;
}

const lines = [{ lineId: line.id, expectedVersion: 1 }];
const key = expect.any(String);
const anything = (_: unknown): unknown => undefined;

describe('a step', () => {
  test.each([
    ['waiveReturn', 'Do without the goods…', 'Waive the return of 2 units', deskReturnWaive, {}],
    ['reportLost', 'Report lost…', 'Report 2 units lost', deskReturnLost, {}],
    ['deliverBack', 'Record delivery…', '2 units delivered back', deskForwardShipmentDeliver, {}],
    ['replacementDelivered', 'Record delivery…', '2 units delivered', deskForwardShipmentDeliver, {}],
    ['outOfStock', 'Out of stock…', 'Report 2 units out of stock', deskReplacementOutOfStock, {}],
    [
      'replacementLost',
      'Lost, send another…',
      'Report 2 units lost',
      deskForwardShipmentLost,
      { anotherInStock: true },
    ],
    [
      'replacementLostNoStock',
      'Lost, none left…',
      'Report 2 units lost',
      deskForwardShipmentLost,
      { anotherInStock: false },
    ],
  ] as const)('%s sends the units it is about', async (name, label, submit, operation, more) => {
    const api = await open(name, label);
    expect(await accessibilityProblems()).toEqual([]);
    await page.getByRole('button', { name: submit, exact: true }).click();
    await expect
      .poll(() => api.sent({ ...operation, kind: 'mutation', types: anything }))
      .toEqual([{ input: { idempotencyKey: key, requestId: 'RefundRequest:R-10482', lines, ...more } }]);
  });

  test.each([
    ['shipBack', 'Send back…', 'SENT_BACK'],
    ['shipReplacement', 'Ship replacement…', 'REPLACEMENT'],
  ] as const)('%s needs a parcel, of some units where not all leave', async (name, label, kind) => {
    const api = await open(name, label);
    const submit = page.getByRole('button', { name: 'Record that 2 units left' });
    await submit.click();
    await expect.element(page.getByText('Enter the carrier.')).toBeVisible();
    await expect.element(page.getByText('Enter the tracking number.')).toBeVisible();
    await page.getByLabelText('Carrier').fill('UPS');
    await page.getByLabelText('Tracking number').fill(' 1Z9 ');
    await page.getByRole('button', { name: 'One less' }).click();
    await page.getByRole('button', { name: 'Record that 1 unit left' }).click();
    await expect
      .poll(() => api.sent(deskForwardShipmentCreate)[0]?.input)
      .toMatchObject({ kind, carrier: 'UPS', trackingNumber: '1Z9', lines: [{ ...lines[0], quantity: 1 }] });
  });

  test('keeps what was written when the API refuses', async () => {
    const api = answering().on(deskReturnWaive, () => ({
      returnWaive: refused(problem('SUPPLIER_REFUND_NOT_RECORDED', 'Record the supplier’s refund first.')),
    }));
    await open('waiveReturn', 'Do without the goods…', api);
    await page.getByLabelText('Note, Élise reads it, optional').fill('Keep it.');
    await page.getByRole('button', { name: 'Waive the return of 2 units' }).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('Record the supplier’s refund first.');
    await expect.element(page.getByLabelText('Note, Élise reads it, optional')).toHaveValue('Keep it.');
  });
});

test('proof of dispatch says what shows it, unless the buyer gave a file', async () => {
  const api = await open('proveDispatch', 'Refund on proof of dispatch…');
  await page.getByRole('button', { name: 'Record proof for 2 units' }).click();
  await expect.poll(() => pageText()).toContain('the buyer gave no file with the parcel');
  await page.getByLabelText('What shows it').fill('Scanned in Lille.');
  await page.getByRole('button', { name: 'Record proof for 2 units' }).click();
  await expect.poll(() => api.sent(deskDispatchProve)[0]?.input.note).toBe('Scanned in Lille.');
});

test('a return’s details are put right from what they were', async () => {
  const api = await open('correctShipment', 'Correct tracking…');
  await expect.element(page.getByLabelText('Carrier')).toHaveValue('DHL');
  await page.getByLabelText('Tracking number').fill('JD2');
  await page.getByRole('button', { name: 'Correct it' }).click();
  await expect
    .poll(() => api.sent(deskReturnCorrect)[0]?.input)
    .toMatchObject({ returnShipmentId: 'ReturnShipment:1', carrier: 'DHL', trackingNumber: 'JD2' });
  expect(pageText()).not.toContain('undefined');
});
