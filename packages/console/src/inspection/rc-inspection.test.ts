import { deskInspect } from '@refund-widget/client/operations/console/desk-inspect';
import { deskInspectionQuote } from '@refund-widget/client/operations/console/desk-inspection-quote';
import { deskRequest } from '@refund-widget/client/operations/console/desk-request';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { done, problem, refused, stale } from '../testing/answers.ts';
import { demoApi } from '../testing/demo-api.ts';
import { action } from '../testing/mock-data.ts';
import { inspectionRequest } from '../testing/mock-requests.ts';
import { accessibilityProblems, clear, focused, pageText, show, testDesk } from '../testing/stage.ts';
import './rc-inspection.ts';

beforeEach(async () => {
  await page.viewport(1440, 900);
});
afterEach(clear);

async function open(api = demoApi()) {
  const desk = testDesk(api);
  const element = await show('rc-inspection', { desk, number: 'R-10467' });
  await expect.element(page.getByRole('heading', { name: 'Inspect R-10467' })).toBeVisible();
  return { desk, element, api };
}

const unit = (number: number) => page.getByRole('group', { name: `Unit ${number}`, exact: true });

async function fillIn() {
  await unit(2).getByRole('button', { name: 'Worn' }).click();
  await unit(2).getByRole('button', { name: 'Seconds' }).click();
  await unit(2).getByLabelText('Deduction').selectOptions('Diminished value');
  await unit(2).getByLabelText('Amount taken off').fill('16');
  await unit(2).getByLabelText(/^Why/).fill('Worn at the cuffs.');
  await unit(3).getByRole('button', { name: 'Refuse' }).click();
  await unit(3).getByRole('button', { name: 'Other item' }).click();
  await unit(3).getByLabelText(/^Why/).fill('Another shop’s item.');
}

describe('an inspection', () => {
  test('shows what the API makes of it while it is filled in', async () => {
    const { api } = await open();
    await expect.element(page.getByRole('row', { name: 'Refund €166.63' })).toBeVisible();
    await fillIn();
    await expect.element(page.getByRole('row', { name: 'Refund €95.09' })).toBeVisible();
    await expect.element(page.getByText('−€71.54 by this inspection')).toBeVisible();
    await expect.element(page.getByRole('row', { name: 'Diminished value, Unit 2 −16.00' })).toBeVisible();
    expect(api.sent(deskInspectionQuote).length).toBeLessThan(9);
    expect(await accessibilityProblems()).toEqual([]);
  });

  test('records it by a button that says what it does, and goes on to the payout', async () => {
    const after = inspectionRequest({ availableActions: [action('refund', ['RefundRequestLine:crew'], true)] });
    const api = demoApi().on(deskInspect, () => ({ inspectionRecord: done(after) }));
    const { desk } = await open(api);
    await fillIn();
    await page.getByRole('button', { name: 'Accept 2, refuse 1, and notify Lukas' }).click();
    await expect.poll(() => desk.go.mock.lastCall).toEqual(['/requests/R-10467/payout']);
    expect(api.sent(deskInspect)[0]?.input).toMatchObject({
      requestId: 'RefundRequest:R-10467',
      notify: true,
      parts: [
        {
          lineId: 'RefundRequestLine:crew',
          expectedVersion: 5,
          quantity: 1,
          accepted: true,
          condition: 'AS_SENT',
          disposition: 'RESTOCK',
        },
        {
          ...{ quantity: 1, accepted: true, condition: 'WORN', disposition: 'SECONDS', note: 'Worn at the cuffs.' },
          deductions: [{ code: 'DIMINISHED_VALUE', amount: { amount: '16.00', currencyCode: 'EUR' } }],
        },
        {
          quantity: 1,
          accepted: false,
          condition: 'OTHER_ITEM',
          disposition: 'RETURN_TO_BUYER',
          note: 'Another shop’s item.',
        },
      ],
    });
  });

  test('asks for what is missing at its field, and sends nothing before', async () => {
    const { api } = await open(demoApi().on(deskInspect, () => ({ inspectionRecord: stale() })));
    await unit(3).getByRole('button', { name: 'Refuse' }).click();
    await page.getByRole('button', { name: 'Accept 2, refuse 1, and notify Lukas' }).click();
    await expect.element(unit(3).getByText('Write why: the buyer reads it.')).toBeVisible();
    await expect.poll(() => focused()?.getAttribute('name')).toBe('note');
    expect(api.sent(deskInspect)).toEqual([]);
    expect(await accessibilityProblems()).toEqual([]);
  });

  test('holds a deduction to the limit of its clause', async () => {
    await open();
    await unit(2).getByRole('button', { name: 'Worn' }).click();
    await unit(2).getByLabelText('Deduction').selectOptions('Diminished value');
    await expect.poll(() => pageText()).toContain('at most €26.96 · §5.4');
    await unit(2).getByLabelText('Amount taken off').fill('30');
    await page.getByRole('button', { name: /^Accept 3/ }).click();
    await expect.element(unit(2).getByText('At most €26.96 may be taken off.')).toBeVisible();
  });

  test('shows a refusal of the API at the unit it is about', async () => {
    const api = demoApi().on(deskInspect, () => ({
      inspectionRecord: refused(
        problem('DEDUCTION_ABOVE_LIMIT', 'At most 26.95 for these units.', ['parts', '1', 'deductions']),
      ),
    }));
    await open(api);
    await fillIn();
    await page.getByRole('button', { name: /^Accept 2/ }).click();
    await expect.element(unit(2).getByText('At most 26.95 for these units.')).toBeVisible();
  });

  test('says when someone else acted first', async () => {
    const api = demoApi().on(deskInspect, () => ({ inspectionRecord: stale() }));
    await open(api);
    await page.getByRole('button', { name: /^Accept 3/ }).click();
    await expect.element(page.getByText(/Your decision was not sent; your note is kept/)).toBeVisible();
  });

  test('is done by keys: a number for the unit, G good, V refuse, ⇧G all, A the button', async () => {
    await open();
    await userEvent.keyboard('2');
    await expect.poll(() => focused()?.textContent?.trim()).toBe('Accept');
    await userEvent.keyboard('v');
    await expect.element(unit(2).getByRole('button', { name: 'Refuse' })).toHaveAttribute('aria-pressed', 'true');
    await userEvent.keyboard('g');
    await expect.element(unit(2).getByRole('button', { name: 'Accept' })).toHaveAttribute('aria-pressed', 'true');
    await userEvent.keyboard('v{Shift>}g{/Shift}');
    await expect.element(page.getByRole('button', { name: 'Accept 3 and notify Lukas' })).toBeVisible();
    await userEvent.keyboard('a');
    await expect.poll(() => focused()?.textContent).toContain('Accept 3');
  });

  test('separates single units from many', async () => {
    const request = inspectionRequest();
    const lines = request.lines.map((line) => ({ ...line, quantity: 20, shares: [] }));
    const api = demoApi().on(deskRequest, () => ({ refundRequest: { ...request, lines } }));
    await open(api);
    await page.getByRole('button', { name: 'Separate one unit from Units 1–20' }).click();
    await expect.element(page.getByRole('group', { name: 'Units 1–19' })).toBeVisible();
    await expect.element(unit(20)).toBeVisible();
  });

  test('has nothing to do where the API offers nothing', async () => {
    await open(demoApi().on(deskRequest, () => ({ refundRequest: inspectionRequest({ availableActions: [] }) })));
    await expect.element(page.getByText('Nothing of this request is waiting to be inspected.')).toBeVisible();
  });
});
