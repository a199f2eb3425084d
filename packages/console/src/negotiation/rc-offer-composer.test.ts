import type {
  DeskDetailsFragment,
  DeskLineFragment,
  DeskOfferChangeFragment,
  DeskOfferFragment,
} from '@refund-widget/client';
import { deskOfferCreate } from '@refund-widget/client/operations/console/desk-offer-create';
import { deskOfferLimits } from '@refund-widget/client/operations/console/desk-offer-limits';
import { deskOfferPreview } from '@refund-widget/client/operations/console/desk-offer-preview';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { demoApi } from '../testing/demo-api.ts';
import type { FakeApi } from '../testing/fake-api.ts';
import { action, lineOf, money, requestOf } from '../testing/mock-data.ts';
import { accessibilityProblems, clear, show, sideways, testDesk } from '../testing/stage.ts';
import '../decision/rc-act.ts';
import type { Limits } from './offer-draft.ts';
import './rc-offer-composer.ts';

beforeEach(async () => {
  await page.viewport(1200, 900);
});
afterEach(clear);

function offer(changes: Partial<DeskOfferFragment> = {}): DeskOfferFragment {
  return {
    ...{ id: 'Offer:3', version: 3, side: 'BUYER', authorName: 'Élise Moreau', resolution: 'REFUND_AND_RETURN' },
    ...{ quantity: 2, amount: money('41.97'), returnNeeded: true, postagePayer: 'SELLER', shipBy: null },
    ...{ validUntil: '2026-11-27T23:00:00.000Z', note: 'They can’t be used.', state: 'STANDING', acceptedBy: [] },
    ...{ createdAt: '2026-11-23T18:31:00.000Z', endedAt: null, endReason: null, changes: [] },
    ...changes,
  };
}

const change = (
  field: DeskOfferChangeFragment['field'],
  betterFor: DeskOfferChangeFragment['betterFor'],
  difference: string | null = null,
): DeskOfferChangeFragment => ({
  ...{ field, betterFor, before: 'a', after: 'b', text: `${field} changed` },
  difference: difference === null ? null : money(difference),
});

/** Answers limits, differences and the offer itself. */
function offerApi(request: DeskDetailsFragment): FakeApi {
  const offerLimits: Limits = {
    ...{ goods: money('33.90'), most: money('41.97'), latestValidity: '2026-12-24T09:12:00.000Z' },
    ...{ resolutions: ['REFUND_AND_RETURN', 'REFUND_ONLY', 'PARTIAL_REFUND', 'REPLACEMENT'], returnPossible: true },
  };
  const changes = [change('AMOUNT', 'SELLER', '-11.97'), change('RETURN', 'BUYER')];
  const preview = { amount: money('30.00'), maximum: money('41.97'), version: 4, userErrors: [] };
  return demoApi([request])
    .on(deskOfferLimits, () => ({
      refundRequest: { id: request.id, lines: request.lines.map(({ id }) => ({ id, offerLimits })) },
    }))
    .on(deskOfferPreview, () => ({ offerPreview: { ...preview, changes, validUntil: '2026-11-29T23:00:00.000Z' } }))
    .on(deskOfferCreate, () => ({ offerCreate: { refundRequest: request, userErrors: [] } }));
}

function negotiated(kind: string, changes: Partial<DeskLineFragment> = {}): DeskDetailsFragment {
  const lines = [lineOf({ state: 'NEGOTIATING', offers: [offer()], ...changes })];
  return requestOf({ lines, availableActions: [action(kind, [LINE])] });
}

const LINE = lineOf().id;

async function open(kind = 'counterOffer', changes: Partial<DeskLineFragment> = {}) {
  const request = negotiated(kind, changes);
  const api = offerApi(request);
  const element = await show('rc-offer-composer', { desk: testDesk(api), request, lineIds: [LINE], kind });
  element.open();
  await expect.element(page.getByRole('dialog')).toBeVisible();
  return api;
}

