import { deskRequest } from '@refund-widget/client/operations/console/desk-request';
import { deskSupplier } from '@refund-widget/client/operations/console/desk-supplier';
import { deskSupplierForward } from '@refund-widget/client/operations/console/desk-supplier-forward';
import { deskSupplierLink } from '@refund-widget/client/operations/console/desk-supplier-link';
import { deskSupplierRefund } from '@refund-widget/client/operations/console/desk-supplier-refund';
import { deskSuppliers } from '@refund-widget/client/operations/console/desk-suppliers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { done, problem, refused } from '../testing/answers.ts';
import { demoApi } from '../testing/demo-api.ts';
import { action, money } from '../testing/mock-data.ts';
import { supplierRequest, supplierView } from '../testing/mock-supplier.ts';
import { accessibilityProblems, clear, pageText, show, testDesk } from '../testing/stage.ts';
import './rc-supplier-leg.ts';

beforeEach(async () => {
  await page.viewport(1440, 900);
});
afterEach(clear);

async function open(request = supplierRequest(), view = supplierView(), api = demoApi()) {
  api.on(deskRequest, () => ({ refundRequest: request })).on(deskSupplier, () => ({ refundRequest: view }));
  const desk = testDesk(api);
  await show('rc-supplier-leg', { desk, number: request.number });
  await expect.element(page.getByRole('heading', { name: 'R-10420 with supplier' })).toBeVisible();
  return { desk, api };
}

describe('a supplier’s leg', () => {
  test('says where it stands, who said what, why the gate is shut, and that the link arrived', async () => {
    await open();
    await expect.element(page.getByRole('heading', { name: 'Gate: supplier’s refund first' })).toBeVisible();
    for (const text of [
      'Buyer → us not needed',
      'Supplier refunds us by Fri 27 Nov 2026, 18:00',
      'Shenzhen Halo Audio recorded by Ana Kovač',
      '“Agree. Keep it.”',
      'Held for Sofia€186.00',
      'The buyer is paid once the supplier’s money is recorded, unless a mediator names who funds it.',
      'opened 2 times',
      'Lin Wei · this leg only',
    ])
      expect(pageText()).toContain(text);
    expect(await accessibilityProblems()).toEqual([]);
  });

  test('is readable without scrolling sideways at 420 pixels', async () => {
    await page.viewport(420, 860);
    await open();
    await expect.element(page.getByText('opened 2 times')).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(420);
  });

  test('records money in full as what it opens, and a part as what it does not', async () => {
    const paid = supplierRequest({ availableActions: [] });
    const api = demoApi().on(deskSupplierRefund, () => ({ supplierRefundRecord: done(paid) }));
    await open(supplierRequest(), supplierView(), api);
    await page.getByRole('button', { name: /^Record the supplier’s refund/ }).click();
    const amount = page.getByLabelText(/received, of €186.00 owed/);
    await expect.element(amount).toHaveValue('186.00');
    await expect.element(page.getByRole('button', { name: 'Record €186.00 and open Sofia’s refund' })).toBeVisible();
    await amount.fill('100');
    await page.getByRole('button', { name: 'Record €100.00; the gate stays shut' }).click();
    await expect.element(page.getByText(/Enter the reference/)).toBeVisible();
    expect(api.sent(deskSupplierRefund)).toEqual([]);
    await page.getByLabelText('Reference').fill('HS-1');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => api.sent(deskSupplierRefund).length).toBe(1);
    expect(api.sent(deskSupplierRefund)[0]?.input).toMatchObject({
      lines: [{ lineId: 'RefundRequestLine:phones', amount: money('100.00') }],
      reference: 'HS-1',
    });
  });

  test('says what the API refuses, and keeps what was written', async () => {
    const api = demoApi().on(deskSupplierRefund, () => ({
      supplierRefundRecord: refused(
        problem('REFERENCE_RECORDED', 'A refund with this reference is on record already.', ['reference']),
      ),
    }));
    await open(supplierRequest(), supplierView(), api);
    await page.getByRole('button', { name: /^Record the supplier’s refund/ }).click();
    await page.getByLabelText('Reference').fill('HS-1');
    await page.getByRole('button', { name: /^Record €186.00/ }).click();
    await expect.element(page.getByText(/on record already/).first()).toBeVisible();
    await expect.element(page.getByLabelText('Reference')).toHaveValue('HS-1');
  });

  test('names who gets a new link before it is sent', async () => {
    const api = demoApi().on(deskSupplierLink, () => ({ supplierLinkResend: done(supplierRequest()) }));
    await open(supplierRequest(), supplierView(), api);
    await page.getByRole('button', { name: 'Send link again…' }).click();
    await expect.element(page.getByText(/A new link goes to Lin Wei, lin@halo.example/)).toBeVisible();
    await page.getByRole('button', { name: 'Send a new link' }).click();
    await expect.poll(() => api.sent(deskSupplierLink)[0]?.input.legId).toBe('SupplierLeg:halo');
  });
});

describe('forwarding', () => {
  const line = 'RefundRequestLine:phones';
  const submitted = supplierRequest({ availableActions: [action('forwardToSupplier', [line], true)] });
  const nothingAsked = supplierView({ supplierLegs: [], lines: [] });

  test('asks whom and what, and sends a supplier of the directory', async () => {
    const api = demoApi()
      .on(deskSuppliers, () => ({
        suppliers: [
          { contactName: 'Lin Wei', email: 'lin@halo.example', id: 'Supplier:halo', name: 'Shenzhen Halo Audio' },
        ],
      }))
      .on(deskSupplierForward, () => ({ supplierForward: done(supplierRequest()) }));
    await open(submitted, nothingAsked, api);
    await page.getByRole('button', { name: /^Forward to supplier/ }).click();
    await page.getByRole('button', { name: 'Ask about 1 unit' }).click();
    await expect.element(page.getByText('Choose who is asked.')).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
    await page.getByRole('combobox', { name: 'Supplier' }).selectOptions('Shenzhen Halo Audio · Lin Wei');
    await page.getByLabelText('Message to the supplier').fill('Please take it back.');
    await page.getByRole('button', { name: 'Ask about 1 unit' }).click();
    await expect.poll(() => api.sent(deskSupplierForward).length).toBe(1);
    expect(api.sent(deskSupplierForward)[0]?.input).toMatchObject({
      supplierId: 'Supplier:halo',
      message: 'Please take it back.',
      evidenceIds: [],
    });
  });

  test('offers a new supplier at once where the directory is empty', async () => {
    const api = demoApi().on(deskSuppliers, () => ({ suppliers: [] }));
    await open(submitted, nothingAsked, api);
    await page.getByRole('button', { name: /^Forward to supplier/ }).click();
    await expect.element(page.getByLabelText('Contact’s e-mail')).toBeVisible();
  });
});
