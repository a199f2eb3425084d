import type { SupplierRecordQuery } from '@refund-widget/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { FakeApi } from '../testing/fake-api.ts';
import { chf } from '../testing/fixtures.ts';
import { expectAccessible, expectNoOverflow, mountWidget, rootOf } from '../testing/mount.ts';
import { request } from '../testing/request-fixtures.ts';

type Entry = NonNullable<SupplierRecordQuery['refundRequest']>['supplierLegs'][number]['records'][number];

let api: FakeApi;
beforeEach(() => {
  api = new FakeApi({});
});
afterEach(() => {
  document.body.replaceChildren();
  api.restore();
});

function entry(changes: Partial<Entry>): Entry {
  return {
    ...{ amount: null, at: '2026-11-09T08:15:00.000Z', authorKind: 'SELLER', authorName: 'Ana', carrier: null },
    ...{ evidence: [], kind: 'ASKED', terms: null, text: null, trackingNumber: null },
    ...changes,
  };
}

function answer(records: readonly Entry[]): SupplierRecordQuery {
  const supplierLegs = [{ id: 'SupplierLeg:1', records: [...records] }];
  return { refundRequest: { id: request().id, recordUrl: null, supplierLegs } };
}

function show(records: readonly Entry[], width?: number) {
  const shown = request({ supplierLegs: [{ id: 'SupplierLeg:1' }] });
  api.answers.RequestPage = () => ({ refundRequest: shown });
  api.answers.SupplierRecord = () => answer(records);
  return mountWidget({ request: shown.number }, width);
}

test('shows the buyer how it went with the supplier, and promises nothing', async () => {
  const screenshot = { fileName: 'chat.png', id: 'Evidence:1', url: 'https://files.example/chat.png' };
  const widget = show(
    [
      entry({ kind: 'REFUNDED', amount: chf('186.00'), at: '2026-11-20T08:15:00.000Z' }),
      entry({ text: 'It hums. Please take it back.' }),
      entry({
        kind: 'ACCEPTED_WITHOUT_RETURN',
        text: 'Keep it.',
        evidence: [screenshot],
        at: '2026-11-10T08:15:00.000Z',
      }),
    ],
    320,
  );
  await expect.element(page.getByText('We negotiate for you. We can’t promise the outcome.')).toBeVisible();
  await expect.element(page.getByText('The supplier’s money reached us')).toBeVisible();
  const said = [...rootOf(widget).querySelectorAll('.record b')].map(({ textContent }) => textContent);
  expect(said).toEqual([
    'We asked the supplier',
    'The supplier agrees; the goods need not come back',
    'The supplier’s money reached us',
  ]);
  await expect.element(page.getByRole('link', { name: 'chat.png' })).toHaveAttribute('href', screenshot.url);
  await expectAccessible(widget);
  expectNoOverflow(widget);
});

test('says when the record did not arrive, and asks for it again', async () => {
  show([]);
  api.answers.SupplierRecord = () => new Response('', { status: 503 });
  await expect.element(page.getByText('The record did not arrive.')).toBeVisible();
  api.answers.SupplierRecord = () => answer([entry({ text: 'It hums.' })]);
  await page.getByRole('region', { name: 'The supplier' }).getByRole('button', { name: 'Try again' }).click();
  await expect.element(page.getByText('It hums.')).toBeVisible();
});