describe('the offer composer', () => {
  test('shows each term against the standing offer, and the API’s differences, clean to axe', async () => {
    await open();
    await expect.element(page.getByRole('heading', { name: 'Offer 4 against 3' })).toBeVisible();
    await expect.element(page.getByRole('columnheader', { name: 'Standing, Élise' })).toBeVisible();
    await expect.element(page.getByText('−€11.97')).toBeVisible();
    await expect.element(page.getByText('better for the buyer')).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
  });

  test('sends the whole agreement with the version that was seen', async () => {
    const api = await open();
    await page.getByLabelText('Outcome').selectOptions('Partial refund');
    await page.getByLabelText('Goods').selectOptions('buyer keeps them');
    const amount = page.getByRole('textbox', { name: 'Refund' });
    await amount.fill('30');
    await page.getByLabelText('Open until').selectOptions('3 days');
    await page.getByLabelText('What you say to Élise').fill('Would you keep them?');
    await page.getByRole('button', { name: 'Send offer 4 to Élise' }).click();
    await expect
      .poll(() => api.sent(deskOfferCreate))
      .toMatchObject([
        {
          input: {
            ...{ requestId: 'RefundRequest:R-10482', resolution: 'PARTIAL_REFUND', returnNeeded: false },
            ...{ amount: { amount: '30.00', currencyCode: 'EUR' }, note: 'Would you keep them?' },
            line: { lineId: 'RefundRequestLine:mug', expectedVersion: 1 },
            validUntil: '2026-11-27T23:00:00.000Z',
          },
        },
      ]);
  });

  test('a replacement takes no amount, and says so', async () => {
    const api = await open();
    await page.getByLabelText('Outcome').selectOptions('Replacement');
    await expect.element(page.getByText('no money')).toBeVisible();
    await page.getByRole('button', { name: 'Send offer 4 to Élise' }).click();
    await expect.poll(() => api.sent(deskOfferCreate)).toHaveLength(1);
    expect(api.sent(deskOfferCreate)[0]).not.toHaveProperty('input.amount');
  });

  test('what the supplier offers is filled in, to be passed on', async () => {
    const supplierOffer = { resolution: 'PARTIAL_REFUND', returnNeeded: false, amount: money('12.50') } as const;
    await open('relaySupplierOffer', { state: 'WITH_SUPPLIER', offers: [], supplierOffer });
    await expect.element(page.getByLabelText('Outcome')).toHaveValue('PARTIAL_REFUND');
    await expect.element(page.getByRole('textbox', { name: 'Refund' })).toHaveValue('12.50');
  });

  test('an amount that is none is not sent', async () => {
    const api = await open();
    await page.getByRole('textbox', { name: 'Refund' }).fill('a lot');
    await page.getByRole('button', { name: 'Send offer 4 to Élise' }).click();
    await expect.element(page.getByText('Write an amount, for example 12.00.')).toBeVisible();
    expect(api.sent(deskOfferCreate)).toEqual([]);
  });

  test('a settlement is proposed to both sides', async () => {
    await open('proposeSettlement');
    await expect.element(page.getByRole('button', { name: 'Send proposal 4 to both sides' })).toBeVisible();
    await expect.element(page.getByText('Binds once both sides have accepted it.')).toBeVisible();
  });

  test('fits 320 pixels', async () => {
    await page.viewport(320, 700);
    await open();
    expect(sideways()).toBe(0);
  });
});

test('O opens the offer, wherever the API offers one', async () => {
  const request = {
    ...negotiated('counterOffer'),
    availableActions: [action('acceptOffer', [LINE], true), action('counterOffer', [LINE])],
  };
  await show('rc-act', { desk: testDesk(offerApi(request)), request });
  await expect.element(page.getByRole('button', { name: /Agree to €41.97/ })).toBeVisible();
  await userEvent.keyboard('o');
  await expect.element(page.getByRole('heading', { name: /Offer 4 against 3/ })).toBeVisible();
});
